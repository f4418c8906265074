import type { Table } from './table';
import { PROPRE } from './table';

/** Mots du dossier, de la structure et du registre des personnes. */
// biome-ignore format: une entrée par ligne
export const DOSSIER: Table = {
  accompagnement: ['accompagnement', 'Tout ce qui entoure le projet, de l’admission à la sortie.', 'CASF L311-3', 'support'],
  adopteLe: ['date d’adoption', 'Jour où le projet d’établissement en vigueur a été adopté.', 'CASF L311-8', 'date adopted'],
  agregat: ['ce que le fait concerne', 'Partie du dossier que le fait change.', PROPRE, 'aggregate'],
  categorie: ['catégorie', 'Catégorie de la structure, ou catégorie du bilan.', 'CASF L312-1 ; TDDUI, categorieBilan (J366)', 'category'],
  consentements: ['consentements', 'Consentements cherchés, un par objet précis.', 'CASF L311-3, 3°', 'consents'],
  equipeDeSoins: ['membre de l’équipe de soins', 'Fait partie de ceux entre qui l’information circule sans consentement préalable.', 'CSP L1110-12', 'care team member'],
  evenement: ['événement', 'Fait du journal, ou événement marquant auquel on renvoie.', PROPRE, 'event'],
  finess: ['numéro FINESS', 'Numéro national de l’établissement ou du service, neuf chiffres (en Corse, 2A ou 2B puis sept chiffres).', 'répertoire FINESS ; TDDUI', 'FINESS facility number'],
  format: ['format', 'Marque qui distingue un dossier, ou format d’une pièce jointe.', PROPRE, 'format'],
  journal: ['journal', 'Faits dont découle l’état du dossier, dans leur ordre.', PROPRE, 'event log'],
  mandataireJudiciairePrepose: ['mandataire judiciaire préposé de l’établissement', 'L’établissement a en son sein un préposé chargé de la protection de majeurs.', 'CASF L471-7', 'in-house court-appointed guardian'],
  missionDeServicePublic: ['mission de service public', 'La structure privée en est chargée, ce qui ouvre l’accès aux documents administratifs.', 'code des relations entre le public et l’administration', 'public service mission'],
  numeroL3121: ['alinéa de L312-1', 'Rang, au I de L312-1, de la sorte d’établissement ou de service.', 'CASF L312-1, I', 'paragraph of L312-1'],
  organisme: ['organisme', 'Structure à laquelle appartient la personne du registre.', 'TDDUI, organization', 'organisation'],
  participationFinanciere: ['participation financière', 'Part des frais demandée à la personne, et les conditions de sa facturation.', 'CASF D311, V, 4°', 'financial contribution'],
  personnes: ['registre des personnes', 'Proches, protecteurs, professionnels et partenaires nommés au dossier.', PROPRE, 'people register'],
  prenom: ['prénom', 'Prénom d’une personne du registre.', 'TDDUI, Contact et Professionnel', 'first name'],
  projetEtablissement: ['projet d’établissement ou de service', 'Document qui fixe les objectifs de la structure, pour cinq ans au plus.', 'CASF L311-8', 'facility plan'],
  projets: ['projets', 'Projets personnalisés de la personne, l’un après l’autre.', 'TDDUI, ProjetPersonnalise', 'personal plans'],
  revisions: ['révisions', 'Bilans des projets, tenus ou prévus.', 'TDDUI, Bilan', 'plan reviews'],
  rpps: ['numéro RPPS', 'Numéro national d’un professionnel de santé ou du social.', 'TDDUI, idNatPs', 'national practitioner number'],
  statutJuridique: ['statut juridique', 'Structure publique, privée à but non lucratif ou privée lucrative.', PROPRE, 'legal status'],
  structure: ['structure', 'Établissement ou service qui accompagne la personne.', 'CASF L312-1', 'facility or service'],
  usager: ['personne accompagnée', 'Celle ou celui pour qui et avec qui le projet est fait.', 'TDDUI, Usager', 'service user'],
};
