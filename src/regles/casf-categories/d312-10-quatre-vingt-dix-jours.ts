import { anneeDe } from '../../vocabulaire/calendrier';
import type { Exemple } from '../exemple';
import { situer } from '../outils/lecture';
import { ACCUEIL_TEMPORAIRE, TEMPORAIRE } from '../outils/temporaire';
import { ETAT_2015_DATE_A_LIRE, texteAccueilTemporaire } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const MAXIMUM = 90;
const JOURS = `${TEMPORAIRE}/joursConsommes` as const;

/** L’accueil temporaire d’une personne handicapée ne dépasse pas quatre-vingt-dix jours par an. */
export const d31210QuatreVingtDixJours: Regle = {
  id: 'casf-categories/d312-10-quatre-vingt-dix-jours',
  titre: 'Accueil temporaire : quatre-vingt-dix jours par an au plus',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteAccueilTemporaire('D312-10', 'I'),
  champ: ACCUEIL_TEMPORAIRE,
  lecture:
    'Le plafond lie la commission qui fixe le temps annuel. Nous le lisons par année civile ; l’année peut aussi se compter depuis la décision, d’où un dépassement selon notre lecture.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede: 'Arrêter les séjours de l’année, ou demander à la commission une décision qui permette de continuer.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const consommes = dossier.accompagnement?.admission?.temporaire?.joursConsommes;
    if (consommes === undefined) return indeterminee(JOURS);
    const passes = situer(consommes, JOURS).filter(({ valeur }) => valeur.annee <= anneeDe(au));
    if (passes.length === 0) return sansObjet('Aucun jour d’accueil temporaire à cette date.');
    const exces = passes.filter(({ valeur }) => valeur.jours > MAXIMUM);
    if (exces.length === 0) return respectee(passes.map(({ ou }) => ou));
    const annees = exces.map(({ valeur }) => `${valeur.jours} jours en ${valeur.annee}`).join(', ');
    return nonRespectee(
      `Plus de ${MAXIMUM} jours d’accueil temporaire dans l’année : ${annees}.`,
      exces.map(({ ou }) => ou),
      { certitude: 'selon_lecture' },
    );
  },
};

const structure = { categorie: 'mas' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Quatre-vingt-dix jours pile',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        admission: { modalite: 'accueil_temporaire', temporaire: { joursConsommes: [{ annee: 2026, jours: 90 }] } },
      },
    },
  },
  {
    titre: 'Quatre-vingt-onze jours',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        admission: { modalite: 'accueil_temporaire', temporaire: { joursConsommes: [{ annee: 2026, jours: 91 }] } },
      },
    },
  },
  {
    titre: 'Le dossier ne compte pas les jours',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission: { modalite: 'accueil_temporaire' } } },
  },
  {
    titre: 'L’accueil n’est pas temporaire',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission: { modalite: 'hebergement' } } },
  },
];
