import type { Line, Section } from '../../utils/report/lines';
import type { ReportWords } from '../../utils/report/words';

/** Longer lists are folded, so that the page can be read in one go. */
const LONG = 8;

interface Choice {
  /** What the person has struck… */
  readonly struck: ReadonlySet<string>;
  /** …and what goes with it: it comes back with it too. */
  readonly gone: ReadonlySet<string>;
  readonly toggle: (line: Line) => void;
  readonly words: ReportWords;
}

function ReportLine({ line, struck, gone, toggle, words: { t } }: Choice & { readonly line: Line }) {
  const out = gone.has(line.path);
  const id = `line-${line.path}`;
  return (
    <li class="line">
      <span id={id} class={line.path.startsWith('outline.') ? 'line-text kept' : 'line-text'}>
        {out ? (
          <>
            <del>{line.text}</del> {t('report.struck')}
          </>
        ) : (
          line.text
        )}
      </span>
      {(!out || struck.has(line.path)) && (
        <button type="button" class="button button-quiet" id={`${id}-button`} aria-labelledby={`${id}-button ${id}`} onClick={() => toggle(line)}>
          {t(out ? 'report.restore' : 'report.strike')}
        </button>
      )}
    </li>
  );
}

/** The outline is for volunteers: what it is for, and one button to leave it out whole. */
function AboutOutline({ title, struck, toggle, words: { t } }: Choice & { readonly title: string }) {
  const out = struck.has('outline');
  return (
    <>
      <p class="soft">{t('report.outline.more')}</p>
      <button type="button" class="button" onClick={() => toggle({ path: 'outline', text: title })}>
        {t(out ? 'report.outline.restore' : 'report.outline.strike')}
      </button>
    </>
  );
}

/** One section of the report; each line can be struck, and put back. */
export function ReportSection({ section, ...choice }: Choice & { readonly section: Section }) {
  const { t, plural } = choice.words;
  const { id, lines } = section;
  const list = (
    <ul class="lines">
      {lines.map((line) => (
        <ReportLine key={line.path} line={line} {...choice} />
      ))}
    </ul>
  );
  return (
    <section class="report-section">
      <h3>{t(`section.${id}`)}</h3>
      {id === 'outline' && <AboutOutline title={t(`section.${id}`)} {...choice} />}
      {lines.length > LONG ? (
        <details>
          <summary>{plural('report.lines', lines.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
