import type { ShownIssue } from '../../utils/messages';
import type { PanelActions } from '../../utils/panel-bridge';
import { ContactList, type ContactData } from './blocked';
import { Doubts } from './point-card';
import type { PanelWords } from './words';

interface IssueCardProps {
  readonly issue: ShownIssue;
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
  /** Without them, it can be neither muted nor doubted: on a page of the extension, where the person asked for it. */
  readonly actions?: PanelActions;
  /** Signalled by a sign on the page: shown in full. Otherwise folded. */
  readonly open?: boolean;
}

/** A known problem: what it is, how old the news is, what others did, where it comes from. */
export function IssueCard({ issue: { entry, severity, freshness }, words, contacts, actions, open = false }: IssueCardProps) {
  const { t, language } = words;
  const advice = (language === 'en' && entry.advice.en) || entry.advice.fr;
  const adviceLang = advice === entry.advice.fr ? 'fr' : language;
  const symptom = (language === 'en' && entry.symptom.en) || entry.symptom.fr;
  const age = freshness === 'fresh' && entry.lastConfirmed
    ? t('panel.issue.fresh', { day: entry.lastConfirmed })
    : t('panel.issue.old', { year: entry.lastSeenInSource.slice(0, 4) });
  const body = (
    <>
      <p class="age">{age}</p>
      <p lang={symptom === entry.symptom.fr ? 'fr' : language}>{symptom}</p>
      <p><strong>{t('panel.issue.advice')}</strong></p>
      <ol lang={adviceLang}>
        {advice.map(({ text, link }) => <li key={text}>{text}{link && <> <a href={link} target="_blank" rel="noopener noreferrer">{host(link)}</a></>}</li>)}
      </ol>
      <ContactList ids={entry.contacts} contacts={contacts} words={words} />
      <details class="fold">
        <summary>{t('panel.issue.sources', { count: entry.sources.length })}</summary>
        <ul>{entry.sources.map((source) => <li key={source}><a href={source} target="_blank" rel="noopener noreferrer">{host(source)}</a></li>)}</ul>
      </details>
      {actions && <Doubts code={entry.id} words={words} actions={actions} />}
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

/** The site a link leads to, so that nobody clicks blindly. */
function host(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
