import type { Fiches } from './types';
import { personne, professionnels } from './types';

/** Objectifs 1.1 à 1.4 : bientraitance vécue, droits, règles de vie, choix. */
export const DROITS = {
  '1.1.1': personne('La personne dit comment elle ressent la façon dont elle est traitée', [
    'La personne est invitée à dire comment elle se sent traitée',
    'Cette parole est écoutée et respectée au quotidien',
  ]),
  '1.2.1': personne('La personne et ses proches savent qui fait quoi autour d’elle', [
    'La personne et ses proches sont informés du rôle de chacun',
    'La personne peut reconnaître ceux qui interviennent',
  ]),
  '1.2.2': personne('La personne est informée de ses droits et de ses devoirs dans la vie collective ou le service', [
    'La personne reçoit l’information complète sur ses droits et devoirs',
    'Les documents et les explications lui ont été remis',
    'La personne peut poser ses questions',
  ]),
  '1.2.3': personne('La personne sait qu’elle peut désigner une personne de confiance', [
    'La possibilité de désigner une personne de confiance lui est toujours présentée',
    'Le rôle de la personne de confiance lui est expliqué',
  ]),
  '1.2.4': personne('La personne a accès à ce qui concerne son accompagnement', [
    'La personne accède aux informations sur son accompagnement',
    'La personne sait comment accéder à son dossier',
  ]),
  '1.2.5': personne('La personne peut se tourner vers l’équipe pour exercer ses droits', [
    'La personne peut demander à être orientée dans l’exercice de ses droits',
    'La personne peut être accompagnée et soutenue dans sa démarche',
  ]),
  '1.2.6': professionnels('L’équipe informe la personne de ses droits, ou l’oriente vers qui peut le faire', [
    'L’équipe informe la personne de ses droits et de la manière de les exercer',
    'L’équipe sait vers qui orienter la personne',
  ]),
  '1.2.7': professionnels('L’équipe est régulièrement formée aux droits des personnes', 1),
  '1.3.1': personne('La personne prend part à la révision des règles de vie ou du fonctionnement', 2),
  '1.3.2': professionnels('Les règles de vie se construisent ensemble, dans le respect des droits et libertés', 2),
  '1.4.1': personne('La personne sait que ses choix sur son cadre de vie sont pris en compte', [
    'La personne exprime ses choix sur son cadre de vie ou d’accompagnement',
    'Ces choix sont pris en compte',
  ]),
} as const satisfies Fiches;
