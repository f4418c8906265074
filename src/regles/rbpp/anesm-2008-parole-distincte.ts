import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { REFUS_DE_PARTICIPER, refuseDeParticiper } from './refus-de-participer';

/** La parole de la personne figure au projet, à part de celle de ses proches et des professionnels. */
export const anesm2008ParoleDistincte: Regle = recommandation({
  nom: 'anesm-2008-parole-distincte',
  titre: 'Bonne pratique : la parole de la personne est distinguée de celle des autres',
  moment: 'elaboration',
  vu: 'memoire',
  partie: 'distinguer les attentes de la personne',
  lecture:
    'Chaque attente du dossier a déjà un auteur. Nous regardons qu’une au moins soit de la personne : si toutes sont d’autrui, c’est un écart selon notre lecture. Le refus de la personne d’y prendre part se respecte, et un auteur inconnu est peut-être elle.',
  remede: 'Demander à la personne ce qu’elle attend, ou l’observer si elle ne parle pas, et l’écrire sous son nom.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur, ou }) => {
      const { attentes } = valeur;
      const base = sous(ou, 'attentes');
      if (attentes === undefined) return indeterminee(base);
      const dites = situer(attentes, base).filter((dite) => (dite.valeur.parole.le ?? au) <= au);
      if (dites.length === 0) return sansObjet('Aucune attente n’est écrite à cette date.');
      const delaPersonne = dites.filter((dite) => estLaPersonne(dite.valeur.parole.auteur));
      if (delaPersonne.length > 0) return respectee(delaPersonne.map((dite) => dite.ou));
      if (refuseDeParticiper(valeur, au)) return sansObjet(REFUS_DE_PARTICIPER);
      const inconnues = dites.filter((dite) => dite.valeur.parole.auteur.qualite === 'inconnue');
      if (inconnues.length > 0) {
        return indeterminee(...inconnues.map((dite) => sous(dite.ou, 'parole', 'auteur', 'qualite')));
      }
      return nonRespectee('Aucune des attentes écrites n’est de la personne elle-même.', [base], {
        certitude: 'selon_lecture',
      });
    }),
});

const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;
const deLaMere = { id: 'a1', parole: { texte: 'Qu’il mange mieux.', auteur: { qualite: 'parent' } } } as const;
const deLui = { id: 'a2', parole: { texte: 'Je veux voir mes copains.', auteur: { qualite: 'personne' } } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Sa parole et celle de sa mère, chacune à sa place',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [deLaMere, deLui] }] },
  },
  {
    titre: 'On n’entend que sa mère',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [deLaMere] }] },
  },
  {
    titre: 'Le dossier ne dit rien des attentes',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'La personne a refusé de prendre part',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          attentes: [deLaMere],
          refus: [{ id: 'r1', le: '2026-03-01', par: { qualite: 'personne' }, objet: 'participation' }],
        },
      ],
    },
  },
  {
    titre: 'La personne a levé son refus ce jour-là',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          attentes: [deLaMere],
          refus: [
            { id: 'r1', le: '2026-03-01', leveLe: '2026-10-01', par: { qualite: 'personne' }, objet: 'participation' },
          ],
        },
      ],
    },
  },
  {
    titre: 'Aucune attente n’est encore écrite',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [] }] },
  },
];
