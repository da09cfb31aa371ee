// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readFileFacts } from '../../utils/fields/file-facts';
import { readFileLimits } from '../../utils/fields/file-limits';
import { fileUpload } from '../../utils/fields/file-upload';

const bytes = (...parts: (string | number[])[]) => parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part)));
const file = (name: string, ...parts: (string | number[])[]) => new File(bytes(...parts), name);
const check = (facts: Parameters<typeof fileUpload.check>[0]) => fileUpload.check(facts, '2026-11-23').finding?.code;
const filler = (length: number) => ' '.repeat(length);

describe('what is read of a file', () => {
  test('size of a PNG', async () => {
    const png = file('a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 0x06, 0x76, 0, 0, 0x09, 0x23]);
    expect(await readFileFacts(png)).toMatchObject({ magic: '89504E47', width: 1654, height: 2339 });
  });

  test('size of a JPEG, past the segments before its frame', async () => {
    const jpeg = file('a.jpg', [0xff, 0xd8, 0xff, 0xe1, 0, 8], 'Exif  ', [0xff, 0xc4, 0, 3, 0, 0xff, 0xc0, 0, 17, 8, 0x05, 0x78, 0x07, 0xd0, 3], filler(20));
    expect(await readFileFacts(jpeg)).toMatchObject({ width: 2000, height: 1400 });
  });

  test('a HEIC under another name', async () => {
    const facts = await readFileFacts(file('IMG_2034.jpg', [0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]));
    expect(check(facts)).toBe('file_upload.heic');
  });

  test.each([
    ['in the trailer at the end', ['%PDF-1.6\n', filler(200_000), 'trailer\n<< /Encrypt 5 0 R >>\nstartxref\n9\n%%EOF\n'], true],
    ['in a long table, where startxref says', ['%PDF-1.6\n', filler(100_000), '<< /Type /XRef /Encrypt 5 0 R >>', filler(150_000), 'startxref\n100009\n%%EOF\n'], true],
    ['nowhere', ['%PDF-1.6\n', filler(200_000), 'trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'], false],
    ['only a word that begins the same', ['%PDF-1.6\n', 'trailer\n<< /EncryptMetadata false >>\nstartxref\n9\n%%EOF\n'], false],
  ] as const)('encryption of a PDF: %s', async (_, parts, encrypted) => {
    expect(await readFileFacts(file('a.pdf', ...parts))).toMatchObject({ magic: '%PDF-1.6', encrypted });
  });

  test('a PDF whose header comes after a few signs', async () => {
    expect(await readFileFacts(file('a.pdf', '\n\n%PDF-1.4\n'))).toMatchObject({ magic: '%PDF-1.4' });
  });

  test('empty, and cut short: no size, no throw', async () => {
    expect(await readFileFacts(file('a.pdf'))).toMatchObject({ bytes: 0 });
    for (const length of [1, 4, 9, 16, 23]) expect(await readFileFacts(file('a', Array.from({ length }, () => 0xff)))).not.toHaveProperty('width');
    for (const length of [2, 5, 11]) expect(await readFileFacts(file('a.jpg', [0xff, 0xd8, 0xff, 0xe0], Array.from({ length }, () => 0)))).not.toHaveProperty('width');
  });

  test('never the whole of a big file', async () => {
    const big = file('a.pdf', '%PDF-1.4\n', filler(3_000_000), 'startxref\n1000\n%%EOF');
    let read = 0;
    const slice = big.slice.bind(big);
    big.slice = (from, to) => {
      const part = slice(from, to);
      read += part.size;
      return part;
    };
    await readFileFacts(big);
    expect(read).toBeLessThanOrEqual(3 * 65_536);
  });
});

describe('what is said of it', () => {
  test('small pictures, but for an identity photo', () => {
    expect(check({ name: 'a.jpg', magic: 'FFD8FFE0', bytes: 90_000, width: 413, height: 531 })).toBeUndefined();
    expect(check({ name: 'a.jpg', magic: 'FFD8FFE1', bytes: 90_000, width: 500, height: 400 })).toBe('file_upload.thumbnail');
    expect(check({ name: 'a.PNG', magic: '89504E470D0A1A0A', bytes: 90_000, width: 600, height: 300 })).toBeUndefined();
  });

  test('nothing of its name', () => {
    const verdict = fileUpload.check({ name: 'avis-de-martin.gif', magic: 'FFD8FF', bytes: 9000 }, '2026-11-23');
    expect(JSON.stringify(verdict)).not.toContain('martin');
  });
});

describe('what the page says of the files it takes', () => {
  const mo = 1024 ** 2;
  test.each([
    ['JPG, PNG, BMP, TIFF, PDF. 4 Mo au plus.', { most: 4 * mo, types: ['pdf', 'jpeg', 'png', 'tiff', 'other'] }],
    ['Taille maximale : 1,5 Mo. Formats supportés : jpg, png, pdf.', { most: 1.5 * mo, types: ['pdf', 'jpeg', 'png'] }],
    ['Poids maximum 500 Ko', { most: 500 * 1024 }],
    ['Max. 10MB, 30 MB in all', { most: 10 * mo }],
    ['.pdf,image/jpeg', { types: ['pdf', 'jpeg'] }],
    ['Justificatif de domicile de moins de 6 mois', {}],
    ['Moins de 3 mois, 2 pages au plus', {}],
  ])('%s', (hint, limits) => {
    expect(readFileLimits(hint)).toEqual(limits);
  });

  test.each([
    [{ bytes: 5_000_000 }, 'PDF, 4 Mo au plus', 'file_upload.over_limit'],
    [{ bytes: 5_000_000 }, 'PDF, 10 Mo au plus', undefined],
    [{ bytes: 4_100_000 }, 'PDF, 4 Mo au plus', undefined],
    [{ bytes: 30_000_000 }, 'PDF, 50 Mo au plus', undefined],
    [{ bytes: 5_000_000 }, '', 'file_upload.big'],
    [{ bytes: 800_000 }, 'JPG ou PNG', 'file_upload.not_taken'],
    [{ bytes: 800_000, truncated: true }, '', 'file_upload.truncated'],
    [{ bytes: 800_000, name: 'scan #2 100%.pdf' }, '', 'file_upload.odd_name'],
    [{ bytes: 800_000, name: 'Pièce d’identité (recto).pdf' }, '', undefined],
    [{ bytes: 800_000, name: 'carte.HEIC', magic: 'ftypheic' }, 'JPG, HEIC', undefined],
  ])('%o where the page says « %s »: %s', (facts, hint, code) => {
    expect(check({ name: 'a.pdf', magic: '%PDF-1.7', ...facts, limits: readFileLimits(hint) })).toBe(code);
  });

  test('a PDF that was cut, one that was not, one without a page', async () => {
    expect(await readFileFacts(file('a.pdf', '%PDF-1.4\n', filler(5000)))).toMatchObject({ truncated: true });
    expect(await readFileFacts(file('a.pdf', '%PDF-1.4\n', filler(5000), '\n%%EOF\r\n\0\0'))).toMatchObject({ truncated: false });
    expect(await readFileFacts(file('a.pdf', '%PDF-1.4\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n%%EOF'))).toMatchObject({ pages: 0 });
    expect(await readFileFacts(file('a.pdf', '%PDF-1.4\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n%%EOF'))).not.toHaveProperty('pages');
  });
});
