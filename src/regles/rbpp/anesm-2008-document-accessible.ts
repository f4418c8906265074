import type { Moyen } from '../../vocabulaire/parole';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const LECTURE = '/usager/communication/lecture';
const ECRITS: ReadonlySet<Moyen> = new Set<Moyen>(['ecrit', 'numerique', 'autre']);

/** Le projet est remis sous une forme que la personne peut comprendre. */
export const anesm2008DocumentAccessible: Regle = recommandation({
  nom: 'anesm-2008-document-accessible',
  titre: 'Bonne pratique : projet remis sous une forme que la personne comprend',
  moment: 'elaboration',
  vu: 'commentaire',
  partie: 'un document écrit et accessible à la personne',
  lecture:
    'Si la personne lit seule, toute forme convient. Sinon, une remise au moins doit être orale, en facile à lire, en images, en signes ou avec une aide. Seul l’écrit ordinaire est un écart selon notre lecture. Sans remise, la règle n’a pas d’objet.',
  remede: 'Expliquer le projet à la personne et lui en remettre une version qu’elle comprend, en plus de l’original.',
  acteur: 'referent',
  controler: (dossier, au) => {
    const lecture = dossier.usager.communication?.lecture;
    if (lecture === undefined) return indeterminee(LECTURE);
    return surProjetArrete(dossier, au, ({ valeur: { remises }, ou }) => {
      const base = sous(ou, 'remises');
      if (remises === undefined) return indeterminee(base);
      const aElle = survenus(situer(remises, base), au, ({ le }) => le).filter(({ valeur }) => estLaPersonne(valeur.a));
      if (aElle.length === 0) return sansObjet('Le projet n’a pas été remis à la personne à cette date.');
      if (lecture === 'autonome') return respectee(aElle.map((remise) => remise.ou));
      const adaptees = aElle.filter(({ valeur: { forme } }) => forme !== undefined && !ECRITS.has(forme));
      if (adaptees.length > 0) return respectee(adaptees.map((remise) => sous(remise.ou, 'forme')));
      const tues = aElle.filter(({ valeur }) => valeur.forme === undefined);
      if (tues.length > 0) return indeterminee(...tues.map((remise) => sous(remise.ou, 'forme')));
      return nonRespectee('Projet remis par écrit seulement à une personne qui ne lit pas seule.', [base], {
        certitude: 'selon_lecture',
      });
    });
  },
});

const usager = { communication: { lecture: 'avec_aide' } } as const;
const remise = { le: '2026-03-10', a: { qualite: 'personne' } } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis en facile à lire',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, projets: [{ ...projet, remises: [{ ...remise, forme: 'falc' }] }] },
  },
  {
    titre: 'Remis par écrit seulement',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager, projets: [{ ...projet, remises: [{ ...remise, forme: 'ecrit' }] }] },
  },
  {
    titre: 'La forme n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, projets: [{ ...projet, remises: [remise] }] },
  },
  {
    titre: 'Le projet n’a pas encore été remis',
    verdict: 'sans_objet',
    au: '2026-03-09',
    dossier: { usager, projets: [{ ...projet, remises: [remise] }] },
  },
];
