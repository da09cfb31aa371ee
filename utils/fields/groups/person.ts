import { birthDate } from '../birth-date';
import { civilName } from '../civil-name';
import { email } from '../email';
import { ephotoCode } from '../ephoto-code';
import type { FieldRule } from '../finding';
import { licenceNumber } from '../licence-number';
import { neph } from '../neph';
import { phone } from '../phone';
import { postalCode } from '../postal-code';
import { predemandeNumber } from '../predemande-number';

/** What forms ask about a person, by the key of its kind. */
export const personRules = {
  birth_date: birthDate,
  postal_code: postalCode,
  phone,
  email,
  civil_name: civilName,
  ephoto_code: ephotoCode,
  licence_number: licenceNumber,
  neph,
  predemande_number: predemandeNumber,
} satisfies Readonly<Record<string, FieldRule>>;
