import { FORMATS } from '../../../rapport/formats/formats';
import type { Fiche } from '../fiche';
import { COMMUNES, ENTREES } from '../fiche';

/** Aide de « controler ». */
export const FICHE_CONTROLER: Fiche = {
  nom: 'controler',
  usages: ['controler <fichiers… | répertoires | -> [options]'],
  resume: 'contrôle des dossiers ou des Bundles TDDUI',
  dit: [
    'Un fichier .json tient un dossier ou un Bundle TDDUI ; un fichier .ndjson (ou .jsonl), ou - (l’entrée standard), tient un dossier par ligne, ou un seul mis en page sur plusieurs. Un répertoire donne tous ceux qu’il contient, hors node_modules et le fichier des réglages.',
    'Une entrée illisible n’arrête pas les autres : elle est dite dans le rapport, et le code de sortie est alors 2.',
  ],
  arguments: ENTREES,
  options: [
    COMMUNES.au,
    COMMUNES.fuseau,
    {
      nom: 'format',
      attend: { choix: FORMATS, nom: 'forme' },
      repetable: true,
      dit: `forme du rapport : ${FORMATS.join(', ')} ; à défaut, texte`,
    },
    COMMUNES.sorties,
    {
      nom: 'seuil',
      attend: { choix: ['obligation', 'recommandation', 'aucun'] },
      dit: 'gravité qui fait échouer la commande ; à défaut, obligation',
    },
    { nom: 'regle', attend: { regle: true }, repetable: true, dit: 'n’applique que cette règle' },
    { nom: 'incubation', dit: 'applique aussi les règles dont le texte reste à confirmer' },
    COMMUNES.regles,
    COMMUNES.categorie,
    COMMUNES.config,
    COMMUNES.sansConfig,
    {
      nom: 'expliquer',
      dit: 'format texte : explique ce qui ne va pas et ce qui est à faire (texte, lecture retenue, données lues, calcul de la date) ; avec --regle, chaque verdict',
    },
    {
      nom: 'pseudonymiser',
      dit: 'remplace l’identifiant des dossiers par un pseudonyme, que seule redonne la clé de la variable d’environnement PROJET_PERSONNALISE_CLE',
    },
    {
      nom: 'taches',
      attend: { libre: 'n' },
      dit: 'contrôle sur n fils à la fois ; à défaut, 1. L’ordre des résultats ne change pas',
    },
    {
      nom: 'resume-depuis',
      attend: { fichier: 'fichier' },
      dit: 'garde dans ce fichier où en est le contrôle ; interrompu, la même commande le continue (formats ndjson et csv, un --sortie pour chacun)',
    },
    COMMUNES.tailleMax,
  ],
  exemples: [
    'projet-personnalise controler dossier.json --au 2026-11-21',
    'projet-personnalise controler dossiers/ --format texte --format sarif --sortie rapport.txt --sortie rapport.sarif',
    'projet-personnalise controler export.ndjson --format csv --sortie verdicts.csv --seuil recommandation',
    'cat export.ndjson | projet-personnalise controler - --format ndjson --seuil aucun',
    'projet-personnalise controler dossier.json --regle casf/d311-remise-quinze-jours --expliquer',
    'projet-personnalise controler dossier.json --regles ./mes-regles.mjs --config reglages.json',
  ],
};
