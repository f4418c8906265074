import type { Acteur, Qualite } from '../../../vocabulaire/acteur';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { StatutElement } from '../../../vocabulaire/statuts';

/** Un fait sans date est tenu pour connu ; un fait daté ne compte qu’à partir de son jour. */
export const connu = (le: DateCivile | undefined, au: DateCivile): boolean => le === undefined || le <= au;

/** Un fait daté a-t-il eu lieu ? Sans date, le dossier ne le dit pas. */
export const aEuLieu = (le: DateCivile | undefined, au: DateCivile): boolean => le !== undefined && le <= au;

/** Parmi ces acteurs, y a-t-il la personne elle-même ? */
export const personneParmi = (acteurs: readonly Acteur[] | undefined): boolean =>
  acteurs?.some(({ qualite }) => qualite === 'personne') === true;

const PROCHES: ReadonlySet<Qualite> = new Set<Qualite>(['parent', 'proche', 'personne_confiance']);
const EQUIPE: ReadonlySet<Qualite> = new Set<Qualite>([
  'professionnel',
  'directeur',
  'delegue_directeur',
  'medecin_coordonnateur',
  'medecin',
]);

/** Est-ce un proche ? */
export const estProche = ({ qualite }: Acteur): boolean => PROCHES.has(qualite);
/** Est-ce un membre de l’équipe ? */
export const estDeLEquipe = ({ qualite }: Acteur): boolean => EQUIPE.has(qualite);
/** Est-ce un partenaire extérieur ? */
export const estPartenaire = ({ qualite }: Acteur): boolean => qualite === 'partenaire';

/** Ces domaines en touchent-ils un de ceux-là ? Sans domaine noté, non. */
export const touche = (domaines: readonly DomaineDeVie[] | undefined, voulus: readonly DomaineDeVie[]): boolean => {
  if (domaines === undefined) return false;
  for (const domaine of domaines) if (voulus.includes(domaine)) return true;
  return false;
};

/** N’est pas annulé. */
export const vivant = ({ statut }: { readonly statut: StatutElement }): boolean => statut !== 'annule';
