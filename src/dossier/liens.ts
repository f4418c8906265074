import type { Cible, Sorte } from './carte-des-liens';
import type { Dossier } from './dossier';
import type { IssueDeLecture } from './issue';
import { issue, ouDe } from './issue';
import type { Reference } from './parcours';
import { IDENTIFIANTS, LIENS, parcourir } from './parcours';
import type { Registre } from './registre';
import { connait, contient, inscrire, ouvrir } from './registre';
import { AUCUN } from './sortes-en-clair';

/** Les identifiants d’un dossier, rangés par portée. */
type Registres = {
  readonly dossier: Registre;
  /** Registre de chaque projet, contenu figé et révision, par l’objet lui-même. */
  readonly parObjet: ReadonlyMap<object, Registre>;
  /** Registre d’un projet, par son identifiant. */
  readonly parProjet: ReadonlyMap<unknown, Registre>;
};

const recenser = (
  document: Dossier,
): { readonly registres: Registres; readonly doubles: readonly IssueDeLecture[] } => {
  const dossier = ouvrir();
  const parObjet = new Map<object, Registre>();
  const parProjet = new Map<unknown, Registre>();
  const doubles: IssueDeLecture[] = [];
  parcourir(IDENTIFIANTS, document, dossier, [], {
    entrer: (portee, valeur, dehors) => {
      const registre = ouvrir(dossier);
      parObjet.set(valeur, registre);
      if (portee === 'contenu') dehors.versions.push(registre);
      if (portee === 'projet' && !parProjet.has(valeur['id'])) parProjet.set(valeur['id'], registre);
      return registre;
    },
    voir: ({ cible }, id, registre, chemin) => {
      const sorte = cible as Sorte;
      if (inscrire(sorte === 'projet' || sorte === 'revision' ? dossier : registre, sorte, id)) return;
      const constat =
        'cet identifiant est déjà celui d’un autre élément de même sorte. En donner un autre à l’un des deux.';
      doubles.push(issue(ouDe(chemin), 'identifiant_double', constat));
    },
  });
  return { registres: { dossier, parObjet, parProjet }, doubles };
};

const trouve = (
  { dossier, parObjet }: Registres,
  registre: Registre,
  { cible, historique }: Reference,
  id: unknown,
): boolean => {
  if (cible === 'tout') return contient(dossier, id) || [...parObjet.values()].some((ici) => contient(ici, id));
  return connait(registre, cible, id) || (historique && registre.versions.some((ici) => connait(ici, cible, id)));
};

const DANS_LE_PROJET: ReadonlySet<Cible> = new Set<Cible>(['objectif', 'demande_revision', 'element']);

/**
 * Les liens d’un dossier qui ne mènent nulle part, et les identifiants donnés deux fois.
 *
 * Un projet cherche ses liens chez lui, le contenu figé d’une version en lui-même, une révision dans son projet ; une
 * note, un refus, un désaccord ou une évaluation passée peuvent viser ce que seule une ancienne version contient.
 */
export const fautesDeLiens = (document: Dossier): readonly IssueDeLecture[] => {
  const { registres, doubles } = recenser(document);
  const { dossier, parObjet, parProjet } = registres;
  const sansProjet = ouvrir(dossier);
  const fautes = [...doubles];
  parcourir(LIENS, document, dossier, [], {
    entrer: (portee, valeur) =>
      (portee === 'revision' ? parProjet.get(valeur['projet']) : parObjet.get(valeur)) ?? sansProjet,
    voir: (marque, id, registre, chemin) => {
      const { cible } = marque;
      // Une révision dont le projet manque : le dire une fois suffit.
      if (registre === sansProjet && DANS_LE_PROJET.has(cible)) return;
      if (trouve(registres, registre, marque, id)) return;
      const constat = `${AUCUN[cible]} n’a cet identifiant. Corriger le lien, ou ajouter ce qu’il désigne.`;
      fautes.push(issue(ouDe(chemin), 'lien_pendant', constat));
    },
  });
  return fautes;
};
