import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { DomaineDeVie } from '../vocabulaire/domaines';
import { IdAttente, IdBesoin, IdElement, IdObjectif } from '../vocabulaire/identifiants';
import { AvisPersonne } from '../vocabulaire/parole';
import { StatutElement } from '../vocabulaire/statuts';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Piece } from '../vocabulaire/traces';

/** Ce à quoi l’on verra que l’objectif avance. */
export const Indicateur = z
  .strictObject({ libelle: Texte, mesure: Libelle.optional(), depart: Libelle.optional(), cible: Libelle.optional() })
  .meta({ id: 'Indicateur', description: 'Ce à quoi l’on verra que l’objectif avance' });
/** Indicateur d’un objectif. */
export type Indicateur = Immuable<z.infer<typeof Indicateur>>;

/** Étape d’une négociation : proposition, contre-proposition, accord ou désaccord. */
export const EtapeNegociation = z
  .strictObject({
    type: z.enum(['proposition', 'contre_proposition', 'accord', 'desaccord']),
    le: DateCivile,
    par: Acteur,
    texte: Texte.optional(),
    avisPersonne: AvisPersonne.optional().describe('Avis de la personne, quand son représentant donne l’accord'),
  })
  .meta({ id: 'EtapeNegociation', description: 'Étape de la négociation d’un objectif' });
/** Étape de la négociation d’un objectif. */
export type EtapeNegociation = Immuable<z.infer<typeof EtapeNegociation>>;

/** Résultat à atteindre, défini avec la personne. */
export const Objectif = z
  .strictObject({
    id: IdObjectif,
    titre: Libelle,
    description: Texte.optional(),
    portee: z.enum(['general', 'specifique']).optional(),
    parent: IdObjectif.optional().describe('Objectif général dont il relève'),
    statut: StatutElement,
    statutLe: DateCivile.optional(),
    auteurStatut: Acteur.optional(),
    domaines: z.array(DomaineDeVie).optional(),
    domainesLocaux: z.array(Libelle).optional(),
    besoins: z.array(IdBesoin).optional(),
    attentes: z.array(IdAttente).optional(),
    evaluations: z.array(IdElement).optional(),
    referent: Acteur.optional(),
    debutLe: DateCivile.optional(),
    echeanceLe: DateCivile.optional(),
    resultatAttendu: Texte.optional(),
    strategie: Texte.optional(),
    indicateurs: z.array(Indicateur).optional(),
    avisPersonne: AvisPersonne.optional(),
    negociation: z.array(EtapeNegociation).optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'Objectif', description: 'Résultat à atteindre, défini avec la personne' });
/** Résultat à atteindre, défini avec la personne. */
export type Objectif = Immuable<z.infer<typeof Objectif>>;
