import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Moyen, Parole } from '../../vocabulaire/parole';
import { jourExprime } from '../../vocabulaire/temps';
import type { Prestation } from '../contenu';

type Dit = {
  readonly le: DateCivile;
  readonly par: Acteur;
  readonly exprimeLe?: DateCivile | undefined;
  readonly moyen?: Moyen | undefined;
  readonly recueilliePar?: Acteur | undefined;
};

/** La prestation et sa réponse, s’il y en a une ; celle qu’elle remplace reste, avec ses mots. */
export const repondue = ({ choix: ancien, ...prestation }: Prestation, choix?: Prestation['choix']): Prestation => ({
  ...prestation,
  ...compact({ choix }),
  ...(ancien && { choixAnterieurs: ajouter(prestation.choixAnterieurs, ancien) }),
});

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
