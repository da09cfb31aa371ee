import type { FileFacts } from './file-upload';

/** How much of a file is read, at its head and at its tail: the rest never enters memory. */
const window = 65_536;

/**
 * Reads what a check needs of a file that the person chose.
 * @returns facts; the pages of a PDF are not counted, but for one that says it has none
 * @throws when the file can no longer be read (moved, deleted)
 */
export async function readFileFacts(file: File): Promise<FileFacts> {
  const head = await bytesOf(file.slice(0, window));
  const magic = magicOf(head);
  const facts = { name: file.name, magic, bytes: file.size };
  if (!magic.startsWith('%PDF-')) return { ...facts, ...(pngSize(head) ?? jpegSize(head)) };
  // The trailer stands at the end, or where startxref says when its table is long; a file made for fast display has one at its head too.
  const from = Math.max(0, file.size - window);
  const tail = await bytesOf(file.slice(from));
  const trailer = Number(/startxref\s{1,4}(\d{1,12})\D*$/.exec(tail)?.[1] ?? from);
  const far = trailer < from ? await bytesOf(file.slice(trailer, trailer + window)) : '';
  const parts = [head, tail, far];
  return {
    ...facts,
    encrypted: parts.some((part) => /\/Encrypt\b/.test(part)),
    // Its last line; some programs write a little after it.
    truncated: !tail.slice(-2048).includes('%%EOF'),
    ...(parts.some((part) => /\/Type\s*\/Pages\b[^>]{0,200}\/Count\s+0\b|\/Count\s+0\b[^>]{0,200}\/Type\s*\/Pages\b/.test(part)) && { pages: 0 }),
  };
}

/**
 * Bytes as a string, one sign each. In Firefox the buffer of a page's file belongs to the page, and a content script
 * may not read it; a string passes.
 */
function bytesOf(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(atob(String(reader.result).split(',')[1] ?? '')));
    reader.addEventListener('error', () => reject(new Error('the file cannot be read')));
    reader.readAsDataURL(part);
  });
}

function magicOf(head: string): string {
  // Readers allow a little before the header of a PDF, and some scanners put it there.
  const [pdf] = /%PDF-\d\.\d/.exec(head.slice(0, 1024)) ?? [];
  if (pdf) return pdf;
  if (head.slice(4, 8) === 'ftyp') return head.slice(4, 12);
  return Array.from(head.slice(0, 4), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('').toUpperCase();
}

/** A big-endian number of some bytes. */
function number(head: string, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i += 1) value = value * 256 + head.charCodeAt(at + i);
  return value;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(head: string): Size | null {
  return head.startsWith('\x89PNG') && head.length >= 24 ? { width: number(head, 16, 4), height: number(head, 20, 4) } : null;
}

/** The frame header of a JPEG (FFC0 to FFCF, but for tables) holds its size; markers are walked, not searched. */
function jpegSize(head: string): Size | null {
  if (!head.startsWith('\xff\xd8')) return null;
  for (let at = 2; at + 9 < head.length; at += 2 + number(head, at + 2, 2)) {
    const marker = head.charCodeAt(at + 1);
    if (head[at] !== '\xff') return null;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { height: number(head, at + 5, 2), width: number(head, at + 7, 2) };
  }
  return null;
}
