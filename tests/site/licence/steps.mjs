import { dateCheck, postalCheck, sameAs } from '../journeys/checks.mjs';

/**
 * The steps of the licence wizard in the order of procedures.md 3.9. Only the first address is a known one; the others, every name
 * and every message are invented in the same manner.
 */

export const reasons = {
  registration: 'Je m’inscris pour pouvoir me présenter aux épreuves du permis de conduire',
  title: 'Je demande la fabrication d’un titre de permis de conduire',
  mistake: 'Je souhaite signaler une erreur sur mon permis de conduire reçu il y a moins de 6 mois',
};

/** @param {readonly string[]} situations @param {readonly import('../journeys/journey.mjs').Field[]} [more] */
export const reason = (situations, more = []) => ({
  page: 'premotifdemandeform',
  title: 'Motif de la demande',
  fields: [
    { name: 'motif', label: 'Quel est le motif de votre demande ?', kind: 'radios', options: Object.values(reasons) },
    { name: 'sousMotif', label: 'Précisez votre situation', kind: 'select', options: situations, optional: true },
    { name: 'age', label: 'Vous êtes', kind: 'radios', options: ['Majeur', 'Mineur'] },
    { name: 'visiteMedicale', label: 'Devez-vous passer une visite médicale ?', kind: 'radios', options: ['Oui', 'Non'], optional: true },
    ...more,
  ],
});

export const civilStatus = {
  page: 'etatcivilform',
  title: 'État civil',
  texts: ['Indiquez tous vos prénoms, comme sur votre pièce d’identité. Les champs précédés d’un * sont obligatoires.'],
  fields: [
    { name: 'sexe', label: 'Sexe', kind: 'radios', options: ['Féminin', 'Masculin'], optional: true },
    { name: 'nomNaissance', label: 'Nom de naissance', autocomplete: 'family-name' },
    { name: 'nomUsage', label: 'Nom d’usage (facultatif)', optional: true },
    { name: 'prenoms', label: 'Prénom(s)', autocomplete: 'given-name' },
    { name: 'dateNaissance', label: 'Date de naissance', hint: 'Format attendu : JJ/MM/AAAA', check: dateCheck },
    { name: 'communeNaissance', label: 'Commune de naissance' },
    { name: 'numeroPermis', label: 'Numéro de permis (ou numéro NEPH)', optional: true },
  ],
};

export const contact = {
  page: 'adressecontactform',
  title: 'Adresse et contact',
  fields: [
    { name: 'libelleVoie', label: 'Numéro et libellé de la voie' },
    { name: 'complement', label: 'Complément d’adresse', optional: true },
    { name: 'codePostal', label: 'Code postal', check: postalCheck },
    { name: 'commune', label: 'Commune' },
    { name: 'telephonePortable', label: 'Téléphone portable', type: 'tel', hint: 'Pour être prévenu par SMS', optional: true },
    { name: 'courriel', label: 'Adresse électronique', type: 'email' },
    { name: 'courrielConfirmation', label: 'Confirmation de l’adresse électronique', type: 'email', check: sameAs('courriel') },
  ],
};

export const photo = {
  page: 'photosignatureform',
  title: 'Photo et signature',
  fields: [
    { name: 'mode', label: 'Comment fournissez-vous la photo et la signature ?', kind: 'radios', options: ['Par un code e-photo', 'Par courrier, sur papier'], optional: true },
    { name: 'codeEphoto', label: 'Code e-photo', hint: 'Il figure sur la planche remise par le photographe ou la cabine.', optional: true, check: photoCheck },
  ],
};

function photoCheck(value, { mode }) {
  const code = value.replace(/[\s-]/g, '');
  if (mode === 'Par courrier, sur papier') return undefined;
  if (!code) return 'Le champ « Code e-photo » est obligatoire.';
  if (!/^[A-Z0-9]{22}$/i.test(code)) return `Le code e-photo « ${value} » n’est pas reconnu.`;
  return code.toUpperCase().startsWith('ZZZZ') ? `Le code e-photo « ${value} » a déjà été utilisé.` : undefined;
}

const file = ([name, label, optional = false]) => ({ name, label, optional, kind: 'file', hint: 'Formats acceptés : JPG, PNG, BMP, TIFF, PDF. Taille maximale : 4 Mo.' });

/** @param {...readonly [string, string, boolean?]} more */
export const documents = (...more) => ({
  page: 'piecesjustificativesform',
  title: 'Pièces justificatives',
  fields: [['pieceIdentite', 'Pièce d’identité'], ['justificatifDomicile', 'Justificatif de domicile de moins de 6 mois'], ...more].map(file),
});

export const summary = {
  page: 'recapitulatifform',
  title: 'Récapitulatif et validation',
  texts: ['Vérifiez votre demande avant de la valider.'],
  recap: true,
  fields: [{ name: 'honneur', label: 'Je certifie sur l’honneur l’exactitude des informations', kind: 'checkbox' }],
};
