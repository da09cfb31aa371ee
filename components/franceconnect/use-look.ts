import { useRef, useState } from 'preact/hooks';
import { readCode } from '../../utils/franceconnect-code';
import type { CodeAnswer } from '../../utils/messages';

/** Asks the background what is known of a code; null when it could not. */
export type Look = (code: string) => Promise<CodeAnswer | null>;

export interface Found extends CodeAnswer {
  readonly code: string;
}

/** - `wrong`: what is typed is no code, and is not sent anywhere; `trouble`: no answer came. */
export type Looking = 'nothing' | 'wrong' | 'waiting' | 'trouble' | Found;

/** @returns what is found, and how to look for what a person typed */
export function useLook(look: Look): readonly [Looking, (typed: string) => void] {
  const [looking, setLooking] = useState<Looking>('nothing');
  /** Only the last question counts. */
  const last = useRef(0);
  const ask = async (typed: string) => {
    const code = readCode(typed);
    // Pressed twice: it is noted once.
    if (typeof looking === 'object' && looking.code === code) return;
    const turn = (last.current += 1);
    const show = (next: Looking) => turn === last.current && setLooking(next);
    if (!code) return show('wrong');
    show('waiting');
    await look(code).then((answer) => show(answer ? { ...answer, code } : 'trouble'), () => show('trouble'));
  };
  return [looking, (typed) => void ask(typed)];
}
