import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';

/** L’analyse de la situation dit aussi les ressources et les potentialités de la personne. */
export const anesm2008Ressources: Regle = recommandation({
  nom: 'anesm-2008-ressources',
  titre: 'Bonne pratique : le projet dit aussi les forces et les ressources de la personne',
  moment: 'elaboration',
  vu: 'memoire',
  partie: 'analyser les ressources et les potentialités',
  lecture: 'Une force ou une ressource suffit. Une liste dite vide est un écart selon notre lecture.',
  remede: 'Chercher avec la personne ce qu’elle sait faire, aime faire, et sur qui elle peut compter.',
  acteur: 'equipe',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { forces }, ou }) =>
      contient(
        forces,
        sous(ou, 'forces'),
        ({ parole }) => (parole.le ?? au) <= au,
        'Le projet ne dit aucune force ni ressource de la personne.',
        'selon_lecture',
      ),
    ),
});

const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une force est écrite',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          forces: [{ id: 'f1', parole: { texte: 'Je connais tous les bus.', auteur: { qualite: 'personne' } } }],
        },
      ],
    },
  },
  {
    titre: 'Le projet ne parle que de difficultés',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, forces: [] }] },
  },
  {
    titre: 'Le dossier ne dit rien des forces',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'accueil', forces: [] }] },
  },
];
