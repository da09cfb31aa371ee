import * as z from 'zod/mini';
import { inTime } from './journal/in-time';
import type { StorageArea } from './journal/store';

/** What a person gave to Balise, kept until they delete it. */
const settingsSchema = z.object({
  /** Codes of checks and ids of issues that they do not want to see. */
  muted: z._default(z.array(z.string().check(z.maxLength(100))), []),
});

export type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  readonly read: () => Promise<Settings>;
  /** @param on false shows it again @returns false when the disk did not obey */
  readonly mute: (code: string, on: boolean) => Promise<boolean>;
}

const KEY = 'settings';

/** Whatever the storage answers (nothing, nonsense, silence), a page gets usable settings. */
export function openSettings(area: StorageArea, patience = 3000): SettingsStore {
  const read = async (): Promise<Settings> => {
    const raw = await inTime(area.get(KEY), patience).catch(() => ({}));
    const parsed = settingsSchema.safeParse((raw as Record<string, unknown>)[KEY] ?? {});
    return parsed.success ? parsed.data : { muted: [] };
  };
  return {
    read,
    mute: async (code, on) => {
      const settings = await read();
      const others = settings.muted.filter((one) => one !== code);
      const muted = (on ? [...others, code] : others).slice(-200);
      return inTime(area.set({ [KEY]: { ...settings, muted } }), patience).then(() => true, () => false);
    },
  };
}
