import type { AdviceAnswer } from '../../utils/journal/event';
import type { PanelActions, PanelBridge, PanelState, PutAside } from '../../utils/panel-bridge';
import type { ProgressStore } from './progress';

/** What the controls of the panel do, and what they have just put aside. */
export interface Controls {
  readonly actions: PanelActions;
  readonly aside: () => PutAside | null;
  /** Nothing is put aside any more: the panel was closed. */
  readonly forget: () => void;
}

/** After these answers, the person does not expect to see the advice again. */
const sendsAway: ReadonlySet<AdviceAnswer | null> = new Set(['not_mine', 'wrong']);

/** @param state what the panel shows now */
export function openControls({ actions: { close, focus, mute, note }, send }: Pick<PanelBridge, 'actions' | 'send'>, progress: ProgressStore, state: () => PanelState | undefined): Controls {
  let aside: PutAside | null = null;
  const putAside = (code: string, how: PutAside['how']) => {
    aside = { code, how };
    mute(code, how !== 'restored');
  };
  const answer: PanelActions['answer'] = (issue, given) => {
    progress.set(issue, { ...progress.of(issue), answer: given });
    note({ type: 'feedback', issue, answer: given ?? 'none' });
    if (sendsAway.has(given)) putAside(issue, 'answered');
  };
  return {
    aside: () => aside,
    forget: () => {
      aside = null;
    },
    actions: {
      close,
      focusField: ({ frame, ref }) => (frame === 0 ? focus(ref) : void send({ type: 'focus', frame, ref })),
      mute: (code) => putAside(code, 'muted'),
      doubt: (code) => {
        note({ type: 'doubt', code });
        putAside(code, 'muted');
      },
      answer,
      restore: (code) => {
        // The answer that sent it away is taken back with it; one that was given before, and muted since, still stands.
        if (sendsAway.has(progress.of(code).answer)) answer(code, null);
        putAside(code, 'restored');
      },
      tick: (issue, step, done) => {
        const before = progress.of(issue);
        const others = before.done.filter((one) => one !== step);
        progress.set(issue, { ...before, done: done ? [...others, step] : others });
      },
      openReport: () => void send({ type: 'openReport', unknown: !state()?.procedure || !state()?.step }),
      openWhere: (asked) => void send({ type: 'openWhere', asked }),
      openCode: () => void send({ type: 'openCode' }),
      openIssues: () => void send({ type: 'openIssues', procedure: state()?.procedure ?? null, step: state()?.step ?? null }),
    },
  };
}
