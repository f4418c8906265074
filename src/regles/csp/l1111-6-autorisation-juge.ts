import { enToutesLettres } from '../../vocabulaire/jour';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { PERSONNES_DE_CONFIANCE, personnesDeConfianceAu } from '../outils/confiance';
import { sous } from '../outils/lecture';
import { PROTECTIONS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CSP } from '../outils/textes-csp';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Sous une mesure qui représente la personne, la désignation d’une personne de confiance demande l’accord du juge. */
export const l11116AutorisationJuge: Regle = {
  id: 'csp/l1111-6-autorisation-juge',
  titre: 'Majeur représenté : désignation d’une personne de confiance autorisée par le juge',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: CSP.autorisationJuge,
  champ: { age: 'majeur' },
  lecture:
    'Sont jugées les désignations en cours, faites depuis le 1er octobre 2020 sous une mesure de représentation relative à la personne. Le conseil de famille vaut le juge. Une désignation faite avant la mesure n’est pas visée.',
  doutes:
    'Le juge peut confirmer ou révoquer une désignation antérieure à la mesure : c’est une faculté. De 2016 à 2020 le texte visait la tutelle, et jusqu’au 9 avril 2024 L311-5-1 du CASF demandait aussi l’autorisation sous assistance à la personne : ces désignations ne sont pas jugées.',
  remede:
    'Demander l’autorisation au juge des tutelles avant de compter sur la personne désignée, et en noter le jour.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const designees = personnesDeConfianceAu(dossier, au);
    if (designees === undefined) return indeterminee(PERSONNES_DE_CONFIANCE);
    return reunir(
      designees
        .filter(({ valeur }) => '2020-10-01' <= valeur.designeeLe)
        .map(({ valeur: { designeeLe, autorisationJuge }, ou }): Verdict => {
          const { protection } = profilDe(dossier, designeeLe);
          if (protection === undefined) return indeterminee(PROTECTIONS);
          if (protection !== 'representation_personne') return sansObjet('Nul ne représentait la personne ce jour-là.');
          const endroit = sous(ou, 'autorisationJuge');
          if (autorisationJuge === undefined) return indeterminee(endroit);
          if (autorisationJuge.le <= designeeLe) return respectee([endroit]);
          const constat = `Désignation du ${enToutesLettres(designeeLe)}, autorisée par le juge le ${enToutesLettres(autorisationJuge.le)} seulement.`;
          return nonRespectee(constat, [endroit], {
            depuisLe: designeeLe,
            certitude: 'selon_lecture',
            ...(autorisationJuge.le <= au && { regulariseLe: autorisationJuge.le }),
          });
        }),
      sansObjet('Aucune désignation n’est à juger à cette date.'),
    );
  },
};

const avec = (autoriseeLe: string | null, debutLe = '2022-01-10') => ({
  personnes: [{ id: 'marie' }],
  usager: {
    identite: { naissanceLe: '1950-05-05' },
    protections: [{ id: 'm1', type: 'tutelle' as const, debutLe, etendue: { personne: 'representation' as const } }],
    personnesDeConfiance: [
      {
        id: 'pc',
        personne: 'marie',
        designeeLe: '2026-09-02',
        ...(autoriseeLe !== null && { autorisationJuge: { le: autoriseeLe } }),
      },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Le juge a autorisé la désignation', verdict: 'respectee', au: '2026-10-01', dossier: avec('2026-09-02') },
  {
    titre: 'Le juge n’autorise qu’après la désignation',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-03'),
  },
  { titre: 'Le dossier ne dit rien du juge', verdict: 'indeterminee', au: '2026-10-01', dossier: avec(null) },
  {
    titre: 'La désignation précède la tutelle',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec(null, '2026-09-03'),
  },
];
