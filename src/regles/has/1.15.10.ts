import type { Exemple } from '../exemple';
import { TOUTE_SANTE } from './detecteurs/domaines';
import { actionsDe, avecPartenaire } from './detecteurs/objectifs';
import { partenairesNommes, prestationsExternes } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { action, objectif, PARTENAIRE, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Les partenaires de santé, connus et mobilisés. */
export const critere11510 = critere(SANTE, '1.15.10', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un partenaire nommé montre qu’il est connu ; une action ou une prestation de santé qu’il mène, qu’il est mobilisé.',
  remede: 'Nommer les partenaires de santé de la personne, et les actions qu’ils portent.',
  questions: {
    personne: ['Quels soignants voyez-vous au dehors ? L’équipe les connaît-elle ?'],
    equipe: ['Quel expert vous manque pour la santé de cette personne ?'],
  },
  elements: [
    element({ pour: [partenairesNommes], manque: ['projet/roles', 'projet/actions'] }),
    element({
      pour: [actionsDe(TOUTE_SANTE, avecPartenaire), prestationsExternes('2.1')],
      manque: ['projet/actions', 'projet/prestations'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une action de santé menée par un partenaire',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ objectifs: [objectif('sante')], actions: [{ ...action(), intervenants: [PARTENAIRE] }] }),
    },
  },
  {
    titre: 'Un partenaire nommé, sans action de santé',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { personnes: [{ id: 'k' }], projets: projet({ roles: [{ fonction: 'partenaire', personne: 'k' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
