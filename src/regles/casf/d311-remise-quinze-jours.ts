import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { ADMISSION, admisLe, DOCUMENTS, documentsDeType, plusAncien, situer, sous, survenus } from '../outils/lecture';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/**
 * Le contrat de séjour ou le DIPC est remis à la personne dans les quinze jours qui suivent l’admission.
 *
 * Le jour de l’admission ne compte pas ; le quinzième jour compte en entier.
 */
export const d311RemiseQuinzeJours: Regle = {
  id: 'casf/d311-remise-quinze-jours',
  titre: 'Contrat de séjour ou DIPC remis à la personne dans les quinze jours de l’admission',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: [
    {
      texte: 'CASF',
      article: 'D311',
      alinea: 'III, première phrase',
      enVigueurDu: '2004-11-27',
      au: null,
      modifiePar: 'décret n° 2004-1274 du 26 novembre 2004',
      verifieLe: '2026-11-21',
      vu: 'texte',
    },
  ],
  champ: { numeros: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', 'III'] },
  lecture:
    'La remise au représentant légal s’ajoute à celle faite à la personne et ne la remplace pas : seule la remise à la personne est jugée ici.',
  doutes: 'Le texte a été lu dans son état de 2011 à 2016 ; aucun des décrets suivants connus ne touche cette phrase.',
  remede:
    'Remettre le document à la personne, en main propre ou sous une forme qui lui convient, et noter le jour de la remise.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const admission = admisLe(dossier);
    if (admission === undefined) return indeterminee(ADMISSION);
    if (au < admission) return sansObjet('La personne n’est pas encore admise à cette date.');
    const documents = documentsDeType(dossier, ['contrat_sejour', 'dipc'], au);
    const remises = documents.flatMap(({ valeur, ou }) => situer(valeur.remises, sous(ou, 'remises')));
    const aLaPersonne = remises.filter(({ valeur }) => valeur.a.qualite === 'personne');
    const remise = plusAncien(
      survenus(aLaPersonne, au, ({ le }) => le),
      ({ le }) => le,
    );
    return unique({
      au,
      calcul: calculer(admission, ADMISSION, jours(15)),
      fait: remise && { le: remise.valeur.le, ou: remise.ou },
      silence: documents.length === 0 || documents.some(({ valeur }) => valeur.remises === undefined),
      manque: documents.length === 0 ? [DOCUMENTS] : documents.map(({ ou }) => sous(ou, 'remises')),
      quoi: 'Remise du contrat ou du DIPC à la personne',
    });
  },
};

const admission = { admisLe: '2026-08-31' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document est remis le quinzième jour',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: {
        admission,
        documentsIndividuels: [
          { id: 'c1', type: 'contrat_sejour', remises: [{ le: '2026-09-15', a: { qualite: 'personne' } }] },
        ],
      },
    },
  },
  {
    titre: 'Quinze jours ne sont pas encore passés',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: { admission, documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour', remises: [] }] },
    },
  },
  {
    titre: 'Remis au tuteur, jamais à la personne',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: {
        admission,
        documentsIndividuels: [
          { id: 'c1', type: 'contrat_sejour', remises: [{ le: '2026-09-10', a: { qualite: 'tuteur' } }] },
        ],
      },
    },
  },
  {
    titre: 'Le dossier ne dit rien des remises',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: { admission, documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour' }] },
    },
  },
  {
    titre: 'Un service mandataire a un autre document',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'mjpm' }, accompagnement: { admission } },
  },
];
