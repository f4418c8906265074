import type { Exemple } from '../exemple';
import { referentEnPlace } from '../outils/roles';
import { ETAT_2015_DATE_A_LIRE, texteMas } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** MAS, EAM, SAMSAH : chaque personne accompagnée a un référent, selon ce que prévoit le projet d’établissement. */
export const d34455Referent: Regle = {
  id: 'casf-categories/d344-5-5-referent',
  titre: 'MAS, EAM, SAMSAH : référent en place auprès de la personne',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteMas('D344-5-5', '3°'),
  champ: {
    categories: ['mas', 'eam', 'samsah'],
    precision: 'Personnes en situation complexe de handicap, au sens de D344-5-1.',
  },
  lecture:
    'Le texte oblige le projet d’établissement à prévoir un référent pour chaque personne. Nous en déduisons que chacune en a un : son absence est un manquement selon notre lecture.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede: 'Désigner un référent, inscrire la date de sa prise de fonction, et prévoir qui le remplace quand il part.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => referentEnPlace(dossier, au, 'selon_lecture'),
};

const structure = { categorie: 'mas' } as const;
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
