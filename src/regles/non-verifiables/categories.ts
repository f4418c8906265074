import type { NonVerifiable } from '../non-verifiables';

/** Devoirs propres à une catégorie, à l’orientation ou aux bonnes pratiques qu’aucun dossier individuel ne montre. */
export const NON_VERIFIABLES_CATEGORIES: readonly NonVerifiable[] = [
  {
    id: 'r146-29-ppc-15j',
    titre: 'Quinze jours laissés à la personne pour ses observations sur le plan personnalisé de compensation',
    texte: 'CASF, R146-29, troisième alinéa',
    motif:
      'Le délai court entre la MDPH et la personne, avant que la commission décide : ni l’envoi du plan ni les observations ne passent par la structure.',
  },
  {
    id: 'd312-14-autorite-parentale-saisie',
    titre: 'Parents saisis de tout fait ou décision qui relève de l’autorité parentale',
    texte: 'CASF, D312-14, dernier alinéa ; D312-59-3, troisième alinéa',
    motif:
      'Le dossier garde les échanges faits, non la liste des faits qui en appelaient un : on ne peut pas voir ce qui a manqué.',
  },
  {
    id: 'd312-19-equipe-associee',
    titre: 'Ensemble des personnels associés à l’élaboration du projet individualisé',
    texte: 'CASF, D312-19',
    motif: 'Le dossier nomme ceux qui ont pris part, non ceux que compte l’établissement.',
  },
  {
    id: 'd312-37-pieces-du-dossier',
    titre: 'Comptes rendus de synthèse, d’acquisitions et de surveillance médicale rangés au dossier de l’enfant',
    texte: 'CASF, D312-37, 4°, 5°, 8° et 9° ; D312-59-6',
    motif:
      'Ces pièces se rangent dans le dossier papier ou médical ; le projet n’en garde que la date des réunions et des révisions.',
  },
  {
    id: 'd312-59-5-modalites',
    titre: 'ITEP : modalités d’accompagnement diversifiées, modulables et évolutives',
    texte: 'CASF, D312-59-5, I, 1°, 3°, 5° et 6°',
    motif: 'C’est une appréciation sur la nature de l’accompagnement, que des champs ne portent pas.',
  },
  {
    id: 'd312-161-3-duree-reentrainement',
    titre: 'UEROS : réentraînement limité à six mois cumulés par période de trois ans',
    texte: 'CASF, D312-161-3, 3°, a',
    motif: 'La phase peut être séquentielle ou à temps partiel : le dossier ne compte pas les jours de réentraînement.',
  },
  {
    id: 'd312-175-evaluation-reguliere',
    titre: 'SAVS, SAMSAH : évaluation périodique des besoins sur le lieu de travail ou de formation',
    texte: 'CASF, D312-175, c',
    motif: 'Le texte ne chiffre pas la période, et le dossier ne dit pas où le service intervient.',
  },
  {
    id: 'd344-5-8-dossier-de-liaison',
    titre: 'MAS, EAM, SAMSAH : quatre fiches transmises lors d’une hospitalisation ou d’un accueil provisoire',
    texte: 'CASF, D344-5-8',
    motif: 'Les fiches médicales et paramédicales ne sont pas au dossier du projet ; leur envoi se vérifie ailleurs.',
  },
  {
    id: 'd344-5-3-missions',
    titre: 'MAS, EAM, SAMSAH : communication, intimité, vie affective et expression de la souffrance',
    texte: 'CASF, D344-5-3',
    motif: 'Ce que la personne vit s’observe auprès d’elle ; un dossier n’en donne que des indices.',
  },
  {
    id: 'l223-1-1-bilan-de-sante',
    titre: 'Bilan de santé et de prévention à l’entrée en protection de l’enfance',
    texte: 'CASF, L223-1-1, quatrième alinéa',
    motif: 'Le bilan relève du dossier médical et du service de l’aide sociale à l’enfance.',
  },
  {
    id: 'd471-8-modalites-d-accueil',
    titre: 'Document individuel de protection : modalités concrètes d’accueil et d’échange avec le service',
    texte: 'CASF, D471-8, II, 3°',
    motif: 'Le contenu rédigé de cette rubrique n’est pas décrit par un champ du dossier.',
  },
  {
    id: 'd471-8-document-explique',
    titre: 'Document individuel de protection expliqué à la personne',
    texte: 'CASF, D471-8, IV',
    motif: 'Le dossier date la remise ; que l’explication ait été comprise se demande à la personne.',
  },
  {
    id: 'd351-10-2-retractation',
    titre: 'Délai de rétractation des parents après signature de la fiche de liaison',
    texte: 'Code de l’éducation, D351-10-2',
    motif:
      'Quinze jours francs en 2017 ; la rédaction de juillet 2024 n’a pas été lue, et le dossier ne date pas la signature des parents.',
  },
  {
    id: 'rbpp-informations-separees',
    titre: 'Bonne pratique : informations confidentielles ou inutiles tenues hors du projet',
    texte: 'ANESM, « Les attentes de la personne et le projet personnalisé », décembre 2008',
    motif: 'Il faudrait lire les textes libres du projet, ce que la bibliothèque ne fait pas.',
  },
];
