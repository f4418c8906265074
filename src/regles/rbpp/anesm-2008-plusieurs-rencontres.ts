import type { Exemple } from '../exemple';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { premiereEcriture, rencontres, rencontresTues } from '../outils/rencontres';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { REFUS_DE_PARTICIPER, refuseDeParticiper } from './refus-de-participer';

/** Le projet se construit au rythme de la personne : plus d’une rencontre avant de l’écrire. */
export const anesm2008PlusieursRencontres: Regle = recommandation({
  nom: 'anesm-2008-plusieurs-rencontres',
  titre: 'Bonne pratique : au moins deux rencontres avec la personne avant d’écrire son projet',
  moment: 'elaboration',
  vu: 'commentaire',
  partie: 'respecter le rythme de la personne',
  doutes: 'Le nombre de deux est le nôtre : la synthèse parle du rythme de la personne, sans compter.',
  lecture:
    'Deux jours de rencontre différents, jusqu’à la première version du projet, à défaut jusqu’à son début. Une personne peut préférer tout dire en une fois : moins de deux jours est un écart selon notre lecture. Si elle a refusé de prendre part à son projet, la règle n’a pas d’objet.',
  remede: 'Prendre le temps d’une nouvelle rencontre, et compléter le projet de ce qu’elle apporte.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, (projet) => {
      const ecriture = premiereEcriture(projet, au)?.valeur ?? au;
      const avant = rencontres(dossier, projet, au).filter(({ valeur }) => valeur <= ecriture);
      const jours = new Set(avant.map(({ valeur }) => valeur));
      if (jours.size >= 2) return respectee(avant.map(({ ou }) => ou));
      const tues = rencontresTues(dossier, projet);
      if (tues.length > 0) return indeterminee(...tues);
      if (refuseDeParticiper(projet.valeur, au)) return sansObjet(REFUS_DE_PARTICIPER);
      return nonRespectee(
        `Jours de rencontre avec la personne avant l’écriture du projet : ${jours.size}.`,
        avant.length > 0 ? avant.map(({ ou }) => ou) : [projet.ou],
        { certitude: 'selon_lecture' },
      );
    }),
});

const projet = { id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2026-03-02', attentes: [], reunions: [] } as const;
const premier = { id: 'e1', type: 'preadmission', le: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Deux entretiens avant le projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { entretiens: [premier, { id: 'e2', type: 'suivi', le: '2026-02-09' }] },
      projets: [projet],
    },
  },
  {
    titre: 'Tout s’est fait le même jour',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { accompagnement: { entretiens: [premier] }, projets: [projet] },
  },
  {
    titre: 'Le dossier ne dit rien des entretiens',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { accompagnement: { entretiens: [] }, projets: [{ id: 'p1', statut: 'accueil' }] },
  },
  {
    titre: 'La seconde rencontre est venue après l’écriture',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { entretiens: [premier, { id: 'e2', type: 'suivi', le: '2026-03-03' }] },
      projets: [projet],
    },
  },
  {
    titre: 'La seconde rencontre s’est tenue le jour même de l’écriture',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { entretiens: [premier, { id: 'e2', type: 'suivi', le: '2026-03-02' }] },
      projets: [projet],
    },
  },
];
