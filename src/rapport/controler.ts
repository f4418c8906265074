import type { Dossier } from '../dossier/dossier';
import type { Pointeur } from '../kernel/pointeur';
import { REGLES } from '../regles/catalogue';
import { profilDe } from '../regles/champ';
import { appliquer } from '../regles/moteur';
import { NON_VERIFIABLES } from '../regles/non-verifiables';
import { avecMemoire } from '../regles/outils/memoire';
import type { Regle } from '../regles/regle';
import type { NomVerdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import { auDe } from '../vocabulaire/exiger-jour';
import { effetDesDerogations } from './derogation';
import type { Etape } from './plan';
import { planDe } from './plan';
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

const compter = (resultats: readonly Resultat[]): Record<NomVerdict, number> => {
  const compte = { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 };
  for (const { verdict } of resultats) compte[verdict.verdict] += 1;
  return compte;
};

const resultatDe = ({ fiche, regle, connu }: Etape, dossier: Dossier, au: DateCivile): Resultat =>
  connu ?? {
    regle: fiche.regle,
    titre: fiche.titre,
    reference: fiche.reference,
    nature: fiche.nature,
    gravite: fiche.gravite,
    moment: fiche.moment,
    acteur: fiche.acteur,
    remede: fiche.remede,
    verdict: appliquer(regle, dossier, au),
  };

const manquantes = (resultats: readonly Resultat[]): readonly Pointeur[] => {
  const lieux = new Set<Pointeur>();
  for (const { verdict } of resultats) {
    if (verdict.verdict === 'indeterminee') for (const ou of verdict.manque) lieux.add(ou);
  }
  return [...lieux];
};

/** Contrôle un dossier au jour dit et rend le rapport. Pur : même dossier, même jour, même rapport. Lève `RangeError` si `au` n’est pas un jour. */
export const controler = (dossier: Dossier, options: OptionsControle): Rapport => {
  const au = auDe(options);
  const { regles = REGLES, derogations = [] } = options;
  const { etapes, ecartees } = planDe(regles, profilDe(dossier, au), au);
  const lu = avecMemoire(dossier);
  const resultats: Resultat[] = [];
  for (const etape of etapes) {
    const resultat = resultatDe(etape, lu, au);
    resultats.push(
      derogations.length === 0
        ? resultat
        : { ...resultat, ...effetDesDerogations(derogations, etape.regle, dossier, au) },
    );
  }
  return {
    format: 'projet-personnalise/rapport',
    version: 1,
    bibliotheque: VERSION,
    dossier: dossier.id,
    au,
    resultats,
    nonVerifie: {
      devoirs: NON_VERIFIABLES,
      reglesEcartees: ecartees,
      donnees: manquantes(resultats),
    },
    compte: compter(resultats),
  };
};
