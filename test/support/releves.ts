import type { DossierEsquisse } from '../../src/regles/exemple';
import { projet } from '../../src/regles/has/outils/esquisses';
import type { Releve } from '../../src/regles/has/outils/releves';
import { vueDe } from '../../src/regles/has/outils/vue';
import { jour } from './jour';
import { dossierDe } from './regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Projet = Parameters<typeof projet>[0];

/** Ce qu’un relevé trouve, au jour dit. */
export const relever = (releve: Releve, dossier: DossierEsquisse, au = '2026-06-01'): readonly string[] =>
  releve(vueDe(dossierDe(dossier), jour(au)));

/** Un dossier qui ne dit que ceci de l’accompagnement, ou du projet. */
export const avecAccompagnement = (accompagnement: Accompagnement): DossierEsquisse => ({ accompagnement });
/** Un dossier d’un seul projet, mis en œuvre. */
export const avecProjet = (contenu: Projet): DossierEsquisse => ({ projets: projet(contenu) });
