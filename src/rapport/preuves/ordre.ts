import type { ClassePreuve, GroupeDeClasses } from './masque';
import type { CritereStructure } from './rapport-structure';

/** Dossiers d’une classe, quand elle se lit seule ; `null` : réunie à d’autres. */
export const seule = (repartition: readonly GroupeDeClasses[], classe: ClassePreuve): number | null =>
  repartition.find(({ classes }) => classes.length === 1 && classes[0] === classe)?.dossiers ?? null;

const total = (repartition: readonly GroupeDeClasses[]): number =>
  repartition.reduce((somme, { dossiers }) => somme + dossiers, 0);

/** Dossiers que l’élément concerne ; tous, quand le sans objet est réuni à d’autres classes. */
export const concernes = (repartition: readonly GroupeDeClasses[]): number =>
  total(repartition) - (seule(repartition, 'sans_objet') ?? 0);

const part = (nombre: number, sur: number): number => (sur === 0 ? 0 : nombre / sur);

/** Part de contradiction connue, la plus forte des éléments et de l’ensemble. */
const contredit = ({ elements, ensemble }: CritereStructure): number =>
  Math.max(
    ...elements.map(({ repartition }) => part(seule(repartition, 'contradiction') ?? 0, concernes(repartition))),
    ensemble === null ? 0 : part(ensemble.contradiction, dossiersDe(ensemble) - ensemble.sans_objet),
  );

const dossiersDe = (comptes: Readonly<Record<string, number>>): number =>
  Object.values(comptes).reduce((somme, n) => somme + n, 0);

/** Part connue des dossiers sans preuve, la plus forte des éléments. */
const sansPreuve = ({ elements }: CritereStructure): number =>
  Math.max(
    0,
    ...elements.map(({ repartition }) => {
      const muets = repartition.filter(({ classes }) => !classes.includes('preuve') && !classes.includes('sans_objet'));
      return part(total(muets), concernes(repartition));
    }),
  );

const parNumero = (a: string, b: string): number => a.localeCompare(b, 'fr', { numeric: true });

/**
 * Range les critères du moins étayé au plus étayé : d’abord la part de contradiction, puis celle des dossiers sans
 * preuve, puis le numéro. Ne regarde que ce que le rapport dit déjà : l’ordre n’apprend rien de plus.
 */
export const duMoinsEtaye = (a: CritereStructure, b: CritereStructure): number =>
  contredit(b) - contredit(a) || sansPreuve(b) - sansPreuve(a) || parNumero(a.fiche.critere, b.fiche.critere);
