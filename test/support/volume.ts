import { readFileSync } from 'node:fs';

const MODELES = ['ehpad', 'ime', 'savs'].map(
  (nom): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(`examples/dossiers/${nom}.json`, 'utf8')),
);

/** Une ligne par dossier : les dossiers livrés, tour à tour, chacun sous son propre identifiant. */
export const lignesDeDossiers = (nombre: number): readonly string[] =>
  Array.from({ length: nombre }, (_, rang) =>
    JSON.stringify({ ...MODELES[rang % MODELES.length], id: `dossier-${rang + 1}` }),
  );
