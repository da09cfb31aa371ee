import { foldText } from '../text';

/** What a form says of the files it takes (« JPG, PNG ou PDF, 4 Mo au plus »): its own words come before any rule of ours. */
export interface FileLimits {
  /** In bytes. */
  readonly most?: number;
  readonly types?: readonly FileType[];
}

export type FileType = 'pdf' | 'jpeg' | 'png' | 'heic' | 'tiff' | 'other';

/** 1 Mo is a million bytes for whoever writes it, or 1,048,576: the larger is taken, a file in between is not refused by us. */
const units: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

const names: readonly (readonly [RegExp, FileType])[] = [[/\bpdf\b/, 'pdf'], [/\bjpe?g\b/, 'jpeg'], [/\bpng\b/, 'png'], [/\bhei[cf]\b/, 'heic'], [/\btiff?\b/, 'tiff'], [/\b(gif|bmp|docx?|odt|webp|rtf)\b/, 'other']];

/**
 * @param hint the words around the box (its label, its hint) and its `accept` attribute
 * @returns what they say; two sizes in one text tell of two things (each file, all files): the smaller counts
 */
export function readFileLimits(hint: string): FileLimits {
  const text = foldText(hint);
  const sizes = [...text.matchAll(/(\d+(?:[.,]\d+)?) ?(k|m|g)(?:o|b|io|ib|egaoctets?|ilooctets?)\b/g)].map(([, size = '', unit = '']) => Number(size.replace(',', '.')) * (units[unit] ?? 1));
  const most = Math.min(...sizes.filter((size) => size > 0));
  const types = names.flatMap(([name, type]) => (name.test(text) ? [type] : []));
  return { ...(Number.isFinite(most) && { most: Math.floor(most) }), ...(types.length > 0 && { types }) };
}
