/** Aide générale. */
export const AIDE = `projet-personnalise — contrôle un projet personnalisé et ce qui l’entoure, texte par texte

Usage : projet-personnalise <commande> [arguments] [options]

Commandes
  controler <fichiers… | répertoires | ->   contrôle des dossiers ou des Bundles TDDUI
  echeances <fichier>                       ce qui est dû, et quand
  preuves <fichiers… | répertoires | ->     ce que les dossiers montrent des critères de la HAS
  portefeuille <fichiers… | répertoires | -> où en sont les projets d’une structure
  regles                                    liste les règles, leurs textes et leurs dates
  tddui importer <bundle.json>              lit un Bundle TDDUI et écrit un dossier
  tddui exporter <dossier.json>             écrit un Bundle TDDUI
  schema [nom]                              écrit un schéma JSON
  exemple [nom]                             écrit un dossier d’exemple
  pseudonymiser <dossier.json>              écrit un dossier d’essai, sans rien de la personne

Options de « controler »
  --au AAAA-MM-JJ        jour du contrôle (aujourd’hui à défaut)
  --fuseau Zone/Ville    fuseau de l’établissement (Europe/Paris à défaut)
  --format <forme>       texte (à défaut), json, ndjson, junit, sarif, markdown, html,
                         github, gitlab, csv ; répétable
  --seuil obligation|recommandation|aucun
                         gravité qui fait échouer la commande (obligation à défaut)
  --sortie <fichier>     écrit dans ce fichier ; un --sortie par --format
  --categorie <code>     catégorie d’ESSMS des dossiers qui ne la disent pas (ehpad, ime…)
  --regle <id>           n’applique que cette règle ; répétable
  --incubation           applique aussi les règles dont le texte reste à confirmer
  --expliquer            détaille chaque verdict : texte, données lues, calcul de la date
  --taille-max Mo        taille limite d’un document ou d’une ligne, en mégaoctets (32 à défaut)
  --taches <n>           contrôle sur n fils à la fois (1 à défaut) ; l’ordre des résultats ne change pas
  --resume-depuis <fichier>
                         garde dans ce fichier où en est le contrôle ; interrompu, la même commande le
                         continue (formats ndjson et csv, un --sortie pour chacun)
  --pseudonymiser        remplace l’identifiant des dossiers par un pseudonyme, que seule redonne la clé
                         de la variable d’environnement PROJET_PERSONNALISE_CLE

Options de « preuves » et de « portefeuille »
  --au, --fuseau, --sortie, --categorie, --taille-max
                         comme pour « controler »
  --format <forme>       texte (à défaut), json, markdown, csv ; répétable
  --pour personne|structure
                         preuves : prépare un accompagné traceur par dossier, ou réunit les dossiers d’une
                         structure, petits groupes masqués ; à défaut, personne pour un seul fichier .json
  --critere <numéro>     preuves : seulement ce critère (1.10.2), ou tout l’objectif (1.10) ; répétable
  --incubation           preuves : lit aussi les critères dont le texte reste à confirmer

Options de « tddui »
  --sortie <fichier>     écrit le résultat dans ce fichier
  --reste <fichier>      importer : y écrit ce que le dossier ne porte pas ; exporter : le réécrit dans le Bundle
  --remarques texte|json forme des remarques et des pertes (sortie d’erreur)
  --extensions           exporter : joint ce que le standard ne porte pas

Un fichier .json tient un dossier ou un Bundle ; .ndjson et - tiennent un dossier par ligne.

Codes de sortie
  0  aucun manquement au seuil demandé ; preuves et portefeuille ne jugent pas, et ne rendent jamais 1
  1  au moins un manquement au seuil demandé
  2  mauvais usage, ou entrée illisible
  129, 130, 141, 143  arrêt avant la fin : terminal fermé, Ctrl-C, tuyau fermé par son lecteur
     (« | head »), arrêt demandé ; aucun fichier n’est laissé à moitié

Exemples
  projet-personnalise exemple ehpad > dossier.json
  projet-personnalise controler dossier.json --au 2026-11-21
  projet-personnalise controler export.ndjson --format json --seuil recommandation
  projet-personnalise preuves dossier.json --critere 1.10
  projet-personnalise preuves export.ndjson --format csv --sortie preuves.csv
`;
