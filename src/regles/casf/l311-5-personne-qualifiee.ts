import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { dueALAccueil } from '../outils/accueil';
import { versions } from '../outils/textes';
import { jourDuTexte, L311_3, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';

/** La personne sait qu’elle peut faire appel à une personne qualifiée, choisie sur la liste du département. */
export const l3115PersonneQualifiee: Regle = {
  id: 'casf/l311-5-personne-qualifiee',
  titre: 'Information sur le recours à une personne qualifiée',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: [
    ...versions(
      'CASF',
      ['L311-5'],
      { enVigueurDu: '2002-01-03', au: '2009-07-22', modifiePar: 'loi n° 2002-2 du 2 janvier 2002', vu: 'texte' },
      { enVigueurDu: '2009-07-23', au: null, modifiePar: 'loi n° 2009-879 du 21 juillet 2009', vu: 'memoire' },
    ),
    ...L311_3.information,
  ],
  champ: {},
  lecture:
    'L311-5 ouvre ce recours ; c’est L311-3, 6°, qui demande d’informer la personne des recours dont elle dispose. L’information au représentant compte aussi : le recours lui est ouvert. Faute de délai, nous retenons les quinze jours de D311.',
  doutes:
    'Aucun texte ne demande d’informer de ce recours en particulier : un manquement n’est jamais rendu comme certain. Les auteurs de la liste ont changé en 2009, version que nous n’avons pas lue.',
  remede:
    'Remettre à la personne la liste des personnes qualifiées du département, lui dire comment les joindre, et le noter.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    dueALAccueil({
      dossier,
      au,
      sujets: ['personne_qualifiee'],
      aQui: (acteur) => estLaPersonne(acteur) || peutRepresenter(acteur),
      quoi: 'Information sur la personne qualifiée',
      texteDu: jourDuTexte(LOI_2002_LE),
    }),
};

const admission = { admisLe: '2026-08-31' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne est informée le quinzième jour',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: {
        admission,
        informations: [{ sujet: 'personne_qualifiee', le: '2026-09-15', a: [{ qualite: 'personne' }] }],
      },
    },
  },
  {
    titre: 'L’information reste à donner',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: { accompagnement: { admission, informations: [] } },
  },
  {
    titre: 'Aucune information, seize jours après l’admission',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { accompagnement: { admission, informations: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des informations données',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { accompagnement: { admission } },
  },
  {
    titre: 'La personne n’est pas encore admise',
    verdict: 'sans_objet',
    au: '2026-08-30',
    dossier: { accompagnement: { admission, informations: [] } },
  },
];
