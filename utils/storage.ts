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
  /** @returns false when the disk did not obey */
  readonly mute: (code: string) => Promise<boolean>;
  /** Shows again what was muted. @returns false when the disk did not obey */
  readonly unmute: (code: string) => Promise<boolean>;
}

const KEY = 'settings';

/** Whatever the storage answers (nothing, nonsense, silence), a page gets usable settings. */
export function openSettings(area: StorageArea, patience = 3000): SettingsStore {
  const read = async (): Promise<Settings> => {
    const raw = await inTime(area.get(KEY), patience).catch(() => ({}));
    const parsed = settingsSchema.safeParse((raw as Record<string, unknown>)[KEY] ?? {});
    return parsed.success ? parsed.data : { muted: [] };
  };
  const change = async (edit: (muted: readonly string[]) => string[]): Promise<boolean> => {
    const settings = await read();
    return inTime(area.set({ [KEY]: { ...settings, muted: edit(settings.muted) } }), patience).then(() => true, () => false);
  };
  return {
    read,
    mute: (code) => change((muted) => [...new Set([...muted, code])].slice(-200)),
    unmute: (code) => change((muted) => muted.filter((one) => one !== code)),
  };
}
