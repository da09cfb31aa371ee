import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks } from '../../utils/report/redact/marks';
import { redact } from '../../utils/report/redact';
import { score } from './score';
import type { Labelled } from './score';

/** Where each corpus comes from: corpora.md next to this file. */
const corpus = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Labelled[];
const corpora = ['redaction-corpus-dev', 'redaction-corpus-own', 'redaction-held-out'];

describe('corpora', () => {
  test.each(corpora)('%s: what is personal goes, the rest stays', (name) => {
    const texts = corpus(name);
    const row = (who: string, scrub: (text: string) => string) => {
      const { recall, cleanTexts, precision, negativesUntouched } = score(texts, scrub);
      return [who, ...[recall, cleanTexts, precision, negativesUntouched].map((share) => share.toFixed(1))].join('  ');
    };
    console.log([`${name}: recall, clean texts, precision, negatives untouched (%)`, row('redact    ', redact), row('identity  ', (text) => text), row('delete all', () => '')].join('\n'));
    const { recall, cleanTexts, precision, negativesUntouched, leaks } = score(texts, redact);
    expect({ recall: recall >= 99, cleanTexts: cleanTexts >= 99, precision: precision >= 92, negativesUntouched, leaks }).toEqual({ recall: true, cleanTexts: true, precision: true, negativesUntouched: 100, leaks });
  });
});

describe('twice is once', () => {
  test.each(corpora)('%s', (name) => {
    for (const { text } of corpus(name)) expect(redact(redact(text))).toBe(redact(text));
  });

  test('any mixture of pieces of texts', () => {
    const pieces = corpora.flatMap(corpus).flatMap(({ text }) => text.split(/(?<=[ :=&"'>])/));
    const mixture = fc.array(fc.oneof(fc.constantFrom(...pieces, ...marks.map((mark) => `[${mark}]`)), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 });
    fc.assert(fc.property(mixture, (parts) => {
      const once = redact(parts.join(''));
      expect(redact(once)).toBe(once);
    }), { numRuns: 500 });
  });
});

test.each(['Code Y010004', 'Code d’erreur : Y190009', 'code : Y270001.'])('%s: the code of FranceConnect tells the problem, it stays', (text) => {
  expect(redact(text)).toBe(text);
});

describe('long and odd texts', () => {
  const odd = ['a', ' ', '0', '1 ', '%', '%C3', '%25', '\\u00e', '<', '<a ', '<a b="', '"', "'", '=', 'a=', 'a:', '+', 'a+', '?a+', '/', '-', 'A-', 'A-1', '.', 'a.', '@', 'a@', 'a@b.', ':', '::', 'a:1:', '(', '[', '[nom', '&#1', 'né ', 'né le ', 'Mme ', 'rue ', '1 rue ', 'de la ', 'Jean ', 'nom ', 'nom:', 'dossier n° ', 'value="', '{"nom":', '« ', 'x.pdf', 'A1', '12 ', 'é', 'e\u0301', '\u00a0', '🚗', '\ud83d', '\n', '\u0000', '1.1.', 'ab:', 'code ', 'field: a '];

  test.each(odd)('200 kB of %j: quick, cut, unchanged by a second time', (piece) => {
    const start = performance.now();
    const out = redact(piece.repeat(Math.ceil(200_000 / piece.length)));
    // Generous: a loaded machine takes ten times what it should; a quadratic pattern a thousand times.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(out.length).toBeLessThanOrEqual(20_000);
    expect(redact(out)).toBe(out);
  });

  test('a person at the end of a text that is not cut', () => {
    expect(redact(`${'Une erreur est survenue. '.repeat(700)}Nom : DUPONT`)).toMatch(/Nom : \[nom\]$/);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof redact(text) === 'string'));
  });
});
