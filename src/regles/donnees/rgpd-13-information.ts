import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { dueALAccueil } from '../outils/accueil';
import { versions } from '../outils/textes';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';

/** La personne est informée de l’usage de ses données, en termes clairs et simples. */
export const rgpd13Information: Regle = {
  id: 'donnees/rgpd-13-information',
  titre: 'Information de la personne sur l’usage de ses données personnelles',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: [
    ...versions('RGPD', ['12', 'paragraphe 1'], { enVigueurDu: '2018-05-25', au: null, vu: 'texte' }),
    ...versions('RGPD', ['13', 'paragraphes 1 et 2'], { enVigueurDu: '2018-05-25', au: null, vu: 'extrait' }),
  ],
  champ: {},
  lecture:
    'Une notice remise, ou une information donnée à la personne ou à qui la représente, la prouve ; elle peut être orale si la personne le demande, et s’adapte à un enfant. La collecte se fait à l’accueil : nous retenons les quinze jours de D311, comptés du 25 mai 2018 pour qui était déjà là.',
  doutes:
    'L’article 13, lu en partie, veut l’information au moment où les données sont obtenues, jour que le dossier ne dit pas : les quinze jours sont une tolérance de lecture, et un dépassement n’est jamais rendu comme certain.',
  remede: 'Remettre la notice, l’expliquer avec des mots simples, et noter le jour.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    dueALAccueil({
      dossier,
      au,
      sujets: ['protection_donnees'],
      documents: ['notice_protection_donnees'],
      aQui: (acteur) => estLaPersonne(acteur) || peutRepresenter(acteur),
      quoi: 'Information sur les données personnelles',
      texteDu: jourDuTexte('2018-05-25'),
    }),
};

const admission = { admisLe: '2026-08-31' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La notice est remise en facile à lire',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: {
        admission,
        documentsRemis: [
          { type: 'notice_protection_donnees', le: '2026-09-15', a: { qualite: 'personne' }, formes: ['falc'] },
        ],
      },
    },
  },
  {
    titre: 'L’information reste à donner',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: { accompagnement: { admission, informations: [], documentsRemis: [] } },
  },
  {
    titre: 'Aucune information, seize jours après l’admission',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { accompagnement: { admission, informations: [], documentsRemis: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des documents remis',
    verdict: 'indeterminee',
    au: '2026-09-16',
    dossier: { accompagnement: { admission, informations: [] } },
  },
  {
    titre: 'La personne n’est pas encore admise',
    verdict: 'sans_objet',
    au: '2026-08-30',
    dossier: { accompagnement: { admission } },
  },
];
