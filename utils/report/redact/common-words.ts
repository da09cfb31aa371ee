/**
 * Words of the forms, of the web and of sentences that begin with a capital without naming anybody, without accents.
 * They end a name (« Mme MARTIN Votre demande ») and are never one.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a afrique amerique asie nord sud ouest abort aborted accepte acces accueil accuse achat acquereur acte action activation actuel adresse afin age agree aide air ajout ajouter alerte alfa
algerie allemagne allo an ancien ancienne android annee annuler ants aout api appel apple application apres arrete article ascii assurance attention
attestation au aucun aucune audi aujourd auto automobile automobiles autre aux avant avec avis avril bad bar base64 bearer belgique berlingo bien
bienvenue bloque bloquee bmw bon bonjour bonsoir bouton bouygues bug c ca cadre caf cahier camping cannot captcha captur capture car caravane carte
cas case categorie ce cela cell cellule centre cerfa certains certificat ces cession cet cette cgu champ changement chargement cheques cher chere
chrome ci citroen civilite cle clic client clients clio cni cnil code collection combien commande comment commune complet compte concessionnaire
confirmation confirmer conflict connecte connectee connexion conseil consentement console contact content context contrat controle cookie coordonnees
copie cordialement correct corriger cors corsa cotitulaire courriel cpi creation creer crit csa csp csrf css cv cyclomoteur d dacia dans date de debug
debut decembre declaration declarer delai delete demande demandes demandeur demarche demarches denied departement department depuis dernier dernieres
des desole detail details deux diesel dimanche directeur directive dit dns document documents dom domain domicile donc donnees dossier dossiers droit
droits ds dsfr du duplicata duree duster e echec ecologique ecran edf edge effectuer electricite electrique element elle emise en encore energie
enregistrer entreprise envoi envoye envoyer ephoto err erreur erreurs error espagne essence est et etape etapes etat ete etre eur euro europe
europeenne euros ex exception exemple expiration expire expires explicative express extension externe f facture factures failed fait faites false faq
fatal fausse fax ferme fetch fevrier fiat fichier fichiers fiesta fin finaliser fini firefox fiscal focus forbidden ford form format formats
formulaire formule forum found frais francais francaise france franceconnect free front garage gateway gazole gendarmerie genre gestion get go golf
google gouv grise guichet h haut head heure heures hier historique histovec hmac home honda hote html http httponly https hybride hyundai i ici id
identifiant identification identite il image immat immatriculation immatricule impossible impot impots inconnu inconnue incorrect indisponible info
information informations infos interieur internal internet intitule invalid invalide invalides ip iphone is iso italie j janvier jeep jeudi jour jours
jpeg jpg js json juillet juin juke justificatif justificatifs jwt kangoo kawasaki kia kuga l la label langue lax le lecture les lettre leur lieu ligne
lignes linux liste livret loading logan login loi lors lundi m ma macos madame mademoiselle mai mail mails maintenance maintenant maire mairie mais
majuscule majuscules malus mandat mandataire mardi maroc marque mars master matomo mauvais max-age mazda me megane mention menu mercedes merci
mercredi mes mesdames message messieurs method mettre microsoft mineur mini ministere ministre mise mlle mme mo mobile mode modele modifier moins mois
mon monsieur mot motif moto moyen mozilla mr mrs n naissance navigateur ne neph net network new ni nir nissan no nom noms non nonce notice notre nous
nouveau nouvelle novembre null nulle num numero o obligatoire obligatoires octobre ok on ont opel openid opposition options orange ordre os otp ou oui
ouvrir p page pages paiement papier par parents partenaire particulier partner pas passe passeport passer patch path pays pdf pendant permis personne
personnel personnelle perte peugeot photo photos piaggio picasso piece pieces placeholder plaque plus png point police polo portail portugal post
poste pour pourquoi pouvez precedent prefecture prefet premier prenom prenoms present president prevue prix probleme procedure professionnel profil
projet promise proprietaire provisoire proxy public publique punto put qashqai quand que quel quelle quelqu question questions qui quoi r raison
reading recap recapitulatif recaptcha recepisse recherche recto recu redirection reessayer ref reference refus refuse refused refusee reglement rejet
rejete remorque remplir renault rendez renouvellement renseigner renvoyer reponse report reprendre representant republique request requete requis
reserve residence response resultat retour retrait rgpd rib role rsa rubrique s sa safari saisie saisir saisissez samedi samesite samsung sandero sans
sauf sauvegarder scan scenic scope script se seat second secours secure securite selfie selon septembre sera server serveur service services ses
session set seul sfr sha si siege sign signaler signataire signature siren siret site situation siv skoda smart sms societe soit son sont souhaitez
sous ssl state statut step storage strict suisse suite suivant suivante suivi super support supprimer sur suzuki svg systeme t ta taille tampon tapez
tarteaucitron taxe tcp te tel telecharger telephone temps terminer tesla test text texte the tiguan timbre timeout titre titres titulaire titulaires
tls token total totp tous tout toute toutes toyota trace tracteur trafic traitement transit transmettre transmise true tu tucson tunisie twingo type
typeerror ubuntu udi udp un unauthorized unavailable uncaught undefined une unhandled union unite unknown url urssaf us usage usager user utf
utilisateur v valable valeur validation valide valider vehicule vehicules vendeur vendredi verification verifier verifiez vers version verso veuillez
vide ville vin visa vol volkswagen volvo vos votre vous vp vpn vu vue vw warning web windows workflow ww www xhr xml y yamaha yaris zoe zone`.split(/\s+/),
);

/** More words that name kinds of papers, for the names of files. */
export const fileWords: ReadonlySet<string> = new Set(
  `famille titulaire mariage pacs deces divorce jugement album amende annexe annule app arriere assets autosur avenant background bancaire banner bis bordereau bulletin bundle carte_vitale certif
certificat_cession cg chunk compresse compressed conduire copy crop ct cte def dekra derogation diplome doc docs download droite eau engie export fac
face fiche final finale fond footer foyer gauche gaz guide header hebergeant hebergement hebergeur icon img imposition index jdc justif kbis large
location log logo loyer main manuel medical min mms mutuelle national nationale norisko numerique original originale paie part partie pass plan
planche polyfills preuve procuration pv quittance rapport reduit releve runtime scanne scanner screenshot secu securitest sejour signe signee small
specimen sprite sticker style styles technique telechargement ter thumb tmp upload vendor vente vierge vignette visite vitale whatsapp`.split(/\s+/),
);
