import type { ComponentType } from 'preact';
import type { WhereId } from '../../utils/where';
import { CardCover } from './drawings/card-cover';
import { CardInside } from './drawings/card-inside';
import { CodeEmail } from './drawings/code-email';
import { CodeLetter } from './drawings/code-letter';
import { Coupon } from './drawings/coupon';
import { IdentityBack } from './drawings/identity-back';
import { IdentityFront } from './drawings/identity-front';
import { IdentityOld } from './drawings/identity-old';
import { LicenceBack } from './drawings/licence-back';
import { LicenceFront } from './drawings/licence-front';
import { LicencePink } from './drawings/licence-pink';
import { OldCard } from './drawings/old-card';
import { PassportPage } from './drawings/passport-page';
import { PhotoSheet } from './drawings/photo-sheet';
import { PredemandeSheet } from './drawings/predemande-sheet';
import { SaleScreen } from './drawings/sale-screen';
import type { DrawingProps } from './parts/drawing';
import type { WhereKey } from './words';

/** One document on which a number stands. */
export interface Place {
  /** Its name, and where the number is on it, in words. */
  readonly document: WhereKey & `where.doc.${string}`;
  readonly words: WhereKey & `where.${string}.words${string}`;
  readonly Picture: ComponentType<{ readonly labelledby: string }>;
}

/** @returns a place from a drawing, what is lit on it, and what is crossed out */
function place<P extends string>(Drawn: ComponentType<DrawingProps<P>>, lit: P, document: Place['document'], words: Place['words'], not?: P): Place {
  return { document, words, Picture: ({ labelledby }) => <Drawn lit={lit} labelledby={labelledby} {...(not ? { not } : {})} /> };
}

/** Every number and the documents that carry it, the likeliest first. Source of each place: sections 1 to 6 and 9 of the reference on fields, and the comment of its drawing. */
export const places: Readonly<Record<WhereId, readonly Place[]>> = {
  plate_siv: [place(CardInside, 'A', 'where.doc.card_inside', 'where.plate_siv.words')],
  plate_fni: [place(OldCard, 'A', 'where.doc.old_card', 'where.plate_fni.words')],
  formule_number: [
    place(CardCover, 'formule', 'where.doc.card_cover', 'where.formule_number.words'),
    place(Coupon, 'formule', 'where.doc.coupon', 'where.formule_number.words.coupon'),
  ],
  card_date: [
    place(CardInside, 'I', 'where.doc.card_inside', 'where.card_date.words', 'B'),
    place(OldCard, 'I', 'where.doc.old_card', 'where.card_date.words.old', 'B'),
  ],
  first_registration: [
    place(CardInside, 'B', 'where.doc.card_inside', 'where.first_registration.words', 'I'),
    place(OldCard, 'B', 'where.doc.old_card', 'where.first_registration.words.old', 'I'),
  ],
  vin: [place(CardInside, 'E', 'where.doc.card_inside', 'where.vin.words', 'K')],
  holder_name: [place(CardInside, 'C.1', 'where.doc.card_inside', 'where.holder_name.words', 'C.3')],
  code_cession: [place(SaleScreen, 'code', 'where.doc.sale_screen', 'where.code_cession.words')],
  code_confidentiel: [
    place(CodeEmail, 'code', 'where.doc.code_email', 'where.code_confidentiel.words'),
    place(CodeLetter, 'code', 'where.doc.code_letter', 'where.code_confidentiel.words.letter'),
  ],
  neph: [
    place(LicenceBack, 'neph', 'where.doc.licence_back', 'where.neph.words'),
    place(LicencePink, '5', 'where.doc.licence_pink', 'where.neph.words.pink'),
  ],
  licence_number: [
    place(LicenceFront, '5', 'where.doc.licence_front', 'where.licence_number.words'),
    place(LicencePink, '5', 'where.doc.licence_pink', 'where.licence_number.words.pink'),
  ],
  ephoto_code: [place(PhotoSheet, 'code', 'where.doc.photo_sheet', 'where.ephoto_code.words')],
  predemande_number: [place(PredemandeSheet, 'number', 'where.doc.predemande', 'where.predemande_number.words')],
  cni_number: [
    place(IdentityFront, 'number', 'where.doc.identity_front', 'where.cni_number.words', 'access'),
    place(IdentityBack, 'machine', 'where.doc.identity_back', 'where.cni_number.words.back'),
    place(IdentityOld, 'number', 'where.doc.identity_old', 'where.cni_number.words.old'),
  ],
  passport_number_fr: [place(PassportPage, 'number', 'where.doc.passport', 'where.passport_number_fr.words')],
};
