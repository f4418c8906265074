import { AUTONOMIE } from './c1-autonomie';
import { DROITS } from './c1-droits';
import { EXPRESSION } from './c1-expression';
import { PARCOURS } from './c1-parcours';
import { PROJET } from './c1-projet';
import { SANTE } from './c1-sante';
import { AUTONOMIE_ET_SANTE } from './c2-autonomie-sante';
import { ETHIQUE_ET_DROITS } from './c2-droits';
import { CONTINUITE } from './c2-parcours';
import { RISQUES } from './c2-risques';
import { STRUCTURE } from './c3-accompagnement';
import { PILOTAGE } from './c3-pilotage';
import { IMPERATIFS } from './imperatifs';
import type { ObjectifHas } from './objectifs';
import { OBJECTIFS_HAS } from './objectifs';
import type { CritereHas, FicheCritere, Fiches } from './types';

const FICHES: Fiches = {
  ...DROITS,
  ...EXPRESSION,
  ...PROJET,
  ...AUTONOMIE,
  ...SANTE,
  ...PARCOURS,
  ...ETHIQUE_ET_DROITS,
  ...RISQUES,
  ...AUTONOMIE_ET_SANTE,
  ...CONTINUITE,
  ...STRUCTURE,
  ...PILOTAGE,
};

/** Chapitre d’un critère, d’après son numéro. */
const chapitreDe = (numero: string): 1 | 2 | 3 => (numero.startsWith('1.') ? 1 : numero.startsWith('2.') ? 2 : 3);

const completer = ({ numero: objectif, thematique }: ObjectifHas) => {
  const deLObjectif = ([numero]: readonly [string, FicheCritere]) => numero.startsWith(`${objectif}.`);
  return Object.entries(FICHES)
    .filter(deLObjectif)
    .map(
      ([numero, fiche]): CritereHas => ({
        numero,
        chapitre: chapitreDe(numero),
        objectif,
        thematique,
        niveau: IMPERATIFS.includes(numero) ? 'imperatif' : 'standard',
        fiche,
      }),
    );
};

/** Les critères connus, dans l’ordre du référentiel. Ceux dont seul le numéro est établi y sont, sans libellé. */
export const CRITERES_HAS: readonly CritereHas[] = OBJECTIFS_HAS.flatMap(completer);

/** Le critère de ce numéro, s’il est connu. */
export const critereHas = (numero: string): CritereHas | undefined => CRITERES_HAS.find((c) => c.numero === numero);
