import { birthDate } from './birth-date';
import { civilName } from './civil-name';
import { codeCession } from './code-cession';
import { codeConfidentiel } from './code-confidentiel';
import { dateFr } from './date-fr';
import { email } from './email';
import { ephotoCode } from './ephoto-code';
import { fileUpload, type FileFacts } from './file-upload';
import type { FieldRule, Today, Verdict } from './finding';
import { formuleNumber } from './formule-number';
import { licenceNumber } from './licence-number';
import { neph } from './neph';
import { phone } from './phone';
import { plateFni } from './plate-fni';
import { plateSiv } from './plate-siv';
import { postalCode } from './postal-code';
import { predemandeNumber } from './predemande-number';
import { saleDatetime } from './sale-datetime';
import { hasLookalike, tidyText } from './tidy';
import { found } from './verdicts';
import { vin } from './vin';
import { wrongField } from './wrong-field';

/** Every kind of text field that has a check, by its key. */
export const textRules = {
  plate_siv: plateSiv,
  plate_fni: plateFni,
  formule_number: formuleNumber,
  vin,
  date_fr: dateFr,
  sale_datetime: saleDatetime,
  birth_date: birthDate,
  postal_code: postalCode,
  phone,
  email,
  civil_name: civilName,
  code_cession: codeCession,
  code_confidentiel: codeConfidentiel,
  ephoto_code: ephotoCode,
  licence_number: licenceNumber,
  neph,
  predemande_number: predemandeNumber,
} satisfies Readonly<Record<string, FieldRule>>;

export type TextKind = keyof typeof textRules;
export type FieldKind = TextKind | 'file_upload';
export type FieldInput = string | FileFacts;

export function isFieldKind(kind: string): kind is FieldKind {
  return kind === 'file_upload' || Object.hasOwn(textRules, kind);
}

/** Longer than anything a form asks for in these fields: refused before any rule reads it. */
const longest = 200;

/**
 * Checks one value; when it is refused, says so in terms of the other field it belongs to, if it has exactly its shape.
 * @param input a string, or facts about a file for `file_upload`
 */
export function checkField(kind: FieldKind, input: FieldInput, today: Today): Verdict {
  if (kind === 'file_upload') return typeof input === 'string' ? found(kind, 'type', 'error') : fileUpload.check(input, today);
  const text = typeof input === 'string' ? input : '';
  if (text.length > longest) return found(kind, 'too_long', 'error');
  if (!tidyText(text)) return found(kind, 'empty', 'error');
  if (hasLookalike(tidyText(text))) return found(kind, 'lookalike', 'error');
  const { check } = textRules[kind];
  const verdict = check(text, today);
  const { finding } = verdict;
  if (!finding || finding.severity === 'hint') return verdict;
  const { suggest, ...bare } = finding;
  // A correction is worth showing only when the same rule would take it; then it says more than a shape can.
  if (suggest !== undefined && check(suggest, today).finding?.severity !== 'error') return verdict;
  const other = finding.params?.other === undefined ? wrongField(kind, text, finding.severity === 'warn') : null;
  // The first half of a good value may have the shape of another's whole: it is named once the field is left.
  if (other) return { finding: finding.pending ? { ...other, pending: true } : other };
  return { ...verdict, finding: bare };
}
