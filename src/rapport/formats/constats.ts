import type { Pointeur } from '../../kernel/pointeur';
import { phraseDeDerogation } from '../derogation';
import type { Position, Source } from '../presentation';
import type { Rapport, Resultat } from '../rapport';

/** Un constat à montrer à un outil : ce qui ne va pas, ou ce qui reste à faire, et où. */
export type Constat = {
  readonly resultat: Resultat;
  readonly nature: 'manquement' | 'a_faire';
  readonly phrase: string;
  readonly ou: Pointeur;
  /** Stable d’un passage à l’autre : règle, dossier et endroit. */
  readonly empreinte: string;
};

const constatDe = (rapport: Rapport, resultat: Resultat): Constat | undefined => {
  const { verdict } = resultat;
  if (verdict.verdict !== 'non_respectee' && verdict.verdict !== 'a_faire') return undefined;
  const ou = (verdict.verdict === 'a_faire' ? verdict.manque : verdict.objets)[0] ?? '';
  return {
    resultat,
    nature: verdict.verdict === 'a_faire' ? 'a_faire' : 'manquement',
    phrase: `${resultat.titre}. ${verdict.constat} ${resultat.remede} (${resultat.reference})`,
    ou,
    empreinte: `${resultat.regle}|${rapport.dossier}|${ou}`,
  };
};

/** Manquements et choses à faire d’un rapport, dans l’ordre du catalogue. */
export const constats = (rapport: Rapport): readonly Constat[] =>
  rapport.resultats.flatMap((resultat) => constatDe(rapport, resultat) ?? []);

/** La phrase d’un constat, suivie de sa dérogation s’il en a une. */
export const phraseEntiere = ({ resultat, phrase }: Constat): string => {
  const attente = phraseDeDerogation(resultat);
  return attente === undefined ? phrase : `${phrase} ${attente}`;
};

/** Compte-t-il : un manquement, que ne couvre aucune dérogation ? */
export const compte = ({ resultat, nature }: Constat): boolean =>
  nature === 'manquement' && resultat.derogation === undefined;

/** Où est un constat dans le fichier : à défaut de mieux, son début. */
export const positionDe = (source: Source, ou: Pointeur): Position =>
  source.situer?.(ou) ?? { ligne: source.ligne ?? 1, colonne: 1 };
