import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import { plusAncien, situer, sous, survenus } from './lecture';
import { projetArrete, projetEtabli } from './projets';

/** À domicile, juge que le projet individualisé existe et part d’une évaluation des besoins faite avant lui. */
export const projetDepuisEvaluation = (dossier: Dossier, au: DateCivile): Verdict => {
  const projet = projetArrete(dossier, au);
  if (projet === undefined) return projetEtabli(dossier, au, 'Projet individualisé à domicile');
  const { evaluations, debutLe } = projet.valeur;
  const base = sous(projet.ou, 'evaluations');
  if (evaluations === undefined) return indeterminee(base);
  const premiere = plusAncien(
    survenus(situer(evaluations, base), au, ({ le }) => le),
    ({ le }) => le,
  );
  if (premiere === undefined) return nonRespectee('Aucune évaluation des besoins au projet.', [base]);
  if (debutLe !== undefined && premiere.valeur.le > debutLe) {
    const constat = `Première évaluation des besoins le ${enToutesLettres(premiere.valeur.le)}, après le début du projet le ${enToutesLettres(debutLe)}.`;
    return nonRespectee(constat, [premiere.ou], { certitude: 'selon_lecture', depuisLe: debutLe });
  }
  return respectee([premiere.ou]);
};
