import fc from 'fast-check';
import type { Decider } from '../kernel/decider';
import { replay } from '../kernel/decider';
import { enJson, estJson, memeJson, parJson } from './egalite';
import { suiteDeCommandes, vivre } from './vie';

/** Ce qu’il faut savoir d’un schéma pour s’en servir : un schéma zod convient. */
export type Schema = {
  /** Dit si une valeur a la forme attendue ; celui de zod convient. */
  readonly safeParse: (valeur: unknown) => { readonly success: boolean; readonly error?: unknown };
};

/** Un droit : des commandes qu’aucun état atteint ne doit pouvoir refuser. */
export type Droit<Command> = { readonly titre: string; readonly commande: fc.Arbitrary<Command> };

/** Un agrégat à éprouver : son décideur, ses commandes, et les schémas de ce qu’il garde. */
export type Sujet<State, Command, Event, Refusal> = {
  readonly decider: Decider<State, Command, Event, Refusal>;
  readonly commande: fc.Arbitrary<Command>;
  readonly stateSchema: Schema;
  readonly eventSchema?: Schema;
  readonly commandSchema?: Schema;
  readonly droits?: readonly Droit<Command>[];
  /** Récrit une commande pour qu’elle s’adresse bien à l’agrégat dans cet état (son identifiant, par exemple). */
  readonly adresser?: (commande: Command, etat: State) => Command;
  /** Suites de commandes à jouer ; à défaut, tirées de `commande`. */
  readonly vie?: fc.Arbitrary<readonly Command[]>;
};

/** Une propriété : sa phrase, et de quoi la vérifier ; un contre-exemple lève une erreur. */
export type Propriete = {
  readonly titre: string;
  /** Vérifie la propriété ; lève, avec un contre-exemple, si elle ne tient pas. */
  readonly verifier: (options?: { readonly numRuns?: number }) => void;
};

type Dated = { readonly le: string };
type Fait = Dated & { readonly exprimeLe?: string | undefined; readonly par?: unknown };

const propriete = <T>(titre: string, tirage: fc.Arbitrary<T>, verifier: (tire: T) => void): Propriete => ({
  titre,
  verifier: (options = {}) => fc.assert(fc.property(tirage, verifier), options),
});

const affirmer = (vrai: boolean, constat: string, valeur?: unknown): void => {
  if (!vrai) throw new Error(valeur === undefined ? constat : `${constat} : ${enJson(valeur)}`);
};

const satisfaire = (schema: Schema, valeur: unknown): void => {
  const lecture = schema.safeParse(valeur);
  affirmer(lecture.success, 'hors du schéma', { valeur, fautes: lecture.error });
};

/** L’état initial n’est rien : seul un état commencé a un schéma. */
const satisfaireEtat = (schema: Schema, etat: unknown): void => {
  if (etat !== null) satisfaire(schema, etat);
};

const viesDe = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): fc.Arbitrary<readonly C[]> =>
  sujet.vie ?? suiteDeCommandes(sujet.commande);

/** Tout état que des commandes atteignent est un état que le schéma décrit. */
export const etatConforme = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete('tout état atteint satisfait son schéma', viesDe(sujet), (commandes) => {
    for (const { faits, apres } of vivre(sujet.decider, commandes).pas) {
      if (faits !== null) satisfaireEtat(sujet.stateSchema, apres);
    }
  });

/** Les commandes tirées et les faits gardés se relisent à la porte. */
export const journalConforme = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete('toute commande et tout fait se relisent par leur schéma', viesDe(sujet), (commandes) => {
    const { eventSchema, commandSchema, decider } = sujet;
    if (commandSchema !== undefined) for (const commande of commandes) satisfaire(commandSchema, parJson(commande));
    if (eventSchema !== undefined)
      for (const fait of vivre(decider, commandes).journal) satisfaire(eventSchema, parJson(fait));
  });

/** Le journal suffit : rejoué après un passage par JSON, il redonne l’état. */
export const journalSuffisant = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete('rejouer le journal après un aller-retour JSON redonne le même état', viesDe(sujet), (commandes) => {
    const { etat, journal } = vivre(sujet.decider, commandes);
    const rejoue = replay(sujet.decider, parJson(journal));
    affirmer(memeJson(rejoue, etat), 'le journal rejoué donne un autre état', { etat, rejoue });
    affirmer(estJson(etat) && estJson(journal), 'l’état ou le journal ne survit pas à JSON', { etat, journal });
  });

/** Un journal interrompu n’importe où donne encore un état valide. */
export const prefixeValide = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete(
    'rejouer n’importe quel début de journal donne un état valide',
    fc.tuple(viesDe(sujet), fc.nat()),
    ([commandes, tirage]) => {
      const { journal } = vivre(sujet.decider, commandes);
      satisfaireEtat(sujet.stateSchema, replay(sujet.decider, journal.slice(0, tirage % (journal.length + 1))));
    },
  );

/** Décider ne touche à rien : ni à l’état, ni à la commande ; et répond deux fois la même chose. */
export const refusSansEffet = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete('une commande refusée ne change rien', viesDe(sujet), (commandes) => {
    for (const { avant, commande, faits, apres } of vivre(sujet.decider, commandes).pas) {
      if (faits !== null) continue;
      const temoin = JSON.stringify([avant, commande]);
      const reponses = [sujet.decider.decide(commande, avant), sujet.decider.decide(commande, avant)];
      affirmer(
        apres === avant && JSON.stringify([avant, commande]) === temoin,
        'le refus a changé quelque chose',
        commande,
      );
      affirmer(memeJson(reponses[0], reponses[1]), 'deux réponses différentes', reponses);
    }
  });

/** Décider ne lève jamais : toute commande lue à la porte reçoit une réponse, dans tout état atteint. */
export const jamaisDException = <S, C extends Dated, E, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete(
    'décider ne lève jamais',
    fc.tuple(viesDe(sujet), fc.array(sujet.commande, { maxLength: 10 })),
    ([commandes, autres]) => {
      const { etat } = vivre(sujet.decider, commandes);
      for (const commande of autres) sujet.decider.decide(commande, etat);
    },
  );

/** Dans le journal, un fait n’est jamais daté d’avant celui qui le précède. */
export const tempsSansRecul = <S, C extends Dated, E extends Dated, R>(sujet: Sujet<S, C, E, R>): Propriete =>
  propriete('dans le journal, le temps ne recule jamais', viesDe(sujet), (commandes) => {
    const jours = vivre(sujet.decider, commandes).journal.map(({ le }) => le);
    affirmer(memeJson(jours, jours.toSorted()), 'des faits à rebours', jours);
  });

const trace = (faits: readonly Fait[], commande: Fait): boolean =>
  faits.some(({ le, exprimeLe, par }) => (exprimeLe ?? le) === commande.le && memeJson(par, commande.par));

/** Un droit s’exerce dans tout état atteint, et laisse une trace datée du jour où il a été exercé. */
export const droitJamaisRefuse = <S, C extends Dated, E extends Dated, R>(
  sujet: Sujet<S, C, E, R>,
  { titre, commande }: Droit<C>,
): Propriete =>
  propriete(titre, fc.tuple(viesDe(sujet), commande), ([commandes, tiree]) => {
    const { etat } = vivre(sujet.decider, commandes);
    const exercee = sujet.adresser?.(tiree, etat) ?? tiree;
    const decision = sujet.decider.decide(exercee, etat);
    if (!decision.ok) throw new Error(`un droit est refusé : ${enJson(decision.error)}`);
    affirmer(trace(decision.value, exercee), 'un droit exercé ne laisse pas de trace', decision.value);
    satisfaireEtat(sujet.stateSchema, replay(sujet.decider, decision.value, etat));
  });

/** Toutes les propriétés qu’un agrégat doit tenir, ses droits compris. */
export const proprietesGeneriques = <S, C extends Dated, E extends Dated, R>(
  sujet: Sujet<S, C, E, R>,
): readonly Propriete[] => [
  etatConforme(sujet),
  journalConforme(sujet),
  journalSuffisant(sujet),
  prefixeValide(sujet),
  refusSansEffet(sujet),
  jamaisDException(sujet),
  tempsSansRecul(sujet),
  ...(sujet.droits ?? []).map((droit) => droitJamaisRefuse(sujet, droit)),
];
