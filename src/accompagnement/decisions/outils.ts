import { trouver } from '../../kernel/listes';
import type { Result } from '../../kernel/result';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Accompagnement } from '../accompagnement';
import type { Commande, CommandeAccompagnement } from '../commandes';
import type { EvenementAccompagnement } from '../evenements';
import type { RefusAccompagnement, SorteElement } from '../refus';
import { parlePourElle } from '../regimes';

/** Un refus, ou rien. */
export type Refus = RefusAccompagnement | null;
/** Ce que donne une décision : les faits à garder, ou le refus. */
export type Issue = Result<readonly EvenementAccompagnement[], RefusAccompagnement>;
/** Une décision par commande d’une famille. */
export type Decisions<T extends CommandeAccompagnement['type']> = {
  readonly [X in T]: (commande: Commande<X>, etat: Accompagnement) => Issue;
};

type Liste = readonly { readonly id: string }[] | undefined;

/** L’élément désigné doit exister. */
export const connu = (liste: Liste, sorte: SorteElement, element: string): Refus =>
  trouver(liste, element) === undefined ? { code: 'ELEMENT_INCONNU', sorte, element } : null;

/** L’élément ajouté ne doit pas porter l’identifiant d’un autre. */
export const nouveau = (liste: Liste, sorte: SorteElement, element: string): Refus =>
  trouver(liste, element) === undefined ? null : { code: 'ELEMENT_DEJA_CONNU', sorte, element };

/** Une fin ne précède pas son début. */
export const ordonnees = (debutLe: DateCivile | undefined, finLe: DateCivile | undefined): Refus =>
  debutLe !== undefined && finLe !== undefined && finLe < debutLe ? { code: 'DATES_INVERSEES', debutLe, finLe } : null;

/** Seul celui qui parle pour la personne le peut. */
export const pouvoir = ({ par }: { readonly par: Acteur }): Refus =>
  parlePourElle(par) ? null : { code: 'QUALITE_SANS_POUVOIR', qualite: par.qualite };

/** Qui répond à la place de la personne dit l’avis de la personne, ou pourquoi il manque. */
export const avecAvis = ({ par }: { readonly par: Acteur }, avis: unknown): Refus =>
  estLaPersonne(par) || avis !== undefined ? null : { code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: par.qualite };
