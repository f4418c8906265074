import type { Action } from '../../../projet/action';
import type { Objectif } from '../../../projet/objectif';
import type { Projet } from '../../../projet/projet';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { misEnOeuvre } from '../outils/vue';
import { connu, estDeLEquipe, vivant } from './commun';
import { absenceInexpliquee, solliciteeEnVain } from './expression';
import { portee } from './objectifs';
import { enEquipe, personneNonInvitee, personnePresente, reunionsOu } from './reunions';

/** Réunions de coconstruction avec la personne et deux membres de l’équipe au moins. */
export const coconstruites: Releve = reunionsOu(
  (reunion) => reunion.type === 'coconstruction' && personnePresente(reunion) && enEquipe(reunion),
);

/** Réunions de coconstruction tenues sans que la personne y soit invitée. */
export const coconstruitesSansElle: Releve = reunionsOu(
  (reunion) => reunion.type === 'coconstruction' && personneNonInvitee(reunion),
);

/** Élaboration où la personne a participé, avec deux membres de l’équipe au moins. */
export const elaboreEnsemble: Releve = ({ projet, ici }) => {
  const participation = projet?.participation;
  const equipe = participation?.participants?.filter(estDeLEquipe).length ?? 0;
  return participation?.personne?.aParticipe === true && equipe > 1 ? [`${ici}/participation`] : RIEN;
};

/** Objectifs non annulés. */
export const objectifsVivants: Releve = ({ projet, ici }) => reperer(projet?.objectifs, ici, 'objectifs', vivant);

const avisNote = ({ avisPersonne }: Objectif, au: Parameters<Releve>[0]['au']): boolean =>
  avisPersonne !== undefined && connu(avisPersonne.le, au);
const relie = ({ attentes, besoins }: Objectif): boolean => (attentes?.length ?? 0) + (besoins?.length ?? 0) > 0;

/** Un désaccord sans objet dit porte sur le projet entier : sur cet objectif aussi. */
const ecarte = ({ desaccords }: Projet, id: string): boolean =>
  desaccords?.some(({ sur }) => sur === undefined || sur === id) !== true;

const contreSonAvis = ({ statut, avisPersonne }: Objectif, au: Parameters<Releve>[0]['au']): boolean =>
  statut === 'actif' &&
  avisPersonne?.recueilli === true &&
  avisPersonne.sens === 'defavorable' &&
  connu(avisPersonne.le, au);

/**
 * Objectifs dont l’avis de la personne, ou le lien avec une attente ou un besoin, n’est pas noté ; et ceux menés contre
 * son avis dont le dossier ne montre ni négociation, ni désaccord.
 */
export const objectifsNonDiscutes: Releve = ({ projet, ici, au }) =>
  reperer(
    projet?.objectifs,
    ici,
    'objectifs',
    (o) =>
      vivant(o) &&
      (!(avisNote(o, au) && relie(o)) ||
        (projet !== undefined && contreSonAvis(o, au) && !o.negociation?.length && ecarte(projet, o.id))),
  );

/** Objectifs actifs contre l’avis noté de la personne, dont le dossier affirme ne tenir ni négociation, ni désaccord. */
export const objectifsContreAvis: Releve = ({ projet, ici, au }) =>
  projet?.desaccords === undefined
    ? RIEN
    : reperer(
        projet.objectifs,
        ici,
        'objectifs',
        (o) => contreSonAvis(o, au) && o.negociation?.length === 0 && ecarte(projet, o.id),
      );

/** Actions non annulées. */
export const actionsVivantes: Releve = ({ projet, ici }) => reperer(projet?.actions, ici, 'actions', vivant);

const dote = (projet: Projet, { id }: Action): boolean =>
  projet.moyens?.some(({ action }) => action === id) === true ||
  projet.prestations?.some(({ action }) => action === id) === true;

/** Actions que personne ne porte, et auxquelles ni moyen ni prestation n’est rattaché. */
export const actionsSansRessource: Releve = ({ projet, ici }) =>
  projet === undefined
    ? RIEN
    : reperer(projet.actions, ici, 'actions', (a) => vivant(a) && !portee(a) && !dote(projet, a));

/** Le projet s’applique, il a des objectifs actifs, et le dossier affirme qu’il n’a aucune action. */
export const objectifsSansAction: Releve = (vue) =>
  misEnOeuvre(vue) &&
  vue.projet?.actions?.length === 0 &&
  vue.projet.objectifs?.some(({ statut }) => statut === 'actif') === true
    ? [`${vue.ici}/actions`]
    : RIEN;

/** Moyens et prestations du projet. */
export const moyensEtPrestations: Releve = ({ projet, ici }) => {
  const moyens = reperer(projet?.moyens, ici, 'moyens', () => true);
  return moyens.length > 0 ? moyens : reperer(projet?.prestations, ici, 'prestations', vivant);
};

/** Besoins évalués à une date connue. */
export const besoinsEvalues: Releve = ({ projet, ici, au }) =>
  reperer(projet?.besoins, ici, 'besoins', ({ evalueLe }) => evalueLe !== undefined && evalueLe <= au);

/** Le projet s’applique, la personne n’a pas refusé d’y prendre part, et le dossier affirme ne tenir ni évaluation, ni besoin. */
export const rienDEvalue: Releve = (vue) =>
  misEnOeuvre(vue) &&
  !absenceInexpliquee(vue) &&
  solliciteeEnVain(vue).length === 0 &&
  vue.projet?.evaluations?.length === 0 &&
  vue.projet.besoins?.length === 0
    ? [`${vue.ici}/evaluations`, `${vue.ici}/besoins`]
    : RIEN;

/** Le projet s’applique, et le dossier affirme ne tenir aucune attente de personne. */
export const aucuneAttente: Releve = (vue) =>
  misEnOeuvre(vue) && !absenceInexpliquee(vue) && vue.projet?.attentes?.length === 0 ? [`${vue.ici}/attentes`] : RIEN;
