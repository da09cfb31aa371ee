import type { Said } from './said';

/** Told aloud when it comes; without words it takes no room. */
export function Status({ said: { text, isFine }, id }: { readonly said: Said; readonly id?: string }) {
  return <p id={id} role="status" class={isFine ? 'note' : 'note warn'}>{text}</p>;
}
