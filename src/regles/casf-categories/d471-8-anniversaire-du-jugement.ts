import { anneeDe, plusJours, plusMois } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { ans } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { calculer } from '../outils/delais';
import { plusRecent, situer, sous } from '../outils/lecture';
import { surDipm, surMesureExercee } from '../outils/mandataire';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { aFaire, indeterminee, nonRespectee, respectee } from '../verdict';

/** Année du premier anniversaire que le texte, du 1er janvier 2009, demande de suivre. */
const PREMIERE_ANNEE = 2009;

/** Rang de l’anniversaire le plus proche d’un jour ; 0 : le jugement lui-même. */
const plusProche = (jugement: DateCivile, le: DateCivile): number => {
  const rang = anneeDe(le) - anneeDe(jugement);
  const passe = plusMois(jugement, rang * 12) <= le ? rang : rang - 1;
  return Math.max(0, le <= plusMois(jugement, passe * 12 + 6) ? passe : passe + 1);
};

/** À chaque anniversaire du jugement, les objectifs et actions sont réactualisés par avenant. */
export const d4718AnniversaireDuJugement: Regle = {
  id: 'casf-categories/d471-8-anniversaire-du-jugement',
  titre: 'Objectifs de la mesure réactualisés par avenant à chaque anniversaire du jugement',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: texteMjpm('D471-8', 'V, quatrième alinéa'),
  champ: { categories: ['mjpm'] },
  lecture:
    'Chaque anniversaire se compte depuis le jugement, de quantième à quantième. Un avenant vaut pour l’anniversaire dont il est le plus proche : établi avant ce jour ou ce jour-là, il est à l’heure ; établi après, il est en retard selon notre lecture. Un anniversaire passé sans avenant est un manquement certain ; le premier à suivre est celui de 2009.',
  doutes: ETAT_2015,
  remede: 'Revoir avec la personne les objectifs de la mesure, et signer l’avenant au plus tard le jour anniversaire.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureExercee(dossier, au, (mesure) =>
      surDipm(dossier, au, (dipm) => {
        const jugement = mesure.valeur.decision?.le;
        if (jugement === undefined) return indeterminee(sous(mesure.ou, 'decision'));
        const base = sous(dipm.ou, 'avenants');
        const dernier = plusRecent(
          situer(dipm.valeur.avenants, base).filter(
            ({ valeur: { etabliLe, objet } }) =>
              etabliLe <= au && (objet === 'reactualisation' || objet === 'objectifs_prestations'),
          ),
          ({ etabliLe }) => etabliLe,
        );
        const rang = dernier
          ? plusProche(jugement, dernier.valeur.etabliLe)
          : Math.max(0, PREMIERE_ANNEE - 1 - anneeDe(jugement));
        const couvert = calculer(jugement, sous(mesure.ou, 'decision', 'le'), ans(rang));
        const suivant = calculer(jugement, sous(mesure.ou, 'decision', 'le'), ans(rang + 1));
        const limite = enToutesLettres(suivant.echeance);
        if (au > suivant.echeance) {
          if (dipm.valeur.avenants === undefined) return indeterminee(base);
          const constat = `Aucun avenant pour l’anniversaire du ${limite}.`;
          return nonRespectee(constat, [base], { depuisLe: plusJours(suivant.echeance, 1), calcul: suivant });
        }
        if (dernier === undefined || rang === 0) {
          const constat = `Avenant pour l’anniversaire du jugement : au plus tard le ${limite}.`;
          return aFaire(suivant.echeance, constat, [base], suivant);
        }
        const { etabliLe } = dernier.valeur;
        if (etabliLe <= couvert.echeance) {
          return respectee([dernier.ou], { jusquAu: suivant.echeance, calcul: couvert });
        }
        return nonRespectee(
          `Avenant du ${enToutesLettres(etabliLe)}, après l’anniversaire du ${enToutesLettres(couvert.echeance)}.`,
          [dernier.ou],
          {
            depuisLe: plusJours(couvert.echeance, 1),
            certitude: 'selon_lecture',
            regulariseLe: etabliLe,
            calcul: couvert,
          },
        );
      }),
    ),
};

const structure = { categorie: 'mjpm' } as const;
const usager = {
  protections: [{ id: 'm1', type: 'tutelle', decision: { le: '2024-02-29' }, debutLe: '2024-02-29' }],
} as const;
const dipm = { id: 'd1', type: 'dipm', etabliLe: '2024-04-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Avenant signé deux semaines avant l’anniversaire',
    verdict: 'respectee',
    au: '2026-02-28',
    dossier: {
      structure,
      usager,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, avenants: [{ id: 'a1', etabliLe: '2025-02-14', objet: 'reactualisation' }] }],
      },
    },
  },
  {
    titre: 'Jugé un 29 février : le premier anniversaire est un 28',
    verdict: 'a_faire',
    au: '2025-02-28',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [{ ...dipm, avenants: [] }] } },
  },
  {
    titre: 'Anniversaire passé sans avenant',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [{ ...dipm, avenants: [] }] } },
  },
  {
    titre: 'La date du jugement manque',
    verdict: 'indeterminee',
    au: '2025-03-01',
    dossier: {
      structure,
      usager: { protections: [{ id: 'm1', type: 'tutelle', debutLe: '2024-02-29' }] },
      accompagnement: { documentsIndividuels: [dipm] },
    },
  },
  {
    titre: 'Aucun document individuel de protection',
    verdict: 'sans_objet',
    au: '2025-03-01',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [] } },
  },
];
