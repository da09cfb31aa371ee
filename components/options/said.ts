import type { Done } from '../../utils/knowledge/lists';
import type { OptionsWords } from './ask';

/** In plain words, what became of a list that was asked for; when it was refused, why, and that nothing is lost. @param done null: no answer came */
export function said(done: Done | null, { t }: OptionsWords): string {
  if (!done) return t('options.said.failed');
  if ('problem' in done) return t(`options.problem.${done.problem}`);
  const { outcome } = done;
  return typeof outcome === 'string' ? t(`options.said.${outcome}`) : `${t(`lists.refused.${outcome.refused}`)} ${t('lists.kept')}`;
}
