import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DomaineDeVie } from '../../vocabulaire/domaines';
import { IdAction, IdElement, IdObjectif } from '../../vocabulaire/identifiants';
import { Moyen } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { Besoin, Evaluation, Risque } from '../contenu';
import { ProjetVie, Volet } from '../projet';
import { commande } from './base';

const mots = { texte: Texte, moyen: Moyen.optional(), recueilliePar: Acteur.optional() };

export const FormulerProjetVie = commande('FormulerProjetVie', 'Garde le projet de vie, et qui le formule', {
  formulation: ProjetVie.shape.formulation,
  ...mots,
});
export const ReconnaitreForce = commande('ReconnaitreForce', 'Garde une force ou une ressource, et qui la dit', {
  force: IdElement,
  ...mots,
  domaines: z.array(DomaineDeVie).optional(),
});
export const ConsignerEvaluation = commande('ConsignerEvaluation', 'Garde une évaluation de la situation', {
  evaluation: Evaluation,
});
export const IdentifierBesoin = commande('IdentifierBesoin', 'Inscrit un besoin', { besoin: Besoin });
export const RedefinirBesoin = commande('RedefinirBesoin', 'Réécrit un besoin', { besoin: Besoin });
export const EvaluerRisque = commande('EvaluerRisque', 'Évalue un risque, nouveau ou déjà connu', {
  risque: IdElement,
  nature: Risque.shape.nature,
  presence: Risque.shape.presence,
});
export const PrevoirReponseRisque = commande('PrevoirReponseRisque', 'Prévoit comment répondre à un risque', {
  risque: IdElement,
  attenuation: Texte.optional(),
  secours: Texte.optional(),
  objectifs: z.array(IdObjectif).optional(),
  actions: z.array(IdAction).optional(),
});
export const DefinirVolet = commande('DefinirVolet', 'Écrit un volet du projet, ou le réécrit', { volet: Volet });
export const RetirerElement = commande(
  'RetirerElement',
  'Retire de la version en cours d’écriture un élément auquel rien ne renvoie',
  { element: IdElement.describe('Force, besoin, moyen, risque ou jalon') },
);

/** Commandes sur la situation : paroles de la personne, besoins, risques, volets. */
export const commandesSituation = [
  FormulerProjetVie,
  ReconnaitreForce,
  ConsignerEvaluation,
  IdentifierBesoin,
  RedefinirBesoin,
  EvaluerRisque,
  PrevoirReponseRisque,
  DefinirVolet,
  RetirerElement,
] as const;
