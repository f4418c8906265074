import type { Pointeur } from '../../kernel/pointeur';
import { enChiffres } from '../../vocabulaire/jour';
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

/** Ce qui suit un constat : la date limite, la lecture s’il en dépend, quoi faire s’il reste à faire, et l’article. */
export const suiteDe = (resultat: Resultat): string => {
  const { verdict, remede, reference, gravite } = resultat;
  const article = `(${reference}${gravite === 'obligation' ? '' : `, ${gravite}`})`;
  if (verdict.verdict === 'a_faire') return `Avant le ${enChiffres(verdict.avantLe)} inclus. ${remede} ${article}`;
  if (verdict.verdict !== 'non_respectee') return article;
  return [
    ...(verdict.certitude === 'selon_lecture' ? ['Selon la lecture retenue ; le texte est ouvert.'] : []),
    verdict.regulariseLe === undefined ? remede : 'Fait depuis, hors délai.',
    article,
  ].join(' ');
};

const constatDe = (rapport: Rapport, resultat: Resultat): Constat | undefined => {
  const { verdict } = resultat;
  if (verdict.verdict !== 'non_respectee' && verdict.verdict !== 'a_faire') return undefined;
  const ou = (verdict.verdict === 'a_faire' ? verdict.manque : verdict.objets)[0] ?? '';
  return {
    resultat,
    nature: verdict.verdict === 'a_faire' ? 'a_faire' : 'manquement',
    phrase: `${resultat.titre}. ${verdict.constat} ${suiteDe(resultat)}`,
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
