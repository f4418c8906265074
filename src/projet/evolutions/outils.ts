import { compact } from '../../kernel/compact';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Moyen, Parole } from '../../vocabulaire/parole';
import { jourExprime } from '../../vocabulaire/temps';

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
    le: jourExprime(fait),
    moyen: fait.moyen,
    recueilliePar: fait.recueilliePar,
  });

/** La parole qui accompagne un fait, si des mots ont été notés. */
export const paroles = (fait: Dit & { readonly paroles?: string | undefined }): { readonly paroles?: Parole } =>
  fait.paroles === undefined ? {} : { paroles: parole(fait, fait.paroles) };
