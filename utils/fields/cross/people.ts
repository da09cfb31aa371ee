import { categoryAges } from '../category-ages';
import { isBefore, isUnderAge } from './dates';
import { crossRule, type CrossRule } from './rule';

const error = { use: 'page', severity: 'error' } as const;
const warn = { use: 'page', severity: 'warn' } as const;

/** Names are equal when nothing but their spaces differs; two digests are equal or not. */
const same = (one: string, other: string) => one.replace(/ /g, '') === other.replace(/ /g, '');

/** People and companies (personnes, entreprises) of a form. */
export const peopleRules: readonly CrossRule[] = [
  crossRule({ id: 'minor_without_representative', number: 20, ...error }, ['birth', 'legalRepresentative'], ({ birth, legalRepresentative }, today) => legalRepresentative === null && !isBefore(today, birth) && isUnderAge(birth, 18, today)),
  crossRule({ id: 'representative_minor', number: 20, ...error }, ['legalRepresentative'], ({ legalRepresentative }, today) => isUnderAge(legalRepresentative?.birth, 18, today)),
  crossRule({ id: 'usage_name_repeats', number: 23, ...warn }, ['birthName', 'usageName'], ({ birthName, usageName }) => same(birthName, usageName)),
  crossRule({ id: 'siret_of_other_company', number: 24, ...error }, ['siren', 'siretSiren'], ({ siren, siretSiren }) => siren !== siretSiren),
  crossRule({ id: 'seller_is_buyer', number: 29, ...warn }, ['seller', 'buyer'], ({ seller, buyer }) => same(seller, buyer)),
  crossRule({ id: 'category_age', number: 30, ...error }, ['birth', 'category'], ({ birth, category, examAt }, today) => {
    const age = categoryAges[category];
    return typeof age === 'number' && isUnderAge(birth, age, examAt ?? today) && { age };
  }),
];
