import type { Thematique } from './types';

/** Un objectif du référentiel. Son libellé n’a pas été vu : `sujet` est notre résumé de travail. */
export type ObjectifHas = {
  readonly numero: string;
  readonly thematique: Thematique;
  readonly libelle: null;
  readonly sujet: string;
};

const objectif = (numero: string, thematique: Thematique, sujet: string): ObjectifHas => ({
  numero,
  thematique,
  libelle: null,
  sujet,
});

/** Les quarante-deux objectifs des données ouvertes ; une page de la HAS en annonce quarante-neuf, à tort semble-t-il. */
export const OBJECTIFS_HAS: readonly ObjectifHas[] = [
  objectif('1.1', 'bientraitance_ethique', 'bientraitance ressentie'),
  objectif('1.2', 'droits', 'information sur les droits'),
  objectif('1.3', 'droits', 'règles de vie construites ensemble'),
  objectif('1.4', 'droits', 'choix du cadre de vie'),
  objectif('1.5', 'expression_participation', 'instances de participation'),
  objectif('1.6', 'expression_participation', 'soutien à l’expression'),
  objectif('1.7', 'expression_participation', 'consentement, adhésion, refus'),
  objectif('1.8', 'expression_participation', 'liens sociaux et activités'),
  objectif('1.9', 'expression_participation', 'citoyenneté'),
  objectif('1.10', 'coconstruction', 'projet d’accompagnement'),
  objectif('1.11', 'coconstruction', 'place des proches'),
  objectif('1.12', 'autonomie', 'autonomie et isolement'),
  objectif('1.13', 'autonomie', 'logement'),
  objectif('1.14', 'sante', 'prévention et éducation à la santé'),
  objectif('1.15', 'sante', 'besoins et risques en santé'),
  objectif('1.16', 'sante', 'douleur'),
  objectif('1.17', 'continuite_parcours', 'transitions et ruptures'),
  objectif('2.1', 'bientraitance_ethique', 'questionnement éthique'),
  objectif('2.2', 'droits', 'droits fondamentaux'),
  objectif('2.3', 'expression_participation', 'relations et droit commun'),
  objectif('2.4', 'coconstruction', 'risques et projet'),
  objectif('2.5', 'autonomie', 'école, travail, compétences'),
  objectif('2.6', 'sante', 'santé mentale'),
  objectif('2.7', 'sante', 'fin de vie et deuil'),
  objectif('2.8', 'continuite_parcours', 'crises et interruptions'),
  objectif('2.9', 'continuite_parcours', 'coordination'),
  objectif('2.10', 'continuite_parcours', 'partage et sécurité des informations'),
  objectif('3.1', 'bientraitance_ethique', 'stratégie de bientraitance'),
  objectif('3.2', 'droits', 'conditions matérielles'),
  objectif('3.3', 'expression_participation', 'participation, critère non vu'),
  objectif('3.4', 'coconstruction', 'inclusion et partenariats'),
  objectif('3.5', 'autonomie', 'stratégie d’autonomie'),
  objectif('3.6', 'sante', 'médicament'),
  objectif('3.7', 'sante', 'risque infectieux'),
  objectif('3.8', 'ressources_humaines', 'politique du personnel'),
  objectif('3.9', 'ressources_humaines', 'qualité de vie au travail'),
  objectif('3.10', 'qualite_risques', 'politique qualité'),
  objectif('3.11', 'qualite_risques', 'maltraitance et violence'),
  objectif('3.12', 'qualite_risques', 'plaintes et réclamations'),
  objectif('3.13', 'qualite_risques', 'événements indésirables'),
  objectif('3.14', 'qualite_risques', 'crise et continuité'),
  objectif('3.15', 'qualite_risques', 'achats et numérique'),
];
