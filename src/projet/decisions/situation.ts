import { trouver } from '../../kernel/listes';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Commande } from '../commandes';
import type { GenreContenu } from '../elements';
import { genreDansContenu } from '../elements';
import { liensDe } from '../liens';
import type { Projet } from '../projet';
import type { Decision, Obstacle } from './outils';
import { connus, libre, selon } from './outils';

const formulerProjetVie = (c: Commande<'FormulerProjetVie'>): Decision =>
  selon(
    [
      c.formulation === 'par_la_personne' && !estLaPersonne(c.par)
        ? { code: 'PAROLE_D_UN_TIERS', qualite: c.par.qualite }
        : null,
    ],
    { ...c, type: 'ProjetVieFormule' },
  );

const reconnaitreForce = (c: Commande<'ReconnaitreForce'>, projet: Projet): Decision =>
  selon([libre(projet, c.force)], { ...c, type: 'ForceReconnue' });

const consignerEvaluation = (c: Commande<'ConsignerEvaluation'>, projet: Projet): Decision => {
  const { id, le } = c.evaluation;
  const future: Obstacle = le > c.le ? { code: 'PAS_ENCORE', genre: 'evaluation', id, le } : null;
  return selon([libre(projet, id), future], { ...c, type: 'EvaluationConsignee' });
};

const identifierBesoin = (c: Commande<'IdentifierBesoin'>, projet: Projet): Decision =>
  selon([libre(projet, c.besoin.id), connus(projet, 'evaluation', [c.besoin.evaluation])], {
    ...c,
    type: 'BesoinIdentifie',
  });

const redefinirBesoin = (c: Commande<'RedefinirBesoin'>, projet: Projet): Decision =>
  selon([connus(projet, 'besoin', [c.besoin.id]), connus(projet, 'evaluation', [c.besoin.evaluation])], {
    ...c,
    type: 'BesoinRedefini',
  });

/** Réévaluer un risque n’en change pas la nature : ce que la personne en a dit, et la réponse prévue, sont à celui-là. */
const evaluerRisque = (c: Commande<'EvaluerRisque'>, projet: Projet): Decision => {
  const connu = trouver(projet.risques, c.risque);
  return selon([connu?.nature === c.nature ? null : libre(projet, c.risque)], { ...c, type: 'RisqueEvalue' });
};

const prevoirReponseRisque = (c: Commande<'PrevoirReponseRisque'>, projet: Projet): Decision =>
  selon(
    [
      connus(projet, 'risque', [c.risque]),
      connus(projet, 'objectif', c.objectifs),
      connus(projet, 'action', c.actions),
    ],
    { ...c, type: 'ReponseRisquePrevue' },
  );

const definirVolet = (c: Commande<'DefinirVolet'>, projet: Projet): Decision =>
  selon([connus(projet, 'objectif', c.volet.objectifs)], { ...c, type: 'VoletDefini' });

const RETIRABLES: readonly GenreContenu[] = ['force', 'besoin', 'moyen', 'risque', 'jalon'];

/** Ce que la personne a dit, ce qui a un statut et ce à quoi quelque chose renvoie ne se retire pas. */
const retirerElement = (c: Commande<'RetirerElement'>, projet: Projet): Decision => {
  const id = c.element;
  const genre = genreDansContenu(projet, id);
  const par = liensDe(projet).flatMap((lien) => (lien.vers === id ? [lien.de] : []));
  return selon(
    [
      genre === null ? { code: 'INCONNU', genre: 'element', id } : null,
      genre === null || RETIRABLES.includes(genre) ? null : { code: 'NON_RETIRABLE', id, genre },
      par.length === 0 ? null : { code: 'ENCORE_LIE', id, par },
    ],
    { ...c, type: 'ElementRetire' },
  );
};

export const decisionsSituation = {
  FormulerProjetVie: formulerProjetVie,
  ReconnaitreForce: reconnaitreForce,
  ConsignerEvaluation: consignerEvaluation,
  IdentifierBesoin: identifierBesoin,
  RedefinirBesoin: redefinirBesoin,
  EvaluerRisque: evaluerRisque,
  PrevoirReponseRisque: prevoirReponseRisque,
  DefinirVolet: definirVolet,
  RetirerElement: retirerElement,
};
