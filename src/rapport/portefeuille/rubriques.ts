import { pluriel } from '../preuves/mots';
import { NOMS_GENERALITE } from '../smart/mots';
import type { ChargeDuMois, CompteDeRaison, Portefeuille } from './rapport-portefeuille';

/** Une ligne d’un tableau : son nom, et un nombre par colonne. */
export type LigneRubrique = { readonly cle: string; readonly nom: string; readonly nombres: readonly number[] };

/** Un tableau du portefeuille : ce qu’il compte, d’où cela vient, et ce que cela ne dit pas. */
export type Rubrique = {
  readonly cle: string;
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly LigneRubrique[];
  readonly note: string;
};

const ligne = (cle: string, nom: string, ...nombres: readonly number[]): LigneRubrique => ({ cle, nom, nombres });

/** Les lignes d’un compte par clé, dans l’ordre des noms donnés. */
const selon = <C extends string>(
  compte: Readonly<Record<C, number>>,
  noms: readonly (readonly [NoInfer<C>, string])[],
): readonly LigneRubrique[] => noms.map(([cle, nom]) => ligne(cle, nom, compte[cle]));

const SUIVI = [
  ['en_retard', 'en retard'],
  ['a_faire', 'à faire, dans les temps'],
  ['derogation', 'dû, mis de côté par une dérogation'],
  ['a_jour', 'à jour'],
  ['inconnu', 'le dossier ne permet pas de le dire'],
  ['sans_objet', 'sans objet'],
] as const;

const PARTICIPATION = [
  ['a_jour', 'tracée'],
  ['en_retard', 'le dossier dit qu’elle n’a pas eu lieu'],
  ['a_faire', 'à venir'],
  ['derogation', 'due, mise de côté par une dérogation'],
  ['inconnu', 'le dossier ne permet pas de le dire'],
  ['sans_objet', 'sans objet'],
] as const;

const DOSSIERS = ['dossiers'] as const;
const OBJECTIFS = ['objectifs'] as const;

const rubriquesDesProjets = ({ projets, accords, suivis }: Portefeuille): readonly Rubrique[] => [
  {
    cle: 'projets',
    titre: 'Projets',
    colonnes: DOSSIERS,
    lignes: selon(projets, [
      ['en_vigueur', 'en vigueur'],
      ['en_preparation', 'en préparation'],
      ['suspendu', 'suspendus'],
      ['clos', 'clos'],
      ['aucun', 'aucun, d’après le dossier'],
      ['inconnu', 'le dossier n’en dit rien'],
    ]),
    note: 'Le dernier projet ouvert de chaque dossier qui n’est pas clos ; à défaut, le dernier ouvert.',
  },
  {
    cle: 'revision',
    titre: 'Révisions et bilans',
    colonnes: DOSSIERS,
    lignes: selon(suivis.revision, SUIVI),
    note: 'D’après la recommandation d’une réévaluation annuelle et les bilans que le CASF fixe par catégorie.',
  },
  {
    cle: 'avenant',
    titre: 'Avenants et réactualisations',
    colonnes: DOSSIERS,
    lignes: selon(suivis.avenant, [['en_retard', 'absents, ou en retard'], ...SUIVI.slice(1)]),
    note: 'D’après le CASF : l’avenant qui précise les objectifs et les prestations, puis sa réactualisation.',
  },
  {
    cle: 'accord',
    titre: 'Accord au projet en vigueur',
    colonnes: DOSSIERS,
    lignes: selon(accords, [
      ['personne', 'donné par la personne'],
      ['representant', 'donné par son représentant'],
      ['refuse', 'refusé ou retiré par la personne'],
      ['absent', 'absent'],
      ['inconnu', 'le dossier n’en dit rien'],
      ['sans_objet', 'sans objet'],
    ]),
    note: 'À la version en cours. Un refus est un choix de la personne, non un accord manquant.',
  },
  {
    cle: 'conception',
    titre: 'Participation à la conception du projet',
    colonnes: DOSSIERS,
    lignes: selon(suivis.conception, PARTICIPATION),
    note: 'D’après le CASF, article L311-3. Une trace ne dit pas si la personne a été entendue.',
  },
  {
    cle: 'mise_en_oeuvre',
    titre: 'Participation à la mise en œuvre du projet',
    colonnes: DOSSIERS,
    lignes: selon(suivis.mise_en_oeuvre, PARTICIPATION),
    note: 'D’après le CASF, article L311-3, bilans compris.',
  },
];

const rubriquesDesObjectifs = ({ objectifs, generalite }: Portefeuille): readonly Rubrique[] => {
  const { raisons } = generalite;
  const raison = (cle: string, nom: string, { objectifs: n, dossiers }: CompteDeRaison) => ligne(cle, nom, n, dossiers);
  return [
    {
      cle: 'domaine',
      titre: 'Objectifs par domaine SERAFIN-PH',
      colonnes: OBJECTIFS,
      lignes: selon(objectifs.parDomaine, [
        ['sante', 'santé'],
        ['autonomie', 'autonomie'],
        ['participation_sociale', 'participation sociale'],
        ['sans_code', 'sans besoin codé'],
      ]),
      note: `${pluriel(objectifs.total, 'objectif non annulé', 'objectifs non annulés')}, par les besoins codés qu’ils servent ; un objectif peut compter dans plusieurs domaines.`,
    },
    {
      cle: 'atteinte',
      titre: 'Atteinte à la dernière évaluation',
      colonnes: OBJECTIFS,
      lignes: selon(objectifs.atteinte, [
        ['2', 'bien au-delà de l’attendu (+2)'],
        ['1', 'au-delà de l’attendu (+1)'],
        ['0', 'comme attendu (0)'],
        ['-1', 'en deçà de l’attendu (−1)'],
        ['-2', 'bien en deçà de l’attendu (−2)'],
        ['non_evalue', 'aucune évaluation notée'],
      ]),
      note: 'Une mesure choisie pour chaque personne : elle ne compare ni les personnes, ni les équipes.',
    },
    {
      cle: 'generalite',
      titre: 'Des projets trop généraux ?',
      colonnes: ['objectifs', 'dossiers'],
      lignes: [
        raison('sans_parole', NOMS_GENERALITE.sans_parole, raisons.sans_parole),
        raison('sans_indicateur', NOMS_GENERALITE.sans_indicateur, raisons.sans_indicateur),
        raison('sans_date', NOMS_GENERALITE.sans_date, raisons.sans_date),
        raison('sans_action', NOMS_GENERALITE.sans_action, raisons.sans_action),
        raison('identique', 'identiques à ceux d’un autre dossier', raisons.identique),
      ],
      note: `Sur ${pluriel(generalite.objectifs, 'objectif')} à suivre, dans ${pluriel(generalite.dossiers, 'dossier')}. Un indicateur, non un manquement : seul ce que le dossier porte est regardé.`,
    },
  ];
};

const pese = ({ mois, devoirs, objectifs, revisions, dossiers }: ChargeDuMois): LigneRubrique =>
  ligne(mois, `${mois.slice(5)}/${mois.slice(0, 4)}`, dossiers, devoirs, objectifs, revisions);

const charge = ({ charge: { enRetard, mois } }: Portefeuille): Rubrique => ({
  cle: 'charge',
  titre: 'Ce qui est en retard, et ce qui tombe chaque mois',
  colonnes: ['dossiers', 'devoirs', 'objectifs', 'révisions'],
  lignes: [
    ligne('en_retard', 'en retard', enRetard.dossiers, enRetard.devoirs, enRetard.objectifs, enRetard.revisions),
    ...mois.map(pese),
  ],
  note: 'Devoirs : d’après les règles, hors dérogation en cours. Objectifs et révisions : d’après les dates que le projet et la dernière révision ont posées.',
});

/** Les tableaux d’un portefeuille, dans l’ordre où ils se lisent. */
export const rubriques = (portefeuille: Portefeuille): readonly Rubrique[] => [
  ...rubriquesDesProjets(portefeuille),
  ...rubriquesDesObjectifs(portefeuille),
  charge(portefeuille),
];
