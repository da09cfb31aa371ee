import type { AdviceState, PanelActions, PanelState } from '../../utils/panel-bridge';
import { Blocked, type ContactData } from './blocked';
import { Aside } from './aside';
import { focusOnce } from './focus-once';
import { IssueCard } from './issue-card';
import { pressed } from './pressed';
import { PointCard } from './point-card';
import { WhereList } from './where';
import { Whereabouts } from './whereabouts';
import type { PanelWords } from './words';

export interface PanelProps {
  readonly state: PanelState;
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
  readonly actions: PanelActions;
  readonly advice: AdviceState;
  /** Focus moves into the panel only when the person opened it. */
  readonly byPerson: boolean;
}

/** Everything Balise has to say of this page, one thing under the other. */
export function Panel({ state, words, contacts, actions, advice, byPerson }: PanelProps) {
  const { t, plural } = words;
  return (
    <section class="panel" lang={words.language} aria-label={t('panel.name')} onKeyDown={pressed((event: KeyboardEvent) => event.key === 'Escape' && actions.close())}>
      <header class="head">
        <h2 ref={byPerson ? focusOnce : null} tabIndex={-1}>Balise</h2>
        <button type="button" class="close" onClick={pressed(actions.close)}>{t('panel.close')}</button>
      </header>
      <p class="soft">{t('panel.independent')}</p>
      <Whereabouts state={state} words={words} />
      {state.trouble && <p class="note warn">{t('panel.trouble')}</p>}
      <Aside advice={advice} words={words} actions={actions} />
      {state.issues.length > 0 && (
        <section aria-labelledby="balise-issues">
          <h3 id="balise-issues">{plural('panel.issues', state.issues.length)}</h3>
          {state.issues.map((issue) => <IssueCard key={issue.entry.id} issue={issue} words={words} contacts={contacts} actions={actions} advice={advice} open />)}
        </section>
      )}
      <section aria-labelledby="balise-points">
        <h3 id="balise-points">{state.points.length > 0 ? plural('panel.points', state.points.length) : t('panel.points.none')}</h3>
        <ul class="plain">
          {state.points.map((point) => <li key={`${point.frame}.${point.ref}`}><PointCard point={point} words={words} actions={actions} /></li>)}
        </ul>
      </section>
      <WhereList asked={state.asked} words={words} actions={actions} />
      {state.toKnow.length > 0 && (
        <details class="fold">
          <summary>{t('panel.toKnow', { count: state.toKnow.length })}</summary>
          {state.toKnow.map((issue) => <IssueCard key={issue.entry.id} issue={issue} words={words} contacts={contacts} actions={actions} advice={advice} />)}
        </details>
      )}
      <Blocked words={words} contacts={contacts} actions={actions} />
    </section>
  );
}
