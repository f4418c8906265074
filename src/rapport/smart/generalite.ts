import type { Objectif } from '../../projet/objectif';
import type { Projet } from '../../projet/projet';

/** Pourquoi un objectif peut sembler trop général, d’après ce que le dossier porte. */
export const RAISONS_GENERALITE = ['sans_parole', 'sans_indicateur', 'sans_date', 'sans_action'] as const;
/** Une raison de trouver un objectif trop général. */
export type RaisonGeneralite = (typeof RAISONS_GENERALITE)[number];

type Contexte = Pick<Projet, 'attentes' | 'actions'>;

const plein = (liste: readonly unknown[] | undefined): boolean => liste !== undefined && liste.length > 0;

/** Les mots de la personne : une attente d’elle, son avis avec ses paroles, ou ce qu’elle a dit en négociant. */
const porteSaParole = ({ attentes, avisPersonne, negociation }: Objectif, projet: Contexte): boolean =>
  projet.attentes?.some(({ id, parole }) => attentes?.includes(id) === true && parole.auteur.qualite === 'personne') ===
    true ||
  (avisPersonne?.recueilli === true && avisPersonne.paroles !== undefined) ||
  negociation?.some(({ par, texte }) => par.qualite === 'personne' && texte !== undefined) === true;

const PORTE: Readonly<Record<RaisonGeneralite, (objectif: Objectif, projet: Contexte) => boolean>> = {
  sans_parole: porteSaParole,
  sans_indicateur: ({ indicateurs, resultatAttendu }) => plein(indicateurs) || resultatAttendu !== undefined,
  sans_date: ({ echeanceLe }) => echeanceLe !== undefined,
  sans_action: ({ id }, { actions }) =>
    actions?.some(({ statut, objectifs }) => statut !== 'annule' && objectifs.includes(id)) === true,
};

/**
 * Pourquoi un objectif peut sembler trop général : ce que le dossier n’en porte pas. Un indicateur, non un manquement ;
 * le sens des mots n’est pas jugé.
 */
export const raisonsDeGeneralite = (
  objectif: Objectif,
  projet: Pick<Projet, 'attentes' | 'actions'>,
): readonly RaisonGeneralite[] => RAISONS_GENERALITE.filter((raison) => !PORTE[raison](objectif, projet));
