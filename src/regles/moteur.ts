import type { Dossier } from '../dossier/dossier';
import type { DateCivile } from '../vocabulaire/date-civile';
import { exigerJour } from '../vocabulaire/exiger-jour';
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

/** Juge un dossier par une règle au jour dit : d’abord le champ et l’entrée en vigueur, puis la règle. */
export const juger = (
  regle: Regle,
  dossier: Dossier,
  au: DateCivile,
  profil = profilDe(dossier, exigerJour(au)),
): Verdict => sansLire(regle, profil, exigerJour(au)) ?? regle.controler(dossier, au);

/** Les règles qui portent sur un profil au jour dit ; celles qu’une donnée absente laisse en suspens y sont. */
export const reglesApplicables = (regles: readonly Regle[], profil: Profil, au: DateCivile): readonly Regle[] => {
  exigerJour(au);
  return regles.filter(
    ({ statut, champ, sources }) =>
      statut !== 'abrogee' && appartenance(champ, profil).dans !== false && versionEnVigueur(sources, au),
  );
};
