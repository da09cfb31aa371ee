import type { Answers } from './answers';

/** What is kept of the answers of a step while the others are filled: facts that follow from them and keyed digests, never the answers. */
export type KeptAnswers = Pick<Answers, 'plateSeries' | 'formulaYear' | 'cardDate' | 'firstRegistration' | 'saleAt' | 'vin' | 'siren' | 'siretSiren' | 'birthName' | 'usageName'>;
