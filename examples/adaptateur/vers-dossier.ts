import type { CategorieEssms, Dossier, IssueDeLecture, Result } from 'projet-personnalise';
import { FORMAT_DOSSIER, parseDossier, VERSION_DOSSIER } from 'projet-personnalise';
import type { LigneObjectif, LigneProjet, Resident, Tables } from './tables';

/** Une faute, dite dans les mots de qui tient les tables : quelle table, quelle ligne, quelle colonne. */
export type Faute = { readonly table: string; readonly num: number; readonly colonne: string; readonly aFaire: string };

/** `31/12/2026` → `2026-12-31` ; ce qui n’est pas une date est laissé tel quel : la lecture le dira. */
const jour = (case_: string): string => case_.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');

/** Une case vide ne dit rien : la clé n’y est pas. C’est ce qui distingue « pas rempli » de « il n’y en a pas ». */
const siRempli = <T extends object>(case_: string, cles: (valeur: string) => T): T | object =>
  case_.trim() === '' ? {} : cles(case_.trim());

const STATUTS: Readonly<Record<string, string>> = {
  A_FAIRE: 'en_preparation',
  EN_COURS: 'actif',
  ATTEINT: 'termine',
  ABANDON: 'annule',
};
const PHASES: Readonly<Record<string, object>> = {
  BROUILLON: { statut: 'coconstruction' },
  EN_COURS: { statut: 'mise_en_oeuvre' },
  ARCHIVE: { statut: 'clos', motifCloture: 'non_precise' },
};
const MESURES: Readonly<Record<string, string>> = { CURATELLE: 'curatelle_simple', TUTELLE: 'tutelle' };

const objectifDe = ({ num, intitule, etat, echeance, avis }: LigneObjectif) => ({
  id: `objectif-${num}`,
  titre: intitule,
  // Un code inconnu n’est pas deviné : il passe, et la lecture le refuse en disant lesquels existent.
  statut: STATUTS[etat] ?? etat,
  ...siRempli(echeance, (valeur) => ({ echeanceLe: jour(valeur) })),
  ...siRempli(avis, (valeur) => ({
    avisPersonne: valeur === 'O' ? { recueilli: true, sens: 'non_precise' } : { recueilli: false, motif: 'autre' },
  })),
});

const projetDe = ({ num, libelle, etat, ouvert }: LigneProjet, objectifs: readonly LigneObjectif[]) => ({
  id: `projet-${num}`,
  titre: libelle,
  ...(PHASES[etat] ?? { statut: etat }),
  ...siRempli(ouvert, (valeur) => ({ ouvertLe: jour(valeur) })),
  objectifs: objectifs.map(objectifDe),
});

const protectionsDe = ({ protection, protection_debut }: Resident): object =>
  siRempli(protection, (valeur) => ({
    protections:
      valeur === 'AUCUNE' ? [] : [{ id: 'mesure', type: MESURES[valeur] ?? valeur, debutLe: jour(protection_debut) }],
  }));

const accompagnementDe = ({ entree, contrat_remis }: Resident): object =>
  siRempli(entree, (admisLe) => ({
    accompagnement: {
      admission: { admisLe: jour(admisLe) },
      ...siRempli(contrat_remis, (le) => ({
        documentsIndividuels: [
          { id: 'contrat', type: 'contrat_sejour', remises: [{ le: jour(le), a: { qualite: 'personne' } }] },
        ],
      })),
    },
  }));

/** Colonne d’où vient chaque clé du dossier : la dernière clé connue d’un chemin désigne la case à corriger. */
const COLONNES: Readonly<Record<string, string>> = {
  naissanceLe: 'ddn',
  nomNaissance: 'nom',
  prenoms: 'prenom',
  admisLe: 'entree',
  remises: 'contrat_remis',
  debutLe: 'protection_debut',
  type: 'protection',
  titre: 'intitule ou libelle',
  statut: 'etat',
  echeanceLe: 'echeance',
  ouvertLe: 'ouvert',
  avisPersonne: 'avis',
};

/** Retrouve, d’après l’endroit du dossier, la ligne et la colonne d’où vient la valeur. */
const fauteDe = (
  { ou, message }: IssueDeLecture,
  resident: Resident,
  projets: readonly LigneProjet[],
  objectifs: readonly (readonly LigneObjectif[])[],
): Faute => {
  const cles = ou.split('/').slice(1);
  const projet = cles[0] === 'projets' ? projets[Number(cles[1])] : undefined;
  const objectif = cles[2] === 'objectifs' ? objectifs[Number(cles[1])]?.[Number(cles[3])] : undefined;
  const colonne = cles.map((cle) => COLONNES[cle]).findLast((nom) => nom !== undefined) ?? 'la ligne entière';
  const aFaire = message.slice(message.indexOf(' : ') + ' : '.length);
  if (objectif !== undefined) return { table: 'objectifs', num: objectif.num, colonne, aFaire };
  if (projet !== undefined) return { table: 'projets', num: projet.num, colonne, aFaire };
  return { table: 'residents', num: resident.num, colonne, aFaire };
};

/** Le dossier d’une ligne de `residents` ; toutes les fautes d’un coup si les tables ne se tiennent pas. */
export const versDossier = (
  { projets, objectifs }: Tables,
  resident: Resident,
  categorie: CategorieEssms,
): Result<Dossier, readonly Faute[]> => {
  const siens = projets.filter((projet) => projet.resident === resident.num);
  const leurs = siens.map(({ num }) => objectifs.filter(({ projet }) => projet === num));
  const lecture = parseDossier({
    format: FORMAT_DOSSIER,
    version: VERSION_DOSSIER,
    id: `resident-${resident.num}`,
    structure: { categorie },
    usager: {
      id: `resident-${resident.num}`,
      identite: {
        ...siRempli(resident.nom, (nomNaissance) => ({ nomNaissance })),
        ...siRempli(resident.prenom, (prenom) => ({ prenoms: [prenom] })),
        ...siRempli(resident.ddn, (ddn) => ({ naissanceLe: jour(ddn) })),
      },
      ...protectionsDe(resident),
    },
    ...accompagnementDe(resident),
    projets: siens.map((projet, rang) => projetDe(projet, leurs[rang] ?? [])),
  });
  if (lecture.ok) return lecture;
  return { ok: false, error: lecture.error.map((issue) => fauteDe(issue, resident, siens, leurs)) };
};
