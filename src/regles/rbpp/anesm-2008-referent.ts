import type { Exemple } from '../exemple';
import { recommandation } from '../outils/rbpp';
import { referentEnPlace } from '../outils/roles';
import type { Regle } from '../regle';

/** Un référent ou un coordonnateur suit le projet, et la personne le connaît. */
export const anesm2008Referent: Regle = recommandation({
  nom: 'anesm-2008-referent',
  titre: 'Bonne pratique : un référent suit le projet de la personne',
  moment: 'mise_en_oeuvre',
  vu: 'memoire',
  partie: 'désigner un coordonnateur du projet',
  doutes:
    'Pour les EHPAD, des fiches-repères de la HAS (octobre 2018), lues en partie, voient dans le référent un interlocuteur privilégié mais non exclusif.',
  lecture: 'Un rôle de référent doit avoir cours. Son absence est un écart selon notre lecture.',
  remede: 'Désigner un référent avec l’accord de la personne, le lui présenter, et prévoir qui le remplace.',
  acteur: 'direction',
  controler: (dossier, au) => referentEnPlace(dossier, au, 'selon_lecture'),
});

const referent = { fonction: 'referent', personne: 'pro1', duLe: '2026-01-05' } as const;
const personnes = [{ id: 'pro1' }] as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un référent est en place',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { personnes, projets: [{ ...projet, roles: [referent] }] },
  },
  {
    titre: 'Il n’y a qu’un suppléant',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { personnes, projets: [{ ...projet, roles: [{ ...referent, fonction: 'suppleant' }] }] },
  },
  {
    titre: 'Le dossier ne dit rien des rôles',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Aucun projet n’est encore arrêté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [] },
  },
];
