import type { FileFacts } from './file-upload';

/** How much of a file is read, at its head and at its tail: the rest never enters memory. */
const window = 65_536;

/**
 * Reads what a check needs of a file that the person chose.
 * @returns facts; the pages of a PDF are not counted
 * @throws when the file can no longer be read (moved, deleted)
 */
export async function readFileFacts(file: File): Promise<FileFacts> {
  const head = new Uint8Array(await file.slice(0, window).arrayBuffer());
  const magic = magicOf(head);
  const facts = { name: file.name, magic, bytes: file.size };
  if (magic.startsWith('%PDF-')) {
    const tail = latin(new Uint8Array(await file.slice(Math.max(0, file.size - window)).arrayBuffer()));
    // The trailer stands at the end; a file made for fast display has one at its head too.
    return { ...facts, encrypted: /\/Encrypt\b/.test(tail) || /\/Encrypt\b/.test(latin(head)) };
  }
  return { ...facts, ...(pngSize(head) ?? jpegSize(head)) };
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function magicOf(head: Uint8Array): string {
  const text = latin(head.subarray(0, 12));
  if (text.startsWith('%PDF-')) return text.slice(0, 8);
  if (text.slice(4, 8) === 'ftyp') return text.slice(4, 12);
  return [...head.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
}

function pngSize(head: Uint8Array): { width: number; height: number } | null {
  if (head[0] !== 0x89 || head.length < 24) return null;
  const view = new DataView(head.buffer, head.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header of a JPEG (FFC0 to FFCF, but for tables) holds its size; markers are walked, not searched. */
function jpegSize(head: Uint8Array): { width: number; height: number } | null {
  if (head[0] !== 0xff || head[1] !== 0xd8) return null;
  const view = new DataView(head.buffer, head.byteOffset);
  for (let at = 2; at + 9 < head.length; at += 2 + view.getUint16(at + 2)) {
    const marker = head[at + 1] ?? 0;
    if (head[at] !== 0xff) return null;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}
