import { jours } from '../../vocabulaire/delai';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { chaqueAvenant } from '../outils/chaque-avenant';
import { calculer, unique } from '../outils/delais';
import { premiereRemise, refuse } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Un avenant est remis à la personne, comme le document qu’il change. */
export const d311AvenantRemis: Regle = {
  id: 'casf/d311-avenant-remis',
  titre: 'Avenants et modifications remis à la personne dans les quinze jours',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d311('VII, par renvoi au III'),
  champ: { numeros: NUMEROS_D311, precision: 'Document changé par au moins un avenant.' },
  lecture:
    '« Dans les mêmes conditions » emporte la remise. Le délai du III court de l’admission, qui n’a plus de sens pour un avenant : il est compté ici de l’établissement de l’avenant, et un retard ne tient qu’à cette lecture. Un avenant au contrat que la personne refuse de signer n’est pas conclu : rien n’est à remettre.',
  doutes: DOUTE_D311,
  remede: 'Remettre l’avenant à la personne et noter le jour.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueAvenant(dossier, au, (avenant, document, jour) => {
      if (document.valeur.type === 'contrat_sejour' && refuse(avenant.valeur, jour))
        return sansObjet('La signature de l’avenant a été refusée : il n’est pas conclu.');
      const remise = premiereRemise([avenant], jour, estLaPersonne);
      return unique({
        au: jour,
        calcul: calculer(avenant.valeur.etabliLe, sous(avenant.ou, 'etabliLe'), jours(15)),
        fait: remise && { le: remise.valeur.le, ou: remise.ou },
        silence: avenant.valeur.remises === undefined,
        manque: [sous(avenant.ou, 'remises')],
        quoi: 'Remise de l’avenant à la personne',
        certitude: 'selon_lecture',
      });
    }),
};

const avenant = { id: 'a1', etabliLe: '2026-05-04', objet: 'autre' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis le jour même',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: enEhpad([
      contrat({ avenants: [{ ...avenant, remises: [{ le: '2026-05-04', a: { qualite: 'personne' } }] }] }),
    ]),
  },
  {
    titre: 'Quinze jours ne sont pas passés',
    verdict: 'a_faire',
    au: '2026-05-19',
    dossier: enEhpad([contrat({ avenants: [{ ...avenant, remises: [] }] })]),
  },
  {
    titre: 'Jamais remis',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: enEhpad([contrat({ avenants: [{ ...avenant, remises: [] }] })]),
  },
  {
    titre: 'Le dossier ne dit rien de la remise',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: enEhpad([contrat({ avenants: [avenant] })]),
  },
  {
    titre: 'Le contrat n’a pas changé',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
];
