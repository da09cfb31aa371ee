import type { ListView } from '../../utils/options-messages';
import type { OptionsWords } from './ask';

interface ListFactsProps {
  readonly list: ListView;
  readonly words: OptionsWords;
  /** What became of the last press stands beside: it is not said twice. */
  readonly isTold: boolean;
}

/** How many problems a list knows, how old it is, where it comes from, and what went wrong last. */
export function ListFacts({ list: { name, url, isPaused, held, entries, checkedAt, refused }, words, isTold }: ListFactsProps) {
  const { t, plural, date } = words;
  const isOwn = name === null;
  return (
    <>
      <ul class="plain facts">
        <li>{entries > 0 ? plural('options.list.entries', entries) : t('options.list.none')}</li>
        {held && <li>{t('options.list.created', { date: date(new Date(held.created)) })}</li>}
        {url && <li>{t('options.list.from', { host: new URL(url).hostname })}</li>}
        {url && <li>{checkedAt === null ? t('options.list.neverChecked') : t('options.list.checked', { date: date(new Date(checkedAt), { dateStyle: 'long', timeStyle: 'short' }) })}</li>}
      </ul>
      {isOwn && !url && <p class="soft">{t('lists.no_address')}</p>}
      {isOwn && url && !held && <p class="soft">{t('lists.from_package')}</p>}
      {held?.isPast && <p class="note warn">{t('lists.old', { date: date(new Date(held.expires)) })}</p>}
      {held && held.dropped > 0 && <p class="soft">{plural('options.list.dropped', held.dropped)}</p>}
      {held && held.skipped > 0 && <p class="soft">{plural('options.list.skipped', held.skipped)}</p>}
      {isPaused && !isTold && <p class="note">{t('options.list.paused')}</p>}
      {refused && !isTold && <p class="note warn">{t('options.list.last', { reason: t(`lists.refused.${refused}`) })}</p>}
    </>
  );
}
