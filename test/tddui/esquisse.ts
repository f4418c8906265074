import type * as z from 'zod';
import { Dossier, FORMAT_DOSSIER, VERSION_DOSSIER } from '../../src/dossier/dossier';
import type { Immuable } from '../../src/kernel/immuable';

/** Dossier à compléter de son format. */
export type Esquisse = Omit<Immuable<z.input<typeof Dossier>>, 'format' | 'version' | 'id'>;
/** Projet d’une esquisse. */
export type ProjetEsquisse = NonNullable<Esquisse['projets']>[number];

/** Un dossier entier, d’une esquisse. */
export const dossierDe = (esquisse: Esquisse): Dossier =>
  Dossier.parse({ format: FORMAT_DOSSIER, version: VERSION_DOSSIER, id: 'd', ...esquisse });

/** Accord de la structure. */
export const structure = {
  id: 'as',
  partie: 'structure',
  par: { qualite: 'directeur' },
  le: '2025-03-12',
  forme: 'signature',
} as const;
/** Projet qui a ce que le guide exige. */
export const projet = (autres: Partial<ProjetEsquisse> = {}): ProjetEsquisse =>
  ({ id: 'p1', statut: 'mise_en_oeuvre', titre: 'Projet', accords: [structure], ...autres }) as ProjetEsquisse;
/** Dossier d’un tel projet. */
export const dossier = (autres: Partial<ProjetEsquisse> = {}, reste: Partial<Esquisse> = {}): Dossier =>
  dossierDe({ usager: { id: 'u1', identite: { nomNaissance: 'EXEMPLE' } }, projets: [projet(autres)], ...reste });
