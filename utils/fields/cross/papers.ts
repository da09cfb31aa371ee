import type { ProvisionalKind } from './answers';
import { isBefore, isOlderThan, isOlderThanDays, isUnderAge } from './dates';
import { crossRule, type CrossRule } from './rule';

const error = { use: 'prepare', severity: 'error' } as const;
const warn = { use: 'prepare', severity: 'warn' } as const;

/** Months during which one may drive with each provisional certificate: service-public F16542; WW and W garage from guides. */
const provisionalMonths: Readonly<Record<ProvisionalKind, number>> = { ordinary: 1, rental: 8, diplomatic: 3, ww: 4, garage: 12 };

/** An identity card or a passport takes a proof of up to one year; so does what is not known to ask for less. */
const proofMonths = (procedure = '') => (/^(immat|permis)-/.test(procedure) ? 6 : 12);

/** Papers to have ready (pièces): their age, and what they must agree with. */
export const paperRules: readonly CrossRule[] = [
  crossRule({ id: 'status_certificate_old', number: 12, ...error }, ['statusCertificate'], ({ statusCertificate, saleAt }, today) => isOlderThanDays(statusCertificate, 15, saleAt ?? today)),
  crossRule({ id: 'status_certificate_after_sale', number: 12, ...error }, ['statusCertificate', 'saleAt'], ({ statusCertificate, saleAt }) => isBefore(saleAt, statusCertificate)),
  crossRule({ id: 'holder_does_not_sign', number: 13, ...warn }, ['allHoldersSign'], ({ allHoldersSign }) => !allHoldersSign),
  crossRule({ id: 'leased_vehicle', number: 13, ...warn }, ['leased', 'procedure'], ({ leased, procedure }) => leased && procedure === 'immat-cession'),
  crossRule({ id: 'provisional_over', number: 15, ...error }, ['provisional', 'provisionalKind'], ({ provisional, provisionalKind: kind }, today) => !/^(ww|garage)$/.test(kind) && isOlderThan(provisional, provisionalMonths[kind], today)),
  crossRule({ id: 'temporary_number_over', number: 16, ...error }, ['provisional', 'provisionalKind'], ({ provisional, provisionalKind: kind }, today) => kind === 'ww' && isOlderThan(provisional, provisionalMonths.ww, today)),
  crossRule({ id: 'garage_number_over', number: 16, ...warn }, ['provisional', 'provisionalKind'], ({ provisional, provisionalKind: kind }, today) => kind === 'garage' && isOlderThan(provisional, provisionalMonths.garage, today)),
  crossRule({ id: 'proof_of_address_old', number: 17, ...error }, ['proofOfAddress'], ({ proofOfAddress, procedure }, today) => isOlderThan(proofOfAddress, proofMonths(procedure), today)),
  crossRule({ id: 'company_extract_old', number: 19, ...warn }, ['companyExtract'], ({ companyExtract }, today) => isOlderThan(companyExtract, 24, today)),
  crossRule({ id: 'stamp_old', number: 31, ...error }, ['stamp'], ({ stamp }, today) => isOlderThan(stamp, 12, today)),
  crossRule({ id: 'insurance_first', number: 33, use: 'prepare', severity: 'hint' }, ['insured'], ({ insured }) => !insured),

  crossRule({ id: 'no_road_safety_certificate', number: null, ...error }, ['birth', 'roadSafetyCertificate'], ({ birth, roadSafetyCertificate }, today) => !roadSafetyCertificate && isBefore('1987-12-31', birth) && isUnderAge(birth, 21, today)),
  crossRule({ id: 'photo_old', number: null, ...error }, ['photo'], ({ photo }, today) => isOlderThan(photo, 6, today)),
  crossRule({ id: 'cession_code_old', number: null, ...warn }, ['cessionCode'], ({ cessionCode }, today) => isOlderThanDays(cessionCode, 15, today)),
  crossRule({ id: 'paper_in_future', number: null, ...error }, [], (known, today) =>
    [known.statusCertificate, known.proofOfAddress, known.companyExtract, known.photo, known.stamp, known.cessionCode, known.provisional, known.inspection].some((date) => isBefore(today, date))),
];
