import { useCallback, useState } from 'preact/hooks';
import type { ListView } from '../../utils/options-messages';
import type { Ask } from './ask';
import { useReturn } from './use-return';

export type Shown = 'loading' | 'trouble' | readonly ListView[];

/** @returns the lists as they are, and how to look at them again */
export function useLists(ask: Ask): readonly [Shown, () => Promise<void>] {
  const [lists, setLists] = useState<Shown>('loading');
  const reload = useCallback(() => ask({ type: 'lists' }).then((found) => setLists(found ?? 'trouble'), () => setLists('trouble')), [ask]);
  useReturn(reload);
  return [lists, reload];
}
