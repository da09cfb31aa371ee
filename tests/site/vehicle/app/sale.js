/** « Vendre ou donner votre véhicule » (vehicle-screens.md 3.1): the buyer first, documents and code, then the sale itself. */
export const sale = {
  title: 'Vendre ou donner votre véhicule',
  steps: [
    {
      title: 'Pour commencer',
      fields: [
        { name: 'pour', label: 'Vous faites cette démarche', kind: 'radios', options: ['Pour moi-même', 'Pour quelqu’un d’autre'] },
        { name: 'immatriculation', label: 'Numéro d’immatriculation', id: 'immatriculation' },
        { name: 'codeConfidentiel', label: 'Code confidentiel', id: 'code-confidentiel', hint: '5 chiffres' },
      ],
    },
    {
      title: 'Le nouveau propriétaire',
      fields: [
        { name: 'nomNaissance', label: 'Nom de naissance', id: 'nom-naissance' },
        { name: 'prenom', label: 'Prénom', id: 'prenom' },
        { name: 'sexe', label: 'Sexe', kind: 'select', options: ['Féminin', 'Masculin'] },
        { name: 'dateNaissance', label: 'Date de naissance', id: 'date-naissance', hint: 'JJ/MM/AAAA' },
        { name: 'lieuNaissance', label: 'Pays et ville de naissance', id: 'lieu-naissance' },
      ],
    },
    {
      title: 'Documents et code de cession',
      texts: ['Téléchargez et imprimez le certificat de cession pré-rempli et le certificat de situation administrative.', 'Notez le code de cession, à remettre à l’acheteur : K7P2M'],
      fields: [],
    },
    {
      title: 'La cession',
      fields: [
        { name: 'dateCession', label: 'Date de la cession', id: 'date-cession', hint: 'JJ/MM/AAAA' },
        { name: 'heureCession', label: 'Heure de la cession', id: 'heure-cession' },
        { name: 'kilometrage', label: 'Kilométrage du véhicule', id: 'kilometrage' },
        { name: 'adresse', label: 'Adresse complète du nouveau propriétaire', id: 'adresse' },
        { name: 'codePostal', label: 'Code postal', id: 'code-postal' },
        { name: 'commune', label: 'Commune', id: 'commune' },
      ],
    },
    { title: 'Récapitulatif', recap: true, fields: [] },
  ],
  end: ({ dossier, codeCession }) => [`Numéro de dossier : ${dossier}`, `Code de cession : ${codeCession}`, 'Accusé d’enregistrement de votre demande'],
};
