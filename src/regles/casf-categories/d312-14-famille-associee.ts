import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { estDeLaFamille } from '../outils/familles';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ENFANTS_HANDICAPES, ETAT_2015, textesFamille } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** La famille est associée à l’élaboration du projet individualisé. */
export const d31214FamilleAssociee: Regle = {
  id: 'casf-categories/d312-14-famille-associee',
  titre: 'Famille associée à l’élaboration du projet de l’enfant',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: textesFamille('premier alinéa'),
  champ: { categories: ENFANTS_HANDICAPES, age: 'mineur' },
  lecture:
    'Un parent, un tuteur, le service qui tient l’autorité parentale ou un proche figure parmi les participants à l’élaboration. Chez un majeur, la place de la famille dépend de ce qu’il souhaite : il n’est pas visé.',
  doutes: ETAT_2015,
  remede: 'Reprendre le projet avec la famille, et inscrire ceux de ses membres qui ont pris part à son écriture.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { participation }, ou }) =>
      contient(
        participation?.participants,
        sous(ou, 'participation', 'participants'),
        estDeLaFamille,
        'Personne de la famille ne figure parmi ceux qui ont élaboré le projet.',
      ),
    ),
};

const structure = { categorie: 'ime' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La mère a pris part à l’écriture du projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          participation: { participants: [{ qualite: 'professionnel' }, { qualite: 'parent' }] },
        },
      ],
    },
  },
  {
    titre: 'Seule l’équipe a écrit le projet',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets: [
        { id: 'p1', statut: 'mise_en_oeuvre', participation: { participants: [{ qualite: 'professionnel' }] } },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit pas qui a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le jeune est devenu majeur',
    verdict: 'sans_objet',
    au: '2033-06-01',
    dossier: { structure, usager, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
];
