import type { NonVerifiable } from '../non-verifiables';

/** Devoirs de D311, D311-0-1, D311-0-3, R311-0-7 et R313-24-5 qu’aucun dossier individuel ne montre. */
export const NON_VERIFIABLES_D311: readonly NonVerifiable[] = [
  {
    id: 'r313-24-5-liste-accords',
    titre: 'Liste à jour des personnes qui acceptent le contrôle de leur espace privatif',
    texte: 'CASF, R313-24-5',
    motif:
      'La direction tient une liste pour toute la structure et la communique à l’autorité qui la demande ; un dossier n’en montre qu’une ligne, jugée avec l’accord lui-même.',
  },
  {
    id: 'd311-v-6-liste-des-liberaux',
    titre: 'Liste des professionnels de santé libéraux tenue à la disposition des personnes',
    texte: 'CASF, D311, V, alinéa qui suit le 6°',
    motif: 'La liste est celle de l’établissement ; le dossier ne montre que la mention au contrat.',
  },
  {
    id: 'd311-vi-conformite-des-termes',
    titre: 'Conformité des termes du DIPC à ceux de la mesure éducative',
    texte: 'CASF, D311, VI, dernier alinéa',
    motif:
      'Elle se lit dans la décision du juge, que le dossier ne contient pas ; seules la mention et les dates sont jugées.',
  },
  {
    id: 'd311-suppleance-convention',
    titre: 'Convention annexée au DIPC pour la suppléance d’un proche aidant à domicile',
    texte: 'CASF, D311 et D313-30-7 (décret n° 2025-827 du 19 août 2025)',
    motif:
      'Le dossier ne dit pas si une prestation de suppléance est assurée, et les mots du décret n’ont été lus que dans des commentaires.',
  },
  {
    id: 'd311-0-1-suivi-du-contrat-court',
    titre: 'ESAT : projet mis à jour chaque mois et bilan avant le terme d’un contrat court',
    texte: 'CASF, D311-0-1 et annexe 3-9',
    motif: 'Signalé par une page en français facile à lire seulement ; le texte n’a pas été lu.',
  },
  {
    id: 'd311-0-3-preavis-de-la-personne',
    titre: 'Préavis demandé à la personne qui résilie : un mois au plus en EHPAD, huit jours ailleurs',
    texte: 'CASF, D311-0-3, I',
    motif: 'Une date d’effet plus lointaine peut être le choix de la personne : le dossier ne dit pas qui l’a voulue.',
  },
  {
    id: 'l311-4-1-necessite-et-proportion',
    titre: 'Mesures de l’annexe « aller et venir » strictement nécessaires et proportionnées',
    texte: 'CASF, L311-4-1, I',
    motif: 'Nécessité et proportion s’apprécient auprès de la personne ; le dossier ne montre que la procédure.',
  },
  {
    id: 'r311-0-7-dossier-medical',
    titre: 'Évaluation gardée au dossier médical, annexe conforme au modèle 3-9-1, entretien avec le médecin',
    texte: 'CASF, R311-0-7',
    motif: 'Le dossier médical et le modèle signé ne sont pas dans le dossier contrôlé.',
  },
];
