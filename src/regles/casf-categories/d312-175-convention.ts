import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { accordExpres, PLANS, planDeType } from '../outils/plans';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** SAVS ou SAMSAH sur un lieu de travail ou de formation : une convention que la personne signe. */
export const d312175Convention: Regle = {
  id: 'casf-categories/d312-175-convention',
  titre: 'SAVS, SAMSAH : convention signée par la personne pour une intervention au travail ou en formation',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteSavs('D312-175', 'premier alinéa'),
  champ: {
    categories: ['savs', 'samsah'],
    modalites: ['milieu_ordinaire'],
    precision: 'Intervention sur un lieu de formation ou de travail.',
  },
  lecture:
    'La modalité « milieu ordinaire » dit l’intervention sur un lieu de travail ou de formation. Une convention au dossier, avec l’accord exprès de la personne ou une remise à elle, suffit. L’évaluation périodique que la convention doit permettre n’est pas chiffrée : elle n’est pas jugée.',
  doutes: ETAT_2015,
  remede: 'Conclure la convention avec l’employeur ou le lieu de formation, la faire signer à la personne et la dater.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    if (dossier.accompagnement?.plansLies === undefined) return indeterminee(PLANS);
    const convention = planDeType(dossier, 'convention', au);
    if (convention === undefined) {
      return nonRespectee('Aucune convention au dossier pour l’intervention en milieu ordinaire.', [PLANS], {
        certitude: 'selon_lecture',
      });
    }
    const aLaPersonne = situer(convention.valeur.remises, sous(convention.ou, 'remises')).filter(
      ({ valeur }) => valeur.a.qualite === 'personne' && valeur.le <= au,
    );
    return aLaPersonne.length > 0
      ? respectee(aLaPersonne.map(({ ou }) => ou))
      : accordExpres(convention, au, 'Accord de la personne à la convention');
  },
};

const structure = { categorie: 'savs' } as const;
const admission = { modalite: 'milieu_ordinaire' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a signé la convention',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        admission,
        plansLies: [{ id: 'cv1', type: 'convention', etabliLe: '2026-03-02', accordExpresLe: '2026-03-02' }],
      },
    },
  },
  {
    titre: 'Aucune convention',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission, plansLies: [] } },
  },
  {
    titre: 'On ne sait pas si la personne a signé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { admission, plansLies: [{ id: 'cv1', type: 'convention', etabliLe: '2026-03-02' }] },
    },
  },
  {
    titre: 'Le service intervient au domicile',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission: { modalite: 'domicile' }, plansLies: [] } },
  },
];
