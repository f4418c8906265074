import type { Table } from './table';
import { PROPRE } from './table';

/** Mots du consentement et de l’avis. */
// biome-ignore format: une entrée par ligne
export const CONSENTEMENT: Table = {
  alternativeProposee: ['autre proposition', 'Ce qui a été proposé à la place de ce qui est refusé.', 'HAS 1.7.3', 'alternative offered'],
  antecedents: ['réponses précédentes', 'Réponses que la dernière a remplacées.', PROPRE, 'earlier answers'],
  aptitude: ['aptitude à décider', 'Constat, pour cet objet, que la personne peut ou non décider.', 'CASF L311-3, 3°', 'capacity to decide'],
  aupresDe: ['auprès de qui', 'Celui dont on recherche le consentement.', 'CASF L311-3, 3°', 'sought from'],
  avis: ['avis', 'Ce que la personne pense, gardé jour après jour.', 'TDDUI, avisUsager', 'opinions'],
  avisPersonne: ['avis de la personne', 'Ce qu’elle en pense elle-même, ou pourquoi on ne l’a pas su.', 'TDDUI, avisUsager ; CASF L311-3, 3°', 'the person’s own opinion'],
  comprise: ['information comprise', 'On s’est assuré que l’information était comprise.', 'HAS 1.7.2', 'understood'],
  consentement: ['consentement', 'Accord libre et éclairé à un objet précis.', 'CASF L311-3, 3°', 'consent'],
  destinataire: ['destinataire', 'Celui avec qui l’information est partagée.', 'CSP L1110-4', 'recipient'],
  expireLe: ['date d’expiration', 'Dernier jour où l’accord donné pour un temps vaut encore.', 'TDDUI, dureeValidite', 'expiry date'],
  partageAvecEquipeLe: ['date d’information de l’équipe', 'Jour où l’équipe a su ce que la personne a répondu.', 'HAS 1.7.4', 'date shared with the team'],
  porteSur: ['élément visé', 'Prestation, restriction ou version sur laquelle porte le consentement.', PROPRE, 'bears on'],
  recherches: ['recherches du consentement', 'Jours où l’on a demandé son consentement à la personne, ou à qui la représente.', 'CASF L311-3, 3°', 'requests for consent'],
  recueilli: ['avis recueilli', 'L’avis de la personne a pu être recueilli, ou non.', PROPRE, 'collected'],
  reinterrogerLe: ['date pour en reparler', 'Jour convenu pour revenir sur un refus.', 'HAS 1.7.3', 'date to ask again'],
};
