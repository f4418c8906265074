import type { Dossier } from '../dossier/dossier';
import type { Pointeur } from '../kernel/pointeur';
import { CATALOGUE, REGLES } from '../regles/catalogue';
import { profilDe } from '../regles/champ';
import { citer } from '../regles/citation';
import { juger, versionAu } from '../regles/moteur';
import { NON_VERIFIABLES } from '../regles/non-verifiables';
import { avecMemoire } from '../regles/outils/memoire';
import type { Regle } from '../regles/regle';
import type { NomVerdict, Verdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import { effetDesDerogations } from './derogation';
import type { Derogation, Rapport, Resultat } from './rapport';
import { VERSION } from './version';

/** Ce qu’un contrôle peut préciser. */
export type OptionsControle = {
  /** Jour du contrôle. */
  readonly au: DateCivile;
  /** Règles à appliquer ; à défaut, celles du catalogue qui ont cours. */
  readonly regles?: readonly Regle[];
  readonly derogations?: readonly Derogation[];
};

/** Cite la version d’un texte qui vaut au jour dit. */
const reference = ({ sources }: Regle, au: DateCivile): string => citer(versionAu(sources, au) ?? sources[0]);

const compter = (resultats: readonly Resultat[]): Record<NomVerdict, number> => {
  const compte = { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 };
  for (const { verdict } of resultats) compte[verdict.verdict] += 1;
  return compte;
};

const resultatDe = (regle: Regle, verdict: Verdict, au: DateCivile): Resultat => ({
  regle: regle.id,
  titre: regle.titre,
  reference: reference(regle, au),
  nature: regle.nature,
  gravite: regle.gravite,
  moment: regle.moment,
  acteur: regle.acteur,
  remede: regle.remede,
  verdict,
});

const ecartees = (regles: readonly Regle[]): readonly string[] => {
  const appliquees = new Set(regles.map(({ id }) => id));
  return CATALOGUE.filter(({ id }) => !appliquees.has(id)).map(({ id }) => id);
};
const ECARTEES_PAR_DEFAUT = ecartees(REGLES);

const manquantes = (resultats: readonly Resultat[]): readonly Pointeur[] => {
  const lieux = new Set<Pointeur>();
  for (const { verdict } of resultats) {
    if (verdict.verdict === 'indeterminee') for (const ou of verdict.manque) lieux.add(ou);
  }
  return [...lieux];
};

/** Contrôle un dossier au jour dit et rend le rapport. Pur : même dossier, même jour, même rapport. */
export const controler = (dossier: Dossier, options: OptionsControle): Rapport => {
  const { au, regles = REGLES, derogations = [] } = options;
  const profil = profilDe(dossier, au);
  const lu = avecMemoire(dossier);
  const resultats = regles.map((regle): Resultat => {
    const resultat = resultatDe(regle, juger(regle, lu, au, profil), au);
    return derogations.length === 0
      ? resultat
      : { ...resultat, ...effetDesDerogations(derogations, regle, dossier, au) };
  });
  return {
    format: 'projet-personnalise/rapport',
    version: 1,
    bibliotheque: VERSION,
    dossier: dossier.id,
    au,
    resultats,
    nonVerifie: {
      devoirs: NON_VERIFIABLES,
      reglesEcartees: regles === REGLES ? ECARTEES_PAR_DEFAUT : ecartees(regles),
      donnees: manquantes(resultats),
    },
    compte: compter(resultats),
  };
};
