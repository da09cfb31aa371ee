import { html } from '../html.mjs';
import { refuseFile } from '../refuse-file.mjs';
import { checkbox, input, radios, select, upload } from './fields.mjs';

/**
 * The six steps in the order of procedures.md 3.9. Only the first address is a known one; the others, every id and
 * every message are invented in the same manner. Messages quote what was typed, as real sites do: Balise must not keep that.
 * @typedef {object} Step
 * @property {string} page
 * @property {string} title
 * @property {(filled: import('./fields.mjs').Filled, all: Record<string, Record<string, string>>) => unknown} fields
 * @property {(values: Record<string, string>, files: Record<string, import('../forms.mjs').SentFile>) => Record<string, string>} refuse messages by field
 */

const reasons = [
  'Je m’inscris pour pouvoir me présenter aux épreuves du permis de conduire',
  'Je demande la fabrication d’un titre de permis de conduire',
  'Je souhaite signaler une erreur sur mon permis de conduire reçu il y a moins de 6 mois',
];
const date = /^\d{2}\/\d{2}\/\d{4}$/;

/** @param {Record<string, string>} values @param {Record<string, string>} names message by required field */
function missing(values, names) {
  return Object.fromEntries(Object.entries(names).filter(([id]) => !values[id]?.trim()).map(([id, name]) => [id, `Le champ « ${name} » est obligatoire.`]));
}

/** @type {readonly Step[]} */
export const steps = [
  {
    page: 'premotifdemandeform',
    title: 'Motif de la demande',
    fields: (filled) => html`${radios('motif', 'Quel est le motif de votre demande ?', reasons, filled)}
${select('sousMotif', 'Précisez votre situation', ['Perte du permis', 'Vol du permis', 'Permis détérioré', 'Renouvellement de titre', 'Réussite à l’examen du permis de conduire'], filled)}
${radios('age', 'Vous êtes', ['Majeur', 'Mineur'], filled)}
${radios('visiteMedicale', 'Devez-vous passer une visite médicale ?', ['Oui', 'Non'], filled)}`,
    refuse: (values) => missing(values, { motif: 'Motif', age: 'Vous êtes' }),
  },
  {
    page: 'etatcivilform',
    title: 'État civil',
    fields: (filled) => html`<p>Indiquez tous vos prénoms, comme sur votre pièce d’identité. Les champs précédés d’un * sont obligatoires.</p>
${radios('sexe', '* Sexe', ['Féminin', 'Masculin'], filled)}
${input('nomNaissance', '* Nom de naissance', filled, { attributes: html`autocomplete="family-name"` })}
${input('nomUsage', 'Nom d’usage (facultatif)', filled)}
${input('prenoms', '* Prénom(s)', filled, { attributes: html`autocomplete="given-name"` })}
${input('dateNaissance', '* Date de naissance', filled, { hint: 'Format attendu : JJ/MM/AAAA' })}
${input('communeNaissance', '* Commune de naissance', filled)}
${input('numeroPermis', 'Numéro de permis (ou numéro NEPH)', filled)}`,
    refuse: (values) => ({
      ...missing(values, { nomNaissance: 'Nom de naissance', prenoms: 'Prénom(s)', dateNaissance: 'Date de naissance', communeNaissance: 'Commune de naissance' }),
      ...(values.dateNaissance && !date.test(values.dateNaissance) && { dateNaissance: `La date de naissance « ${values.dateNaissance} » n’est pas au format JJ/MM/AAAA.` }),
    }),
  },
  {
    page: 'adressecontactform',
    title: 'Adresse et contact',
    fields: (filled) => html`${input('libelleVoie', '* Numéro et libellé de la voie', filled)}
${input('complement', 'Complément d’adresse', filled)}
<div class="row">${input('codePostal', '* Code postal', filled)}${input('commune', '* Commune', filled)}</div>
${input('telephonePortable', 'Téléphone portable', filled, { type: 'tel', hint: 'Pour être prévenu par SMS' })}
${input('courriel', '* Adresse électronique', filled, { type: 'email' })}
${input('courrielConfirmation', '* Confirmation de l’adresse électronique', filled, { type: 'email' })}`,
    refuse: (values) => ({
      ...missing(values, { libelleVoie: 'Numéro et libellé de la voie', codePostal: 'Code postal', commune: 'Commune', courriel: 'Adresse électronique' }),
      ...(values.codePostal && !/^\d{5}$/.test(values.codePostal) && { codePostal: `Le code postal « ${values.codePostal} » est inconnu.` }),
      ...(values.courriel !== values.courrielConfirmation && { courrielConfirmation: `Les adresses ${values.courriel} et ${values.courrielConfirmation} sont différentes.` }),
    }),
  },
  {
    page: 'photosignatureform',
    title: 'Photo et signature',
    fields: (filled) => html`${radios('mode', 'Comment fournissez-vous la photo et la signature ?', ['Par un code e-photo', 'Par courrier, sur papier'], filled)}
${input('codeEphoto', 'Code e-photo', filled, { hint: 'Il figure sur la planche remise par le photographe ou la cabine.' })}`,
    refuse: ({ mode, codeEphoto = '' }) => {
      const code = codeEphoto.replace(/[\s-]/g, '');
      if (mode === 'Par courrier, sur papier') return {};
      if (!code) return { codeEphoto: 'Le champ « Code e-photo » est obligatoire.' };
      if (!/^[A-Z0-9]{22}$/i.test(code)) return { codeEphoto: `Le code e-photo « ${codeEphoto} » n’est pas reconnu.` };
      return code.toUpperCase().startsWith('ZZZZ') ? { codeEphoto: `Le code e-photo « ${codeEphoto} » a déjà été utilisé.` } : {};
    },
  },
  {
    page: 'piecesjustificativesform',
    title: 'Pièces justificatives',
    fields: (filled) => html`${upload('pieceIdentite', '* Pièce d’identité', filled)}${upload('justificatifDomicile', '* Justificatif de domicile de moins de 6 mois', filled)}`,
    refuse: (values, files) => {
      const refused = Object.entries(files).map(([id, file]) => [id, refuseFile(file)]).filter(([, message]) => message);
      return { ...missing(values, { pieceIdentite: 'Pièce d’identité', justificatifDomicile: 'Justificatif de domicile' }), ...Object.fromEntries(refused) };
    },
  },
  {
    page: 'recapitulatifform',
    title: 'Récapitulatif et validation',
    fields: (filled, all) => html`<p>Vérifiez votre demande avant de la valider.</p>
<dl>${Object.values(all).flatMap((values) => Object.entries(values)).filter(([, value]) => value).map(([id, value]) => html`<dt>${words(id)}</dt><dd>${value}</dd>`)}</dl>
${checkbox('honneur', 'Je certifie sur l’honneur l’exactitude des informations', filled)}`,
    refuse: (values) => missing(values, { honneur: 'Je certifie sur l’honneur' }),
  },
];

/** « dateNaissance » as « date naissance ». */
const words = (id) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
