import type { Exemple } from '../exemple';
import { projetEtabli } from '../outils/projets';
import { PROJET_EHPAD_LE, texteEhpad } from '../outils/textes-categories';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';

/** En EHPAD, un projet d’accompagnement personnalisé est mis en place pour chaque résident. */
export const d3121550ProjetAccompagnement: Regle = {
  id: 'casf-categories/d312-155-0-projet-accompagnement',
  titre: 'EHPAD : projet d’accompagnement personnalisé mis en place',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEhpad('D312-155-0', 'I, 3°', 'extrait'),
  champ: { categories: ['ehpad', 'puv'] },
  lecture:
    'Le texte ne fixe pas de délai. Nous retenons six mois depuis l’admission, terme que D311 donne à l’avenant qui précise les objectifs : passé ce jour, l’absence d’un projet arrêté est un manquement selon notre lecture. Pour qui était déjà là, ils partent du 1er octobre 2016.',
  doutes:
    'Alinéa lu dans une copie récente et non datée. La notice du décret, lue, le fait valoir du 1er octobre 2016 et l’applique aux petites unités de vie.',
  remede: 'Mener le projet jusqu’à sa mise en œuvre avec la personne, et noter le jour où il est arrêté.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    projetEtabli(dossier, au, 'Projet d’accompagnement personnalisé', jourDuTexte(PROJET_EHPAD_LE)),
};

const structure = { categorie: 'ehpad' } as const;
const accompagnement = { admission: { admisLe: '2026-08-31' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le projet est en cours',
    verdict: 'respectee',
    au: '2027-03-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Admise le 31 août, le terme est le 28 février',
    verdict: 'a_faire',
    au: '2027-02-28',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'formalisation' }] },
  },
  {
    titre: 'Six mois passés, le projet est resté en préparation',
    verdict: 'non_respectee',
    au: '2027-03-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'formalisation' }] },
  },
  {
    titre: 'Le dossier ne dit rien des projets',
    verdict: 'indeterminee',
    au: '2027-03-01',
    dossier: { structure, accompagnement },
  },
  {
    titre: 'Sortie avant le terme',
    verdict: 'sans_objet',
    au: '2027-03-01',
    dossier: {
      structure,
      accompagnement: { ...accompagnement, sortie: { le: '2026-12-01', motif: 'choix_personne' } },
      projets: [],
    },
  },
];
