import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';

/** Un exemplaire de son projet est remis, ou proposé, à la personne. */
export const anesm2008ExemplairePropose: Regle = recommandation({
  nom: 'anesm-2008-exemplaire-propose',
  titre: 'Bonne pratique : un exemplaire du projet est remis à la personne',
  moment: 'elaboration',
  vu: 'memoire',
  partie: 'remettre ou proposer un exemplaire',
  doutes:
    'La remise n’est une obligation que pour le contrat de séjour, le DIPC et leurs avenants (D311) ; la personne a de plus accès à son dossier (L311-3, 5°).',
  lecture:
    'Une remise à la personne suffit. Une liste qui n’en porte pas est un écart selon notre lecture : elle peut n’en avoir pas voulu.',
  remede: 'Proposer à la personne un exemplaire de son projet, et noter le jour, ou qu’elle n’en veut pas.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { remises }, ou }) =>
      contient(
        remises,
        sous(ou, 'remises'),
        ({ le, a }) => le <= au && estLaPersonne(a),
        'Le dossier ne porte aucune remise du projet à la personne.',
        'selon_lecture',
      ),
    ),
});

const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis à la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, remises: [{ le: '2026-03-10', a: { qualite: 'personne' } }] }] },
  },
  {
    titre: 'Remis à ses parents seulement',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, remises: [{ le: '2026-03-10', a: { qualite: 'parent' } }] }] },
  },
  {
    titre: 'Le dossier ne dit rien des remises',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'formalisation', remises: [] }] },
  },
];
