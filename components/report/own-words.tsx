import { ownLines } from '../../utils/report/plain';
import { REPORT_LIMITS } from '../../utils/report/schema';
import type { ReportWords } from '../../utils/report/words';

export interface OwnWordsProps {
  readonly t: ReportWords['t'];
  readonly typed: string;
  /** What the report will say of it. */
  readonly kept: string | null;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly onInput: (typed: string) => void;
}

/** Where a person tells the problem; says at once when something has been masked. */
export function OwnWords({ t, typed, kept, pending, failed, onInput }: OwnWordsProps) {
  const masked = !pending && !failed && (kept ?? '') !== ownLines(typed, REPORT_LIMITS.words);
  return (
    <section class="card stack">
      <h2>{t('own.title')}</h2>
      <label for="own-words">{t('own.label')}</label>
      <p id="own-hint" class="soft">
        {t('own.hint')}
      </p>
      <textarea
        id="own-words"
        rows={5}
        maxLength={REPORT_LIMITS.words}
        aria-describedby="own-hint"
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {failed && <p class="note">{t('own.failed')}</p>}
      {masked && (
        <div class="note stack">
          <p>{t('own.masked')}</p>
          <p class="kept">{kept}</p>
        </div>
      )}
    </section>
  );
}
