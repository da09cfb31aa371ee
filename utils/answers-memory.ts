import * as z from 'zod/mini';
import type { KeptAnswers } from './fields/cross/kept';
import type { StorageArea } from './journal/store';

/**
 * What follows from the answers of each step of the application under way in a tab, in memory (`storage.session`): years,
 * series and keyed digests, so that a later step can be compared with an earlier one.
 */
export interface AnswersMemory {
  /**
   * Keeps what follows from the answers of a step, in the place of what this step had.
   * @param procedure another one than before begins anew
   * @returns what is kept of the other steps
   */
  readonly remember: (tab: number, place: { readonly procedure: string; readonly step: string }, kept: unknown) => Promise<KeptAnswers>;
  readonly forget: (tab: number) => Promise<void>;
}

const digest = z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/=]{24}$/)));
const day = z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
const date = z.optional(z.union([z.string().check(z.regex(/^\d{4}$/)), z.strictObject({ from: day, to: day })]));

/** The load script is not trusted: only this may be kept. */
const keptSchema = z.strictObject({
  plateSeries: z.optional(z.enum(['siv', 'moped', 'fni'])),
  formulaYear: z.optional(z.int().check(z.gte(2009), z.lte(2100))),
  cardDate: date,
  firstRegistration: date,
  saleAt: date,
  vin: digest,
  siren: digest,
  siretSiren: digest,
  birthName: digest,
  usageName: digest,
});

const memorySchema = z.object({ procedure: z.string(), steps: z.record(z.string(), keptSchema) });

/** Steps of one application; a page that makes up steps without end is not listened to. */
const most = 30;

export function openAnswersMemory(area: StorageArea): AnswersMemory {
  let last: Promise<unknown> = Promise.resolve();
  const remember = async (tab: number, { procedure, step }: { procedure: string; step: string }, kept: unknown) => {
    const parsed = keptSchema.safeParse(kept);
    if (!parsed.success) return {};
    const name = `answers.${tab}`;
    const stored = memorySchema.safeParse((await area.get(name))[name]);
    const before = stored.success && stored.data.procedure === procedure ? stored.data.steps : {};
    const { [step]: _, ...others } = before;
    if (Object.keys(others).length < most) await area.set({ [name]: { procedure, steps: { ...others, [step]: parsed.data } } });
    return Object.assign({}, ...Object.values(others)) as KeptAnswers;
  };
  return {
    // One at a time: two frames of a tab must not each forget the other's step.
    remember: (tab, place, kept) => {
      const turn = last.then(() => remember(tab, place, kept));
      last = turn.catch(() => undefined);
      return turn;
    },
    forget: (tab) => area.remove(`answers.${tab}`),
  };
}
