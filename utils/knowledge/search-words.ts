/** The French of the search: words that tell nothing, and words that say the same thing. Without accents, as `foldText` gives them. */

/** What a question is full of, and what it is not about. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a ai aie ait alors ans apres as au aucun aucune aussi autre aux avant avec avez avoir avons ayant bien bonjour ca car ce ceci cela celle celui ces cet cette chez
  comme comment dans de deja depuis des dois doit donc du elle elles en encore est et etait etaient ete etes etre eu faire fait faites faut fois font ici il ils je jai
  l la le les leur leurs lui ma mais me mes moi mon ne nest ni non nos notre nous on ont ou par parce pas peu peut peux plus pour pourquoi pourtant pouvez puis quand que quel
  quelle quelque quelqu qui quoi rien sa sais sans se ses si sinon son sont souvent suis sur ta te tes toi ton toujours tous tout toute toutes tres trop tu un une va vais
  veut veux vos votre vous voila y
  cest dun dune jarrive lai mai nai nous sest voudrais impossible possible probleme aide merci svp
  an and are at can cannot did do does for from has have i in is it my no not of or that the this to was with you your`.split(/\s+/),
);

/** Several words that are one: « carte grise » has nothing to do with a grey button. What stands for them is first. */
export const phrases: readonly (readonly [one: string, said: RegExp])[] = [
  ['cartegrise', /\bcartes? gri[sz]es?\b|\bcertificats? (?:d )?immatriculation\b|\bcg\b/g],
  ['carte paiement', /\bcartes? (?:bleues?|bancaires?|visa|de credit)\b|\bcb\b/g],
  [' euro ', /€/g],
  ['certificat provisoire', /\bcpi\b/g],
  ['rendezvous', /\brendez[- ]?vous\b|\brdv\b/g],
  ['predemande', /\bpre[- ]demandes?\b/g],
  ['franceconnect', /\bfrances? con+ect+\b/g],
  ['email', /\be[- ]?mails?\b/g],
  ['motdepasse', /\bmots? de passe\b/g],
  ['naissance', /\bjeune fille\b|\bsuis nee?\b|\bnee?(?= (?:a|en|au|hors|le) )/g],
  ['reagir', /\brien ne se passe\b|\bne se passe rien\b/g],
  ['boucle', /\bsans (?:fin|arret|cesse)\b|\ben rond\b/g],
  ['double', /\b(?:deux|2) fois\b/g],
  ['3400', /\b34 00\b/g],
];

/** One line, one meaning: each word finds all of its line. Forms that `stem` makes alike are written once. */
const lines = `
email mail courriel mel messagerie
amende amande pv contravention proces stationnement
vehicule voiture auto automobile moto camion
cyclomoteur mobylette scooter solex
deces decede mort defunt succession heritage herite veuf veuve
conjoint mari femme epouse epoux couple
paiement payement payer paye regler reglement debit debite
refus refuse rejet rejete accepte
trouver retrouver introuvable trouve reconnu reconnait reconnaitre
joindre jointe joint envoyer envoi deposer televerser telecharger
recevoir recois recoit recu recue recevez recevait arrive arriver arrivee
repondre repond reponse repondu
piece document fichier papier
scan scanner scane
expire perime depasse ancien vieux vieille
griser grise grisee gris inactif reagir reagissent
connexion connecter reconnecter
attendre attente attend long longtemps retard traine semaine mois
panne indisponible eteint maintenance
occupe sature charge coupe
faux arnaque escroquerie fraude imitent
location loa lld leasing loue louee
vendre vente vendu vendue
acheter achat achete acheteur
faute trompe tromper coquille orthographe
perdu perte perdre egare perd
changer changement change
etranger etrangere algerie maroc tunisie allemagne belgique espagne italie portugal angleterre suisse
rouler circuler conduire conduit circulation
fin finir terminer termine final finale dernier
different differente pareil identique exactement
refaire renouveler renouvellement duplicata
ecrit ecrire ecriture
instruction traitement examen
immatricule enregistre
usurpation frauduleux frauduleusement vole
cabine photomaton
expediteur retourne retour
corriger modifier rectifier corrige modifie
societe entreprise association
bloqueur adblock publicite pub
telephone tel appel appeler
attestation recepisse
sms texto
naissance
lent tourne rame`;

/** From each word to the one that stands for its line. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  lines.trim().split('\n').flatMap((line) => {
    const [one = '', ...others] = line.split(' ');
    return [one, ...others].map((word) => [word, one] as const);
  }),
);
