import type { Exemple } from '../exemple';
import { referentEnPlace } from '../outils/roles';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En ITEP, la fonction de référent est assurée pour chacun au sein de l’équipe éducative. */
export const d3125910Referent: Regle = {
  id: 'casf-categories/d312-59-10-referent',
  titre: 'ITEP : référent en place auprès du jeune',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteItep('D312-59-10', 'deuxième alinéa'),
  champ: { categories: ITEP },
  lecture:
    'Le texte confie la fonction de référent à l’équipe éducative, pour chaque jeune. Nous attendons un référent nommé dont le rôle a cours au jour du contrôle.',
  doutes: ETAT_2015,
  remede: 'Désigner un référent, inscrire la date de sa prise de fonction, et prévoir qui le remplace quand il part.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => referentEnPlace(dossier, au),
};

const structure = { categorie: 'itep' } as const;
const personnes = [{ id: 'pro1' }] as const;
const referent = { fonction: 'referent', personne: 'pro1', duLe: '2025-09-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un référent est en place',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, personnes, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', roles: [referent] }] },
  },
  {
    titre: 'Le référent est parti sans être remplacé',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      personnes,
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', roles: [{ ...referent, auLe: '2026-08-31' }] }],
    },
  },
  {
    titre: 'Le dossier ne dit rien des rôles',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Aucun projet n’est encore arrêté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'accueil' }] },
  },
];
