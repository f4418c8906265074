import type { Exemple } from '../exemple';
import { personneParticipe } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { texteEhpad } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En EHPAD, le projet est mis en place avec la personne accueillie. */
export const d3121550AvecLaPersonne: Regle = {
  id: 'casf-categories/d312-155-0-avec-la-personne',
  titre: 'EHPAD : projet mis en place avec la personne',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEhpad('D312-155-0', 'I, 3°', 'extrait'),
  champ: { categories: ['ehpad', 'puv'] },
  lecture:
    'Le refus de la personne se respecte, sans motif à donner : il montre qu’on l’a sollicitée. Si elle ne pouvait pas prendre part, la règle n’a pas d’objet. Ne pas l’avoir sollicitée est un manquement ; une absence inexpliquée l’est selon notre lecture.',
  doutes: 'Alinéa lu dans une copie récente et non datée.',
  remede:
    'Reprendre le projet avec la personne, par les moyens qui lui conviennent, et noter comment elle y a pris part.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { participation }, ou }) =>
      personneParticipe(participation, sous(ou, 'participation'), au, 'Projet d’accompagnement personnalisé'),
    ),
};

const structure = { categorie: 'ehpad' } as const;

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
