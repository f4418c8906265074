import type { Dossier } from '../dossier/dossier';
import { CATALOGUE, REGLES } from '../regles/catalogue';
import { profilDe } from '../regles/champ';
import { citer } from '../regles/citation';
import { juger, versionAu } from '../regles/moteur';
import { NON_VERIFIABLES } from '../regles/non-verifiables';
import { avecMemoire } from '../regles/outils/memoire';
import type { Regle } from '../regles/regle';
import type { NomVerdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
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

/** Contrôle un dossier au jour dit et rend le rapport. Pur : même dossier, même jour, même rapport. */
export const controler = (dossier: Dossier, options: OptionsControle): Rapport => {
  const { au, regles = REGLES, derogations = [] } = options;
  const profil = profilDe(dossier, au);
  const lu = avecMemoire(dossier);
  const resultats = regles.map((regle): Resultat => {
    const { id, titre, nature, gravite, moment, acteur, remede } = regle;
    const derogation = derogations.find(
      (d) => d.regle === id && (d.objet === undefined || d.objet === dossier.id) && au <= d.finLe,
    );
    const verdict = juger(regle, lu, au, profil);
    return {
      regle: id,
      titre,
      reference: reference(regle, au),
      nature,
      gravite,
      moment,
      acteur,
      remede,
      verdict,
      ...(derogation && { derogation }),
    };
  });
  const appliquees = new Set(regles.map(({ id }) => id));
  return {
    format: 'projet-personnalise/rapport',
    version: 1,
    bibliotheque: VERSION,
    dossier: dossier.id,
    au,
    resultats,
    nonVerifie: {
      devoirs: NON_VERIFIABLES,
      reglesEcartees: CATALOGUE.filter(({ id }) => !appliquees.has(id)).map(({ id }) => id),
      donnees: [
        ...new Set(resultats.flatMap(({ verdict }) => (verdict.verdict === 'indeterminee' ? verdict.manque : []))),
      ],
    },
    compte: compter(resultats),
  };
};
