import type { Genre, GenreContenu } from './elements';
import { existe, genreDansContenu } from './elements';
import type { ContenuProjet, Projet } from './projet';

/** Renvoi d’un élément à un autre ; `versGenre` manque quand le renvoi peut viser tout élément du contenu. */
export type Lien = { readonly de: string; readonly vers: string; readonly versGenre?: Genre };

const vers = (de: string, versGenre: GenreContenu, cibles: readonly string[] | undefined): readonly Lien[] =>
  (cibles ?? []).map((cible) => ({ de, vers: cible, versGenre }));
const un = (cible: string | undefined): readonly string[] => (cible === undefined ? [] : [cible]);

const liensDuContenu = (contenu: ContenuProjet): readonly Lien[] => [
  ...(contenu.attentes ?? []).flatMap(({ id, besoins }) => vers(id, 'besoin', besoins)),
  ...(contenu.besoins ?? []).flatMap(({ id, evaluation }) => vers(id, 'evaluation', un(evaluation))),
  ...(contenu.objectifs ?? []).flatMap(({ id, parent, besoins, attentes, evaluations }) => [
    ...vers(id, 'objectif', un(parent)),
    ...vers(id, 'besoin', besoins),
    ...vers(id, 'attente', attentes),
    ...vers(id, 'evaluation', evaluations),
  ]),
  ...(contenu.actions ?? []).flatMap(({ id, objectifs, dependDe, evaluations }) => [
    ...vers(id, 'objectif', objectifs),
    ...vers(id, 'action', dependDe),
    ...vers(id, 'evaluation', evaluations),
  ]),
  ...(contenu.moyens ?? []).flatMap(({ id, action }) => vers(id, 'action', un(action))),
  ...(contenu.prestations ?? []).flatMap(({ id, action }) => vers(id, 'action', un(action))),
  ...(contenu.risques ?? []).flatMap(({ id, objectifs, actions }) => [
    ...vers(id, 'objectif', objectifs),
    ...vers(id, 'action', actions),
  ]),
  ...(contenu.volets ?? []).flatMap(({ type, objectifs }) => vers(type, 'objectif', objectifs)),
];

const libre = (de: string, sur: string | undefined): readonly Lien[] => un(sur).map((cible) => ({ de, vers: cible }));

/** Tous les renvois d’un projet à ses propres éléments. */
export const liensDe = (projet: Projet): readonly Lien[] => [
  ...liensDuContenu(projet),
  ...(projet.notesDeSuivi ?? []).flatMap(({ id, objectifs }) => vers(id, 'objectif', objectifs)),
  ...(projet.refus ?? []).flatMap(({ id, sur }) => libre(id, sur)),
  ...(projet.desaccords ?? []).flatMap(({ id, sur }) => libre(id, sur)),
  ...(projet.avis ?? []).flatMap(({ id, sur }) => libre(id, sur)),
  ...(projet.retraits ?? []).flatMap(({ id, accord }) =>
    un(accord).map((cible): Lien => ({ de: id, vers: cible, versGenre: 'accord' })),
  ),
];

/** Les renvois qui ne mènent nulle part : aucun, dans un projet mené par ses commandes. */
export const liensRompus = (projet: Projet): readonly Lien[] =>
  liensDe(projet).filter((lien) =>
    lien.versGenre === undefined
      ? genreDansContenu(projet, lien.vers) === null
      : !existe(projet, lien.versGenre, lien.vers),
  );
