import { enchainer } from '../../kernel/listes';
import { mois } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { DOCUMENTS, documentsDeType, plusAncien, situer, sous, survenus } from '../outils/lecture';
import { surMesureExercee } from '../outils/mandataire';
import { DIPM_LE, ETAT_2015, texteMjpm } from '../outils/textes-categories';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee } from '../verdict';

const PREMIER_JOUR = jourDuTexte(DIPM_LE);

/** Le document individuel de protection est remis à la personne dans les trois mois de la notification du jugement. */
export const d4718RemiseTroisMois: Regle = {
  id: 'casf-categories/d471-8-remise-trois-mois',
  titre: 'Document individuel de protection remis à la personne dans les trois mois du jugement notifié',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: texteMjpm('D471-8', 'V, premier alinéa'),
  champ: { categories: ['mjpm'] },
  lecture:
    'Le délai court de la notification du jugement au service, non du jugement. Seule la remise à la personne est jugée : même quand un proche reçoit le document parce qu’elle ne peut en mesurer la portée, une copie lui est toujours adressée (L471-6, autrefois L471-8). Pour un jugement notifié avant 2009, les trois mois partent du 1er janvier 2009, selon cette lecture.',
  doutes: ETAT_2015,
  remede: 'Remettre le document à la personne en le lui expliquant, et noter le jour de la remise.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureExercee(dossier, au, (mesure) => {
      const ouNotification = sous(mesure.ou, 'notifieeLe');
      const { notifieeLe } = mesure.valeur;
      if (notifieeLe === undefined) return indeterminee(ouNotification);
      const documents = documentsDeType(dossier, ['dipm'], au);
      const remises = enchainer(documents, ({ valeur, ou }) => situer(valeur.remises, sous(ou, 'remises')));
      const remise = plusAncien(
        survenus(remises, au, ({ le }) => le).filter(
          ({ valeur }) => valeur.a.qualite === 'personne' && valeur.le >= notifieeLe,
        ),
        ({ le }) => le,
      );
      const muets = documents.filter(({ valeur }) => valeur.remises === undefined);
      const listes = dossier.accompagnement?.documentsIndividuels === undefined || documents.length === 0;
      return unique({
        au,
        calcul: calculer(dernier(notifieeLe, PREMIER_JOUR), ouNotification, mois(3)),
        fait: remise && { le: remise.valeur.le, ou: remise.ou },
        silence: dossier.accompagnement?.documentsIndividuels === undefined || muets.length > 0,
        manque: listes ? [DOCUMENTS] : (muets.length > 0 ? muets : documents).map(({ ou }) => sous(ou, 'remises')),
        quoi: 'Remise du document individuel de protection à la personne',
        certitude: notifieeLe < PREMIER_JOUR ? 'selon_lecture' : 'certaine',
      });
    }),
};

const structure = { categorie: 'mjpm' } as const;
const usager = {
  protections: [
    {
      id: 'm1',
      type: 'curatelle_renforcee',
      decision: { le: '2025-11-20' },
      debutLe: '2025-11-20',
      notifieeLe: '2025-11-30',
    },
  ],
} as const;
const dipm = { id: 'd1', type: 'dipm' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis le dernier jour de février',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, remises: [{ le: '2026-02-28', a: { qualite: 'personne' } }] }],
      },
    },
  },
  {
    titre: 'Trois mois ne sont pas passés',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [] } },
  },
  {
    titre: 'Remis au frère, jamais à la personne',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, remises: [{ le: '2026-02-10', a: { qualite: 'proche' } }] }],
      },
    },
  },
  {
    titre: 'La date de notification du jugement manque',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: {
      structure,
      usager: { protections: [{ id: 'm1', type: 'tutelle', debutLe: '2025-11-20' }] },
      accompagnement: { documentsIndividuels: [] },
    },
  },
  {
    titre: 'Aucune mesure n’a cours',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: { structure, usager: { protections: [] } },
  },
];
