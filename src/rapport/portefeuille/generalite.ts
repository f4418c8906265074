import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { RaisonGeneralite } from '../smart/generalite';
import { raisonsDeGeneralite } from '../smart/generalite';
import { objectifsASuivre } from '../smart/objectifs';
import { empreinte, empreinteDObjectif, nomsDuDossier } from './empreinte';

/** Ce qu’un dossier donne au relevé de généralité : des raisons et des empreintes, aucun texte. */
export type GeneraliteDuDossier = {
  /** Les raisons de chaque objectif encore à suivre. */
  readonly raisons: readonly (readonly RaisonGeneralite[])[];
  /** L’empreinte de chacun. */
  readonly empreintes: readonly string[];
  /** L’empreinte de tous ensemble, quel que soit leur ordre ; `null` : aucun objectif. */
  readonly plan: string | null;
};

/** Relève la généralité des objectifs encore à suivre du projet en cours. */
export const generaliteDu = (dossier: Dossier, au: DateCivile): GeneraliteDuDossier => {
  const noms = nomsDuDossier(dossier);
  const situes = objectifsASuivre(dossier, au);
  const empreintes = situes.map(({ objectif }) => empreinteDObjectif(objectif, noms));
  return {
    raisons: situes.map(({ objectif, projet }) => raisonsDeGeneralite(objectif, projet)),
    empreintes,
    plan: empreintes.length === 0 ? null : empreinte(empreintes.toSorted().join(' ')),
  };
};
