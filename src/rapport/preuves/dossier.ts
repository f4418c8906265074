import type { Dossier } from '../../dossier/dossier';
import { REGLES } from '../../regles/catalogue';
import type { Profil } from '../../regles/champ';
import { appartenance, profilDe } from '../../regles/champ';
import { versionEnVigueur } from '../../regles/moteur';
import { avecMemoire } from '../../regles/outils/memoire';
import type { ElementPreuve } from '../../regles/preuve';
import type { Regle } from '../../regles/regle';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { auDe } from '../../vocabulaire/exiger-jour';
import type { IdDossier } from '../../vocabulaire/identifiants';
import { VERSION } from '../version';
import type { FicheDePreuve, RegleHas } from './fiche';
import { estRegleHas, ficheDe } from './fiche';

/** Ce que le dossier d’une personne montre d’un critère. */
export type PreuvesCritere = {
  readonly fiche: FicheDePreuve;
  /** Le constat de chaque élément d’évaluation ; vide quand le critère est sans objet pour ce dossier à ce jour. */
  readonly elements: readonly ElementPreuve[];
};

/** Ce que le dossier d’une personne montre des critères de la HAS, à un jour. Ni nom, ni texte libre du dossier. */
export type PreuvesDossier = {
  readonly format: 'projet-personnalise/preuves';
  readonly version: 1;
  readonly bibliotheque: string;
  readonly dossier: IdDossier;
  readonly au: DateCivile;
  readonly criteres: readonly PreuvesCritere[];
};

/** Ce qu’un relevé de preuves peut préciser. */
export type OptionsPreuves = {
  /** Jour du relevé. */
  readonly au: DateCivile;
  /** Règles à lire ; celles qui ne viennent pas d’un critère de la HAS sont passées. À défaut, celles qui ont cours. */
  readonly regles?: readonly Regle[];
};

const PAR_DEFAUT: readonly RegleHas[] = REGLES.filter(estRegleHas);

/** Les règles tirées d’un critère que demandent ces options. */
export const reglesHas = ({ regles }: Pick<OptionsPreuves, 'regles'>): readonly RegleHas[] =>
  regles === undefined ? PAR_DEFAUT : regles.filter(estRegleHas);

const relever = (regle: RegleHas, dossier: Dossier, profil: Profil, au: DateCivile): PreuvesCritere => {
  const fiche = ficheDe(regle);
  const place = appartenance(regle.champ, profil);
  if (place.dans === false || versionEnVigueur(regle.sources, au) === undefined) return { fiche, elements: [] };
  if (place.dans) return { fiche, elements: regle.has.preuves(dossier, au) };
  const muet = (_: unknown, rang: number): ElementPreuve => ({
    element: rang + 1,
    constat: 'silence',
    ou: place.manque,
  });
  return { fiche, elements: fiche.elements.map(muet) };
};

/**
 * Relève, critère par critère et élément par élément, ce que le dossier étaye, contredit ou tait au jour dit.
 *
 * Pur, et en un seul passage : même dossier, même jour, même relevé. Hors de son champ, avant l’admission, après la
 * sortie ou avant la parution du référentiel, un critère est sans objet : il n’a aucun élément. Quand le dossier ne
 * dit pas s’il est dans le champ, c’est un silence, avec la donnée qui le dirait. Aucune cotation n’est faite.
 */
export const preuvesDuDossier = (dossier: Dossier, options: OptionsPreuves): PreuvesDossier => {
  const au = auDe(options);
  const profil = profilDe(dossier, au);
  const lu = avecMemoire(dossier);
  return {
    format: 'projet-personnalise/preuves',
    version: 1,
    bibliotheque: VERSION,
    dossier: dossier.id,
    au,
    criteres: reglesHas(options).map((regle) => relever(regle, lu, profil, au)),
  };
};
