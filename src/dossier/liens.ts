import type { Cible, Sorte } from './carte-des-liens';
import type { Dossier } from './dossier';
import type { IssueDeLecture } from './issue';
import { issue, ouDe } from './issue';
import type { Reference } from './parcours';
import { parcourir } from './parcours';
import type { Registre } from './registre';
import { connait, contient, inscrire, ouvrir } from './registre';
import { AUCUN } from './sortes-en-clair';

type Lien = {
  readonly reference: Reference;
  readonly id: unknown;
  readonly registre: Registre;
  readonly chemin: readonly PropertyKey[];
};
type Releve = { readonly registres: readonly Registre[]; readonly liens: readonly Lien[]; readonly doubles: Chemins };
type Chemins = readonly (readonly PropertyKey[])[];

/** Les projets et les révisions se connaissent dans tout le dossier ; le reste, là où il est. */
const DU_DOSSIER: ReadonlySet<Cible> = new Set<Cible>(['projet', 'revision']);
/** Ce qu’une révision ne trouve que dans son projet. */
const DANS_LE_PROJET: ReadonlySet<Cible> = new Set<Cible>(['objectif', 'demande_revision', 'element']);

/** Relève identifiants et liens. Sans `situer`, les chemins ne valent rien : c’est le cas ordinaire, où tout va bien. */
const relever = (document: Dossier, situer: boolean): Releve => {
  const dossier = ouvrir();
  const registres = [dossier];
  const parProjet = new Map<unknown, Registre>();
  const liens: Lien[] = [];
  const doubles: (readonly PropertyKey[])[] = [];
  parcourir(document, dossier, {
    entrer: (portee, valeur, dehors) => {
      const ailleurs = portee === 'revision' ? (parProjet.get(valeur['projet']) ?? null) : undefined;
      const registre = ouvrir(dossier, ailleurs);
      registres.push(registre);
      if (portee === 'contenu') dehors.versions.push(registre);
      if (portee === 'projet' && !parProjet.has(valeur['id'])) parProjet.set(valeur['id'], registre);
      return registre;
    },
    voir: (reference, id, registre, chemin) => {
      if (reference.role === 'lien') {
        liens.push({ reference, id, registre, chemin: situer ? [...chemin] : chemin });
        return;
      }
      const ici = DU_DOSSIER.has(reference.cible) ? dossier : registre;
      if (!inscrire(ici, reference.cible as Sorte, id)) doubles.push([...chemin]);
    },
  });
  return { registres, liens, doubles };
};

const mene = ({ reference: { cible, historique }, id, registre }: Lien, registres: readonly Registre[]): boolean => {
  if (cible === 'tout') return registres.some((ici) => contient(ici, id));
  // Une révision dont le projet manque : le dire une fois suffit.
  if (registre.ailleurs === null && DANS_LE_PROJET.has(cible)) return true;
  const ici = registre.ailleurs ?? registre;
  return connait(ici, cible, id) || (historique && ici.versions.some((version) => connait(version, cible, id)));
};

const pendants = ({ liens, registres }: Releve): readonly Lien[] => liens.filter((lien) => !mene(lien, registres));

const surDouble = (chemin: readonly PropertyKey[]): IssueDeLecture => {
  const constat =
    'cet identifiant est déjà celui d’un autre élément de même sorte. En donner un autre à l’un des deux.';
  return issue(ouDe(chemin), 'identifiant_double', constat);
};

const surLien = ({ reference: { cible }, chemin }: Lien): IssueDeLecture => {
  const constat = `${AUCUN[cible]} n’a cet identifiant. Corriger le lien, ou ajouter ce qu’il désigne.`;
  return issue(ouDe(chemin), 'lien_pendant', constat);
};

/**
 * Les liens d’un dossier qui ne mènent nulle part, et les identifiants donnés deux fois.
 *
 * Un projet cherche ses liens chez lui, le contenu figé d’une version en lui-même, une révision dans son projet ; une
 * note, un refus, un désaccord ou une évaluation passée peuvent viser ce que seule une ancienne version contient.
 */
export const fautesDeLiens = (document: Dossier): readonly IssueDeLecture[] => {
  const vite = relever(document, false);
  if (vite.doubles.length === 0 && pendants(vite).length === 0) return [];
  const releve = relever(document, true);
  return [...releve.doubles.map(surDouble), ...pendants(releve).map(surLien)];
};
