import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { dueALAccueil } from '../outils/accueil';
import { reunir } from '../outils/reunir';
import { jourDuTexte, L311_3, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';

const LOI = jourDuTexte(LOI_2002_LE);

/** La personne est informée de ses droits et des voies de recours. */
export const l3113InformationDroits: Regle = {
  id: 'casf/l311-3-information-droits',
  titre: 'Information de la personne sur ses droits et sur les voies de recours',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_3.information,
  champ: {},
  lecture:
    'Deux sujets sont dus à la personne elle-même : ses droits, et les recours. La charte remise vaut pour les droits ; une notice sur les droits et recours vaut pour les deux. Le texte n’a pas de délai : nous retenons les quinze jours que D311 donne pour remettre le contrat, comptés du 3 janvier 2002 pour qui était déjà là.',
  doutes: 'Le délai est une lecture : un dépassement n’est jamais rendu comme certain.',
  remede: 'Expliquer à la personne ses droits et les recours, sous une forme qu’elle comprend, et en noter le jour.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const commun = { dossier, au, aQui: estLaPersonne, texteDu: LOI };
    const droits = dueALAccueil({
      ...commun,
      sujets: ['droits'],
      documents: ['charte_droits_libertes', 'notice_droits_recours'],
      quoi: 'Information sur les droits',
    });
    const recours = dueALAccueil({
      ...commun,
      sujets: ['voies_de_recours'],
      documents: ['notice_droits_recours'],
      quoi: 'Information sur les voies de recours',
    });
    return reunir([droits, recours], recours);
  },
};

const admission = { admisLe: '2026-08-31' };
const a = { qualite: 'personne' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une notice sur les droits et recours est remise en facile à lire',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: {
        admission,
        documentsRemis: [{ type: 'notice_droits_recours', le: '2026-09-01', a, formes: ['falc'] }],
      },
    },
  },
  {
    titre: 'Les recours restent à expliquer',
    verdict: 'a_faire',
    au: '2026-09-10',
    dossier: {
      accompagnement: { admission, informations: [{ sujet: 'droits', le: '2026-09-01', a: [a] }], documentsRemis: [] },
    },
  },
  {
    titre: 'Rien n’a été dit ni remis dans les quinze jours',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { accompagnement: { admission, informations: [], documentsRemis: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des informations données',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { accompagnement: { admission, documentsRemis: [] } },
  },
  {
    titre: 'La personne n’est pas encore admise',
    verdict: 'sans_objet',
    au: '2026-08-30',
    dossier: { accompagnement: { admission } },
  },
];
