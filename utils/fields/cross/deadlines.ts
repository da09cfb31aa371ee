import { isOlderThan, isOlderThanDays } from './dates';
import { crossRule, type CrossRule } from './rule';

const about = { use: 'deadline', severity: 'warn' } as const;

/** Time limits of the law (délais), code de la route. Past one, the procedure can still be done: the sooner the better. */
export const deadlineRules: readonly CrossRule[] = [
  crossRule({ id: 'sale_declared_late', number: 2, ...about }, ['procedure', 'saleAt'], ({ procedure, saleAt }, today) => procedure === 'immat-cession' && isOlderThanDays(saleAt, 15, today)),
  crossRule({ id: 'registration_late', number: 14, ...about }, ['procedure', 'saleAt'], ({ procedure, saleAt }, today) => procedure === 'immat-achat-occasion' && isOlderThan(saleAt, 1, today)),
  crossRule({ id: 'move_declared_late', number: 18, ...about }, ['movedAt'], ({ movedAt }, today) => isOlderThan(movedAt, 1, today)),
];
