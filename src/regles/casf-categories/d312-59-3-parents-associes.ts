import type { Exemple } from '../exemple';
import { estDeLaFamille } from '../outils/familles';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** En ITEP, les parents sont associés aussi étroitement que possible à l’élaboration du projet. */
export const d312593ParentsAssocies: Regle = {
  id: 'casf-categories/d312-59-3-parents-associes',
  titre: 'ITEP : participation des parents recherchée pour le projet',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteItep('D312-59-3', 'premier alinéa'),
  champ: { categories: ITEP, age: 'mineur' },
  lecture:
    'Le devoir est de rechercher la participation : un parent parmi les participants, ou invité à une réunion du projet, suffit. Chez un jeune majeur, la place des parents dépend de lui : il n’est pas visé.',
  doutes: ETAT_2015,
  remede: 'Inviter les parents aux réunions du projet et inscrire leur participation, ou leur refus.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { participation, reunions }, ou }) => {
      const participants = participation?.participants;
      const base = sous(ou, 'participation', 'participants');
      const venus = situer(participants, base).filter(({ valeur }) => estDeLaFamille(valeur));
      const convies = survenus(situer(reunions, sous(ou, 'reunions')), au, ({ le }) => le).filter(({ valeur }) =>
        [...(valeur.invites ?? []), ...(valeur.presents ?? [])].some(estDeLaFamille),
      );
      const preuves = [...venus, ...convies].map((trouve) => trouve.ou);
      if (preuves.length > 0) return respectee(preuves);
      if (participants === undefined) return indeterminee(base);
      const tues = situer(reunions, sous(ou, 'reunions')).filter(({ valeur }) => valeur.invites === undefined);
      if (reunions === undefined) return indeterminee(sous(ou, 'reunions'));
      if (tues.length > 0) return indeterminee(...tues.map((reunion) => sous(reunion.ou, 'invites')));
      return nonRespectee('Aucun parent ni titulaire de l’autorité parentale n’a été convié à élaborer le projet.', [
        base,
      ]);
    }),
};

const structure = { categorie: 'ditep' } as const;
const usager = { identite: { naissanceLe: '2014-02-10' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le père était invité à la réunion de synthèse',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          reunions: [{ id: 'reu1', type: 'synthese', le: '2026-05-04', invites: [{ qualite: 'parent' }] }],
        },
      ],
    },
  },
  {
    titre: 'Le projet n’a eu que des professionnels',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          participation: { participants: [{ qualite: 'professionnel' }] },
          reunions: [],
        },
      ],
    },
  },
  {
    titre: 'Rien que des professionnels, mais le dossier ne dit pas qui était invité aux réunions',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets: [
        { id: 'p1', statut: 'mise_en_oeuvre', participation: { participants: [{ qualite: 'professionnel' }] } },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit pas qui a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le jeune est majeur',
    verdict: 'sans_objet',
    au: '2032-02-10',
    dossier: { structure, usager, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
];
