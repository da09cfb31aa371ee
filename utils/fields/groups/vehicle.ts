import { codeCession } from '../code-cession';
import { codeConfidentiel } from '../code-confidentiel';
import { dateFr } from '../date-fr';
import type { FieldRule } from '../finding';
import { formuleNumber } from '../formule-number';
import { plateFni } from '../plate-fni';
import { plateSiv } from '../plate-siv';
import { saleDatetime } from '../sale-datetime';
import { vin } from '../vin';

/** The text fields of the first step of the vehicle forms, by the key of their kind: these checks come first. */
export const vehicleRules = {
  plate_siv: plateSiv,
  plate_fni: plateFni,
  formule_number: formuleNumber,
  vin,
  code_cession: codeCession,
  code_confidentiel: codeConfidentiel,
  date_fr: dateFr,
  sale_datetime: saleDatetime,
} satisfies Readonly<Record<string, FieldRule>>;
