import type { PanelKit, Send } from '../../utils/messages';
import type { PanelState } from '../../utils/panel-bridge';

/** What the panel has to say, shown once its words are there. */
export interface Speech {
  /** What there is to say now, and whether the panel is to be seen. */
  readonly tell: (state: PanelState, open: boolean) => Promise<void>;
}

/** The names of all the words that a state needs, as `panelWords` takes them. */
const namesOf = ({ procedure, step, asked, points }: PanelState) => [`procedure.${procedure}`, `step.${step}`, ...asked.map((name) => `asked.${name}`), ...points.map(({ code }) => code)];

/**
 * @param show shows the latest state, whose words are in the kit
 * @param giveUp called when the background gives no words at all
 */
export function openSpeech(send: Send, show: (kit: PanelKit, state: PanelState, open: boolean) => void, giveUp: () => void): Speech {
  let kit: PanelKit | null = null;
  let asking = false;
  let last: { readonly state: PanelState; readonly open: boolean } | undefined;
  /** Findings, places and fields whose words are there. */
  const spoken = new Set<string>();
  const newNames = () => (last?.open ? namesOf(last.state).filter((name) => !spoken.has(name)) : []);
  const learn = (names: readonly string[]) => {
    for (const name of names) spoken.add(name);
  };

  async function fetchKit() {
    asking = true;
    const names = newNames();
    kit = await send({ type: 'kit', wanted: names });
    asking = false;
    if (kit) learn(names);
    else giveUp();
  }

  return {
    tell: async (state, open) => {
      last = { state, open };
      if (open && !kit && !asking) await fetchKit();
      const names = kit ? newNames() : [];
      if (names.length > 0) {
        const words = await send({ type: 'words', wanted: names });
        if (kit && words) {
          kit = { ...kit, words: { ...kit.words, ...words } };
          learn(names);
          // What came meanwhile has asked for its own words, and is shown when they come.
          if (newNames().length > 0) return;
        }
      }
      if (kit) show(kit, last.state, last.open);
    },
  };
}
