import type { ShownIssue } from '../../utils/messages';
import type { AdviceState, PanelActions } from '../../utils/panel-bridge';
import { ContactList, type ContactData } from './blocked';
import { AdviceSteps } from './advice-steps';
import { Answers } from './answers';
import { hostOf } from './host-of';
import type { PanelWords } from './words';

interface IssueCardProps {
  readonly issue: ShownIssue;
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
  /** Without them, it can be neither ticked, answered nor muted: on a page of the extension, where the person asked for it. */
  readonly actions?: PanelActions;
  readonly advice?: AdviceState;
  /** Signalled by a sign on the page: shown in full. Otherwise folded. */
  readonly open?: boolean;
}

/** A known problem: what it is, how old the news is, what others did, where it comes from. */
export function IssueCard({ issue: { entry, severity, freshness }, words, contacts, actions, advice, open = false }: IssueCardProps) {
  const { t, language } = words;
  const steps = (language === 'en' && entry.advice.en) || entry.advice.fr;
  const progress = actions && advice?.of(entry.id);
  const symptom = (language === 'en' && entry.symptom.en) || entry.symptom.fr;
  const age = freshness === 'fresh' && entry.lastConfirmed
    ? t('panel.issue.fresh', { day: entry.lastConfirmed })
    : t('panel.issue.old', { year: entry.lastSeenInSource.slice(0, 4) });
  const body = (
    <>
      <p class="age">{age}</p>
      {entry.list !== undefined && <p class="age">{t('panel.issue.list', { name: entry.list })}</p>}
      <p lang={symptom === entry.symptom.fr ? 'fr' : language}>{symptom}</p>
      <p><strong>{t('panel.issue.advice')}</strong></p>
      <AdviceSteps steps={steps} language={steps === entry.advice.fr ? 'fr' : language} progress={progress} onTick={(step, done) => actions?.tick(entry.id, step, done)} />
      <ContactList ids={entry.contacts} contacts={contacts} words={words} />
      {/* A source may stand on any site: of a list that is not ours it is named, not opened. */}
      <details class="fold">
        <summary>{t('panel.issue.sources', { count: entry.sources.length })}</summary>
        <ul>{entry.sources.map((source) => <li key={source}>{entry.list === undefined ? <a href={source} target="_blank" rel="noopener noreferrer">{hostOf(source)}</a> : hostOf(source)}</li>)}</ul>
      </details>
      {actions && advice && progress && <Answers issue={entry.id} given={progress.answer} kept={advice.kept} words={words} actions={actions} />}
    </>
  );
  const title = entry.title[language];
  if (!open) return <details class="fold card"><summary>{title}</summary>{body}</details>;
  return (
    <article class={`card ${severity}`}>
      <p class="kind">{t(`issue.${severity}`)}</p>
      <h4>{title}</h4>
      {body}
    </article>
  );
}
