import { useEffect } from 'preact/hooks';

/** Looks now, and again when the person comes back to this page: a form, or another page of settings, may have changed what it shows. */
export function useReturn(look: () => unknown): void {
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && look();
    look();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [look]);
}
