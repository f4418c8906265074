import type { MentionAccord } from './annexes';

type Reponse = NonNullable<MentionAccord['revocations']>[number];

/** Ce qui vaut aujourd’hui d’un accord de principe : sa dernière réponse connue ; rien, s’il n’y en a jamais eu. */
export const accordActuel = (mention: MentionAccord | undefined): Reponse | undefined =>
  mention === undefined ? undefined : (mention.revocations?.at(-1) ?? mention);
