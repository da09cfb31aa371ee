import type { Finding, Severity, Today } from '../finding';
import type { Answers } from './answers';

/**
 * When a rule can speak. `page`: from the fields of a form, in one step or several. `prepare`: from questions before starting.
 * `deadline`: a time limit of the law, told calmly, never as an error.
 */
export type Use = 'page' | 'prepare' | 'deadline';

type Params = Readonly<Record<string, string | number>>;
type Known<K extends keyof Answers> = Answers & { readonly [Key in K]-?: Exclude<Answers[Key], undefined> };

interface About {
  readonly id: string;
  /** Its number in section 8 of the field rules; null for a rule that stands elsewhere in them (`docs/cross-field.md` says where). */
  readonly number: number | null;
  readonly use: Use;
  readonly severity: Severity;
}

/** One thing that must be true of an application as a whole. */
export interface CrossRule extends About {
  /** What must be known for the rule to speak; a rule that can do with any of several names none. */
  readonly needs: readonly (keyof Answers)[];
  readonly check: (answers: Answers, today: Today) => Finding | null;
}

/**
 * @param needs without all of these the rule says nothing
 * @param breaks whether what is known breaks the rule for sure; numbers for the sentence may be given instead of `true`
 */
export function crossRule<K extends keyof Answers>(about: About, needs: readonly K[], breaks: (known: Known<K>, today: Today) => boolean | Params): CrossRule {
  const isKnown = (answers: Answers): answers is Known<K> => needs.every((key) => answers[key] !== undefined);
  return {
    ...about,
    needs,
    check: (answers, today) => {
      const broken = isKnown(answers) && breaks(answers, today);
      if (!broken) return null;
      return { code: `cross_field.${about.id}`, severity: about.severity, ...(broken !== true && { params: broken }) };
    },
  };
}

const order: readonly Severity[] = ['error', 'warn', 'hint'];

/** What the rules find, worst first. */
export function findingsOf(rules: readonly CrossRule[], answers: Answers, today: Today): Finding[] {
  return rules.flatMap(({ check }) => check(answers, today) ?? []).sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
