import type { Exemple } from '../exemple';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** Les versions successives du projet sont gardées. */
export const anesm2008VersionsGardees: Regle = recommandation({
  nom: 'anesm-2008-versions-gardees',
  titre: 'Bonne pratique : les versions successives du projet sont gardées',
  moment: 'mise_en_oeuvre',
  vu: 'memoire',
  partie: 'garder l’histoire du projet',
  lecture:
    'Les numéros de version se suivent, dans l’ordre de leurs dates ; un projet repris d’un autre logiciel peut commencer plus haut que 1. Un trou dans la suite, ou aucune version gardée, est un écart selon notre lecture.',
  remede: 'Retrouver la version qui manque, et figer désormais chaque version arrêtée.',
  acteur: 'equipe',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { versions }, ou }) => {
      const base = sous(ou, 'versions');
      if (versions === undefined) return indeterminee(base);
      const suite = survenus(situer(versions, base), au, ({ etablieLe }) => etablieLe).toSorted(
        (a, b) => a.valeur.numero - b.valeur.numero,
      );
      const ruptures = suite.filter(({ valeur }, rang) => {
        const avant = suite[rang - 1]?.valeur;
        return avant !== undefined && (valeur.numero !== avant.numero + 1 || valeur.etablieLe < avant.etablieLe);
      });
      if (suite.length > 0 && ruptures.length === 0) return respectee(suite.map((version) => version.ou));
      const constat =
        suite.length === 0 ? 'Aucune version du projet n’est gardée.' : 'La suite des versions est rompue.';
      return nonRespectee(constat, ruptures.length > 0 ? ruptures.map((rupture) => rupture.ou) : [base], {
        certitude: 'selon_lecture',
      });
    }),
});

const projet = { id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2025-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Deux versions qui se suivent',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          versions: [
            { numero: 1, etablieLe: '2025-03-01', motif: 'initiale' },
            { numero: 2, etablieLe: '2026-03-01', motif: 'revision' },
          ],
        },
      ],
    },
  },
  {
    titre: 'La deuxième version manque',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          versions: [
            { numero: 1, etablieLe: '2025-03-01', motif: 'initiale' },
            { numero: 3, etablieLe: '2026-03-01', motif: 'revision' },
          ],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit rien des versions',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'formalisation', versions: [] }] },
  },
  {
    titre: 'Aucune version n’est gardée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, versions: [] }] },
  },
  {
    titre: 'Deux versions du même jour',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          versions: [
            { numero: 1, etablieLe: '2025-03-01', motif: 'initiale' },
            { numero: 2, etablieLe: '2025-03-01', motif: 'revision' },
          ],
        },
      ],
    },
  },
];
