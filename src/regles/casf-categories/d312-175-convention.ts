import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { accordExpres, surPlan } from '../outils/plans';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { respectee } from '../verdict';

/** SAVS ou SAMSAH sur un lieu de travail ou de formation : une convention que la personne signe. */
export const d312175Convention: Regle = {
  id: 'casf-categories/d312-175-convention',
  titre: 'SAVS, SAMSAH : convention signée par la personne pour une intervention au travail ou en formation',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteSavs('D312-175', 'premier alinéa'),
  champ: { categories: ['savs', 'samsah'], precision: 'Intervention sur un lieu de formation ou de travail.' },
  lecture:
    'Le dossier ne dit pas où le service intervient : la règle n’a d’objet que si une convention y figure. L’accord exprès de la personne, ou une remise à elle, montre qu’elle l’a signée. L’évaluation périodique que la convention doit permettre n’est pas chiffrée : elle n’est pas jugée.',
  doutes: ETAT_2015,
  remede: 'Faire signer la convention à la personne avant d’intervenir sur son lieu de travail ou de formation.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['convention', 'convention'], (convention) => {
      const aLaPersonne = situer(convention.valeur.remises, sous(convention.ou, 'remises')).filter(
        ({ valeur }) => valeur.a.qualite === 'personne' && valeur.le <= au,
      );
      return aLaPersonne.length > 0
        ? respectee(aLaPersonne.map(({ ou }) => ou))
        : accordExpres(convention, au, 'Accord de la personne à la convention');
    }),
};

const structure = { categorie: 'savs' } as const;
const convention = { id: 'cv1', type: 'convention', etabliLe: '2026-03-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a signé la convention',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...convention, accordExpresLe: '2026-03-02' }] } },
  },
  {
    titre: 'La convention court, la personne n’a signé que plus tard',
    verdict: 'non_respectee',
    au: '2026-03-10',
    dossier: { structure, accompagnement: { plansLies: [{ ...convention, accordExpresLe: '2026-04-01' }] } },
  },
  {
    titre: 'On ne sait pas si la personne a signé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [convention] } },
  },
  {
    titre: 'Aucune convention au dossier',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
  {
    titre: 'La convention a été remise à la personne le jour même',
    verdict: 'respectee',
    au: '2026-03-02',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...convention, remises: [{ le: '2026-03-02', a: { qualite: 'personne' } }] }] },
    },
  },
  {
    titre: 'La convention n’a été remise qu’à un partenaire',
    verdict: 'indeterminee',
    au: '2026-03-10',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...convention, remises: [{ le: '2026-03-02', a: { qualite: 'partenaire' } }] }] },
    },
  },
];
