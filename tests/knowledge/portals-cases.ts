/** Pages in the words of several years, and what a person would say of them. None is a copy of a page: the live sites could not be read. */

/** A page in few words: its address, its title and the inside of its body. */
export interface Sketch {
  readonly url: string;
  readonly title?: string;
  readonly body: string;
}

interface Row {
  readonly name: string;
  readonly page: Sketch;
  readonly step?: string | null;
}

const immat = 'https://immatriculation.ants.gouv.fr';
const licence = 'https://predemande-permisdeconduire.ants.gouv.fr/ihm-spd/pages';
const showcase = 'https://permisdeconduire.ants.gouv.fr';
const identity = 'https://passeport.ants.gouv.fr';
const account = 'https://moncompte.ants.gouv.fr';

const h1 = (text: string) => `<h1>${text}</h1>`;
const h2 = (text: string) => `<h2>${text}</h2>`;
const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`;
const crumbs = (...items: readonly string[]) => `<nav class="fr-breadcrumb" aria-label="vous êtes ici :">${list(...items)}</nav>`;
const button = (text: string) => `<button type="button">${text}</button>`;
const fields = (...labels: readonly string[]) => labels.map((label, at) => `<label for="f${at}">${label}</label><input id="f${at}">`).join('');
const file = (label: string) => `<label for="piece">${label}</label><input id="piece" type="file">`;

/** The stepper of the State's design system, which says the current step only. */
const stepper = (title: string, current: number, total: number) =>
  `<div class="fr-stepper"><h2 class="fr-stepper__title">${title}<span class="fr-stepper__state">Étape ${current} sur ${total}</span></h2><div class="fr-stepper__steps" data-fr-current-step="${current}" data-fr-steps="${total}"></div></div>`;

/** Steps as a list, the current one marked. */
const progress = (current: string, ...others: readonly string[]) => `<ol><li aria-current="step">${current}</li>${others.map((other) => `<li>${other}</li>`).join('')}</ol>`;

const vehicle = [
  ['Vendre ou donner votre véhicule', 'immat-cession'],
  ['Je vends ou je donne mon véhicule', 'immat-cession'],
  ['Déclarer la cession d’un véhicule', 'immat-cession'],
  ['Acheter ou recevoir un véhicule d’occasion', 'immat-achat-occasion'],
  ['Changement de titulaire', 'immat-achat-occasion'],
  ['Modifier l’adresse de sa carte grise', 'immat-adresse'],
  ['Obtenir un duplicata en cas de perte, vol, détérioration', 'immat-duplicata'],
  ['Refaire sa carte grise (perte, vol ou détérioration)', 'immat-duplicata'],
  ['Immatriculer un véhicule neuf', 'immat-neuf'],
  ['Demander la carte grise d’un véhicule d’occasion ayant une immatriculation étrangère', 'immat-import'],
  ['Demande de quitus fiscal et d’immatriculation', 'immat-import'],
  ['Carte grise : hériter d’un véhicule immatriculé en France', 'immat-succession'],
  ['Que faire si le certificat d’immatriculation (ex-carte grise) comporte une erreur ?', 'immat-correction'],
  ['Ajouter une personne sur sa carte grise', 'immat-autre'],
] as const;

export const known: readonly (Row & { readonly procedure: string | null; readonly step: string | null })[] = [
  ...vehicle.map(([title, procedure]) => ({ name: `heading alone: ${title}`, page: { url: `${immat}/d/1`, body: h1(title) }, procedure, step: null })),
  { name: 'sale, first person, to begin', page: { url: `${immat}/d/1`, title: 'Mon espace véhicule', body: h1('JE VENDS OU JE DONNE MON VEHICULE') + h2('Pour commencer') + button('Pour moi-même') + fields("Numéro d'immatriculation", 'Code confidentiel') }, procedure: 'immat-cession', step: 'identification-vehicule' },
  { name: 'sale, the buyer', page: { url: `${immat}/d/3`, title: 'Déclarer la cession', body: stepper("Identité de l'acquéreur", 3, 6) + fields('Nom de naissance', 'Prénom', 'Date de naissance', 'Pays et ville de naissance') }, procedure: 'immat-cession', step: 'saisie-titulaire' },
  { name: 'sale, the address of the buyer', page: { url: `${immat}/d/4`, body: h1('Vendre ou donner votre véhicule') + stepper("Adresse de l'acquéreur", 4, 6) + fields('Numéro et nom de la voie', 'Code postal') }, procedure: 'immat-cession', step: 'saisie-adresse' },
  { name: 'sale, last screen', page: { url: `${immat}/d/7`, body: h1('Je signale la vente de mon véhicule') + h2('Pour terminer') + '<p>Votre code de cession : 00000</p>' }, procedure: 'immat-cession', step: 'validation-finale' },
  { name: 'sale, breadcrumb only', page: { url: `${immat}/d/2`, body: crumbs('Accueil', 'Mes démarches', 'Vendre ou donner son véhicule') + h1('Votre véhicule') }, procedure: 'immat-cession', step: 'identification-vehicule' },
  { name: 'sale, English showcase', page: { url: `${immat}/home/online-services/sell-or-donate-your-vehicle`, title: 'Sell or donate your vehicle', body: h1('Sell or donate your vehicle') + h2('Description of the service') }, procedure: 'immat-cession', step: 'avant-demarche' },
  { name: 'purchase, vehicle told by its fields only', page: { url: `${immat}/d/2`, body: h1('Étape 2') + fields("Numéro d'immatriculation", 'Code de cession', 'Numéro de formule') }, procedure: 'immat-achat-occasion', step: 'identification-vehicule' },
  { name: 'purchase, the holder', page: { url: `${immat}/d/3`, title: "Acheter ou recevoir un véhicule d'occasion", body: progress('Le titulaire', 'Le véhicule', 'L’adresse') + fields('Nom de naissance', 'Prénom') }, procedure: 'immat-achat-occasion', step: 'saisie-titulaire' },
  { name: 'purchase, address of the holder', page: { url: `${immat}/changement-de-titulaire/4`, body: progress('Adresse du titulaire', 'Paiement') + fields('Code postal') }, procedure: 'immat-achat-occasion', step: 'saisie-adresse' },
  { name: 'purchase, documents', page: { url: `${immat}/d/5`, body: h1("J'achète ou je reçois un véhicule d'occasion") + h2('Vos justificatifs') + file('Justificatif de domicile') }, procedure: 'immat-achat-occasion', step: 'pieces-jointes' },
  { name: 'purchase, identity document', page: { url: `${immat}/d/5`, body: h1('Changement de titulaire') + stepper("Pièce d'identité", 5, 7) + file('Pièce justificative') }, procedure: 'immat-achat-occasion', step: 'pieces-jointes' },
  { name: 'purchase, payment', page: { url: `${immat}/d/6`, body: h1('Changement de titulaire') + h2('Coordonnées bancaires') + button('Payer 234,76 €') }, procedure: 'immat-achat-occasion', step: 'paiement' },
  { name: 'purchase, payment in a stepper', page: { url: `${immat}/d/6`, body: h1('Changement de titulaire') + stepper('Règlement des taxes', 6, 7) }, procedure: 'immat-achat-occasion', step: 'paiement' },
  { name: 'purchase, summary', page: { url: `${immat}/d/7`, body: h1("J'ai acheté ou reçu un véhicule") + h2('Récapitulatif de votre demande') + button('Valider ma demande') }, procedure: 'immat-achat-occasion', step: 'validation-finale' },
  { name: 'purchase, on an unknown host', page: { url: 'https://teleservices.ants.gouv.fr/t/2', title: 'Changement de titulaire', body: h1('Changement de titulaire') + h2('Le véhicule') + fields("Numéro d'immatriculation") }, procedure: 'immat-achat-occasion', step: 'identification-vehicule' },
  { name: 'sale, on an unknown host, heading only', page: { url: 'https://teleservices.ants.gouv.fr/t/3', body: h1('Vendre ou donner mon véhicule') + h2('Le nouveau propriétaire') }, procedure: 'immat-cession', step: 'saisie-titulaire' },
  { name: 'address, new address', page: { url: `${immat}/d/3`, body: h1("Je change d'adresse") + h2('Votre nouvelle adresse') + fields('Numéro et nom de la voie', 'Code postal') }, procedure: 'immat-adresse', step: 'saisie-adresse' },
  { name: 'address, the vehicle', page: { url: `${immat}/d/2`, body: h1("Changer l'adresse sur son certificat d'immatriculation") + h2('Code confidentiel') + button('Demander un nouveau code') + fields("Numéro d'immatriculation", 'Code confidentiel') }, procedure: 'immat-adresse', step: 'identification-vehicule' },
  { name: 'address, English', page: { url: `${immat}/home/online-services/change-the-address-on-your-vehicle-registration-document`, body: h1('Change the address on your vehicle registration document') }, procedure: 'immat-adresse', step: 'avant-demarche' },
  { name: 'duplicate, old showcase', page: { url: `${immat}/Vos-demarches/Obtenir-un-duplicata-en-cas-de-perte-vol-deterioration`, title: 'Obtenir un duplicata', body: h1('Obtenir un duplicata en cas de perte, vol, détérioration') + h2('Préparer les documents à fournir') }, procedure: 'immat-duplicata', step: 'avant-demarche' },
  { name: 'duplicate, summary', page: { url: `${immat}/d/5`, body: h1('Je demande un duplicata') + stepper('Récapitulatif', 5, 5) }, procedure: 'immat-duplicata', step: 'validation-finale' },
  { name: 'new vehicle, showcase', page: { url: `${immat}/demarches-en-ligne/immatriculer-pour-la-premiere-fois-un-vehicule-en-france`, body: h1('Immatriculer un véhicule neuf') }, procedure: 'immat-neuf', step: 'avant-demarche' },
  { name: 'import, technical data', page: { url: `${immat}/d/2`, body: h1('Immatriculer un véhicule importé') + fields('Genre national (J.1)', 'Puissance administrative nationale (P.6)', 'Numéro d’identification du véhicule') }, procedure: 'immat-import', step: 'identification-vehicule' },
  { name: 'other request, its two lists', page: { url: `${immat}/d/1`, title: 'Autre demande', body: h1('Autre demande') + '<label for="c">Catégorie</label><select id="c"></select>' }, procedure: 'immat-autre', step: null },
  { name: 'follow-up of a request', page: { url: `${immat}/suivi/42`, title: 'Suivi de ma demande', body: h1('Suivi de ma demande') + '<p>En instruction</p>' }, procedure: null, step: 'instruction' },
  { name: 'Simplimmat', page: { url: `${immat}/simplimmat?lang=fr`, title: 'Simplimmat', body: h1('Simplimmat : vendez avec votre téléphone') }, procedure: 'simplimmat', step: 'avant-demarche' },

  { name: 'licence, reason', page: { url: `${licence}/premotifdemandeform.action`, title: 'Motif de votre demande', body: stepper('Motif de votre demande', 1, 6) }, procedure: null, step: null },
  { name: 'licence, registration, showcase', page: { url: `${showcase}/demarches-en-ligne/inscription-examen-permis`, body: h1("S'inscrire à l'examen du permis de conduire") + h2('Les grandes étapes de la démarche') }, procedure: 'permis-inscription', step: 'avant-demarche' },
  { name: 'licence, registration, civil status', page: { url: `${licence}/etatcivilform.action`, body: h1('Inscription au permis de conduire') + stepper('État civil', 2, 6) + fields('Nom de naissance', 'Prénoms', 'Date de naissance') }, procedure: 'permis-inscription', step: 'saisie-titulaire' },
  { name: 'licence, address and contact', page: { url: `${licence}/adressecontactform.action`, body: h1("Je m'inscris pour pouvoir me présenter aux épreuves du permis de conduire") + h2('Adresse postale &amp; contact') + fields('Code postal') }, procedure: 'permis-inscription', step: 'saisie-adresse' },
  { name: 'licence, loss, within the card family', page: { url: `${licence}/x.action`, body: h1('Perte du permis') + h2("Demande de fabrication d'un titre de permis de conduire") }, procedure: 'permis-perte-vol', step: null },
  { name: 'licence, theft, photo', page: { url: `${licence}/x.action`, body: h1('Vol du permis') + stepper('Photo et signature', 4, 8) + fields('Code e-photo') }, procedure: 'permis-perte-vol', step: 'code-photo' },
  { name: 'licence, loss, showcase', page: { url: `${showcase}/demarches-en-ligne/perte-vol-deterioration-fin-de-validite-ou-changement-d-etat-civil`, body: h1("Perte, vol, détérioration, fin de validité ou changement d'état civil") }, procedure: 'permis-perte-vol', step: 'avant-demarche' },
  { name: 'licence, loss, stamp', page: { url: `${licence}/x.action`, body: h1('Perte du permis') + stepper('Timbre fiscal', 6, 8) + fields('Numéro du timbre fiscal') }, procedure: 'permis-perte-vol', step: 'paiement' },
  { name: 'licence, card after the test', page: { url: `${licence}/piecesjustificativesform.action`, body: h1("Réussite à l'examen du permis de conduire") + stepper('Pièces justificatives', 5, 6) + file('Pièce justificative') }, procedure: 'permis-titre', step: 'pieces-jointes' },
  { name: 'licence, card, showcase', page: { url: `${showcase}/demarches-en-ligne/demander-la-fabrication-de-votre-permis-de-conduire`, body: h1('Demander la fabrication de votre permis de conduire') }, procedure: 'permis-titre', step: 'avant-demarche' },
  { name: 'licence, after a medical visit', page: { url: `${licence}/x.action`, body: h1('Renouvellement du permis suite à une visite médicale') + stepper('Récapitulatif et validation', 6, 6) }, procedure: 'permis-renouvellement-medical', step: 'validation-finale' },
  { name: 'licence, foreign licence', page: { url: `${licence}/x.action`, title: "Demande d'échange", body: h1("Échange d'un permis de conduire étranger") + h2('Pièces justificatives') + file('Pièce justificative') }, procedure: 'permis-echange', step: 'pieces-jointes' },
  { name: 'licence, number', page: { url: `${licence}/x.action`, body: h1('Inscription aux épreuves du permis de conduire') + h2('Votre permis actuel') + fields('Numéro NEPH') }, procedure: 'permis-inscription', step: 'identification-permis' },
  { name: 'licence, points', page: { url: `${showcase}/releve-d-information-restreint`, body: h1("Demander un relevé d'information restreint") }, procedure: 'permis-releve', step: null },

  { name: 'identity, reason', page: { url: 'https://predemande-cni.ants.gouv.fr/predemande/1', title: 'Pré-demande', body: stepper('Motif de la pré-demande', 1, 7) }, procedure: 'identite-predemande', step: null },
  { name: 'identity, parents', page: { url: 'https://predemande-passeport.ants.gouv.fr/p/3', body: h1('Pré-demande de passeport') + stepper('Filiation', 3, 7) + fields('Nom de naissance', 'Prénoms') }, procedure: 'identite-predemande', step: 'saisie-titulaire' },
  { name: 'identity, address', page: { url: 'https://predemande-cni.ants.gouv.fr/p/5', body: h1("Pré-demande de carte nationale d'identité") + h2('Adresse et contact') + fields('Code postal') }, procedure: 'identite-predemande', step: 'saisie-adresse' },
  { name: 'identity, stamp', page: { url: 'https://predemande-passeport.ants.gouv.fr/p/6', body: h1('Renouvellement de votre passeport') + h2('Timbre fiscal') + fields('Numéro du timbre fiscal') }, procedure: 'identite-predemande', step: 'paiement' },
  { name: 'identity, summary', page: { url: 'https://predemande-cni.ants.gouv.fr/p/7', title: 'Récapitulatif - Pré-demande CNI', body: h1('Récapitulatif de votre pré-demande') }, procedure: 'identite-predemande', step: 'validation-finale' },
  { name: 'identity, English showcase', page: { url: `${identity}/home/online-services/applying-for-your-first-passport`, body: h1('Applying for your first passport') }, procedure: 'identite-predemande', step: 'avant-demarche' },
  { name: 'identity, collection', page: { url: `${identity}/d`, title: 'Remise du titre', body: h1('Votre passeport est disponible') }, procedure: 'identite-remise', step: 'reception-titre' },
  { name: 'town hall, slots', page: { url: 'https://rendezvouspasseport.ants.gouv.fr/recherche', title: 'Rendez-vous en mairie', body: h1('Trouver un rendez-vous pour un titre d’identité') }, procedure: 'identite-rdv-mairie', step: 'prise-rdv-mairie' },
  { name: 'town hall, recap', page: { url: 'https://rendezvouspasseport.ants.gouv.fr/r/1', body: h1('Choisissez un créneau') }, procedure: 'identite-rdv-mairie', step: 'prise-rdv-mairie' },

  { name: 'administrative status, landing', page: { url: 'https://siv.interieur.gouv.fr/map-usg-ui/do/accueil_certificat', body: h1('Certificat de situation administrative') }, procedure: 'histovec-csa', step: 'avant-demarche' },
  { name: 'administrative status, recap', page: { url: 'https://siv.interieur.gouv.fr/map-usg-ui/do/csa_retour_dem_certificat', body: h1('Récapitulatif') + h2('Titulaire Principal') }, procedure: 'histovec-csa', step: 'validation-finale' },
  { name: 'history of a vehicle, buyer', page: { url: 'https://histovec.interieur.gouv.fr/histovec/acheteur', title: 'Acheteur - HistoVec', body: h1('Acheteur') }, procedure: 'histovec-csa', step: 'identification-vehicule' },
  { name: 'FranceConnect, an error', page: { url: 'https://app.franceconnect.gouv.fr/api/v2/callback', title: 'Erreur', body: h1('Une erreur est survenue') + '<p>Code : Y000004</p>' }, procedure: null, step: 'connexion' },
  { name: 'account, sign-in', page: { url: `${account}/connexion?lang=fr`, title: 'Mon compte', body: h1('Bienvenue') }, procedure: null, step: 'connexion' },
  { name: 'account, creation', page: { url: `${account}/x`, body: h1('Je crée un compte') + fields('Nom de naissance', 'Adresse électronique') }, procedure: null, step: 'creation-compte' },
  { name: 'account, creation from the main site', page: { url: 'https://ants.gouv.fr/monespace/s-inscrire', body: h1('Mon espace') }, procedure: null, step: 'creation-compte' },
  { name: 'account, a request', page: { url: `${account}/mon_espace/demandes/42`, body: h1("Je change d'adresse") }, procedure: 'immat-adresse', step: 'instruction' },
  { name: 'digital identity', page: { url: 'https://ants.gouv.fr/nos-missions/france-identite', title: 'France Identité', body: h1('Votre identité numérique') }, procedure: 'compte-france-identite', step: null },
  { name: 'contact form', page: { url: `${immat}/contactez-nous/particulier`, body: h1('Contactez-nous') + fields('Nom', 'Adresse électronique') }, procedure: null, step: 'contact-support' },
];

const menu = list(...vehicle.map(([title]) => title), 'Autre demande', 'Suivre ma demande', 'Payer');

const cards = vehicle.map(([title]) => `<h3>${title}</h3>`).join('');

export const doubtful: readonly Row[] = [
  { name: 'the home page and its menu', page: { url: `${immat}/`, title: 'Immatriculation', body: h1('Bienvenue') + menu } },
  { name: 'the list of procedures', page: { url: `${immat}/demarches-en-ligne`, title: 'Démarches en ligne', body: h1('Démarches en ligne') + menu }, step: 'avant-demarche' },
  { name: 'a menu in cards with headings', page: { url: `${immat}/x`, title: 'Vos démarches', body: h1('Vos démarches') + cards } },
  { name: 'requests of the account, each with its heading', page: { url: `${account}/mon_espace`, title: 'Mon espace', body: h1('Mes demandes') + cards } },
  { name: 'search results', page: { url: `${immat}/recherche?q=vente`, title: 'Résultats de la recherche', body: h1('Résultats de la recherche') + h2('Vendre ou donner votre véhicule') } },
  { name: 'a menu in buttons', page: { url: `${immat}/x`, body: h1('Bienvenue') + vehicle.map(([title]) => button(title)).join('') } },
  { name: 'a help article', page: { url: `${immat}/aide-et-contact/vendre-ou-donner-votre-vehicule`, title: 'Vendre ou donner votre véhicule', body: h1('Vendre ou donner votre véhicule') + h2('Code confidentiel') } },
  { name: 'an old help article', page: { url: `${immat}/Questions-frequentes/Demarche-Je-souhaite-faire-une-autre-demande/`, body: h1('Je souhaite faire une autre demande') } },
  { name: 'a piece of news', page: { url: `${immat}/actualites/2026/nouvelles-plaques`, title: 'Actualités', body: h1('De nouvelles plaques en 2026') + '<p>Vous avez acheté ou reçu un véhicule ? Déclarer la cession…</p>' } },
  { name: 'news of another service', page: { url: 'https://ants.gouv.fr/actualites/x', title: 'Actualités', body: h1('France Titres a dix ans') + h2('Le permis de conduire') + h2('Vendre ou donner votre véhicule') } },
  { name: 'unknown heading', page: { url: `${immat}/d/9`, title: 'Téléservice', body: h1('Informations complémentaires') + fields('Observations') } },
  { name: 'one plate alone', page: { url: `${immat}/d/9`, body: h1('Rechercher') + fields("Numéro d'immatriculation") } },
  { name: 'plate and formula number: several procedures ask both', page: { url: `${immat}/d/9`, body: fields("Numéro d'immatriculation", 'Numéro de formule') }, step: 'identification-vehicule' },
  { name: 'a name and an e-mail', page: { url: `${immat}/d/9`, body: fields('Nom', 'Adresse électronique', 'Téléphone') } },
  { name: 'the tax simulator', page: { url: 'https://siv.interieur.gouv.fr/map-usg-ui/do/simtax_accueil', title: 'Simulateur', body: h1('Coût du certificat d’immatriculation') } },
  { name: 'the form holds a mistake', page: { url: `${immat}/d/9`, body: h1('Votre demande') + h2('Le formulaire comporte une erreur') } },
  { name: 'data protection', page: { url: `${immat}/donnees-personnelles`, body: h1('Règlement général sur la protection des données') + h2('Droit à l’effacement') } },
  { name: 'footer headings', page: { url: `${immat}/x`, body: '<h3>Besoin d’aide pour cette démarche en ligne ?</h3><h3>Nous contacter</h3><h3>Simplimmat</h3><h3>HistoVec</h3>' } },
  { name: 'the dashboard', page: { url: `${account}/mon_espace`, title: 'Mes démarches', body: h1('Mes démarches') + '<table><tr><td>Je change d’adresse</td><td>rejetée</td></tr></table>' + button('Nouvelle demande') } },
  { name: 'the profile', page: { url: `${account}/profil`, title: 'Mes données', body: h1('Mes données') + fields('Adresse électronique', 'Téléphone') } },
  { name: 'licence: a medical opinion is a document of many procedures', page: { url: `${licence}/x.action`, title: 'Demande de permis de conduire', body: h1('Demande de permis de conduire') + '<fieldset><legend>Avis médical</legend></fieldset><fieldset><legend>Visite médicale</legend></fieldset>' } },
  { name: 'licence: renewal, for which reason is not said', page: { url: `${licence}/x.action`, body: h1('Renouvellement de titre') } },
  { name: 'licence: the word « vol » inside another', page: { url: `${showcase}/x`, title: 'Volontaires', body: crumbs('Accueil', 'Volontaires', 'Pertes de points') + h1('Stages volontaires') } },
  { name: 'licence: international', page: { url: `${showcase}/x`, body: h1('Demander un permis international') } },
  { name: 'identity: tracing a photographer', page: { url: `${identity}/services/photographes`, title: 'Photographes', body: h1('Trouver un photographe') } },
  { name: 'an unknown host at its root', page: { url: 'https://teleservices.ants.gouv.fr/', title: 'Accueil', body: h1('Bienvenue') } },
  { name: 'an unknown host that speaks of a buyer', page: { url: 'https://teleservices.ants.gouv.fr/cession/acheteur', body: h1('Informations') } },
  { name: 'an unknown host, plate, date and name', page: { url: 'https://teleservices.ants.gouv.fr/t/1', body: h1('Informations') + fields("Numéro d'immatriculation", 'Date du certificat d’immatriculation', 'Nom de naissance') } },
];
