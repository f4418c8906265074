import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/dossier';
import type { LectureTddui } from '../../src/tddui/depuis-tddui';
import { depuisTddui } from '../../src/tddui/depuis-tddui';
import type { ExportTddui, OptionsVersTddui } from '../../src/tddui/vers-tddui';
import { versTddui } from '../../src/tddui/vers-tddui';

/** Lit, ou fait échouer le test en disant pourquoi. */
export const lu = (bundle: unknown): LectureTddui => {
  const lecture = depuisTddui(bundle);
  if (!lecture.ok) throw new Error(lecture.error.map(({ code, message }) => `${code} : ${message}`).join('\n'));
  return lecture.value;
};

/** Écrit, ou fait échouer le test en disant pourquoi. */
export const ecrit = (dossier: Dossier, options: OptionsVersTddui = {}): ExportTddui => {
  const ecriture = versTddui(dossier, options);
  if (!ecriture.ok) throw new Error(ecriture.error.map(({ code, ou }) => `${code} ${ou}`).join('\n'));
  return ecriture.value;
};

/** Remarques d’une nature, par leur endroit. */
export const endroits = ({ remarques }: LectureTddui, nature: string): readonly string[] =>
  remarques.filter((r) => r.nature === nature).map(({ ou }) => ou);

/** L’export d’éditeur livré en exemple. */
export const exportEditeur = (): unknown => JSON.parse(readFileSync('examples/tddui/export-editeur.json', 'utf8'));

/** Une ressource d’un Bundle écrit, par son type et, s’il y en a plusieurs, son rang. */
export const ressource = ({ bundle }: ExportTddui, type: string, rang = 0) => {
  const trouvee = bundle.entry.filter(({ resource }) => resource['resourceType'] === type)[rang];
  if (trouvee === undefined) throw new Error(`pas de ${type} dans le Bundle`);
  return trouvee.resource;
};
