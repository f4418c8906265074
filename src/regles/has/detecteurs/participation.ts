import type { Reclamation } from '../../../accompagnement/droits';
import type { ParticipationCollective } from '../../../accompagnement/participation-collective';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Releve } from '../outils/releves';
import { reperer } from '../outils/releves';
import { aEuLieu } from './commun';

const participationsOu =
  (condition: (participation: ParticipationCollective) => boolean): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.participationsCollectives,
      '/accompagnement',
      'participationsCollectives',
      (participation) => participation.le <= au && condition(participation),
    );

/** Invitations à la vie collective, acceptées ou non : la personne a été sollicitée. */
export const participations: Releve = participationsOu(() => true);
/** Enquêtes de satisfaction proposées à la personne. */
export const satisfactionDemandee: Releve = participationsOu(({ type }) => type === 'enquete_satisfaction');

/** Réclamations reçues, avec la condition dite. */
export const reclamationsOu =
  (condition: (reclamation: Reclamation, au: DateCivile) => boolean): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.reclamations,
      '/accompagnement',
      'reclamations',
      (reclamation) => reclamation.recueLe <= au && condition(reclamation, au),
    );

/** Réclamations de la personne auxquelles il a été répondu. */
export const reclamationsRepondues: Releve = reclamationsOu(
  ({ par, reponduLe }, au) => par.qualite === 'personne' && aEuLieu(reponduLe, au),
);

/** Propositions de désigner une personne de confiance. */
export const propositionsPersonneConfiance: Releve = ({ dossier, au }) =>
  reperer(
    dossier.usager.propositionsPersonneConfiance,
    '/usager',
    'propositionsPersonneConfiance',
    ({ le }) => le <= au,
  );

/** Désignations de personne de confiance, révoquées ou non. */
export const personnesDeConfiance: Releve = ({ dossier, au }) =>
  reperer(dossier.usager.personnesDeConfiance, '/usager', 'personnesDeConfiance', ({ designeeLe }) => designeeLe <= au);

/** Réclamations auxquelles aucune réponse n’est notée. */
export const reclamationsSansReponse: Releve = reclamationsOu(({ reponduLe }, au) => !aEuLieu(reponduLe, au));

/** Ce que dit une liste de réclamations vide. */
export const SANS_RECLAMATION = 'Le dossier affirme qu’aucune réclamation n’a été reçue.';
