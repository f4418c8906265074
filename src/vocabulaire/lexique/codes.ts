import type { Table } from './table';
import { PROPRE } from './table';

/** Codes qu’un lecteur étranger au champ ne devine pas. */
// biome-ignore format: une entrée par ligne
export const CODES: Table = {
  ase: ['aide sociale à l’enfance (ASE)', 'Service du département qui protège les mineurs.', 'CASF L221-1', 'child welfare service'],
  caa: ['communication alternative et améliorée (CAA)', 'Gestes, images ou appareils qui remplacent ou soutiennent la parole.', 'HAS 1.6.2', 'augmentative and alternative communication'],
  cdaph: ['commission des droits et de l’autonomie (CDAPH)', 'Commission qui oriente les personnes handicapées.', 'CASF L241-6', 'disability rights commission'],
  charte_droits_libertes: ['charte des droits et libertés', 'Droits de toute personne accueillie, remis avec le livret d’accueil.', 'CASF L311-4', 'charter of rights'],
  conseil_vie_sociale: ['conseil de la vie sociale (CVS)', 'Instance où siègent les personnes accompagnées et leurs familles.', 'CASF L311-6', 'residents’ council'],
  contrat_accompagnement_travail: ['contrat d’accompagnement par le travail', 'Contrat entre un travailleur handicapé et son ESAT.', 'CASF L311-4 et D311-0-1', 'supported work contract'],
  contrat_sejour: ['contrat de séjour', 'Contrat signé avec la personne, pour un séjour prévu de plus de deux mois.', 'CASF L311-4 ; D311, I', 'residence contract'],
  contre_proposition: ['contre-proposition', 'Objectif redit autrement par l’autre partie.', PROPRE, 'counter-proposal'],
  dipc: ['document individuel de prise en charge (DIPC)', 'Document qui tient lieu de contrat : séjour court, sans séjour, ou contrat non signé.', 'CASF L311-4 ; D311, I et II', 'individual care document'],
  dipm: ['document individuel de protection des majeurs (DIPM)', 'Document que le service mandataire établit avec la personne protégée.', 'CASF L471-8 et D471-8', 'individual protection document'],
  falc: ['facile à lire et à comprendre (FALC)', 'Texte écrit en mots simples, pour être lu par tous.', 'HAS 1.7.2', 'easy to read'],
  livret_accueil: ['livret d’accueil', 'Document remis à l’arrivée, avec la charte et le règlement.', 'CASF L311-4, premier alinéa', 'welcome booklet'],
  pag: ['plan d’accompagnement global (PAG)', 'Plan que la MDPH bâtit quand l’orientation ne peut se faire.', 'CASF L114-1-1', 'comprehensive support plan'],
  pai_scolaire: ['projet d’accueil individualisé (PAI)', 'Aménagements de santé d’un élève, à l’école.', 'code de l’éducation, D351-9', 'school health plan'],
  personne_qualifiee: ['personne qualifiée', 'Celle ou celui, sur une liste du département, qui aide à faire valoir ses droits.', 'CASF L311-5', 'qualified advocate'],
  ppc: ['plan personnalisé de compensation (PPC)', 'Réponses de la MDPH aux besoins liés au handicap.', 'CASF R146-29', 'disability compensation plan'],
  ppe: ['projet pour l’enfant (PPE)', 'Document du département pour l’enfant confié ou aidé.', 'CASF L223-1-1', 'plan for the child'],
  pps: ['projet personnalisé de scolarisation (PPS)', 'Ce que l’école prévoit pour un élève handicapé.', 'code de l’éducation, D351-5', 'personal schooling plan'],
  reglement_fonctionnement: ['règlement de fonctionnement', 'Règles de vie de la structure, remises à l’arrivée.', 'CASF L311-7', 'house rules'],
};
