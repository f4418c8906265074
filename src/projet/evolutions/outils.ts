import { compact } from '../../kernel/compact';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Moyen, Parole } from '../../vocabulaire/parole';

/** La liste, un élément de plus. */
export const ajouter = <T>(liste: readonly T[] | undefined, ...elements: readonly T[]): readonly T[] => [
  ...(liste ?? []),
  ...elements,
];

/** La liste, où l’élément de cet identifiant est changé. */
export const changer = <T extends { readonly id: string }>(
  liste: readonly T[] | undefined,
  id: string,
  changement: (element: T) => T,
): readonly T[] => (liste ?? []).map((element) => (element.id === id ? changement(element) : element));

/** Jour où quelque chose a été dit : celui de l’expression, s’il précède celui de l’enregistrement. */
export const ditLe = (fait: { readonly le: DateCivile; readonly exprimeLe?: DateCivile | undefined }): DateCivile =>
  fait.exprimeLe ?? fait.le;

type Dit = {
  readonly le: DateCivile;
  readonly par: Acteur;
  readonly exprimeLe?: DateCivile | undefined;
  readonly moyen?: Moyen | undefined;
  readonly recueilliePar?: Acteur | undefined;
};

/** Une parole, dont l’auteur est toujours celui qui a agi. */
export const parole = (fait: Dit, texte: string): Parole =>
  compact({
    texte,
    auteur: fait.par,
    le: ditLe(fait),
    moyen: fait.moyen,
    recueilliePar: fait.recueilliePar,
  });

/** La parole qui accompagne un fait, si des mots ont été notés. */
export const paroles = (fait: Dit & { readonly paroles?: string | undefined }): { readonly paroles?: Parole } =>
  fait.paroles === undefined ? {} : { paroles: parole(fait, fait.paroles) };
