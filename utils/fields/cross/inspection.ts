import type { Today } from '../finding';
import type { Answers } from './answers';
import { isBefore, isOlderThan, type KnownDate } from './dates';
import { crossRule, type CrossRule } from './rule';

const about = { use: 'prepare', severity: 'error' } as const;

/** Kinds (J.1) whose test is asked after 4 years; VASP are mostly camping-cars. */
const cars: readonly string[] = ['VP', 'CTTE', 'VASP'];
/** Kinds with two or three wheels, and quadricycles: after 5 years, since 15 April 2024. */
const twoWheelers: readonly string[] = ['CL', 'CYCL', 'MTL', 'MTT1', 'MTT2', 'QM', 'TM'];
const twoWheelerStart = '2024-04-15';

/**
 * The day on which the report is judged: the buyer's application, which is today; for the seller, or while it is not known who
 * asks, no sooner than the sale.
 * @returns null in procedures that do not sell
 */
function judgedOn({ procedure, saleAt }: Answers, today: Today): KnownDate | null {
  if (procedure === 'immat-achat-occasion') return today;
  return procedure === undefined || procedure === 'immat-cession' ? (saleAt ?? today) : null;
}

/** Sold to a professional, heavier than 3.5 t, or a collector's car from before 1960: no report is asked, or not this one. Not told counts as exempt for the last. */
function isExempt({ buyerIsProfessional, ladenMass, collection, firstRegistration }: Answers): boolean {
  return buyerIsProfessional === true || (ladenMass !== undefined && ladenMass > 3500) || (collection !== false && isBefore(firstRegistration, '1960-01-01'));
}

type State = 'missing' | 'old' | 'retest';

/** What is wrong with the report (procès-verbal de contrôle technique) of a vehicle that needs one: service-public F1707. */
function stateOf(known: Answers, today: Today, kinds: readonly string[], years: number): State | null {
  const { genre = '', firstRegistration, inspection, retestOrdered } = known;
  const at = judgedOn(known, today);
  if (!at || !kinds.includes(genre) || isExempt(known) || !isOlderThan(firstRegistration, years * 12, at)) return null;
  if (inspection === null) return 'missing';
  if (isOlderThan(inspection, 6, at)) return 'old';
  return retestOrdered === true && isOlderThan(inspection, 2, at) ? 'retest' : null;
}

const needs = ['genre', 'firstRegistration', 'inspection'] as const;
const carRule = (id: string, state: State): CrossRule => crossRule({ id, number: 8, ...about }, needs, (known, today) => stateOf(known, today, cars, 4) === state);

/** The roadworthiness test of a vehicle that changes hands (contrôle technique). */
export const inspectionRules: readonly CrossRule[] = [
  carRule('inspection_missing', 'missing'),
  carRule('inspection_old', 'old'),
  carRule('retest_old', 'retest'),
  crossRule({ id: 'two_wheeler_inspection', number: 9, ...about }, needs, (known, today) => !isBefore(judgedOn(known, today), twoWheelerStart) && stateOf(known, today, twoWheelers, 5) !== null),
  crossRule({ id: 'critical_defect', number: 11, ...about }, ['criticalDefect'], (known, today) => known.criticalDefect && known.buyerIsProfessional !== true && judgedOn(known, today) !== null),
];
