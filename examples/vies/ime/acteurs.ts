/** Une vie inventée : personnes, structure et numéros n’existent pas. */
export const STRUCTURE = {
  finess: '990000048',
  nom: 'IME Les Deux Rives (structure fictive)',
  categorie: 'ime',
  statutJuridique: 'prive_non_lucratif',
  espacePrivatif: true,
  participationFinanciere: false,
  projetEtablissement: { adopteLe: '2022-09-01' },
} as const;

export const PERSONNES = [
  { id: 'p-mere', prenom: 'Awa', nom: 'Lefort', fonction: 'mère de Lina' },
  { id: 'p-pere', prenom: 'Marc', nom: 'Lefort', fonction: 'père de Lina' },
  { id: 'p-soeur', prenom: 'Inès', nom: 'Lefort', fonction: 'sœur de Lina' },
  { id: 'p-directrice', prenom: 'Claire', nom: 'Aubin', fonction: 'directrice' },
  { id: 'p-chef', prenom: 'Samir', nom: 'Belkacem', fonction: 'chef de service' },
  { id: 'p-educ', prenom: 'Jeanne', nom: 'Roux', fonction: 'éducatrice spécialisée' },
  { id: 'p-educ-2', prenom: 'Tom', nom: 'Girard', fonction: 'éducateur technique' },
  { id: 'p-ortho', prenom: 'Lucie', nom: 'Maës', fonction: 'orthophoniste', equipeDeSoins: true },
  { id: 'p-psy', prenom: 'Paul', nom: 'Vidal', fonction: 'psychologue', equipeDeSoins: true },
  { id: 'p-prof', prenom: 'Hélène', nom: 'Caron', fonction: 'enseignante spécialisée' },
  { id: 'p-esat', prenom: 'Denis', nom: 'Faure', fonction: 'moniteur d’atelier', organisme: 'ESAT voisin (fictif)' },
] as const;

export const lina = { qualite: 'personne' } as const;
export const mere = { qualite: 'parent', id: 'p-mere' } as const;
export const pere = { qualite: 'parent', id: 'p-pere' } as const;
export const directrice = { qualite: 'directeur', id: 'p-directrice' } as const;
export const chef = { qualite: 'delegue_directeur', id: 'p-chef' } as const;
export const educ = { qualite: 'professionnel', id: 'p-educ' } as const;
export const technique = { qualite: 'professionnel', id: 'p-educ-2' } as const;
export const ortho = { qualite: 'professionnel', id: 'p-ortho' } as const;
export const psy = { qualite: 'professionnel', id: 'p-psy' } as const;
export const prof = { qualite: 'professionnel', id: 'p-prof' } as const;
export const esat = { qualite: 'partenaire', id: 'p-esat' } as const;

/** À qui ou à quoi s’adresse une commande. */
export const moi = { usager: 'lina' } as const;
export const pia = { projet: 'pia-lina' } as const;
export const contrat = { document: 'contrat' } as const;
