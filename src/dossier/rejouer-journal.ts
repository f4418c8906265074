import type { Accompagnement } from '../accompagnement/accompagnement';
import { deciderAccompagnement } from '../accompagnement/accompagnement.decider';
import type { Consentement } from '../consentement/consentement';
import { deciderConsentement } from '../consentement/consentement.decider';
import type { Decider } from '../kernel/decider';
import { geler } from '../kernel/immuable';
import type { Pointeur } from '../kernel/pointeur';
import { pointeur } from '../kernel/pointeur';
import type { Projet } from '../projet/projet';
import { deciderProjet } from '../projet/projet.decider';
import type { Revision } from '../revision/revision';
import { deciderRevision } from '../revision/revision.decider';
import type { Usager } from '../usager/usager';
import { deciderUsager } from '../usager/usager.decider';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Agregat, EntreeJournal } from './journal';

/** Ce que donnent, rejoués, les faits d’un même objet : son dernier état, et le rang de son premier fait. */
export type Rejoue = { readonly id: string; readonly rang: number } & (
  | { readonly agregat: 'usager'; readonly etat: Usager }
  | { readonly agregat: 'consentement'; readonly etat: Consentement }
  | { readonly agregat: 'accompagnement'; readonly etat: Accompagnement }
  | { readonly agregat: 'projet'; readonly etat: Projet }
  | { readonly agregat: 'revision'; readonly etat: Revision }
);

/** Un journal qui ne se tient pas, ou un état qu’il ne donne pas. */
export type EcartJournal = {
  readonly ou: Pointeur;
  readonly code: 'fait_injouable' | 'temps_recule' | 'etat_absent' | 'etat_different';
  readonly message: string;
};

type EtatDe<A extends Agregat> = Extract<Rejoue, { readonly agregat: A }>['etat'];
type EvenementDe<A extends Agregat> = Extract<EntreeJournal, { readonly agregat: A }>['evenement'];
type Situe<E> = { readonly evenement: E; readonly rang: number };
type Flux<E> = ReadonlyMap<string, readonly Situe<E>[]>;

const ecart = (rang: number, code: EcartJournal['code'], constat: string): EcartJournal => {
  const ou = pointeur('journal', rang);
  return { ou, code, message: `${ou} : ${constat}` };
};

const parId = <E>(situes: readonly Situe<E>[], idDe: (evenement: E) => string): Flux<E> => {
  const flux = new Map<string, Situe<E>[]>();
  for (const situe of situes) {
    const id = idDe(situe.evenement);
    const deja = flux.get(id);
    if (deja) deja.push(situe);
    else flux.set(id, [situe]);
  }
  return flux;
};

/** L’état d’après un fait ; `null` si le fait n’a pas de sens sur cet état. */
const appliquer = <S, C, E, R>(decider: Decider<S | null, C, E, R>, etat: S | null, evenement: E): S | null => {
  try {
    return decider.evolve(etat, evenement);
  } catch {
    return null;
  }
};

/** Rejoue un flux fait par fait ; s’arrête au premier qui n’a pas de sens là où il est. */
const jouer = <S, C, E extends { readonly le: DateCivile }, R>(
  decider: Decider<S | null, C, E, R>,
  faits: readonly Situe<E>[],
): { readonly etat: S | null; readonly ecarts: readonly EcartJournal[] } => {
  const ecarts: EcartJournal[] = [];
  let etat = decider.initialState;
  let dernier: DateCivile | undefined;
  for (const { evenement, rang } of faits) {
    if (dernier !== undefined && evenement.le < dernier) {
      ecarts.push(ecart(rang, 'temps_recule', 'ce fait est daté d’avant celui qui le précède. Vérifier leur ordre.'));
    }
    dernier = evenement.le;
    const suivant = appliquer(decider, etat, evenement);
    if (suivant === null) {
      const constat =
        'ce fait n’a pas de sens ici : il en manque un avant lui, ou celui-ci est en double. Corriger le journal.';
      return { etat: null, ecarts: [...ecarts, ecart(rang, 'fait_injouable', constat)] };
    }
    etat = suivant;
  }
  return { etat: geler(etat), ecarts };
};

/** Rejoue un journal depuis le début : l’état de chaque objet, et ce qui ne se tient pas. Ne lève jamais. */
export const rejouerJournal = (
  journal: readonly EntreeJournal[],
): { readonly rejoues: readonly Rejoue[]; readonly ecarts: readonly EcartJournal[] } => {
  const rejoues: Rejoue[] = [];
  const ecarts: EcartJournal[] = [];
  const faits = <A extends Agregat>(agregat: A): readonly Situe<EvenementDe<A>>[] =>
    journal.flatMap((entree, rang) =>
      entree.agregat === agregat ? [{ evenement: entree.evenement as EvenementDe<A>, rang }] : [],
    );
  const rejouer = <A extends Agregat, C, E extends EvenementDe<A>, R>(
    agregat: A,
    decider: Decider<EtatDe<A> | null, C, E, R>,
    flux: Flux<E>,
  ): void => {
    for (const [id, situes] of flux) {
      const joue = jouer(decider, situes);
      ecarts.push(...joue.ecarts);
      const rang = situes[0]?.rang ?? 0;
      if (joue.etat !== null) rejoues.push({ agregat, id, rang, etat: joue.etat } as Rejoue);
    }
  };
  rejouer(
    'usager',
    deciderUsager,
    parId(faits('usager'), ({ usager }) => usager),
  );
  rejouer(
    'consentement',
    deciderConsentement,
    parId(faits('consentement'), ({ consentement }) => consentement),
  );
  rejouer(
    'accompagnement',
    deciderAccompagnement,
    parId(faits('accompagnement'), () => ''),
  );
  rejouer(
    'projet',
    deciderProjet,
    parId(faits('projet'), ({ projet }) => projet),
  );
  rejouer(
    'revision',
    deciderRevision,
    parId(faits('revision'), ({ revision }) => revision),
  );
  return { rejoues, ecarts };
};
