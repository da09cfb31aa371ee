import type { Finding, Today } from '../finding';
import type { Answers, PlateSeries } from './answers';
import type { KnownDate } from './dates';
import { foldName } from './fold-name';
import type { KeptAnswers } from './kept';
import { pageRules } from './page-rules';

/** An answer that stands in a field of the page, and that its own check accepts. */
export interface TypedAnswer {
  /** What it is in the application: a key of `facts`, from `knowledge/fields.json`. */
  readonly as: string;
  /** As its check tidies it: `2020-12-31`, `AB-123-CD`. */
  readonly value: string;
}

/** A finding of one rule over several answers, told at the last of them on the page. */
export interface CrossFinding {
  readonly at: number;
  readonly finding: Finding;
}

export interface Links {
  /** The keyed digest of a text: equality over steps is told by digests only. */
  readonly digest: (text: string) => Promise<string>;
  /** Keeps what follows from the answers of this step; gives back what is kept of the others. */
  readonly remember: (kept: KeptAnswers) => Promise<KeptAnswers | null>;
}

type Reader = (value: string, digest: Links['digest']) => Answers | Promise<Answers>;

const as = (key: 'cardDate' | 'firstRegistration' | 'saleAt' | 'energy' | 'genre' | 'postalCode' | 'communeCode'): Reader => (value) => ({ [key]: value });
const digestAs = (key: 'vin' | 'siren' | 'siretSiren' | 'birthName' | 'usageName', fold = (value: string) => value): Reader => async (value, digest) => ({ [key]: await digest(fold(value)) });
const name = (value: string) => foldName(value).replace(/ /g, '');
/** Values come as their own checks tidied them: the shape is enough. The rules of plates would be carried a second time, in `cross-checks.js`. */
const series: readonly (readonly [RegExp, PlateSeries])[] = [[/^[A-Z]{2}-\d{3}-[A-Z]{2}$/, 'siv'], [/^[A-Z]{1,2} \d{2,3} [A-Z]$/, 'moped'], [/^\d{1,4}/, 'fni']];

/** What follows from each answer. */
const facts: Readonly<Record<string, Reader>> = {
  plate: (value) => ({ plateSeries: series.find(([shape]) => shape.test(value))?.[1] }),
  formula: (value) => ({ formulaYear: Number(value.slice(0, 4)) }),
  cardDate: as('cardDate'),
  firstRegistration: as('firstRegistration'),
  saleAt: as('saleAt'),
  vin: digestAs('vin'),
  siren: digestAs('siren'),
  siret: digestAs('siretSiren', (value) => value.slice(0, 9)),
  birthName: digestAs('birthName', name),
  usageName: digestAs('usageName', name),
  energy: as('energy'),
  co2: (value) => ({ co2: Number(value) }),
  genre: as('genre'),
  postalCode: as('postalCode'),
  communeCode: as('communeCode'),
};

/**
 * What does not fit together among the answers of a page and of the steps before it.
 * @param typed in the order of the page
 */
export async function compareAnswers(typed: readonly TypedAnswer[], today: Today, { digest, remember }: Links): Promise<CrossFinding[]> {
  // Two answers to one question (two holders) tell nothing.
  const sure = joinTimes(typed.map((answer, at) => ({ ...answer, at }))).filter((one, _, all) => all.every((other) => other === one || other.as !== one.as));
  const answers = await Promise.all(sure.map(async ({ as, value, at }) => ({ at, facts: known((await facts[as]?.(value, digest)) ?? {}) })));
  const here = merge(answers);
  const before = (await remember(keptOf(here))) ?? {};
  const earlier: Answers = { ...before, ...(here.vin && before.vin && { vinOnCard: before.vin }) };
  return pageRules.flatMap(({ check }) => {
    const finding = check({ ...earlier, ...here }, today);
    // Told at the last answer without which the rule would say nothing; at none when all stand in other steps.
    const last = finding && answers.findLast((one) => !check({ ...earlier, ...merge(answers.filter((other) => other !== one)) }, today));
    return finding && last ? [{ at: last.at, finding }] : [];
  });
}

interface Placed extends TypedAnswer {
  readonly at: number;
}

/** The day and the hour of a sale may stand in two fields; an hour alone tells nothing. */
function joinTimes(typed: readonly Placed[]): Placed[] {
  const isHour = ({ as, value }: Placed) => as === 'saleAt' && /^\d\d:\d\d$/.test(value);
  const [hour, ...more] = typed.filter(isHour);
  const days = typed.filter((one) => one.as === 'saleAt' && !isHour(one));
  const others = typed.filter((one) => !isHour(one));
  const [day] = days;
  if (!hour || !day || days.length > 1 || more.length > 0) return others;
  return [...others.filter((one) => one !== day), { ...hour, value: `${day.value}T${hour.value}` }];
}

/** Without the keys that hold nothing: what is not known must not hide what an earlier step told. */
function known<T extends object>(answers: T): T {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as T;
}

function merge(answers: readonly { readonly facts: Answers }[]): Answers {
  return Object.assign({}, ...answers.map((answer) => answer.facts)) as Answers;
}

/** What may be kept until the next step: a year for a date, a side of the change of 2009, digests; never the answer. */
function keptOf({ plateSeries, formulaYear, cardDate, firstRegistration, saleAt, vin, siren, siretSiren, birthName, usageName }: Answers): KeptAnswers {
  return known({ plateSeries, formulaYear: formulaYear ?? undefined, cardDate: yearOf(cardDate), firstRegistration: yearOf(firstRegistration), saleAt: yearOf(saleAt), vin, siren, siretSiren, birthName, usageName });
}

/** The year, and around the change of series in 2009 the side on which the day stands. */
function yearOf(date: Answers['cardDate']): KnownDate | undefined {
  if (typeof date !== 'string') return undefined;
  if (!date.startsWith('2009')) return date.slice(0, 4);
  const day = date.slice(0, 10);
  if (day < '2009-04-15') return { from: '2009-01-01', to: '2009-04-14' };
  return day > '2009-10-15' ? { from: '2009-10-16', to: '2009-12-31' } : { from: '2009-04-15', to: '2009-10-15' };
}
