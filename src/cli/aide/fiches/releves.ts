import type { Fiche, OptionDite } from '../fiche';
import { COMMUNES, ENTREES } from '../fiche';

const FORMAT: OptionDite = {
  nom: 'format',
  attend: { choix: ['texte', 'json', 'markdown', 'csv'], nom: 'forme' },
  repetable: true,
  dit: 'forme du relevé : texte, json, markdown, csv ; à défaut, texte',
};

const RELEVE: readonly OptionDite[] = [
  COMMUNES.au,
  COMMUNES.fuseau,
  FORMAT,
  COMMUNES.sorties,
  COMMUNES.categorie,
  COMMUNES.config,
  COMMUNES.sansConfig,
  COMMUNES.regles,
  COMMUNES.tailleMax,
];

/** Aide de « preuves ». */
export const FICHE_PREUVES: Fiche = {
  nom: 'preuves',
  usages: ['preuves <fichiers… | répertoires | -> [options]'],
  resume: 'ce que les dossiers montrent des critères de la HAS',
  dit: ['Ne juge pas, ne note pas : ne rend jamais le code 1.'],
  arguments: ENTREES,
  options: [
    {
      nom: 'pour',
      attend: { choix: ['personne', 'structure'] },
      dit: 'prépare un accompagné traceur par dossier, ou réunit les dossiers d’une structure, petits groupes masqués ; à défaut, personne pour un seul fichier .json',
    },
    {
      nom: 'critere',
      attend: { libre: 'numéro' },
      repetable: true,
      dit: 'seulement ce critère (1.10.2), tout l’objectif (1.10) ou tout le chapitre (1)',
    },
    { nom: 'incubation', dit: 'lit aussi les critères dont le texte reste à confirmer' },
    ...RELEVE,
  ],
  exemples: [
    'projet-personnalise preuves dossier.json --critere 1.10',
    'projet-personnalise preuves export.ndjson --format csv --sortie preuves.csv',
  ],
};

/** Aide de « portefeuille ». */
export const FICHE_PORTEFEUILLE: Fiche = {
  nom: 'portefeuille',
  usages: ['portefeuille <fichiers… | répertoires | -> [options]'],
  resume: 'où en sont les projets d’une structure',
  dit: ['Ne juge pas : ne rend jamais le code 1.'],
  arguments: ENTREES,
  options: RELEVE,
  exemples: [
    'projet-personnalise portefeuille export.ndjson --au 2026-11-21',
    'projet-personnalise portefeuille dossiers/ --format markdown --sortie portefeuille.md',
  ],
};
