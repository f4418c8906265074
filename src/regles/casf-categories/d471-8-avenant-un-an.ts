import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { plusAncien, situer, sous, survenus } from '../outils/lecture';
import { surDipm, surMesureExercee } from '../outils/mandataire';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** « S’il y a lieu », un avenant précise les objectifs de la mesure dans l’année de la notification du jugement. */
export const d4718AvenantUnAn: Regle = {
  id: 'casf-categories/d471-8-avenant-un-an',
  titre: 'Avenant précisant les objectifs de la mesure dans l’année, s’il y a lieu',
  nature: 'reglement',
  gravite: 'information',
  moment: 'mise_en_oeuvre',
  sources: texteMjpm('D471-8', 'V, troisième alinéa'),
  champ: { categories: ['mjpm'] },
  lecture:
    '« S’il y a lieu » : l’absence d’avenant n’est jamais un manquement. Un avenant établi après l’année est en retard. La règle sert surtout à rappeler l’échéance.',
  doutes: ETAT_2015,
  remede: 'Voir avec la personne si les objectifs de la mesure sont à préciser, et l’écrire par avenant.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureExercee(dossier, au, (mesure) =>
      surDipm(dossier, au, (dipm) => {
        const { notifieeLe } = mesure.valeur;
        if (notifieeLe === undefined) return indeterminee(sous(mesure.ou, 'notifieeLe'));
        const calcul = calculer(notifieeLe, sous(mesure.ou, 'notifieeLe'), ans(1));
        const avenants = situer(dipm.valeur.avenants, sous(dipm.ou, 'avenants'));
        const avenant = plusAncien(
          survenus(avenants, au, ({ etabliLe }) => etabliLe).filter(
            ({ valeur }) => valeur.objet === 'objectifs_prestations',
          ),
          ({ etabliLe }) => etabliLe,
        );
        if (avenant === undefined && au > calcul.echeance) {
          return sansObjet('L’année est passée sans avenant, et le texte n’en demande un que s’il y a lieu.');
        }
        return unique({
          au,
          calcul,
          fait: avenant && { le: avenant.valeur.etabliLe, ou: avenant.ou },
          silence: dipm.valeur.avenants === undefined,
          manque: [sous(dipm.ou, 'avenants')],
          quoi: 'Avenant sur les objectifs de la mesure, s’il y a lieu',
        });
      }),
    ),
};

const structure = { categorie: 'mjpm' } as const;
const usager = {
  protections: [{ id: 'm1', type: 'tutelle', debutLe: '2024-02-20', notifieeLe: '2024-02-29' }],
} as const;
const dipm = { id: 'd1', type: 'dipm', etabliLe: '2024-04-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Avenant le dernier jour de l’année',
    verdict: 'respectee',
    au: '2025-06-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        documentsIndividuels: [
          { ...dipm, avenants: [{ id: 'a1', etabliLe: '2025-02-28', objet: 'objectifs_prestations' }] },
        ],
      },
    },
  },
  {
    titre: 'L’année court encore',
    verdict: 'a_faire',
    au: '2025-02-28',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [{ ...dipm, avenants: [] }] } },
  },
  {
    titre: 'Avenant un jour trop tard',
    verdict: 'non_respectee',
    au: '2025-06-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        documentsIndividuels: [
          { ...dipm, avenants: [{ id: 'a1', etabliLe: '2025-03-01', objet: 'objectifs_prestations' }] },
        ],
      },
    },
  },
  {
    titre: 'Le dossier ne dit rien des documents',
    verdict: 'indeterminee',
    au: '2025-06-01',
    dossier: { structure, usager },
  },
  {
    titre: 'Aucun avenant : il n’y avait pas lieu',
    verdict: 'sans_objet',
    au: '2025-03-01',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [{ ...dipm, avenants: [] }] } },
  },
];
