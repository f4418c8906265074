import type { Exemple } from '../exemple';
import { aucuneReponse, reponsesConsignees, reponsesPartagees } from './detecteurs/consentements';
import { critere } from './outils/critere';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Consentement ou refus consigné au dossier, et connu de l’équipe. */
export const critere174 = critere(EXPRESSION, '1.7.4', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un consentement ou un refus consigné a une date, un objet et un auteur. Le partage est prouvé quand chaque réponse porte le jour où l’équipe l’a connue.',
  remede: 'Noter chaque accord et chaque refus, avec sa date et son objet, puis le jour où l’équipe en a été informée.',
  questions: {
    personne: ['Quand vous avez dit oui ou non à quelque chose, l’équipe l’a-t-elle su ?'],
    equipe: ['Où retrouvez-vous ce que la personne a accepté ou refusé, et comment l’apprenez-vous ?'],
  },
  elements: [
    element({
      pour: [reponsesConsignees],
      contre: [contraire('Le projet s’applique et le dossier affirme ne tenir ni accord, ni refus.', aucuneReponse)],
      manque: ['/consentements'],
    }),
    reponsesPartagees,
  ],
});

const consentement = {
  id: 'c',
  objet: 'projet',
  statut: 'refuse',
  recherches: [],
  reponse: { le: '2026-01-10', par: { qualite: 'personne' }, forme: 'oral' },
} as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un refus consigné, et l’équipe informée deux jours plus tard',
    verdict: 'respectee',
    au: '2026-02-01',
    dossier: { consentements: [{ ...consentement, partageAvecEquipeLe: '2026-01-12' }] },
  },
  {
    titre: 'Rien ne dit que l’équipe le sait',
    verdict: 'indeterminee',
    au: '2026-02-01',
    dossier: { consentements: [consentement] },
  },
  {
    titre: 'Un projet appliqué, sans accord ni refus d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-02-01',
    dossier: { consentements: [], projets: [{ id: 'p', statut: 'mise_en_oeuvre', accords: [], refus: [] }] },
  },
  {
    titre: 'L’accompagnement a pris fin',
    verdict: 'sans_objet',
    au: '2026-02-01',
    dossier: { accompagnement: { sortie: { le: '2026-01-15', motif: 'choix_personne' } }, consentements: [] },
  },
];
