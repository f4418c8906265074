import type { MentionAccord } from './annexes';

type Reponse = NonNullable<MentionAccord['revocations']>[number];

/**
 * Ce qui vaut aujourd’hui d’un accord de principe : la dernière réponse selon sa date, non selon l’ordre où on les a
 * apprises ; rien, s’il n’y en a jamais eu.
 */
export const accordActuel = (mention: MentionAccord | undefined): Reponse | undefined =>
  mention &&
  (mention.revocations ?? []).reduce<Reponse>(
    (derniere, suivante) => (suivante.le < derniere.le ? derniere : suivante),
    mention,
  );
