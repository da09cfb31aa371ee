import { useEffect, useState } from 'preact/hooks';

/** Long enough to have typed a word: a screen reader is not cut short at every letter. */
const pause = 700;

/** @returns the text, once it has not changed for a while; empty at once when there is nothing to say */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
