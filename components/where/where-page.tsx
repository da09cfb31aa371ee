import type { WhereId } from '../../utils/where';
import { PageFrame } from '../page/page-frame';
import { Chooser } from './chooser';
import { PlaceFigure } from './place-figure';
import { places } from './places';
import type { WhereWords } from './words';

export interface WherePageProps {
  readonly words: WhereWords;
  /** What to show, or null: then the list alone. */
  readonly id: WhereId | null;
  /** True when something was asked that has no drawing. */
  readonly unknown: boolean;
}

/** « Où le trouver ? »: the documents that carry a number, the place lit, and the list of all the others. */
export function WherePage({ words: { t }, id, unknown }: WherePageProps) {
  return (
    <PageFrame t={t}>
      <div class="stack">
        {id && <p class="soft">{t('where.title')}</p>}
        <h1>{id ? t(`where.${id}.name`) : t('where.title')}</h1>
      </div>
      {unknown && <p class="note">{t('where.unknown')}</p>}
      {id && <Answer id={id} t={t} />}
      <Chooser current={id} t={t} />
      <p class="soft">{t('where.sketch')}</p>
    </PageFrame>
  );
}

/** The drawings of one number, what it is mistaken for, and how to go back. */
function Answer({ id, t }: { readonly id: WhereId; readonly t: WhereWords['t'] }) {
  return (
    <>
      <div class="places">
        {places[id].map((place) => (
          <PlaceFigure key={place.words} place={place} t={t} />
        ))}
      </div>
      <p class="note"><strong>{t('where.trap')}</strong> {t(`where.${id}.trap`)}</p>
      <p><strong>{t('where.back')}</strong></p>
    </>
  );
}
