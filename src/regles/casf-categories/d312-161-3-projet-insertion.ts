import type { Exemple } from '../exemple';
import { personneParticipe } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { projetArrete, projetEtabli } from '../outils/projets';
import { ETAT_2015, texteUeros } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En UEROS, un projet d’insertion sociale est construit avec l’intéressé et son entourage. */
export const d3121613ProjetInsertion: Regle = {
  id: 'casf-categories/d312-161-3-projet-insertion',
  titre: 'UEROS : projet d’insertion sociale construit avec l’intéressé',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteUeros('D312-161-3', '3°, a'),
  champ: { categories: ['ueros'] },
  lecture:
    'Un projet arrêté est jugé sur la part qu’y a prise l’intéressé ; son refus n’est pas un manquement. Sans projet arrêté, nous retenons six mois depuis l’admission, durée maximale du programme de réentraînement.',
  doutes: `${ETAT_2015} La place de l’entourage suit le souhait de l’intéressé : elle n’est pas jugée ici.`,
  remede: 'Écrire le projet d’insertion avec l’intéressé et, s’il le souhaite, son entourage.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const projet = projetArrete(dossier, au);
    return projet
      ? personneParticipe(
          projet.valeur.participation,
          sous(projet.ou, 'participation'),
          au,
          'Projet d’insertion sociale',
        )
      : projetEtabli(dossier, au, 'Projet d’insertion sociale');
  },
};

const structure = { categorie: 'ueros' } as const;
const accompagnement = { admission: { admisLe: '2026-01-05' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’intéressé a construit son projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement,
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', participation: { personne: { aParticipe: true } } }],
    },
  },
  {
    titre: 'Le projet se construit',
    verdict: 'a_faire',
    au: '2026-03-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'coconstruction' }] },
  },
  {
    titre: 'Écrit sans le solliciter',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement,
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
    titre: 'Le dossier ne dit pas s’il a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Un ESAT relève d’autres textes',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'esat' }, projets: [] },
  },
];
