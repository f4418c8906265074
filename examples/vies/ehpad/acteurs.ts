/** Une vie inventée : personnes, structure et numéros n’existent pas. */
export const STRUCTURE = {
  finess: '990000055',
  nom: 'EHPAD Les Tilleuls (structure fictive)',
  categorie: 'ehpad',
  statutJuridique: 'public',
  espacePrivatif: true,
  participationFinanciere: true,
  projetEtablissement: { adopteLe: '2023-01-16' },
} as const;

export const PERSONNES = [
  { id: 'p-fille', prenom: 'Annie', nom: 'Morel', fonction: 'fille de Mme Vasseur' },
  { id: 'p-fils', prenom: 'Jean', nom: 'Vasseur', fonction: 'fils de Mme Vasseur' },
  { id: 'p-mjpm', prenom: 'Sophie', nom: 'Blanc', fonction: 'mandataire judiciaire' },
  { id: 'p-directeur', prenom: 'Luc', nom: 'Henry', fonction: 'directeur' },
  { id: 'p-cadre', prenom: 'Rosa', nom: 'Pinto', fonction: 'cadre de santé', equipeDeSoins: true },
  { id: 'p-medco', prenom: 'Yann', nom: 'Kerel', fonction: 'médecin coordonnateur', equipeDeSoins: true },
  { id: 'p-aide', prenom: 'Fatou', nom: 'Sarr', fonction: 'aide-soignante', equipeDeSoins: true },
  { id: 'p-aide-2', prenom: 'Kévin', nom: 'Leroy', fonction: 'accompagnant éducatif et social' },
  { id: 'p-kine', prenom: 'Ève', nom: 'Colin', fonction: 'kinésithérapeute', equipeDeSoins: true },
] as const;

export const elle = { qualite: 'personne' } as const;
export const fille = { qualite: 'proche', id: 'p-fille' } as const;
export const fils = { qualite: 'proche', id: 'p-fils' } as const;
export const curatrice = { qualite: 'curateur', id: 'p-mjpm' } as const;
export const tutrice = { qualite: 'tuteur', id: 'p-mjpm' } as const;
export const directeur = { qualite: 'directeur', id: 'p-directeur' } as const;
export const cadre = { qualite: 'delegue_directeur', id: 'p-cadre' } as const;
export const medco = { qualite: 'medecin_coordonnateur', id: 'p-medco' } as const;
export const aide = { qualite: 'professionnel', id: 'p-aide' } as const;
export const aes = { qualite: 'professionnel', id: 'p-aide-2' } as const;
export const kine = { qualite: 'professionnel', id: 'p-kine' } as const;

/** À qui ou à quoi s’adresse une commande. */
export const moi = { usager: 'mme-vasseur' } as const;
export const ppa = { projet: 'ppa-vasseur' } as const;
export const contrat = { document: 'contrat' } as const;
