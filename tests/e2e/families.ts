import type { Filling } from './fill-by-label';

/** One screen of a journey: its title on the page, the slug of its step (absent where no slug is made for it), what is put in it. */
export interface Screen {
  readonly title: string;
  readonly step?: string;
  /** Where it differs from the journey's. */
  readonly procedure?: string;
  /** Put in first: what Balise then says of it. */
  readonly wrong?: { readonly filling: Filling; readonly says: RegExp };
  readonly filling?: Filling;
  readonly files?: number;
}

/** A journey of the practice site from its first screen to its last, with what procedures.md says of each place. */
export interface Family {
  readonly name: string;
  readonly start: string;
  readonly procedure?: string;
  /** Drawn by scripts: no page load between screens. */
  readonly client?: true;
  readonly screens: readonly Screen[];
  /** What the site says at the end. */
  readonly end: RegExp;
  /** The step of the last page. */
  readonly endStep?: string;
}

const wizard = 'https://predemande-permisdeconduire.ants.gouv.fr/ihm-spd/pages/premotifdemandeform.action?demarche=';
const immatriculation = 'https://immatriculation.ants.gouv.fr/demarche/';

const person: Filling = { 'Nom de naissance': 'Exemple', 'Prénom(s)': 'Camille', 'Date de naissance': '12/02/1950' };
const recap: Screen = { title: 'Récapitulatif', step: 'validation-finale' };
const documents = (files: number): Screen => ({ title: 'Pièces justificatives', step: 'pieces-jointes', files });
const street: Filling = { 'Numéro de voie': '1', 'Libellé de la voie': 'rue de l’Exemple', 'Code postal': '69001', Commune: 'Lyon' };

const civilStatus: Screen = { title: 'État civil', step: 'saisie-titulaire', filling: { ...person, 'Commune de naissance': 'Chambéry' } };
const contact: Screen = {
  title: 'Adresse et contact',
  step: 'saisie-adresse',
  filling: { 'Numéro et libellé de la voie': '1 rue de l’Exemple', 'Code postal': '69001', Commune: 'Lyon', 'Adresse électronique': 'camille@exemple.fr', 'Confirmation de l’adresse électronique': 'camille@exemple.fr' },
};
const photo: Screen = { title: 'Photo et signature', step: 'code-photo', filling: { 'Par courrier, sur papier': true } };
const summary: Screen = { title: 'Récapitulatif et validation', step: 'validation-finale', filling: { 'Je certifie sur l’honneur l’exactitude des informations': true } };
const reason = (filling: Filling): Screen => ({ title: 'Motif de la demande', filling: { Majeur: true, ...filling } });
const registration = 'Je m’inscris pour pouvoir me présenter aux épreuves du permis de conduire';
const title = 'Je demande la fabrication d’un titre de permis de conduire';

export const families: readonly Family[] = [
  {
    name: 'change of address',
    start: `${immatriculation}modifier-l-adresse/pour-commencer`,
    procedure: 'immat-adresse',
    client: true,
    screens: [
      { title: 'Pour commencer', step: 'identification-vehicule', wrong: { filling: { 'Immatriculation du véhicule': 'AB-1O3-CD' }, says: /AB-103-CD/ }, filling: { 'Pour moi-même': true, 'Immatriculation du véhicule': 'AB-103-CD', 'Code confidentiel': '12345' } },
      { title: 'Votre nouvelle adresse', step: 'saisie-adresse', filling: street },
      documents(1),
      recap,
    ],
    end: /étiquette/,
    endStep: 'validation-finale',
  },
  {
    name: 'duplicate, plate and dates in three boxes',
    start: `${immatriculation}refaire-sa-carte-grise/pour-commencer?demarche=duplicata-plaque`,
    procedure: 'immat-duplicata',
    client: true,
    screens: [
      { title: 'Pour commencer', step: 'identification-vehicule', wrong: { filling: { 'Code confidentiel': 'A1B2C' }, says: /Code confidentiel[\s\S]*code de cession/ }, filling: { 'Pour moi-même': true, 'Deux lettres': 'AB', 'Trois chiffres': '103', 'Code confidentiel': '12345' } },
      { title: 'Motif de la demande', filling: { Perte: true, Jour: '02', Mois: '11', Année: '2025' } },
      { title: 'Identité du titulaire', step: 'saisie-titulaire', filling: { 'Nom de naissance': 'Exemple', 'Prénom(s)': 'Camille', Jour: '12', Mois: '02', Année: '1950', 'Pays et ville de naissance': 'France, Chambéry' } },
      documents(1),
      recap,
    ],
    end: /Certificat provisoire d’immatriculation/,
    endStep: 'validation-finale',
  },
  {
    name: 'vehicle registered abroad',
    start: `${immatriculation}saisie/categorie.do`,
    procedure: 'immat-import',
    screens: [
      { title: 'Votre demande', procedure: 'immat-autre', filling: { Catégorie: 'Immatriculer un véhicule pour une première fois en France', 'Sous-Catégorie': 'Véhicule d’occasion d’origine étrangère' } },
      { title: 'Le véhicule', step: 'identification-vehicule', wrong: { filling: { 'Numéro d’identification du véhicule (E)': 'VF1O0000000000001' }, says: /à corriger\s+Numéro d’identification du véhicule/ }, filling: { 'Numéro d’identification du véhicule (E)': 'WVWZZZ1JZ3W386752', 'Marque (D.1)': 'EXEMPLE', 'Genre national (J.1)': 'VP', 'Date de première immatriculation': '17/03/2019', 'Pays de la carte grise étrangère': 'Italie' } },
      { title: 'Le titulaire', step: 'saisie-titulaire', filling: { ...person, Féminin: true } },
      { title: 'L’adresse', step: 'saisie-adresse', filling: street },
      documents(3),
      recap,
    ],
    end: /Le paiement vous sera demandé/,
    endStep: 'validation-finale',
  },
  {
    name: 'registration for the licence exam',
    start: `${wizard}inscription`,
    procedure: 'permis-inscription',
    screens: [reason({ [registration]: true }), civilStatus, contact, { ...photo, wrong: { filling: { 'Code e-photo': 'ABCDEFGH' }, says: /à corriger\s+Code e-photo/ }, filling: { 'Par un code e-photo': true, 'Code e-photo': '4548 NM86 MG4V KFC1 4LA9 ED' } }, documents(2), summary],
    end: /Votre demande est transmise/,
  },
  {
    name: 'lost licence',
    start: `${wizard}perte`,
    procedure: 'permis-perte-vol',
    screens: [
      reason({ [title]: true, 'Précisez votre situation': 'Perte du permis', 'Date de la perte': '02/11/2025', 'Lieu de la perte': 'Lyon' }),
      { ...civilStatus, wrong: { filling: { 'Date de naissance': '31/02/1950' }, says: /Ce jour n’existe pas/ } },
      contact,
      photo,
      documents(2),
      { title: 'Timbre fiscal', step: 'paiement', filling: { 'Numéro du timbre fiscal': '1265 4898 0000 0015' } },
      summary,
    ],
    end: /Votre demande est transmise/,
  },
  {
    name: 'licence after a medical check',
    start: `${wizard}medical`,
    procedure: 'permis-renouvellement-medical',
    screens: [reason({ [title]: true, Oui: true }), { title: 'Avis médical', filling: { 'Date de la visite médicale': '02/11/2025', Apte: true } }, civilStatus, contact, photo, documents(3), summary],
    end: /Votre demande est transmise/,
  },
  {
    name: 'foreign licence, whose last step fails',
    start: `${wizard}echange&final=500`,
    procedure: 'permis-echange',
    screens: [
      reason({ [title]: true, 'Précisez votre situation': 'Permis non européen' }),
      { title: 'Votre permis', step: 'identification-permis', filling: { 'Pays qui a délivré le permis': 'Maroc', 'Numéro du permis étranger': 'EX0042', 'Date de délivrance': '17/03/2009' } },
      civilStatus,
      contact,
      photo,
      documents(3),
      summary,
    ],
    end: /Une erreur technique est survenue lors de votre démarche/,
  },
  {
    name: 'identity pre-application',
    start: 'https://predemande-passeport.ants.gouv.fr/pages/motif',
    procedure: 'identite-predemande',
    screens: [
      { title: 'Motif de la pré-demande', filling: { Renouvellement: true } },
      { title: 'État civil', step: 'saisie-titulaire', filling: { Féminin: true, 'Nom de famille': 'Exemple', 'Prénom(s)': 'Camille', Taille: '1,65', 'Couleur des yeux': 'Vert', 'Date de naissance': '12/02/1950', 'Commune de naissance': 'Chambéry' } },
      { title: 'Filiation', step: 'saisie-titulaire', filling: { Père: true, ...person, 'Commune de naissance': 'Chambéry', Mère: true } },
      { title: 'Nationalité', step: 'saisie-titulaire', filling: { 'Autre motif': true } },
      { title: 'Adresse et contact', step: 'saisie-adresse', wrong: { filling: { 'Code postal': '6900' }, says: /à corriger\s+Code postal/ }, filling: { Adresse: '1 rue de l’Exemple', 'Code postal': '69001', Commune: 'Lyon', 'Adresse électronique': 'camille@exemple.fr' } },
      { title: 'Timbre fiscal', step: 'paiement', filling: { 'Numéro du timbre fiscal': '1265 4898 0000 0015' } },
      recap,
    ],
    end: /Numéro de pré-demande : A1B2C3D4E5/,
  },
  {
    name: 'appointment, on a slow site',
    start: 'https://rendezvouspasseport.ants.gouv.fr/recherche?slow=150',
    procedure: 'identite-rdv-mairie',
    client: true,
    screens: [
      { title: 'Votre recherche', step: 'prise-rdv-mairie', filling: { 'Ville ou code postal': '69001', 'À partir du': '2027-01-04', 'Motif du rendez-vous': 'Passeport', 'Nombre de personnes': '1' } },
      { title: 'Choix du créneau', step: 'prise-rdv-mairie', filling: { 'Mardi à 10 h 30': true } },
      { title: 'Vos coordonnées', step: 'prise-rdv-mairie', wrong: { filling: { 'Numéro de pré-demande ANTS': 'A1B2C3' }, says: /à corriger\s+Numéro de pré-demande ANTS/ }, filling: { 'Numéro de pré-demande ANTS': 'A1B2C3D4E5', 'Nom de naissance': 'Exemple', Prénom: 'Camille', 'Adresse électronique': 'camille@exemple.fr' } },
      { title: 'Récapitulatif', step: 'prise-rdv-mairie' },
    ],
    end: /Votre rendez-vous est confirmé/,
    endStep: 'prise-rdv-mairie',
  },
  {
    name: 'creation of an account',
    start: 'https://ants.gouv.fr/monespace/s-inscrire',
    client: true,
    screens: [
      { title: 'Votre identité', step: 'creation-compte', filling: { Féminin: true, ...person } },
      { title: 'Vos identifiants', step: 'creation-compte', wrong: { filling: { 'Adresse électronique': 'camille@gmial.com' }, says: /gmail\.com/ }, filling: { Identifiant: 'camille.exemple', 'Adresse électronique': 'camille@exemple.fr', 'Confirmation de l’adresse électronique': 'camille@exemple.fr', 'Mot de passe': 'jamais-lu', 'Recopiez les caractères': 'k7p2', 'J’ai lu les conditions générales d’utilisation': true } },
    ],
    end: /Un courriel vient de vous être envoyé/,
    endStep: 'creation-compte',
  },
];
