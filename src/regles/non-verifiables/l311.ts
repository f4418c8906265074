import type { NonVerifiable } from '../non-verifiables';

/** Devoirs de L311-3, L311-4 et voisins, du code civil et des données, qu’aucun dossier individuel ne montre. */
export const NON_VERIFIABLES_L311: readonly NonVerifiable[] = [
  {
    id: 'l311-3-4-confidentialite',
    titre: 'Confidentialité des informations',
    texte: 'CASF, L311-3, 4°',
    motif:
      'Elle tient aux droits d’accès et au journal des consultations du logiciel, non au contenu d’un dossier ; les partages notés sont jugés par les règles du code de la santé publique.',
  },
  {
    id: 'l311-4-charte-affichee',
    titre: 'Affichage de la charte des droits et libertés dans l’établissement',
    texte: 'CASF, L311-4, a',
    motif: 'L’affichage se constate sur place, non dans un dossier.',
  },
  {
    id: 'l311-4-respect-rbpp',
    titre:
      'Contrat ou DIPC défini dans le respect des recommandations de bonnes pratiques et du projet d’établissement',
    texte: 'CASF, L311-4, quatrième alinéa',
    motif:
      'Citer une recommandation ne prouve pas qu’elle est suivie, et aucun texte ne demande de la citer : c’est une appréciation d’évaluateur.',
  },
  {
    id: 'l312-8-evaluation',
    titre: 'Évaluation de la qualité de l’établissement ou du service, tous les cinq ans',
    texte: 'CASF, L312-8 et D312-204',
    motif: 'Le rapport d’évaluation porte sur la structure entière ; aucun dossier individuel n’en garde trace.',
  },
  {
    id: 'r-csp-soins-palliatifs-d311-38',
    titre: 'Soins palliatifs dans le projet général de soins de l’établissement',
    texte: 'CASF, D311-38',
    motif: 'Le devoir porte sur le contenu du projet d’établissement, non sur un accompagnement.',
  },
  {
    id: 'l119-1-alerte-defaut-action',
    titre: 'Défaut d’action qui compromet les droits ou les besoins d’une personne',
    texte: 'CASF, L119-1',
    motif:
      'Qualifier une maltraitance est un jugement humain sur des faits ; un programme ne doit pas le rendre. Les besoins sans réponse se voient au projet.',
  },
  {
    id: 'cc-457-1-information',
    titre: 'Information de la personne protégée par celui qui la protège',
    texte: 'Code civil, 457-1',
    motif: 'Le devoir pèse sur le protecteur, hors de la structure : le dossier n’a pas à en garder la preuve.',
  },
  {
    id: 'cc-458-actes-strictement-personnels',
    titre: 'Actes strictement personnels : ni assistance ni représentation',
    texte: 'Code civil, 458',
    motif:
      'Le dossier ne dit pas, autrement que par un texte libre, qu’un objectif touche à la filiation ou à l’autorité parentale de la personne.',
  },
  {
    id: 'rgpd-6-9-base-legale',
    titre: 'Base légale du traitement et exception pour les données de santé',
    texte: 'RGPD, 6 et 9',
    motif: 'Elles se lisent au registre des traitements de la structure, pour tous les dossiers à la fois.',
  },
  {
    id: 'rgpd-33-violation-72h',
    titre: 'Violation de données notifiée dans les 72 heures',
    texte: 'RGPD, 33',
    motif: 'La violation, l’heure où elle est connue et sa notification sont au registre de la structure.',
  },
];
