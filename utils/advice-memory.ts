import * as z from 'zod/mini';
import { answers } from './journal/event';
import type { StorageArea } from './journal/store';

/**
 * What the person did with the advice of a known issue, in memory (`storage.session`), so that the next page of the form shows it
 * as they left it. Gone when the browser closes.
 */
export interface AdviceMemory {
  /** @returns the advice of these issues that the person did something with */
  readonly read: (issues: readonly string[]) => Promise<Readonly<Record<string, Progress>>>;
  /** @returns false when it is not what may be kept */
  readonly keep: (issue: string, progress: unknown) => Promise<boolean>;
}

const progressSchema = z.strictObject({
  /** The steps that are ticked, each by the print of its text: a list that is changed never ticks another step. */
  done: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,12}$/))).check(z.maxLength(20)),
  answer: z.nullable(z.enum(answers)),
});

/** The load script is not trusted: only this may be kept. */
export type Progress = z.infer<typeof progressSchema>;

const nameOf = (issue: string) => `advice.${issue}`;

export function openAdviceMemory(area: StorageArea): AdviceMemory {
  const readOne = async (issue: string) => {
    const stored = progressSchema.safeParse((await area.get(nameOf(issue)))[nameOf(issue)]);
    return stored.success ? ([[issue, stored.data]] as const) : [];
  };
  return {
    read: async (issues) => Object.fromEntries((await Promise.all(issues.map(readOne))).flat()),
    keep: async (issue, progress) => {
      const parsed = progressSchema.safeParse(progress);
      if (parsed.success) await area.set({ [nameOf(issue)]: parsed.data });
      return parsed.success;
    },
  };
}
