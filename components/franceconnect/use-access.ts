import { useEffect, useState } from 'preact/hooks';

/** The access to the pages of FranceConnect, as the browser keeps it. */
export interface Access {
  readonly isGranted: () => Promise<boolean>;
  /** Only in a click of the person: the browser asks them. @returns their answer */
  readonly request: () => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
  /** It may change in the browser's settings, while the page is open. */
  readonly onChange: (changed: () => void) => void;
}

export interface AccessState {
  /** null: not known yet, or not to be known. */
  readonly granted: boolean | null;
  /** What became of the last press. */
  readonly outcome: 'none' | 'granted' | 'refused' | 'withdrawn' | 'error';
  readonly request: () => void;
  readonly withdraw: () => void;
}

export function useAccess({ isGranted, request, withdraw, onChange }: Access): AccessState {
  const [granted, setGranted] = useState<boolean | null>(null);
  const [outcome, setOutcome] = useState<AccessState['outcome']>('none');
  const fail = () => setOutcome('error');
  const read = () => isGranted().then(setGranted, fail);
  useEffect(() => {
    onChange(() => void read());
    void read();
  }, []);

  const settle = async (answer: Promise<boolean>, yes: AccessState['outcome'], no: AccessState['outcome']) => {
    setOutcome('none');
    await answer.then((done) => setOutcome(done ? yes : no), fail);
    await read();
  };
  return {
    granted,
    // Changed meanwhile in the browser's settings: what was said is no longer so.
    outcome: outcome === 'error' || (outcome === 'granted') === granted ? outcome : 'none',
    // Called at once: after a pause, the browser would no longer see that a person pressed.
    request: () => void settle(request(), 'granted', 'refused'),
    withdraw: () => void settle(withdraw(), 'withdrawn', 'error'),
  };
}
