import { readFileSync } from 'node:fs';
import { Dossier } from '../../src/dossier/dossier';

/** Un dossier livré avec le paquet. */
export const dossierLivre = (nom: 'ehpad' | 'ime' | 'savs'): Dossier =>
  Dossier.parse(JSON.parse(readFileSync(`examples/dossiers/${nom}.json`, 'utf8')));
