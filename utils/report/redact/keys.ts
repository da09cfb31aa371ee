/** The words under which sites, programs and forms keep personal values: `nomNaissance`, `family_name`, « Date de naissance ». */
import type { Mark } from './marks';
import { fold } from './reading';

/** Keys that speak about a value, or about the page, and hold none. */
const about = /(?:^|_)(?:last_(?!name)|(?:derniere?|nb|has|is|can)_)|(?:^|_)(?:date\w{0,6}|heure|delai|montant|prix)_(?!nais|birth|of_birth)|(?:^|_)(?:type|types|count|nombre|nb|format|length|longueur|max|maxlength|min|size|taille|label|libelle|hint|error|erreur|err|valid|valide|status|statut|pattern|regex|required|obligatoire|mode|class|style|expires?|expiration|expires_in|version|lang|langue|step|etape|help|aide|visible|enabled|disabled|index|ordre|order|client_id|response_type|grant_type|placeholder|methode|method|policy|ttl|algorithm|alg|challenge_method|champ|champs|field|fields|page|service|procedure|demarche|application|app|module|ecran|formulaire|bouton|site|host|evenement|event|fonction|function|marque|modele|commercial|commerciale|variable|file_?type|mime|encoding|charset|codec|domain|energie|genre)$/;

const rules: readonly (readonly [Mark, RegExp])[] = [
  ['secret', /(?:^|_)(?:confirm|password|passwd|pwd|mdp|motdepasse|mot_passe|passphrase|pass|passe|confirmation_mot_passe|new_password)(?:_?(?:confirmation|confirm|actuel|ancien|nouveau|\d))?$/],
  ['NIR', /(?:^|_)(?:nir|nss|ssn|secu|securite_sociale|num_?secu|niss|insee_number|vitale)(?:_(?:\d|titulaire|number|numero))?$/],
  ['IBAN', /(?:^|_)(?:iban|rib|bban|compte_bancaire|bank_account)$/],
  ['carte', /(?:^|_)(?:pan|cc_number|cc_csc|card_?(?:number|num|no)|carte_(?:bancaire|bleue|paiement|credit)|numero_carte|num_carte|cb|cvv|cvc|cryptogramme)$/],
  ['SIRET', /(?:^|_)(?:siret|siren)(?:_\w{1,20})?$/],
  ['fiscal', /(?:^|_)(?:fiscal|spi|timbre|timbre_fiscal|numero_timbre|avis_impot|reference_avis|tax_?id|nif|impots?)$/],
  ['email', /(?:^|_)(?:e_?mails?|mail|courriel|mel|adresse_(?:mail|e_mail|email|courriel|electronique))(?:_\w{1,15})?$/],
  ['téléphone', /(?:^|_)(?:tel|telephone|phone|phone_number|mobile|portable|gsm|msisdn|fax|fixe|sms|numero_appel|telephone_\w{1,15}|tel_\w{1,15})$/],
  ['immatriculation', /(?:^|_)(?:immat|immatriculation|immatriculations|plaque|plate|license_plate|registration|registration_number|numero_immat|num_immat|immat_\w{1,15}|plaque_\w{1,15})$/],
  ['châssis', /(?:^|_)(?:vin|chassis|numero_serie|num_serie|identification_vehicule|numero_identification|vin_\w{1,15})$/],
  ['formule', /(?:^|_)(?:formule|numero_formule|num_formule|formule_\w{1,15})$/],
  ['titre', /(?:^|_)(?:neph|permis|licen[cs]e|licen[cs]e_number|driving_licence|passeport|passport|cni|cnie|carte_identite|identity_card|numero_titre|num_titre|id_card|agdref|titre_sejour|mrz|numero_piece|numero_document|document_number|num_(?:permis|cni|passeport)|\w{1,15}_permis|\w{1,15}_cni|\w{1,15}_passeport)$/],
  ['code', /(?:^|_)(?:code_(?:cession|confidentiel|secret|sms|otp|verification|validation|securite|activation|acces|usage_unique|temporaire|recu|confirmation|ephoto|e_photo|photo|pin)|ephoto|e_photo|otp|pin|pincode|one_time_code|cession_code|code_de_cession)$/],
  ['ville', /^lieu$|(?:^|_)(?:naissance_(?:lieu|commune|ville|libelle|nom|city|place)|lieu_naissance|commune_naissance|ville_naissance|birth_?place|place_of_birth|birth_?city|nee?_a|lieu_naiss)$/],
  ['naissance', /(?:^|_)naissance_(?:date|jour|annee|valeur|value)$|(?:^|_)(?<!(?:nom|noms|famille|name|prenom|prenoms|pays|departement|nationalite)_)(?:date_naissance|date_naiss|naissance|naiss|ddn|dob|bday|dnaiss|birth_?date|birth_?day|date_of_birth|born|ne_le|nee_le|ne|nee|annee_naissance|jour_naissance|date_nais)(?:_(?!nom)\w{1,15})?$/],
  ['nom', /^(?:m|mme|mlle|name|display_name|user_name_full|author|full_?name|fullname|nom_complet)$|(?:^|_)(?:noms?|nom_(?:naissance|famille|usage|epoux|epouse|marital|jeune_fille|patronymique|titulaire|vendeur|acquereur|acheteur|complet|usuel|demandeur|usager|conjoint|pere|mere|proprietaire|prenom|prenoms|candidat|client|legal|\d)|prenoms?|prenoms?_\w{1,20}|given_?names?|family_?names?|last_?names?|first_?names?|middle_?names?|surname|full_?name|display_?name|preferred_username_full|patronyme|identite|(?:co_?)?titulaires?|titulaire_\w{1,15}|vendeur|vendeuse|acquereur|acheteur|proprietaire|demandeur|declarant|mandant|beneficiaire|signataire|conjoint|epouse|epoux|pere|mere|tuteur|heritier|conducteur|candidat|locataire|destinataire|expediteur|representant|representant_legal|hebergeant|porteur|civilite_nom|interlocuteur|contact_name|owner_name|holder|cardholder|card_holder|raison_sociale|nom_du_titulaire)$/],
  ['adresse', /(?:^|_)(?:adresse|adresses|address|lignes?|lines|adresse_\w{1,15}|address_?\w{0,8}|street|street_\w{1,15}|voie|rue|nom_voie|libelle_voie|numero_voie|num_voie|code_postal|codepostal|cp|zip|zip_?code|postal_?code|postcode|ville|commune|city|town|locality|localite|lieu_dit|lieudit|complement|complement_\w{1,20}|residence|domicile|ville_\w{1,15}|commune_\w{1,15}|lieu_residence|bp|etage|appartement|batiment|code_insee|line_?[1-4]|adr|localisation)$/],
  ['position', /(?:^|_)(?:m?lat|m?lon|lng|latitude|longitude|coords?|coordinates|geo|gps|position_gps)$/],
  ['IP', /(?:^|_)(?:ip|client_ip|remote_addr|remote_ip|ip_?address|adresse_ip|forwarded_for|real_ip|x_real_ip|ip_\w{1,10})$/],
  ['compte', /^(?:u|me)$|(?:^|_)(?:user|users|user_?name|user_?id|login|log_in|identifiant|sub|uid|uuid|guid|usager|id_usager|usager_id|usagers|compte|id_compte|compte_id|account|account_id|owner|owner_id|auteur|created_by|updated_by|preferred_username|subject|sujet_id|person_id|personne_id|id_personne|profile_id|customer_id|client_ref|id_utilisateur|utilisateur_id|utilisateur|agent_id|pseudo|id_externe|external_id|visitor_?id|device_?id|member|member_id|particulier_id|id_particulier)$/],
  ['dossier', /(?:^|_)(?:dossier|dossiers|dossier_id|id_dossier|numero_dossier|num_dossier|numero_demande|num_demande|id_demande|demande_id|demande|teledossier|predemande|pre_demande|numero_predemande|reference_dossier|ref_dossier|reference_demande|ref_demande|recepisse|suivi|numero_suivi|tracking|case_id|request_number|order_id|commande|numero_commande|transaction_id|reference|ref|numero|num|number|id|no)$/],
  ['jeton', /(?:^|_)(?:tokens?|jeton|jetons|\w{0,20}token|csrf|xsrf|\w{0,20}session|session_?id|sessionid|jsessionid|phpsessid|aspsessionid\w{0,10}|sessid|sid|sso|state|nonce|code|code_verifier|code_challenge|authorization|auth|bearer|api_?key|apikey|secret|client_secret|signature|sig|ticket|saml_?(?:response|request|art)|relay_?state|assertion|key|hash|otk|magic|invitation|activation|_?ga|_?gid|pk_id\w{0,20}|pk_ses\w{0,20}|amlbcookie|iplanetdirectorypro|tgc|castgc|refresh|jwt|digest|credential|credentials|x_auth|challenge|login_ticket|confirmation_token|verifier|cle|k|t|s)$/],
];

/** Words of a label that say nothing of what follows. */
const articles = /\b(?:de|du|des|d|le|la|les|l|votre|vos|mon|ma|son|of|the|your|my|actuel|actuelle|complet|complete|saisi|saisie|principal|principale|ancien|ancienne|nouveau|nouvelle|e|s)(?: |$)/g;

const known = new Map<string, Mark | null>();

/** @returns `nomNaissance`, `NOM_NAISSANCE`, « Nom de naissance » as `nom_naissance` */
export function keyWords(key: string): string {
  const words = fold(key.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')).replace(/[^a-z0-9]+/g, ' ');
  return words.replace(articles, '').trim().replace(/ +/g, '_');
}

/** @returns what is kept under a key, null when it is nobody's business */
export function markOf(key: string): Mark | null {
  const found = known.get(key);
  if (found !== undefined) return found;
  const words = keyWords(key);
  const mark = words === '' || about.test(words) ? null : (rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
  if (known.size < 2000) known.set(key, mark);
  return mark;
}
