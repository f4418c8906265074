import { ans, echeance, mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { sous } from '../outils/lecture';
import { ORIENTATIONS, orientationRecente } from '../outils/orientations';
import { SORTIE_PASSEE, sortiLe } from '../outils/parcours';
import { REVISIONS, revisionsTenues } from '../outils/revisions';
import { ETAT_2015, ITEP, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** En ITEP, un bilan circonstancié est élaboré quatre mois avant la révision de l’orientation. */
export const d3125915BilanQuatreMois: Regle = {
  id: 'casf-categories/d312-59-15-bilan-quatre-mois',
  titre: 'ITEP : bilan circonstancié quatre mois avant la fin de l’orientation',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: texteEnfants('D312-59-15', 'premier alinéa'),
  champ: { categories: ITEP },
  lecture:
    'La date de révision est la fin de la décision, lue sur la notification. Quatre mois avant, à rebours de quantième à quantième, une révision doit s’être tenue ; elle ne compte que si elle date de moins d’un an avant cette fin. Un bilan tenu après ce jour est en retard.',
  doutes: ETAT_2015,
  remede: 'Tenir le bilan d’évolution avec le jeune et ses parents, proposer la suite, et l’adresser à la MDPH.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    if (dossier.accompagnement?.orientations === undefined) return indeterminee(ORIENTATIONS);
    const orientation = orientationRecente(dossier, au);
    if (orientation === undefined) return sansObjet('Aucune décision d’orientation n’a cours à cette date.');
    const { finLe, sansLimite } = orientation.valeur;
    if (sansLimite) return sansObjet('L’orientation est donnée sans limite de durée.');
    if (finLe === undefined) return indeterminee(sous(orientation.ou, 'finLe'));
    const sortie = sortiLe(dossier, au);
    if (sortie !== undefined && sortie <= finLe) return sansObjet(SORTIE_PASSEE);
    const depuis = echeance(finLe, ans(-1));
    const bilans = revisionsTenues(dossier, au)?.filter(({ le }) => le >= depuis && le <= finLe);
    const premier = bilans?.toSorted((a, b) => (a.le < b.le ? -1 : 1))[0];
    return unique({
      au,
      calcul: calculer(finLe, sous(orientation.ou, 'finLe'), mois(-4)),
      fait: premier && { le: premier.le, ou: premier.ou },
      silence: dossier.revisions === undefined,
      manque: [REVISIONS],
      quoi: 'Bilan circonstancié avant la révision de l’orientation',
      certitude: dossier.revisions?.length === 0 ? 'certaine' : 'selon_lecture',
    });
  },
};

const structure = { categorie: 'itep' } as const;
const accompagnement = {
  orientations: [{ id: 'o1', type: 'cdaph', debutLe: '2024-07-01', finLe: '2026-06-30' }],
} as const;
const projets = [{ id: 'p1', statut: 'mise_en_oeuvre' }] as const;
const revision = { id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Bilan tenu en janvier pour une orientation qui finit en juin',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: { structure, accompagnement, projets, revisions: [{ ...revision, tenueLe: '2026-01-20' }] },
  },
  {
    titre: 'Le 28 février est le dernier jour',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: { structure, accompagnement, revisions: [] },
  },
  {
    titre: 'Bilan tenu en avril seulement',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: { structure, accompagnement, projets, revisions: [{ ...revision, tenueLe: '2026-04-02' }] },
  },
  {
    titre: 'La notification ne donne pas de date de fin',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { orientations: [{ id: 'o1', type: 'cdaph' }] }, revisions: [] },
  },
  {
    titre: 'L’orientation est sans limite de durée',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { orientations: [{ id: 'o1', type: 'cdaph', sansLimite: true }] } },
  },
  {
    titre: 'Deux bilans dans l’année : le premier compte',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: {
      structure,
      accompagnement,
      projets,
      revisions: [
        { ...revision, id: 'r2', tenueLe: '2026-04-02' },
        { ...revision, tenueLe: '2026-02-28' },
      ],
    },
  },
  {
    titre: 'Un bilan de plus d’un an ne compte plus',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: { structure, accompagnement, projets, revisions: [{ ...revision, tenueLe: '2025-06-29' }] },
  },
  {
    titre: 'Le jeune est parti avant la fin de l’orientation',
    verdict: 'sans_objet',
    au: '2026-05-01',
    dossier: {
      structure,
      accompagnement: { ...accompagnement, sortie: { le: '2026-03-15', motif: 'choix_personne' } },
      projets,
      revisions: [],
    },
  },
  {
    titre: 'Le jeune est parti le dernier jour de l’orientation',
    verdict: 'sans_objet',
    au: '2026-07-15',
    dossier: {
      structure,
      accompagnement: { ...accompagnement, sortie: { le: '2026-06-30', motif: 'choix_personne' } },
      projets,
      revisions: [],
    },
  },
];
