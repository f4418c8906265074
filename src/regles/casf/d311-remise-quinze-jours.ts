import { jours } from '../../vocabulaire/delai';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { aLAdmission } from '../outils/admission-d311';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { premiereRemise } from '../outils/documents';
import { ADMISSION } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

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
  sources: d311('III, première phrase'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'La remise au représentant légal s’ajoute à celle faite à la personne et ne la remplace pas : elle a sa propre règle.',
  doutes: DOUTE_D311,
  remede:
    'Remettre le document à la personne, en main propre ou sous une forme qui lui convient, et noter le jour de la remise.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    aLAdmission(dossier, au, ({ admission, jour, documents, seTait, ou }) => {
      const remise = premiereRemise(documents, jour, estLaPersonne);
      return unique({
        au: jour,
        calcul: calculer(admission, ADMISSION, jours(15)),
        fait: remise && { le: remise.valeur.le, ou: remise.ou },
        silence: seTait('remises'),
        manque: ou('remises'),
        quoi: 'Remise du contrat ou du DIPC à la personne',
      });
    }),
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
