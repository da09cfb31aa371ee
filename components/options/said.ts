import type { Done } from '../../utils/knowledge/lists';
import type { OptionsWords } from './ask';

/** What is told after a press. */
export interface Said {
  readonly text: string;
  readonly isFine: boolean;
}

export const nothingSaid: Said = { text: '', isFine: true };

/** In plain words, what became of a list that was asked for; when it was refused, why, and that nothing is lost. @param done null: no answer came */
export function said(done: Done | null, { t }: OptionsWords): Said {
  if (!done) return { text: t('options.said.failed'), isFine: false };
  if ('problem' in done) return { text: t(`options.problem.${done.problem}`), isFine: false };
  const { outcome } = done;
  return typeof outcome === 'string' ? { text: t(`options.said.${outcome}`), isFine: true } : { text: `${t(`lists.refused.${outcome.refused}`)} ${t('lists.kept')}`, isFine: false };
}
