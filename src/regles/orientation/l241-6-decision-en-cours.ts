import { plusJours } from '../../vocabulaire/calendrier';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { admisLe, sous } from '../outils/lecture';
import { ORIENTATIONS, orientationRecente } from '../outils/orientations';
import { PAS_ENCORE_ADMISE, SORTIE_PASSEE, sortiLe } from '../outils/parcours';
import { SUR_ORIENTATION, texteOrientation } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const URGENCE = 'L’accueil temporaire en urgence se fait sans décision préalable de la commission.';

/** L’accompagnement repose sur une décision de la commission (CDAPH) qui a cours. */
export const l2416DecisionEnCours: Regle = {
  id: 'orientation/l241-6-decision-en-cours',
  titre: 'Décision d’orientation de la commission en cours de validité',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: texteOrientation('L241-6', 'I, 2°', 'extrait'),
  champ: { categories: SUR_ORIENTATION },
  lecture:
    'La fin se lit sur la notification : aucune durée n’est supposée, ni cinq ni dix ans (R241-31). La dernière décision prise fait foi. Passé sa fin, sans décision nouvelle au dossier, c’est un manquement selon notre lecture : un maintien provisoire ou une prolongation peuvent exister. L’accueil temporaire décidé en urgence, sans la commission, n’est pas visé (D312-10).',
  doutes:
    'Article lu en entier dans une copie du 30 décembre 2006, en partie dans une copie plus récente et non datée ; les durées de R241-31 issues du décret n° 2018-1222 n’ont pas été lues. Un jeune adulte maintenu faute de place (amendement Creton) a aussi une décision.',
  remede:
    'Demander le renouvellement à la MDPH avec la personne, et inscrire la nouvelle décision avec sa date de fin.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const admission = admisLe(dossier);
    if (admission !== undefined && au < admission) return sansObjet(PAS_ENCORE_ADMISE);
    if (sortiLe(dossier, au) !== undefined) return sansObjet(SORTIE_PASSEE);
    if (dossier.accompagnement?.orientations === undefined) return indeterminee(ORIENTATIONS);
    const orientation = orientationRecente(dossier, au);
    if (orientation === undefined) {
      if (dossier.accompagnement.admission?.temporaire?.urgence === true) return sansObjet(URGENCE);
      return nonRespectee('Aucune décision de la commission au dossier à cette date.', [ORIENTATIONS], {
        certitude: 'selon_lecture',
      });
    }
    const { finLe, sansLimite } = orientation.valeur;
    if (sansLimite) return respectee([sous(orientation.ou, 'sansLimite')]);
    const ou = sous(orientation.ou, 'finLe');
    if (finLe === undefined) return indeterminee(ou);
    return au <= finLe
      ? respectee([ou], { jusquAu: finLe })
      : nonRespectee(`La décision a pris fin le ${enToutesLettres(finLe)}, sans autre au dossier.`, [ou], {
          depuisLe: plusJours(finLe, 1),
          echeance: finLe,
          certitude: 'selon_lecture',
        });
  },
};

const structure = { categorie: 'savs' } as const;
const orientation = { id: 'o1', type: 'cdaph', debutLe: '2021-07-01', finLe: '2026-06-30' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le dernier jour de validité',
    verdict: 'respectee',
    au: '2026-06-30',
    dossier: { structure, accompagnement: { orientations: [orientation] } },
  },
  {
    titre: 'Le lendemain, sans renouvellement',
    verdict: 'non_respectee',
    au: '2026-07-01',
    dossier: { structure, accompagnement: { orientations: [orientation] } },
  },
  {
    titre: 'La notification ne donne pas de fin',
    verdict: 'indeterminee',
    au: '2026-07-01',
    dossier: { structure, accompagnement: { orientations: [{ id: 'o1', type: 'cdaph' }] } },
  },
  {
    titre: 'Un EHPAD n’attend pas de décision de la commission',
    verdict: 'sans_objet',
    au: '2026-07-01',
    dossier: { structure: { categorie: 'ehpad' }, accompagnement: { orientations: [] } },
  },
];
