import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { plusAncien, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { premiereEcriture, rencontres, rencontresTues } from '../outils/rencontres';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { REFUS_DE_PARTICIPER, refuseDeParticiper } from './refus-de-participer';

/** La personne est rencontrée et entendue avant que son projet s’écrive. */
export const anesm2008RencontreAvantEcriture: Regle = recommandation({
  nom: 'anesm-2008-rencontre-avant-ecriture',
  titre: 'Bonne pratique : la personne est rencontrée avant l’écriture de son projet',
  moment: 'elaboration',
  vu: 'extrait',
  partie: 'associer la personne à la construction du projet',
  lecture:
    'Vaut rencontre une attente que la personne exprime elle-même, un entretien, une réunion ou une évaluation avec elle. La plus ancienne précède la première version du projet, à défaut son début, ou est du même jour. Si la personne a refusé d’y prendre part, la règle n’a pas d’objet.',
  remede: 'Rencontrer la personne, recueillir ses attentes, et reprendre le projet à partir d’elles.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, (projet) => {
      const ecriture = premiereEcriture(projet, au);
      if (ecriture === undefined) return indeterminee(sous(projet.ou, 'debutLe'));
      const rencontre = plusAncien(rencontres(dossier, projet, au), (le) => le);
      if (rencontre && rencontre.valeur <= ecriture.valeur) return respectee([rencontre.ou]);
      const tues = rencontresTues(dossier, projet);
      if (tues.length > 0) return indeterminee(...tues);
      if (refuseDeParticiper(projet.valeur, au)) return sansObjet(REFUS_DE_PARTICIPER);
      const constat = rencontre
        ? `Première rencontre le ${enToutesLettres(rencontre.valeur)}, après l’écriture du projet le ${enToutesLettres(ecriture.valeur)}.`
        : 'Le dossier ne porte aucune rencontre avec la personne avant l’écriture du projet.';
      return nonRespectee(constat, [ecriture.ou], { certitude: 'selon_lecture', depuisLe: ecriture.valeur });
    }),
});

const attente = { id: 'a1', parole: { texte: 'Je veux sortir seule.', auteur: { qualite: 'personne' } } } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2026-03-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Ses attentes recueillies un mois avant',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, attentes: [{ ...attente, parole: { ...attente.parole, le: '2026-02-02' } }] }],
    },
  },
  {
    titre: 'Rencontrée une fois le projet écrit',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { entretiens: [] },
      projets: [
        { ...projet, reunions: [], attentes: [{ ...attente, parole: { ...attente.parole, le: '2026-03-03' } }] },
      ],
    },
  },
  {
    titre: 'On ne sait pas quand ses attentes ont été recueillies',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [attente] }] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'coconstruction' }] },
  },
];
