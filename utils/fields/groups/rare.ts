import { addressLine } from '../address-line';
import { agdref } from '../agdref';
import { birthPlaceText } from '../birth-place';
import { cerfaRef } from '../cerfa-ref';
import { cniNumber } from '../cni-number';
import { cnit } from '../cnit';
import { co2V7 } from '../co2-v7';
import { doc2d } from '../doc-2d';
import { energieP3 } from '../energie-p3';
import type { FieldRule } from '../finding';
import { genreJ1 } from '../genre-j1';
import { iban } from '../iban';
import { inseeCommune } from '../insee-commune';
import { mrz } from '../mrz';
import { nir } from '../nir';
import { passportNumberFr } from '../passport-number-fr';
import { puissanceP6 } from '../puissance-p6';
import { siren } from '../siren';
import { siret } from '../siret';
import { timbreFiscal } from '../timbre-fiscal';
import { tvaFr } from '../tva-fr';

/** The other text fields, by the key of their kind. */
export const rareRules = {
  address_line: addressLine,
  agdref,
  birth_place: birthPlaceText,
  cerfa_ref: cerfaRef,
  cni_number: cniNumber,
  cnit,
  co2_v7: co2V7,
  doc_2d: doc2d,
  energie_p3: energieP3,
  genre_j1: genreJ1,
  iban,
  insee_commune: inseeCommune,
  mrz,
  nir,
  passport_number_fr: passportNumberFr,
  puissance_p6: puissanceP6,
  siren,
  siret,
  timbre_fiscal: timbreFiscal,
  tva_fr: tvaFr,
} satisfies Readonly<Record<string, FieldRule>>;
