import { plusJours, plusMois } from '../../vocabulaire/calendrier';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { surLeDocument } from '../outils/documents';
import { enEsat, travail } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { ACCOMPAGNEMENT_TRAVAIL_LE, d31101 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Le contrat d’ESAT dure un an ; plus court depuis 2025 seulement, avec un terme précis et un motif. */
export const d31101EsatContratCourt: Regle = {
  id: 'casf/d311-0-1-esat-contrat-court',
  titre: 'ESAT : contrat de moins d’un an, avec un terme précis et un motif, depuis août 2025 seulement',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d31101('et annexe 3-9, durée du contrat'),
  champ: { categories: ['esat'] },
  lecture:
    'Le contrat est conclu pour un an et se reconduit tacitement. Depuis le 28 août 2025 il peut être plus court, notamment pour un remplacement, une place à temps partagé ou celle d’un travailleur parti en emploi : son terme est fixé dès la conclusion. Un contrat court plus ancien n’avait pas de fondement. Du 1er janvier au 31 décembre, un contrat dure un an.',
  doutes:
    'La date d’effet de 2025 est déduite : le décret a paru au Journal officiel du 27 août. La mise à jour mensuelle du projet et le bilan avant terme, que signale une page en français facile, n’ont pas été lus au texte et ne sont pas jugés.',
  remede: 'Fixer au contrat un terme précis et le motif de sa durée courte, ou le conclure pour un an.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_accompagnement_travail'], au, ({ valeur, ou }) => {
      const [terme, motif] = [sous(ou, 'termeLe'), sous(ou, 'motifDureeCourte')];
      const debut = valeur.debutLe ?? valeur.etabliLe;
      if (valeur.termeLe === undefined)
        return valeur.motifDureeCourte === undefined
          ? sansObjet('Contrat sans terme court : un an, reconduit tacitement.')
          : indeterminee(terme);
      if (debut === undefined) return indeterminee(sous(ou, 'debutLe'));
      if (debut > au) return sansObjet('Le contrat n’a pas encore commencé.');
      if (plusJours(valeur.termeLe, 1) >= plusMois(debut, 12)) return sansObjet('Contrat d’un an au moins.');
      if (debut < ACCOMPAGNEMENT_TRAVAIL_LE)
        return nonRespectee(
          `Contrat de moins d’un an commencé le ${enToutesLettres(debut)}, quand seul un contrat d’un an était prévu.`,
          [terme],
          { depuisLe: debut },
        );
      return valeur.motifDureeCourte === undefined ? indeterminee(motif) : respectee([terme, motif]);
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remplacement jusqu’à une date précise',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEsat([
      travail({
        debutLe: '2026-02-01',
        termeLe: '2026-06-30',
        motifDureeCourte: 'Remplacement d’un travailleur absent',
      }),
    ]),
  },
  {
    titre: 'Contrat de six mois conclu en 2024',
    verdict: 'non_respectee',
    au: '2024-09-01',
    dossier: enEsat([travail({ etabliLe: '2024-05-02', debutLe: '2024-05-02', termeLe: '2024-10-31' })]),
  },
  {
    titre: 'Contrat court sans motif noté',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEsat([travail({ debutLe: '2026-02-01', termeLe: '2026-06-30' })]),
  },
  {
    titre: 'Contrat d’un an',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEsat([travail({ debutLe: '2026-01-01', termeLe: '2026-12-31' })]),
  },
];
