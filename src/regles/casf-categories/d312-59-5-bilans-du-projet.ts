import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { recurrent } from '../outils/parcours';
import { surProjetArrete } from '../outils/projets';
import { joursDesRevisions, REVISIONS } from '../outils/revisions';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee } from '../verdict';

/** En ITEP, le projet fixe la périodicité de ses bilans ; ils se tiennent à ce rythme. */
export const d312595BilansDuProjet: Regle = {
  id: 'casf-categories/d312-59-5-bilans-du-projet',
  titre: 'ITEP : bilans tenus au rythme que le projet a fixé',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: texteItep('D312-59-5', 'I, 4°'),
  champ: { categories: ITEP },
  lecture:
    'Le texte oblige à fixer une périodicité, sans la chiffrer. Nous lisons celle du projet et la comptons depuis le dernier bilan, ou depuis le début du projet : un retard sur ce rythme est un manquement selon notre lecture.',
  doutes: ETAT_2015,
  remede: 'Écrire au projet tous les combien de mois un bilan se tient, et tenir celui qui est dû.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { periodiciteBilansMois, debutLe }, ou }) => {
      if (periodiciteBilansMois === undefined) return indeterminee(sous(ou, 'periodiciteBilansMois'));
      const verdict = recurrent({
        dossier,
        au,
        delai: mois(periodiciteBilansMois),
        quoi: 'Bilan prévu par le projet',
        faits: joursDesRevisions(dossier, au),
        ou: REVISIONS,
        ...(debutLe !== undefined && { origine: { le: debutLe, ou: sous(ou, 'debutLe') } }),
      });
      return verdict.verdict === 'non_respectee' ? { ...verdict, certitude: 'selon_lecture' } : verdict;
    }),
};

const structure = { categorie: 'itep' } as const;
const projets = [{ id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2026-01-31', periodiciteBilansMois: 6 }] as const;
const revision = { id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le bilan des six mois a été tenu',
    verdict: 'respectee',
    au: '2026-12-01',
    dossier: { structure, projets, revisions: [{ ...revision, tenueLe: '2026-07-15' }] },
  },
  {
    titre: 'Le premier bilan approche',
    verdict: 'a_faire',
    au: '2026-07-31',
    dossier: { structure, projets, revisions: [] },
  },
  {
    titre: 'Le bilan prévu n’a pas été tenu',
    verdict: 'non_respectee',
    au: '2026-08-01',
    dossier: { structure, projets, revisions: [] },
  },
  {
    titre: 'Le projet ne dit pas tous les combien se tient un bilan',
    verdict: 'indeterminee',
    au: '2026-08-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }], revisions: [] },
  },
  {
    titre: 'Aucun projet n’est arrêté',
    verdict: 'sans_objet',
    au: '2026-08-01',
    dossier: { structure, projets: [], revisions: [] },
  },
];
