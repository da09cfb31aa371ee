/** « Acheter ou recevoir un véhicule d’occasion » (vehicle-screens.md 3.2): six steps. */
export const used = {
  title: 'Acheter ou recevoir un véhicule d’occasion',
  steps: [
    {
      title: 'Pour commencer',
      fields: [
        { name: 'pour', label: 'Vous faites cette démarche', kind: 'radios', options: ['Pour moi-même', 'Pour quelqu’un d’autre'] },
        { name: 'immatriculation', label: 'Numéro d’immatriculation', id: 'immatriculation', hint: 'Par exemple AA-123-AA' },
        { name: 'codeCession', label: 'Code de cession', id: 'code-cession', hint: 'Remis par le vendeur' },
      ],
    },
    {
      title: 'Le véhicule',
      fields: [
        { name: 'numeroFormule', label: 'Numéro de formule' },
        { name: 'dateCertificat', label: 'Date du certificat d’immatriculation', id: 'date-certificat', hint: 'JJ/MM/AAAA' },
        { name: 'dateAchat', label: 'Date d’achat', id: 'date-achat', hint: 'JJ/MM/AAAA' },
        { name: 'heureCession', label: 'Heure de la cession', hint: 'Par exemple 14:30' },
      ],
    },
    {
      title: 'Le titulaire',
      fields: [
        { name: 'nomNaissance', label: 'Nom de naissance', id: 'nom-naissance' },
        { name: 'nomUsage', label: 'Nom d’usage', optional: true },
        { name: 'prenoms', label: 'Prénom(s)', id: 'prenoms' },
        { name: 'dateNaissance', label: 'Date de naissance', id: 'date-naissance', hint: 'JJ/MM/AAAA' },
        { name: 'courriel', label: 'Adresse électronique', id: 'courriel', type: 'email' },
        { name: 'telephone', label: 'Téléphone portable', type: 'tel' },
      ],
    },
    {
      title: 'L’adresse',
      fields: [
        { name: 'numeroVoie', label: 'Numéro de voie', id: 'numero-voie' },
        { name: 'libelleVoie', label: 'Libellé de la voie', id: 'libelle-voie' },
        { name: 'codePostal', label: 'Code postal', id: 'code-postal' },
        { name: 'commune', label: 'Commune', id: 'commune' },
      ],
    },
    {
      title: 'Pièces justificatives',
      fields: [
        { name: 'domicile', label: 'Justificatif de domicile de moins de 6 mois', kind: 'file', id: 'justificatif-domicile', hint: 'JPG, PNG, BMP, TIFF, PDF. 4 Mo au plus.' },
        { name: 'carteGrise', label: 'Carte grise du véhicule, barrée', kind: 'file', id: 'carte-grise', hint: 'JPG, PNG, BMP, TIFF, PDF. 4 Mo au plus.' },
      ],
    },
    {
      title: 'Récapitulatif et validation',
      recap: true,
      fields: [
        { name: 'assurance', label: 'Je certifie sur l’honneur disposer d’une attestation d’assurance', kind: 'checkbox' },
        { name: 'permis', label: 'Je certifie sur l’honneur être titulaire d’un permis de conduire valable pour ce véhicule', kind: 'checkbox' },
      ],
    },
  ],
  /** Lines of the last page. */
  end: ({ dossier }) => [`Numéro de dossier : ${dossier}`, 'Accusé d’enregistrement de votre demande', 'Certificat provisoire d’immatriculation (CPI)'],
};
