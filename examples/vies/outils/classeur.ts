import type {
  Accompagnement,
  Agregat,
  Consentement,
  Decider,
  EntreeJournal,
  Projet,
  Revision,
  Usager,
} from 'projet-personnalise';
import {
  CommandeAccompagnement,
  CommandeConsentement,
  CommandeProjet,
  CommandeRevision,
  CommandeUsager,
  deciderAccompagnement,
  deciderConsentement,
  deciderProjet,
  deciderRevision,
  deciderUsager,
  execute,
  phraseDuRefusAccompagnement,
  phraseDuRefusConsentement,
  phraseDuRefusProjet,
  phraseDuRefusRevision,
  phraseDuRefusUsager,
} from 'projet-personnalise';
import type { Geste } from './gestes';

/** Ce qu’un logiciel garde : les états du moment, et tous les faits qui y ont mené. */
export type Classeur = {
  readonly usager: Usager | null;
  readonly consentements: readonly Consentement[];
  readonly accompagnement: Accompagnement | null;
  readonly projets: readonly Projet[];
  readonly revisions: readonly Revision[];
  readonly journal: readonly EntreeJournal[];
};

/** Un geste joué : le classeur d’après, les faits nés, ou le refus et sa phrase. */
export type Joue =
  | { readonly accepte: true; readonly classeur: Classeur; readonly faits: readonly EntreeJournal[] }
  | { readonly accepte: false; readonly code: string; readonly phrase: string };

export const CLASSEUR_VIDE: Classeur = {
  usager: null,
  consentements: [],
  accompagnement: null,
  projets: [],
  revisions: [],
  journal: [],
};

const ranger = <T extends { readonly id: string }>(liste: readonly T[], element: T | null): readonly T[] =>
  element === null ? liste : [...liste.filter(({ id }) => id !== element.id), element];
const sorti = <T extends { readonly id: string }>(liste: readonly T[], id: string): T | null =>
  liste.find((element) => element.id === id) ?? null;

const jouerSur = <S, C, E, R extends { readonly code: string }>(
  classeur: Classeur,
  agregat: Agregat,
  decider: Decider<S, C, E, R>,
  etat: S,
  commande: C,
  phrase: (refus: R) => string,
  avec: (etat: S) => Partial<Classeur>,
): Joue => {
  const execution = execute(decider, etat, commande);
  if (!execution.ok) return { accepte: false, code: execution.error.code, phrase: phrase(execution.error) };
  // L’agrégat et ses faits vont toujours ensemble : `EntreeJournal` le dit, TypeScript ne peut pas le suivre ici.
  const faits = execution.value.events.map((evenement) => ({ agregat, evenement }) as unknown as EntreeJournal);
  const journal = [...classeur.journal, ...faits];
  return { accepte: true, faits, classeur: { ...classeur, ...avec(execution.value.state), journal } };
};

/** Lit la commande, l’exécute sur l’état qu’elle vise, et range ce qu’elle a donné. */
export const jouer = (classeur: Classeur, { agregat, commande }: Geste): Joue => {
  switch (agregat) {
    case 'usager': {
      const lue = CommandeUsager.parse(commande);
      return jouerSur(classeur, agregat, deciderUsager, classeur.usager, lue, phraseDuRefusUsager, (etat) => ({
        usager: etat,
      }));
    }
    case 'consentement': {
      const lue = CommandeConsentement.parse(commande);
      const avant = sorti(classeur.consentements, lue.consentement);
      return jouerSur(classeur, agregat, deciderConsentement, avant, lue, phraseDuRefusConsentement, (etat) => ({
        consentements: ranger(classeur.consentements, etat),
      }));
    }
    case 'accompagnement': {
      const lue = CommandeAccompagnement.parse(commande);
      const avant = classeur.accompagnement;
      return jouerSur(classeur, agregat, deciderAccompagnement, avant, lue, phraseDuRefusAccompagnement, (etat) => ({
        accompagnement: etat,
      }));
    }
    case 'projet': {
      const lue = CommandeProjet.parse(commande);
      const avant = sorti(classeur.projets, lue.projet);
      return jouerSur(classeur, agregat, deciderProjet, avant, lue, phraseDuRefusProjet, (etat) => ({
        projets: ranger(classeur.projets, etat),
      }));
    }
    case 'revision': {
      const lue = CommandeRevision.parse(commande);
      const avant = sorti(classeur.revisions, lue.revision);
      return jouerSur(classeur, agregat, deciderRevision, avant, lue, phraseDuRefusRevision, (etat) => ({
        revisions: ranger(classeur.revisions, etat),
      }));
    }
  }
};
