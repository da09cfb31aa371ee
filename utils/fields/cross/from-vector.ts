import { foldText } from '../../text';
import type { Today, Verdict } from '../finding';
import { fine } from '../verdicts';
import type { Answers, ProvisionalKind } from './answers';
import { crossFindings } from './check';
import { codeIsPlate, formulaYearOf, licenceNumbersSwapped, nirFactsOf, plateSeriesOf } from './facts';
import { foldName } from './fold-name';
import { readMrz } from './mrz';
import { given, isVector, keepNull, readAs, readCode, readDay, readDigits, readFlag, readNumber, readText, type Vector } from './read-vector';

/** The procedures as the vectors name them; the slugs of the house are taken as they are. */
const procedures: Readonly<Record<string, string>> = {
  cession: 'immat-cession', titulaire: 'immat-achat-occasion', adresse: 'immat-adresse', duplicata: 'immat-duplicata', neuf: 'immat-neuf', import: 'immat-import',
  succession: 'immat-succession', permis: 'permis-inscription', cni: 'identite-predemande', passeport: 'identite-predemande',
};

const kinds: readonly (readonly [RegExp, ProvisionalKind])[] = [[/garage/, 'garage'], [/(^|[^a-z])ww/, 'ww'], [/loueur|locati|rental/, 'rental'], [/diplom/, 'diplomatic'], [/^cpi$|^certificat provisoire/, 'ordinary']];

function sexOf(text: string): 'M' | 'F' | undefined {
  const word = foldText(text);
  if (/^(m|h|masculin|homme|monsieur|1)\.?$/.test(word)) return 'M';
  return /^(f|feminin|femme|madame|mme|2)\.?$/.test(word) ? 'F' : undefined;
}

/** A surname alone is shared by families: a person is compared only with a first name. */
function personOf(vector: Vector, key: string): string | undefined {
  const person = given(vector, key);
  if (!isVector(person)) return readAs(vector, key, foldName) || undefined;
  const [surname, first] = [readAs(person, 'nom', foldName), readAs(person, 'prenom', foldName)];
  return surname && first ? `${surname} ${first}` : undefined;
}

function representativeOf(vector: Vector): Answers['legalRepresentative'] {
  const person = given(vector, 'representant');
  if (person === undefined) return undefined;
  if (person === null || person === false) return null;
  return { birth: isVector(person) ? readDay(person, 'naissance') : undefined };
}

function vehicleOf(vector: Vector): Answers {
  return {
    saleAt: readDay(vector, 'sale'),
    cardDate: keepNull(vector, 'I', readDay(vector, 'I')),
    firstRegistration: readDay(vector, 'B'),
    plateSeries: readAs(vector, 'plate', plateSeriesOf),
    formulaYear: keepNull(vector, 'formule', readAs(vector, 'formule', formulaYearOf)),
    genre: readCode(vector, 'genre'),
    energy: readCode(vector, 'energie'),
    co2: readNumber(vector, 'co2'),
    ladenMass: readNumber(vector, 'ptac'),
    collection: readFlag(vector, 'collection'),
    vin: readCode(vector, 'vin'),
    vinOnCard: readCode(vector, 'vin_carte'),
    inspection: keepNull(vector, 'ct', readDay(vector, 'ct')),
    retestOrdered: readFlag(vector, 'contre_visite'),
    criticalDefect: readFlag(vector, 'defaillance_critique'),
    buyerIsProfessional: readFlag(vector, 'buyer_pro'),
    allHoldersSign: readFlag(vector, 'cotitulaires_signent'),
    leased: readFlag(vector, 'loa'),
    insured: readFlag(vector, 'assurance'),
  };
}

function papersOf(vector: Vector): Answers {
  const kind = foldText(readText(vector, 'kind') ?? '');
  return {
    statusCertificate: readDay(vector, 'csa'),
    proofOfAddress: readDay(vector, 'justificatif'),
    companyExtract: readDay(vector, 'kbis'),
    photo: readDay(vector, 'photo_date'),
    stamp: readDay(vector, 'timbre_date'),
    cessionCode: readDay(vector, 'code_date'),
    provisional: readDay(vector, 'cpi'),
    provisionalKind: kinds.find(([words]) => words.test(kind))?.[1],
    movedAt: readDay(vector, 'demenagement'),
  };
}

function peopleOf(vector: Vector): Answers {
  const category = readCode(vector, 'category');
  const [code, neph, licence] = [readText(vector, 'code'), readText(vector, 'neph'), readText(vector, 'licence_number')];
  const certificate = given(vector, 'assr');
  return {
    birth: readDay(vector, 'naissance'),
    legalRepresentative: representativeOf(vector),
    sex: readAs(vector, 'sexe', sexOf),
    ...readAs(vector, 'nir', nirFactsOf),
    birthName: readAs(vector, 'nom', foldName) || undefined,
    usageName: readAs(vector, 'nom_usage', foldName) || undefined,
    nameOnCard: readAs(vector, 'nom_carte', foldName) || undefined,
    seller: personOf(vector, 'vendeur'),
    buyer: personOf(vector, 'acquereur'),
    siren: readDigits(vector, 'siren', 9),
    siretSiren: readDigits(vector, 'siret', 14)?.slice(0, 9),
    postalCode: readDigits(vector, 'cp_form', 5),
    communeCode: readAs(vector, 'insee', (text) => /^(\d\d|2[ab])\d{3}$/i.exec(text)?.[0].toUpperCase()),
    mrz: readAs(vector, 'mrz', readMrz) ?? undefined,
    documentNumber: readCode(vector, 'cni_number') ?? readCode(vector, 'passport_number') ?? (category || neph ? undefined : readCode(vector, 'licence_number')),
    documentExpiry: readDay(vector, 'expiration'),
    category: category === 'B' && readFlag(vector, 'aac') ? 'AAC' : category,
    examAt: readDay(vector, 'exam'),
    roadSafetyCertificate: certificate === undefined ? undefined : certificate !== null && certificate !== false,
    codeIsPlate: code === undefined ? undefined : codeIsPlate(code, readText(vector, 'plate')),
    licenceNumbersSwapped: neph === undefined || licence === undefined ? undefined : licenceNumbersSwapped(neph, licence),
  };
}

/**
 * Reads the object of the vectors (kind `cross_field`): the French keys of the reference, any of them absent, any of them wrong.
 * @param today the day when the object has none
 */
export function readVector(input: unknown, today: Today): { readonly answers: Answers; readonly today: Today } {
  if (!isVector(input)) return { answers: {}, today };
  const slug = readAs(input, 'proc', (text) => (/^[a-z]+(-[a-z]+)+$/.test(text) ? text : Object.hasOwn(procedures, text) ? procedures[text] : undefined));
  return { answers: { procedure: slug, ...vehicleOf(input), ...papersOf(input), ...peopleOf(input) }, today: readDay(input, 'today') ?? today };
}

/** The worst of what does not fit together, for the command line (`balise check --stdin`, kind `cross_field`). */
export function checkCrossField(input: unknown, today: Today): Verdict {
  const read = readVector(input, today);
  const [worst] = crossFindings(read.answers, read.today, ['page', 'prepare', 'deadline']);
  return worst ? { finding: worst } : fine();
}
