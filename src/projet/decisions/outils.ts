import { emitUnless } from '../../kernel/emit';
import type { Result } from '../../kernel/result';
import { err } from '../../kernel/result';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { StatutElement } from '../../vocabulaire/statuts';
import type { Genre } from '../elements';
import { existe, genrePris } from '../elements';
import type { EvenementProjet } from '../evenements';
import type { Projet } from '../projet';
import type { RefusProjet } from '../refus';

/** Ce que décide une commande : des faits, ou un refus. */
export type Decision = Result<readonly EvenementProjet[], RefusProjet>;

/** Un refus, ou rien. */
export type Obstacle = RefusProjet | null;

/** Le fait, si aucun obstacle ne s’y oppose ; sinon le premier obstacle. */
export const selon = (obstacles: readonly Obstacle[], fait: EvenementProjet): Decision =>
  emitUnless(obstacles.find((candidat) => candidat !== null) ?? null, fait);

/** Décide sur un élément, ou refuse s’il est inconnu. */
export const avec = <T>(
  element: T | undefined,
  genre: Genre,
  id: string,
  decider: (element: T) => Decision,
): Decision => (element === undefined ? err({ code: 'INCONNU', genre, id }) : decider(element));

/** L’identifiant doit être libre. */
export const libre = (projet: Projet, id: string): Obstacle => {
  const genre = genrePris(projet, id);
  return genre === null ? null : { code: 'ID_DEJA_PRIS', id, genre };
};

/** Les éléments nommés doivent exister, sous ce genre. */
export const connus = (projet: Projet, genre: Genre, ids: readonly (string | undefined)[] | undefined): Obstacle => {
  const inconnu = ids?.find((id) => id !== undefined && !existe(projet, genre, id));
  return inconnu === undefined ? null : { code: 'INCONNU', genre, id: inconnu };
};

/** La fin ne précède pas le début. */
export const enOrdre = (debutLe: DateCivile | undefined, finLe: DateCivile | undefined): Obstacle =>
  debutLe !== undefined && finLe !== undefined && finLe < debutLe ? { code: 'DATES_INVERSEES', debutLe, finLe } : null;

type AStatut = { readonly id: string; readonly statut: StatutElement };

/** L’élément doit être à l’un de ces statuts. */
export const auStatut = (
  genre: 'objectif' | 'action' | 'prestation',
  { id, statut }: AStatut,
  ...attendus: readonly StatutElement[]
): Obstacle => (attendus.includes(statut) ? null : { code: 'STATUT_INCOMPATIBLE', genre, id, statut, attendus });

/** Suivre les renvois depuis ces éléments ramène-t-il à celui-ci ? */
export const enCycle = (
  id: string,
  depart: readonly string[],
  suivants: (id: string) => readonly string[],
): boolean => {
  const vus = new Set<string>();
  const aVoir = [...depart];
  for (let courant = aVoir.pop(); courant !== undefined; courant = aVoir.pop()) {
    if (courant === id) return true;
    if (!vus.has(courant)) aVoir.push(...suivants(courant));
    vus.add(courant);
  }
  return false;
};
