import type { Table } from './table';
import { PROPRE } from './table';

/** Mots du projet personnalisé et de son cycle de vie. */
// biome-ignore format: une entrée par ligne
export const PROJET: Table = {
  aParticipe: ['a pris part ou non', 'La personne a pris part à l’élaboration, ou non.', 'CASF L311-3, 7°', 'took part'],
  closLe: ['date de clôture', 'Jour où le projet a pris fin.', 'TDDUI, statut TERMINE', 'closed on'],
  demandesRevision: ['demandes de révision', 'Demandes de revoir le projet, de qui qu’elles viennent.', 'RBPP Anesm, décembre 2008', 'review requests'],
  depuisLe: ['date d’ouverture', 'Jour où l’écriture de la version suivante a commencé.', PROPRE, 'since'],
  entete: ['présentation', 'Titre, responsable et dates qui présentent le projet ou la révision.', PROPRE, 'header'],
  formulation: ['formulation', 'Le projet de vie est dit par la personne, avec elle ou pour elle.', 'CASF L114-1-1', 'who words it'],
  invites: ['invités', 'Ceux que l’on a conviés.', 'TDDUI, invite', 'invitees'],
  modaliteCommunication: ['modalité de communication', 'Comment le projet est expliqué à la personne.', 'TDDUI, modaliteCommunication', 'how the plan is explained'],
  motifAnnulation: ['motif d’annulation', 'Pourquoi la révision n’a pas eu lieu.', PROPRE, 'cancellation reason'],
  motifCloture: ['motif de clôture', 'Pourquoi le projet a pris fin.', PROPRE, 'closing reason'],
  motifSuspension: ['motif de suspension', 'Pourquoi le projet est interrompu.', PROPRE, 'suspension reason'],
  note: ['note', 'Note de suivi visée.', PROPRE, 'note'],
  notesDeSuivi: ['notes de suivi', 'Observations datées des professionnels, entre deux bilans.', PROPRE, 'progress notes'],
  ouvertLe: ['date d’ouverture', 'Jour où le projet a été ouvert.', PROPRE, 'opened on'],
  periodiciteBilansMois: ['périodicité des bilans', 'Nombre de mois prévu entre deux bilans.', 'CASF D312-59-5', 'months between reviews'],
  phase: ['phase', 'Étape de la vie du projet.', 'TDDUI, statut (liste J281)', 'phase'],
  phaseSuspendue: ['phase suspendue', 'Étape où le projet s’est interrompu.', 'TDDUI, statut ENPAUSE', 'suspended phase'],
  presents: ['présents', 'Ceux qui étaient là.', PROPRE, 'attendees'],
  projet: ['projet', 'Projet personnalisé dont on parle.', 'TDDUI, ProjetPersonnalise', 'plan'],
  projetVie: ['projet de vie', 'Ce que la personne veut pour sa vie.', 'CASF L114-1-1 ; TDDUI, ProjetVie', 'life goals'],
  raison: ['raison', 'Pourquoi une nouvelle version s’écrit.', PROPRE, 'reason'],
  redaction: ['rédaction en cours', 'La version suivante est en train de s’écrire.', PROPRE, 'draft in progress'],
  responsable: ['responsable', 'Celui qui répond de l’action, ou sous la responsabilité de qui le projet est conduit.', 'TDDUI, referent ; CASF D312-10-3', 'person in charge'],
  resume: ['résumé', 'Contenu du volet, en quelques phrases.', PROPRE, 'summary'],
  revision: ['révision', 'Bilan dont on parle.', 'TDDUI, Bilan', 'review'],
  suspenduLe: ['date de suspension', 'Jour où le projet s’est interrompu.', 'TDDUI, statut ENPAUSE', 'suspended on'],
  versions: ['versions', 'Versions arrêtées du projet, jamais retouchées.', 'RBPP Anesm, décembre 2008', 'versions'],
  volet: ['volet', 'Partie du projet qu’un texte ou l’usage distingue.', 'CASF D312-19, D312-59-5 et D312-155-0', 'section'],
  volets: ['volets', 'Parties du projet : soins, vie, pédagogique, éducatif, thérapeutique…', 'CASF D312-19, D312-59-5 et D312-155-0', 'sections'],
};
