import type { Exemple } from '../exemple';
import { personneParticipe } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En SAVS et SAMSAH, l’usager participe à l’élaboration de son projet avec l’équipe pluridisciplinaire. */
export const d312172Participation: Regle = {
  id: 'casf-categories/d312-172-participation',
  titre: 'SAVS, SAMSAH : participation de l’usager à l’élaboration de son projet',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteSavs('D312-172', 'première phrase'),
  champ: { categories: ['savs', 'samsah'] },
  lecture:
    'Le refus de la personne se respecte, sans motif à donner : il montre qu’on l’a sollicitée. Si elle ne pouvait pas prendre part, la règle n’a pas d’objet. Ne pas l’avoir sollicitée est un manquement ; une absence inexpliquée l’est selon notre lecture.',
  doutes: ETAT_2015,
  remede:
    'Reprendre le projet avec la personne, par les moyens qui lui conviennent, et noter comment elle y a pris part.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { participation }, ou }) =>
      personneParticipe(participation, sous(ou, 'participation'), au, 'Projet individualisé'),
    ),
};

const structure = { categorie: 'savs' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a pris part à l’écriture',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', participation: { personne: { aParticipe: true } } }],
    },
  },
  {
    titre: 'On ne l’a pas sollicitée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } },
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit pas si elle a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Elle a refusé d’y prendre part : son refus se respecte',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        { id: 'p1', statut: 'mise_en_oeuvre', participation: { personne: { aParticipe: false, motif: 'refus' } } },
      ],
    },
  },
  {
    titre: 'Son état ne lui permettait pas de prendre part',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          participation: { personne: { aParticipe: false, motif: 'impossibilite' } },
        },
      ],
    },
  },
];
