import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListView } from '../../utils/options-messages';
import type { Ask } from './ask';

export type Shown = 'loading' | 'trouble' | readonly ListView[];

/** @returns the lists as they are, and how to look at them again */
export function useLists(ask: Ask): readonly [Shown, () => Promise<void>] {
  const [lists, setLists] = useState<Shown>('loading');
  const reload = useCallback(() => ask({ type: 'lists' }).then((found) => setLists(found ?? 'trouble'), () => setLists('trouble')), [ask]);
  useEffect(() => void reload(), [reload]);
  return [lists, reload];
}
