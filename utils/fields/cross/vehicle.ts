import { earliest, isBefore, latest } from './dates';
import { crossRule, type CrossRule } from './rule';

/** The SIV took its first new vehicles on 15 April 2009; the former series gave its last cards by 15 October 2009. */
const sivStart = '2009-04-15';
const fniEnd = '2009-10-15';

const error = { use: 'page', severity: 'error' } as const;
const warn = { use: 'page', severity: 'warn' } as const;

/** The vehicle and its registration certificate (carte grise): dates, series, numbers. */
export const vehicleRules: readonly CrossRule[] = [
  crossRule({ id: 'sale_in_future', number: 1, ...error }, ['saleAt'], ({ saleAt }, today) => isBefore(today, saleAt)),
  crossRule({ id: 'sale_before_card', number: 3, ...error }, ['saleAt', 'cardDate'], ({ saleAt, cardDate }) => isBefore(saleAt, cardDate)),
  crossRule({ id: 'card_before_first_registration', number: 3, ...error }, ['cardDate', 'firstRegistration'], (known) => isBefore(known.cardDate, known.firstRegistration)),
  crossRule({ id: 'sale_before_first_registration', number: 3, ...error }, ['saleAt', 'firstRegistration'], (known) => isBefore(known.saleAt, known.firstRegistration)),
  crossRule({ id: 'card_in_future', number: null, ...error }, [], ({ cardDate, firstRegistration }, today) => isBefore(today, cardDate) || isBefore(today, firstRegistration)),

  crossRule({ id: 'formula_with_old_plate', number: 4, ...error }, ['plateSeries', 'formulaYear'], (known) => known.plateSeries === 'fni' && known.formulaYear !== null),
  crossRule({ id: 'new_plate_without_formula', number: 4, ...error }, ['plateSeries', 'formulaYear'], (known) => known.plateSeries === 'siv' && known.formulaYear === null),
  crossRule({ id: 'old_plate_without_card_date', number: 4, ...error }, ['plateSeries', 'cardDate'], (known) => known.plateSeries === 'fni' && known.cardDate === null),
  crossRule({ id: 'new_plate_old_card', number: 5, ...error }, ['plateSeries', 'cardDate'], (known) => known.plateSeries === 'siv' && isBefore(known.cardDate, sivStart)),
  crossRule({ id: 'old_plate_new_card', number: 6, ...error }, ['plateSeries', 'cardDate'], (known) => known.plateSeries === 'fni' && isBefore(fniEnd, known.cardDate)),
  crossRule({ id: 'formula_before_card', number: 7, ...error }, ['formulaYear', 'cardDate'], ({ formulaYear, cardDate }) => formulaYear !== null && isBefore(String(formulaYear), earliest(cardDate).slice(0, 4))),
  crossRule({ id: 'formula_long_after_card', number: 7, ...warn }, ['formulaYear', 'cardDate'], ({ formulaYear, cardDate }) => formulaYear !== null && isBefore(latest(cardDate).slice(0, 4), String(formulaYear - 1))),

  crossRule({ id: 'vin_differs', number: 25, ...error }, ['vin', 'vinOnCard'], ({ vin, vinOnCard }) => vin !== vinOnCard),
  crossRule({ id: 'electric_with_co2', number: 26, ...error }, ['energy', 'co2'], ({ energy, co2 }) => energy === 'EL' && co2 > 0),
  crossRule({ id: 'moped_genre', number: 32, ...warn }, ['plateSeries', 'genre'], ({ plateSeries, genre }) => plateSeries === 'moped' && genre !== 'CL' && genre !== 'CYCL'),
];
