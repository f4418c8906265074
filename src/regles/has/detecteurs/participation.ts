import type { Reclamation } from '../../../accompagnement/droits';
import type { ParticipationCollective } from '../../../accompagnement/participation-collective';
import type { Releve } from '../outils/releves';
import { reperer } from '../outils/releves';

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
  (condition: (reclamation: Reclamation) => boolean): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.reclamations,
      '/accompagnement',
      'reclamations',
      (reclamation) => reclamation.recueLe <= au && condition(reclamation),
    );

/** Réclamations de la personne auxquelles il a été répondu. */
export const reclamationsRepondues: Releve = reclamationsOu(
  ({ par, reponduLe }) => par.qualite === 'personne' && reponduLe !== undefined,
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

/** Groupes d’expression proposés à la personne. */
export const groupesDExpression: Releve = participationsOu(({ type }) => type === 'groupe_expression');

/** Réclamations auxquelles aucune réponse n’est notée. */
export const reclamationsSansReponse: Releve = reclamationsOu(({ reponduLe }) => reponduLe === undefined);

/** Ce que dit une liste de réclamations vide. */
export const SANS_RECLAMATION = 'Le dossier affirme qu’aucune réclamation n’a été reçue.';
