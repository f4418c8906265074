import type { Dossier } from '../dossier/dossier';
import type { Regle } from '../regles/regle';
import type { DateCivile } from '../vocabulaire/date-civile';
import { exigerJour } from '../vocabulaire/exiger-jour';
import { enChiffres } from '../vocabulaire/jour';
import type { Derogation, Resultat } from './rapport';

/** Ce qu’une dérogation change au résultat d’une règle : en cours, échue, ou rien. */
export type EffetDeDerogation = Pick<Resultat, 'derogation' | 'derogationEchue'>;

const AUCUN: EffetDeDerogation = {};

const RANGEES = new WeakMap<readonly Derogation[], ReadonlyMap<string, readonly Derogation[]>>();

/** Les mêmes dérogations servent à tous les dossiers d’un contrôle : on ne les range qu’une fois. */
const parRegle = (derogations: readonly Derogation[]): ReadonlyMap<string, readonly Derogation[]> => {
  const deja = RANGEES.get(derogations);
  if (deja !== undefined) return deja;
  const rangees = new Map<string, Derogation[]>();
  for (const derogation of derogations) {
    exigerJour(derogation.finLe, 'derogations.finLe');
    const memes = rangees.get(derogation.regle);
    if (memes === undefined) rangees.set(derogation.regle, [derogation]);
    else memes.push(derogation);
  }
  RANGEES.set(derogations, rangees);
  return rangees;
};

/**
 * L’effet des dérogations sur une règle et un dossier, au jour dit. En cours, elle l’emporte ; à défaut, la dernière
 * échue est rappelée, et le verdict compte de nouveau dès le lendemain de sa fin.
 */
export const effetDesDerogations = (
  derogations: readonly Derogation[],
  regle: Regle,
  dossier: Dossier,
  au: DateCivile,
): EffetDeDerogation => {
  const visees = (parRegle(derogations).get(regle.id) ?? []).filter(
    ({ objet }) => objet === undefined || objet === dossier.id,
  );
  if (visees.length === 0) return AUCUN;
  const derniere = visees.reduce((a, b) => (a.finLe >= b.finLe ? a : b));
  return au <= derniere.finLe ? { derogation: derniere } : { derogationEchue: derniere };
};

/** La dérogation d’un manquement, en une phrase, auteur et motif compris ; `undefined` s’il n’y en a pas. */
export const phraseDeDerogation = ({ derogation, derogationEchue }: EffetDeDerogation): string | undefined => {
  if (derogation !== undefined)
    return `Dérogation jusqu’au ${enChiffres(derogation.finLe)}, ne compte pas (${derogation.auteur} : ${derogation.motif}).`;
  if (derogationEchue !== undefined)
    return `Dérogation échue le ${enChiffres(derogationEchue.finLe)}, compte de nouveau (${derogationEchue.auteur} : ${derogationEchue.motif}).`;
  return undefined;
};
