import type { PanelWordList, Send } from '../../utils/messages';
import type { PanelState } from '../../utils/panel-bridge';

/** What the panel has to say, shown once its words are there. */
export interface Speech {
  /** What there is to say now, and whether the panel is to be seen. */
  readonly tell: (state: PanelState, open: boolean) => Promise<void>;
}

/** The names of all the words that a state needs, as `panelWords` takes them. */
const namesOf = ({ procedure, step, asked, points }: PanelState) => [`procedure.${procedure}`, `step.${step}`, ...asked.map((name) => `asked.${name}`), ...points.map(({ code }) => code)];

/**
 * @param show shows the latest state, whose words are there
 * @param giveUp called when the background gives no words at all
 */
export function openSpeech(send: Send, show: (words: PanelWordList, state: PanelState, open: boolean) => void, giveUp: () => void): Speech {
  let words: PanelWordList | null = null;
  let isFirst = true;
  let last: { readonly state: PanelState; readonly open: boolean } | undefined;
  /** Findings, places and fields whose words are there. */
  const spoken = new Set<string>();
  const newNames = () => (last?.open ? namesOf(last.state).filter((name) => !spoken.has(name)) : []);

  /** @returns whether there is something to show now */
  async function learn(first: boolean): Promise<boolean> {
    const wanted = newNames();
    if (!first && wanted.length === 0) return words !== null;
    const found = await send({ type: 'words', wanted, first });
    if (!found) return words !== null;
    words = { ...words, ...found };
    for (const name of wanted) spoken.add(name);
    // What came meanwhile has asked for its own words, and is shown when they come.
    return first || newNames().length === 0;
  }

  return {
    tell: async (state, open) => {
      last = { state, open };
      if (open && isFirst) {
        isFirst = false;
        if (!(await learn(true))) {
          isFirst = true;
          return giveUp();
        }
      }
      if (words && (await learn(false))) show(words, last.state, last.open);
    },
  };
}
