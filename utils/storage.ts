import * as z from 'zod/mini';
import { inTime } from './journal/in-time';
import type { StorageArea } from './journal/store';

/** As long as the id of any issue may be, or the code of any check. */
const mutedSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** What a person gave to Balise, kept until they delete it. */
const settingsSchema = z.object({
  /** Codes of checks and ids of issues that they do not want to see. */
  muted: z.catch(z.array(z.unknown()), []),
});

export interface Settings {
  readonly muted: readonly string[];
}

export interface SettingsStore {
  readonly read: () => Promise<Settings>;
  /** @param on false shows it again @returns false when the disk did not obey */
  readonly mute: (code: string, on: boolean) => Promise<boolean>;
}

const KEY = 'settings';

/** Whatever the storage answers (nothing, nonsense, silence), a page gets usable settings. */
export function openSettings(area: StorageArea, patience = 3000): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const stored = async () => readSettings((await inTime(area.get(KEY), patience))[KEY]);

  async function change(code: string, on: boolean): Promise<boolean> {
    if (!mutedSchema.safeParse(code).success) return false;
    // A disk that does not answer is not overwritten: what it holds may still be there.
    const { muted } = await stored();
    const others = muted.filter((one) => one !== code);
    await inTime(area.set({ [KEY]: { muted: (on ? [...others, code] : others).slice(-200) } }), patience);
    return true;
  }
  return {
    read: () => stored().catch(() => ({ muted: [] })),
    mute: (code, on) => {
      // One at a time, in order: two pages that mute at once are both heard.
      const turn = last.then(() => change(code, on)).catch(() => false);
      last = turn;
      return turn;
    },
  };
}

/** What is spoilt is left out, alone. */
function readSettings(raw: unknown): Settings {
  const { data } = settingsSchema.safeParse(raw);
  return { muted: (data?.muted ?? []).flatMap((code) => mutedSchema.safeParse(code).data ?? []) };
}
