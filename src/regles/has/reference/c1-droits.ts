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
  '1.2.2': personne('La personne connaît ses droits et ses devoirs dans la vie collective ou le service', [
    'La personne reçoit l’information complète sur ses droits et devoirs',
    'Les documents et les explications lui ont été remis',
    'La personne peut poser ses questions',
  ]),
  '1.2.3': personne('La personne sait qu’elle peut désigner une personne de confiance', [
    'Il lui est toujours dit qu’elle peut en désigner une',
    'Il lui est expliqué à quoi elle sert',
  ]),
  '1.2.4': personne('La personne a accès à ce qui concerne son accompagnement', [
    'La personne accède aux informations sur son accompagnement',
    'La personne sait comment accéder à son dossier',
  ]),
  '1.2.5': personne('La personne peut se tourner vers l’équipe pour exercer ses droits', [
    'La personne peut demander vers qui se tourner pour ses droits',
    'La personne peut demander à être aidée jusqu’au bout de sa démarche',
  ]),
  '1.2.6': professionnels('L’équipe informe la personne de ses droits, ou l’oriente vers qui peut le faire', [
    'L’équipe informe la personne de ses droits et de la manière de les exercer',
    'L’équipe sait vers qui orienter la personne',
  ]),
  '1.2.7': professionnels('L’équipe est régulièrement formée aux droits des personnes', 1),
  '1.3.1': personne('La personne a son mot à dire quand les règles de vie ou le fonctionnement changent', 2),
  '1.3.2': professionnels('Les règles de vie se construisent ensemble et respectent les droits et libertés', 2),
  '1.4.1': personne('La personne est sûre que l’on tient compte de ce qu’elle choisit pour sa vie ici', [
    'La personne dit ce qu’elle choisit pour son cadre de vie et son accompagnement',
    'Il en est tenu compte',
  ]),
} as const satisfies Fiches;
