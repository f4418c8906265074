import { enchainer } from '../../kernel/listes';
import { mois } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { MINEURS, surMesureEnfance } from '../outils/enfance';
import { plusAncien, situer, sous } from '../outils/lecture';
import { PLANS } from '../outils/plans';
import { versions } from '../outils/textes';
import { PPE_LE, textePpe } from '../outils/textes-categories';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';

const PREMIER_JOUR = jourDuTexte(PPE_LE);

/** Le projet pour l’enfant est établi dans les trois mois du début de la prestation ou de la mesure. */
export const d22312ProjetEnfantTroisMois: Regle = {
  id: 'casf-categories/d223-12-projet-enfant-trois-mois',
  titre: 'Projet pour l’enfant établi dans les trois mois de la mesure',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: [
    ...textePpe('D223-12', 'premier alinéa'),
    ...versions('CASF', ['L223-1-1', 'premier alinéa'], {
      enVigueurDu: '2016-03-16',
      au: null,
      modifiePar: 'loi n° 2016-297 du 14 mars 2016 ; loi n° 2022-140 du 7 février 2022',
      lien: 'LEGIARTI000045136789',
      vu: 'texte',
    }),
  ],
  champ: MINEURS,
  lecture:
    'Le délai court du début de la prestation ou de la mesure, non de l’admission dans la structure ; à défaut d’une seule, de la plus ancienne qui a cours. C’est le président du conseil départemental qui doit ce projet : la structure ne peut que le réclamer. Pour une mesure plus ancienne que le décret, les trois mois partent du 1er octobre 2016, selon cette lecture.',
  doutes:
    'Article lu dans une copie récente et non datée. Le décret a paru au Journal officiel du 30 septembre 2016 : son effet au lendemain est déduit.',
  remede: 'Demander le projet pour l’enfant au service de l’aide sociale à l’enfance, et le joindre au dossier.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureEnfance(dossier, au, (mesure) => {
      const { debutLe } = mesure.valeur;
      const plans = dossier.accompagnement?.plansLies;
      const etablis = situer(plans, PLANS).filter(({ valeur }) => valeur.type === 'ppe');
      const dates = enchainer(etablis, ({ valeur: { etabliLe }, ou }) =>
        etabliLe !== undefined && etabliLe <= au ? [{ valeur: etabliLe, ou: sous(ou, 'etabliLe') }] : [],
      );
      const premier = plusAncien(dates, (le) => le);
      const sansDate = etablis.find(({ valeur }) => valeur.etabliLe === undefined);
      return unique({
        au,
        calcul: calculer(dernier(debutLe, PREMIER_JOUR), sous(mesure.ou, 'debutLe'), mois(3)),
        fait: premier && { le: premier.valeur, ou: premier.ou },
        silence: plans === undefined || sansDate !== undefined,
        manque: [sansDate ? sous(sansDate.ou, 'etabliLe') : PLANS],
        quoi: 'Projet pour l’enfant',
        certitude: debutLe < PREMIER_JOUR ? 'selon_lecture' : 'certaine',
      });
    }),
};

const structure = { categorie: 'mecs' } as const;
const usager = {
  identite: { naissanceLe: '2018-04-01' },
  autoriteParentale: {
    mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2025-11-30' }],
  },
} as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Établi le dernier jour de février',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: { plansLies: [{ id: 'ppe1', type: 'ppe', etabliLe: '2026-02-28' }] },
    },
  },
  {
    titre: 'Trois mois ne sont pas passés',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: { structure, usager, accompagnement: { plansLies: [] } },
  },
  {
    titre: 'Trois mois passés, aucun projet pour l’enfant',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: { structure, usager, accompagnement: { plansLies: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des plans liés',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: { structure, usager },
  },
  {
    titre: 'Aucune mesure de protection de l’enfance',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: {
      structure,
      usager: { identite: { naissanceLe: '2018-04-01' }, autoriteParentale: { mesuresProtectionEnfance: [] } },
    },
  },
];
