import { useEffect, useState } from 'preact/hooks';

export type Scrub = (text: string) => Promise<string | null>;

export interface Scrubbed {
  /** What may be shown and saved; empty when it could not be scrubbed. */
  readonly text: string;
  /** The last key is not scrubbed yet: nothing may be saved meanwhile. */
  readonly pending: boolean;
  readonly failed: boolean;
}

/** Words as they are typed, scrubbed elsewhere: never shown as kept, nor saved, before their answer has come. */
export function useScrubbed(typed: string, scrub: Scrub): Scrubbed {
  const [done, setDone] = useState<{ of: string; text: string | null }>({ of: '', text: '' });
  useEffect(() => {
    let current = true;
    const finish = (text: string | null) => current && setDone({ of: typed, text });
    if (typed === '') finish('');
    else scrub(typed).then(finish, () => finish(null));
    return () => {
      current = false;
    };
  }, [typed, scrub]);
  return { text: done.text ?? '', pending: done.of !== typed, failed: done.of === typed && done.text === null };
}
