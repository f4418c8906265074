import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En ITEP, le projet détermine les étapes de l’accompagnement. */
export const d312595Etapes: Regle = {
  id: 'casf-categories/d312-59-5-etapes',
  titre: 'ITEP : étapes de l’accompagnement déterminées par le projet',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteItep('D312-59-5', 'I, 4°'),
  champ: { categories: ITEP },
  lecture:
    'Les étapes sont les points du calendrier du projet. Un calendrier dit vide est un manquement selon notre lecture : les étapes peuvent être écrites autrement.',
  doutes: ETAT_2015,
  remede: 'Poser au calendrier du projet les étapes prévues et leur date.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { jalons }, ou }) =>
      contient(
        jalons,
        sous(ou, 'jalons'),
        () => true,
        'Le calendrier du projet ne porte aucune étape.',
        'selon_lecture',
      ),
    ),
};

const structure = { categorie: 'itep' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une première étape est datée',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          jalons: [{ id: 'j1', libelle: 'Reprise au collège à mi-temps', le: '2027-01-04' }],
        },
      ],
    },
  },
  {
    titre: 'Le calendrier est vide',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', jalons: [] }] },
  },
  {
    titre: 'Le dossier ne dit rien du calendrier',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Un IME relève d’autres textes',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'ime' }, projets: [] },
  },
];
