import type { Evaluation } from '../../../projet/contenu';
import type { Releve } from '../outils/releves';
import { RIEN } from '../outils/releves';
import { estProche } from './commun';
import { evaluationsDe } from './evaluations';
import { evenementsDe } from './evenements';

const DOULEUR = ['douleur'] as const;

/** Évaluations de la douleur. */
export const douleursEvaluees: Releve = evaluationsDe(DOULEUR);
/** Évaluations de la douleur faites avec un outil nommé. */
export const douleursOutillees: Releve = evaluationsDe(DOULEUR, ({ outil }) => outil !== undefined);
/** Évaluations de la douleur où un proche a apporté ce qu’il sait. */
export const douleursVuesParUnProche: Releve = evaluationsDe(DOULEUR, ({ par }) => par?.some(estProche) === true);

const PAROLE = /^(eva|evs|en|echelle (visuelle analogique|verbale|numerique).*)$/;
const demandeLaParole = ({ outil }: Evaluation): boolean =>
  outil !== undefined && PAROLE.test(outil.nom.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim());

/** La personne est dite non verbale, et toutes les évaluations de sa douleur depuis demandent qu’elle réponde elle-même. */
export const echelleQuiDemandeLaParole: Releve = (vue) => {
  const { expression, evalueLe = '' } = vue.dossier.usager.communication ?? {};
  if (expression !== 'non_verbale' || evalueLe > vue.au) return RIEN;
  const toutes = douleursEvaluees(vue);
  const contraires = evaluationsDe(DOULEUR, (e) => demandeLaParole(e) && evalueLe <= e.le)(vue);
  return contraires.length === toutes.length ? toutes : RIEN;
};

/** Une douleur est notée parmi les événements, et la liste des évaluations, tenue, n’en porte aucune. */
export const douleurJamaisEvaluee: Releve = (vue) =>
  vue.projet?.evaluations === undefined || douleursEvaluees(vue).length > 0 ? RIEN : evenementsDe(DOULEUR)(vue);
