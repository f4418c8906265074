import type { Reunion } from '../../../projet/concertation';
import type { Releve } from '../outils/releves';
import { reperer } from '../outils/releves';
import { estDeLEquipe, personneParmi } from './commun';

/** Réunions tenues, avec la condition dite. */
export const reunionsOu =
  (condition: (reunion: Reunion) => boolean): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.reunions, ici, 'reunions', (reunion) => reunion.le <= au && condition(reunion));

type Sujet = NonNullable<Reunion['sujets']>[number];

/** La réunion a-t-elle traité ce sujet ? */
export const traite = ({ sujets }: Reunion, sujet: Sujet): boolean => sujets?.includes(sujet) === true;

/** Deux membres de l’équipe au moins y étaient-ils ? */
export const enEquipe = ({ presents }: Reunion): boolean => (presents?.filter(estDeLEquipe).length ?? 0) > 1;

/** La personne y était-elle ? */
export const personnePresente = ({ personne, presents }: Reunion): boolean =>
  personne?.presente === true || personneParmi(presents);

/** La réunion s’est-elle tenue sans que la personne y soit invitée ? */
export const personneNonInvitee = ({ personne }: Reunion): boolean =>
  personne?.presente === false && personne.motif === 'non_invitee';
