import type { Dossier } from '../dossier/dossier';
import type { DateCivile } from '../vocabulaire/date-civile';
import { exigerJour } from '../vocabulaire/exiger-jour';
import { enToutesLettres } from '../vocabulaire/jour';
import type { Profil } from './champ';
import { appartenance, profilDe } from './champ';
import type { Regle, VersionDeTexte } from './regle';
import type { Verdict } from './verdict';
import { sansObjet } from './verdict';

/** La version d’un texte qui vaut à un jour déjà vérifié. */
export const versionEnVigueur = (sources: readonly VersionDeTexte[], au: DateCivile): VersionDeTexte | undefined =>
  sources.find((source) => (source.enVigueurDu ?? '') <= au && (source.au === null || au <= source.au));

/** La version d’un texte qui vaut au jour dit, s’il y en a une. */
export const versionAu = (sources: readonly VersionDeTexte[], au: DateCivile): VersionDeTexte | undefined =>
  versionEnVigueur(sources, exigerJour(au));

const dejaEnVigueur = (sources: readonly VersionDeTexte[], au: DateCivile): boolean =>
  sources.some(({ enVigueurDu }) => (enVigueurDu ?? '') <= au);

/** Le verdict que donnent déjà le champ et l’entrée en vigueur ; `null` : il faut lire le dossier. */
export const sansLire = (regle: Regle, profil: Profil, au: DateCivile): Verdict | null => {
  const place = appartenance(regle.champ, profil);
  if (place.dans === false) return sansObjet(place.motif);
  if (!dejaEnVigueur(regle.sources, au)) return sansObjet('Le texte n’était pas encore en vigueur à cette date.');
  return place.dans === null ? { verdict: 'indeterminee', manque: place.manque } : null;
};

/** Le premier jour d’un texte ; `undefined` : on ne le connaît pas. */
const premierJour = (sources: readonly VersionDeTexte[]): DateCivile | undefined => {
  const [debut = ''] = sources.map(({ enVigueurDu }) => enVigueurDu ?? '').toSorted();
  return debut === '' ? undefined : exigerJour(debut);
};

/**
 * Lit le dossier par la règle. Nul ne manque à un texte avant son premier jour : un acte plus ancien est sans objet ; ce
 * qui n’était pas fait, et ne l’est toujours pas, manque depuis ce jour, selon notre lecture, car aucun de ces textes ne
 * dit quand le délai court pour ce qui avait commencé avant lui. La HAS décrit une pratique : ce qui est ancien l’éclaire.
 */
export const appliquer = (regle: Regle, dossier: Dossier, au: DateCivile): Verdict => {
  const verdict = regle.controler(dossier, au);
  if (verdict.verdict !== 'non_respectee' || verdict.depuisLe === null || regle.has) return verdict;
  const debut = premierJour(regle.sources);
  if (debut === undefined || debut <= verdict.depuisLe) return verdict;
  const omission = verdict.calcul !== undefined || verdict.echeance !== undefined;
  return omission && (verdict.regulariseLe ?? debut) >= debut
    ? { ...verdict, depuisLe: debut, certitude: 'selon_lecture' }
    : sansObjet(`Antérieur au texte, qui ne vaut que depuis le ${enToutesLettres(debut)}.`);
};

/** Juge un dossier par une règle au jour dit : d’abord le champ et l’entrée en vigueur, puis la règle. */
export const juger = (
  regle: Regle,
  dossier: Dossier,
  au: DateCivile,
  profil = profilDe(dossier, exigerJour(au)),
): Verdict => sansLire(regle, profil, exigerJour(au)) ?? appliquer(regle, dossier, au);

/** Les règles qui portent sur un profil au jour dit ; celles qu’une donnée absente laisse en suspens y sont. */
export const reglesApplicables = (regles: readonly Regle[], profil: Profil, au: DateCivile): readonly Regle[] => {
  exigerJour(au);
  return regles.filter(
    ({ statut, champ, sources }) =>
      statut !== 'abrogee' && appartenance(champ, profil).dans !== false && versionEnVigueur(sources, au),
  );
};
