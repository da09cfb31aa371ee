import type { FieldRule } from './finding';
import type { FileLimits, FileType } from './file-limits';
import { fine, found } from './verdicts';

const kind = 'file_upload';

/** What is known of a file: never its name in a finding, never its content. Sizes in bytes, pictures in pixels. */
export interface FileFacts {
  readonly name: string;
  /** The first bytes: their text for PDF and HEIC (`%PDF-1.7`, `ftypheic`), else hexadecimal. */
  readonly magic: string;
  readonly bytes: number;
  readonly encrypted?: boolean;
  readonly pages?: number;
  readonly width?: number;
  readonly height?: number;
  /** A PDF without its end: a download or a copy that was cut. */
  readonly truncated?: boolean;
  /** What the page itself says of the files it takes. */
  readonly limits?: FileLimits;
}

/** Over this no form is known to take a file; between the soft limit and this, advice only. No official limit was found. */
const tooBig = 20_000_000;
const big = 4_000_000;
/** Long side under which a letter cannot be read. An identity photo may be smaller: 35 × 45 mm at 300 dpi is 413 × 531. */
const tooSmall = 600;
const isPhoto = (width: number, height: number) => height >= 500 && Math.abs(width / height - 35 / 45) < 0.05;

/** A file to attach (pièce justificative). What counts is its content: a HEIC renamed .jpg is the usual case of a telephone. */
export const fileUpload: FieldRule<FileFacts> = {
  kind,
  examples: {
    good: { name: 'a.pdf', magic: '%PDF-1.7', bytes: 800_000, encrypted: false, pages: 2 },
    bad: { name: 'a.pdf', magic: '%PDF-1.6', bytes: 300_000, encrypted: true },
  },
  check: ({ name, magic, bytes, encrypted, pages, width, height, truncated, limits = {} }) => {
    const format = formatOf(magic);
    if (bytes === 0) return found(kind, 'empty_file', 'error');
    const taken = limits.types?.includes(format ?? 'other');
    if (format === 'heic' && !taken) return found(kind, 'heic', 'error');
    if (!format) return found(kind, 'type', 'error');
    if (format === 'tiff' && !taken) return found(kind, 'tiff', 'error');
    if (taken === false) return found(kind, 'not_taken', 'error', { params: { format: format.toUpperCase() } });
    if (!extensions[format].test(name)) return found(kind, 'renamed', 'error', { params: { format: format.toUpperCase() } });
    if (encrypted) return found(kind, 'encrypted', 'error');
    if (truncated) return found(kind, 'truncated', 'error');
    if (pages === 0) return found(kind, 'no_page', 'error');
    if (limits.most && bytes > limits.most) return found(kind, 'over_limit', 'error', { params: { megabytes: tenths(bytes), limit: tenths(limits.most) } });
    if (bytes > tooBig && !limits.most) return found(kind, 'too_big', 'error', { params: { megabytes: Math.ceil(bytes / 1e6) } });
    if (width !== undefined && height !== undefined && Math.max(width, height) < tooSmall && !isPhoto(width, height)) return found(kind, 'thumbnail', 'error');
    if (bytes > big && !limits.most) return found(kind, 'big', 'hint', { params: { megabytes: Math.ceil(bytes / 1e6) } });
    return plainName.test(name) ? fine() : found(kind, 'odd_name', 'hint');
  },
};

/** Old servers stumble over the rest: slashes, percent signs, emoji, signs of other writings. */
const plainName = /^[\p{Script=Latin}\p{M}\d ._()'’,&+-]{1,120}$/u;

/** Megabytes to show, with one decimal. */
const tenths = (bytes: number) => Math.ceil(bytes / 1024 ** 2 * 10) / 10;

type Format = Exclude<FileType, 'other'>;
const extensions: Readonly<Record<Format, RegExp>> = { pdf: /\.pdf$/i, jpeg: /\.jpe?g$/i, png: /\.png$/i, tiff: /\.tiff?$/i, heic: /\.hei[cf]$/i };

function formatOf(magic: string): Format | null {
  if (magic.startsWith('%PDF-')) return 'pdf';
  if (/^FFD8FF/i.test(magic)) return 'jpeg';
  if (/^89504E47/i.test(magic)) return 'png';
  if (/^(49492A00|4D4D002A)/i.test(magic)) return 'tiff';
  return /^ftyp(hei[cxms]|hev[cxms]|mif1|msf1|avif)/.test(magic) ? 'heic' : null;
}
