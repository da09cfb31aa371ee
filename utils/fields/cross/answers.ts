import type { KnownDate } from './dates';
import type { MrzFacts } from './mrz';

/** Which series a plate belongs to: SIV since 2009, the two-group numbers of mopeds (2004 to 2015), FNI before 2009. */
export type PlateSeries = 'siv' | 'moped' | 'fni';

/** A provisional certificate (CPI): the ordinary one, of a rental firm, of a diplomat, WW, W garage. */
export type ProvisionalKind = 'ordinary' | 'rental' | 'diplomatic' | 'ww' | 'garage';

/**
 * What is known of one application, in one step or over several. `undefined` = not known: a rule that needs it says nothing.
 * `null` = known to be missing. Nothing here needs to be a value that was typed: where a rule can do with what follows from the
 * value (a series, a year, an equality), that is what is kept. Names and numbers that are only compared may be
 * keyed digests of their folded form, both of the same key (see `facts.ts` for the folding).
 */
export interface Answers {
  /** Slug of the procedure (démarche), as `immat-cession`. */
  readonly procedure?: string | undefined;

  /** Date and time of the sale or gift (date et heure de la cession). */
  readonly saleAt?: KnownDate | undefined;
  /** Date of this certificate (date du certificat d'immatriculation, field I). */
  readonly cardDate?: KnownDate | null | undefined;
  /** First registration anywhere (date de première immatriculation, field B). */
  readonly firstRegistration?: KnownDate | undefined;
  /** Series of the plate (série du numéro d'immatriculation). */
  readonly plateSeries?: PlateSeries | undefined;
  /** Year at the beginning of the formula number (numéro de formule). */
  readonly formulaYear?: number | null | undefined;
  /** National kind (genre national, field J.1). */
  readonly genre?: string | undefined;
  /** Energy (énergie, field P.3). */
  readonly energy?: string | undefined;
  /** CO2 in g/km (field V.7). */
  readonly co2?: number | undefined;
  /** Laden mass in kg (PTAC, field F.2). */
  readonly ladenMass?: number | undefined;
  /** Vehicle of collection (véhicule de collection). */
  readonly collection?: boolean | undefined;
  /** Vehicle identification number (numéro d'identification, field E), as typed and as the card has it. */
  readonly vin?: string | undefined;
  readonly vinOnCard?: string | undefined;

  /** Last roadworthiness test (contrôle technique). */
  readonly inspection?: KnownDate | null | undefined;
  /** A second visit was ordered (contre-visite). */
  readonly retestOrdered?: boolean | undefined;
  /** The report has a critical defect (défaillance critique) that is not repaired. */
  readonly criticalDefect?: boolean | undefined;
  /** The buyer is a professional (acquéreur professionnel). */
  readonly buyerIsProfessional?: boolean | undefined;
  /** All joint holders sign (signature de tous les cotitulaires). */
  readonly allHoldersSign?: boolean | undefined;
  /** Leased vehicle (location avec option d'achat, crédit-bail). */
  readonly leased?: boolean | undefined;
  /** The vehicle is insured (assurance). */
  readonly insured?: boolean | undefined;

  /** Certificate of administrative status (certificat de situation administrative). */
  readonly statusCertificate?: KnownDate | undefined;
  /** Proof of address (justificatif de domicile). */
  readonly proofOfAddress?: KnownDate | undefined;
  /** Company extract (extrait Kbis). */
  readonly companyExtract?: KnownDate | undefined;
  /** Identity photo (photo d'identité). */
  readonly photo?: KnownDate | undefined;
  /** Purchase of the tax stamp (timbre fiscal). */
  readonly stamp?: KnownDate | undefined;
  /** Day on which the code of the sale was given (code de cession). */
  readonly cessionCode?: KnownDate | undefined;
  /** Provisional certificate (certificat provisoire d'immatriculation) and its kind. */
  readonly provisional?: KnownDate | undefined;
  readonly provisionalKind?: ProvisionalKind | undefined;
  /** Day of the move (déménagement). */
  readonly movedAt?: KnownDate | undefined;

  /** Date of birth (date de naissance). */
  readonly birth?: KnownDate | undefined;
  /** Legal representative of a minor (représentant légal). */
  readonly legalRepresentative?: { readonly birth?: KnownDate | undefined } | null | undefined;
  /** Sex of civil status (sexe). */
  readonly sex?: 'M' | 'F' | undefined;
  /** Sex and birth (`95-10`, or `95` when the month is not told) that the social security number says (NIR). The number itself is not kept. */
  readonly nirSex?: 'M' | 'F' | undefined;
  readonly nirBirth?: string | undefined;
  /** Names, folded: birth name (nom de naissance), usage name (nom d'usage), name that the card shows. */
  readonly birthName?: string | undefined;
  readonly usageName?: string | undefined;
  readonly nameOnCard?: string | undefined;
  /** Who sells and who buys (vendeur, acquéreur): surname and first name, folded. */
  readonly seller?: string | undefined;
  readonly buyer?: string | undefined;
  /** Number of a company (SIREN), and the first nine digits of its SIRET. */
  readonly siren?: string | undefined;
  readonly siretSiren?: string | undefined;
  readonly postalCode?: string | undefined;
  /** Code of the commune for Insee (code commune). */
  readonly communeCode?: string | undefined;

  /** Machine-readable zone of the identity document (bande MRZ), and what was typed of that document. */
  readonly mrz?: MrzFacts | undefined;
  readonly documentNumber?: string | undefined;
  readonly documentExpiry?: KnownDate | undefined;

  /** Category of the licence that is asked (catégorie du permis); `AAC` for accompanied driving. */
  readonly category?: string | undefined;
  /** Day of the exam (date de l'examen), when it is not today that counts. */
  readonly examAt?: KnownDate | undefined;
  /** Whether there is a road-safety certificate (ASSR2 or ASR). */
  readonly roadSafetyCertificate?: boolean | undefined;
  /** The field of the sale code holds a plate (code de cession, numéro d'immatriculation). */
  readonly codeIsPlate?: boolean | undefined;
  /** NEPH and number of the licence stand in each other's field. */
  readonly licenceNumbersSwapped?: boolean | undefined;
}
