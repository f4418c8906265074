import fc from 'fast-check';
import { Acteur } from '../../vocabulaire/acteur';
import type { Reserve } from './depuis-schema';

/** Jours d’une vie courte, bords du calendrier compris. */
export const JOURS = [
  '2024-01-08',
  '2024-02-29',
  '2024-03-01',
  '2024-06-30',
  '2024-12-31',
  '2025-01-01',
  '2025-02-28',
  '2025-09-15',
] as const;

const QUALITES = [
  { weight: 8, qualites: ['personne'] },
  { weight: 3, qualites: ['parent', 'tuteur', 'personne_habilitee', 'mandataire_protection_future', 'service_ase'] },
  { weight: 3, qualites: ['directeur', 'delegue_directeur', 'medecin_coordonnateur', 'professionnel'] },
  { weight: 1, qualites: ['curateur'] },
  {
    weight: 2,
    qualites: [
      'personne_confiance',
      'proche',
      'mandataire_special',
      'medecin',
      'partenaire',
      'juge',
      'autorite',
      'inconnue',
    ],
  },
] as const;

const qualite = fc.oneof(
  ...QUALITES.map(({ weight, qualites }) => ({ weight, arbitrary: fc.constantFrom<Acteur['qualite']>(...qualites) })),
);

/** Quelqu’un qui parle ou agit : la personne le plus souvent, puis ses représentants et la structure. */
export const acteur: fc.Arbitrary<Acteur> = qualite.map((q) => ({ qualite: q }));

/** La personne accompagnée, quand c’est elle qui parle. */
export const laPersonne: fc.Arbitrary<Acteur> = fc.constant({ qualite: 'personne' });

/** Peu de jours, peu d’identifiants : les suites tirées se répondent. */
export const RESERVE: Reserve = {
  jours: JOURS,
  identifiants: ['a', 'b'],
  propres: new Map<unknown, fc.Arbitrary<unknown>>([[Acteur, acteur]]),
};

const borner = (valeur: unknown, le: string): unknown => {
  if (typeof valeur === 'string') return (JOURS as readonly string[]).includes(valeur) && valeur > le ? le : valeur;
  if (Array.isArray(valeur)) return valeur.map((v) => borner(v, le));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, borner(v, le)]));
};

/** Neuf fois sur dix, ramène au jour de la commande les jours qu’elle dit passés et qui le suivraient. */
export const plausible = <C extends { readonly le: string }>(commande: fc.Arbitrary<C>): fc.Arbitrary<C> =>
  fc
    .tuple(commande, fc.integer({ min: 0, max: 9 }))
    .map(([tiree, tirage]) => (tirage < 9 ? (borner(tiree, tiree.le) as C) : tiree));
