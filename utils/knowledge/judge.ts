import { refuseByDate, refuseByOrder } from './accept';
import { parseEnvelope, type ListContent } from './envelope';
import type { Kept } from './kept-list';
import { isRefused, type Refusal, type Refused } from './refusal';
import { signerOf } from './signature';
import type { ListSource } from './source';

/** A list in memory: what is on the disk, and what it says. */
export interface Held {
  readonly kept: Kept;
  /** null: none, or none that is good. */
  readonly content: ListContent | null;
  /** The disk did not answer: it is not known what is there. */
  readonly isSilent: boolean;
}

/** The file of a signature is 88 characters and an end of line. */
export const SIGNATURE_BYTES = 100;

/**
 * Every question that is asked of the bytes themselves, wherever they come from: the second half of those at the head of `update.ts`.
 * @param signature without the end of its line
 * @param before what is held now
 * @param now milliseconds
 * @returns what to hold from now on; `unchanged` when it is the very list that is held
 */
export async function judge(bytes: Uint8Array<ArrayBuffer>, signature: string, source: ListSource, before: Held, now: number): Promise<Held | 'unchanged' | Refused> {
  const { kept } = before;
  const isHeld = before.content !== null;
  const key = await signerOf(bytes, signature, source.keys);
  if (key === null) return refuse('signature');
  if (isHeld && signature === kept.list?.signature) return 'unchanged';
  const content = parseEnvelope(bytes);
  if (isRefused(content)) return content;
  const refused = refuseByOrder(content.sequence, key, kept.highest, isHeld, source) ?? refuseByDate(content, now);
  if (refused) return refuse(refused);
  const list = { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), signature };
  return { isSilent: false, content, kept: { ...kept, list, highest: { key, sequence: content.sequence } } };
}

const refuse = (refused: Refusal): Refused => ({ refused });
