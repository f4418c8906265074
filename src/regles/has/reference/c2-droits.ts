import type { Fiches } from './types';
import { essms, professionnels } from './types';

/** Objectifs 2.1 à 2.3 : questionnement éthique, droits fondamentaux, relations et droit commun. */
export const ETHIQUE_ET_DROITS = {
  '2.1.1': professionnels('L’équipe repère ensemble les questions éthiques que pose l’accompagnement', [
    'Les questions éthiques sont repérées à partir de situations vécues',
    'Elles sont partagées en équipe',
  ]),
  '2.1.2': professionnels('La personne et ses proches prennent part aux questions éthiques qui la concernent', [
    'La personne et ses proches sont associés à la réflexion',
    'L’équipe en profite pour revoir ses pratiques',
  ]),
  '2.1.3': professionnels('L’équipe est régulièrement formée au questionnement éthique', 1),
  '2.1.4': essms('Le questionnement éthique est organisé, avec tous les acteurs et sur le territoire', 2),
  '2.2.1': {
    vu: 'memoire',
    sujet: 'professionnels',
    libelle: 'La personne est libre d’aller et venir',
    elements: null,
  },
  '2.2.2': professionnels('La personne est respectée dans sa dignité et son intégrité', [
    'Les pratiques respectueuses sont connues',
    'Elles sont partagées dans l’équipe',
    'Elles sont mises en œuvre',
  ]),
  '2.2.3': professionnels('La vie privée de la personne et son intimité sont respectées', [
    'Les pratiques qui protègent la vie privée sont connues',
    'Elles sont partagées dans l’équipe',
    'Elles sont mises en œuvre',
  ]),
  '2.2.4': professionnels('La personne pense et croit ce qu’elle veut, et peut le vivre', [
    'Les pratiques qui les respectent sont connues',
    'Elles sont partagées dans l’équipe',
    'Elles sont mises en œuvre',
  ]),
  '2.2.5': professionnels('Le choix de la personne sur son image est recueilli et respecté', [
    'Son choix sur l’usage de son image est recueilli',
    'Ce choix est respecté',
  ]),
  '2.2.6': essms('La structure aide chacun à exercer ses droits et ses libertés', 2),
  '2.2.7': essms('Les informations sur la personne sont confidentielles et protégées', [
    'L’organisation et les pratiques garantissent la confidentialité',
    'Des moyens et outils le permettent',
    'Les professionnels y sont formés ou sensibilisés',
  ]),
  '2.3.1': professionnels('L’équipe aide à garder et à développer les relations sociales et affectives', [
    'Les relations que la personne a sont préservées',
    'Le développement de relations est favorisé',
  ]),
  '2.3.2': professionnels('L’équipe aide la personne à accéder aux services de tous', [
    'Les besoins d’aide pour accéder au droit commun sont repérés',
    'La personne est soutenue ou orientée dans ses démarches',
  ]),
} as const satisfies Fiches;
