import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Entretien } from '../../accompagnement/entretien';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { plusAncien, plusRecent, situer, survenus } from './lecture';
import { prendDate } from './signatures';

/** Où sont les entretiens. */
export const ENTRETIENS: Pointeur = '/accompagnement/entretiens';

/** Entretiens de conclusion du contrat, tenus ou prévus. */
export const entretiensDeConclusion = (dossier: Dossier): readonly Trouve<Entretien>[] =>
  situer(dossier.accompagnement?.entretiens, ENTRETIENS).filter(({ valeur }) => valeur.type === 'conclusion_contrat');

/** Jour où un contrat est conclu ; quand le dossier ne dit rien des signatures, celui où il est établi. */
export const concluLe = (contrat: Trouve<DocumentIndividuel>, au: DateCivile): DateCivile | undefined =>
  prendDate(contrat, au)?.le ?? (contrat.valeur.signatures === undefined ? contrat.valeur.etabliLe : undefined);

/** L’entretien d’un contrat : le dernier tenu avant sa conclusion ; à défaut, le premier tenu ensuite. */
export const entretienDuContrat = (
  dossier: Dossier,
  conclu: DateCivile | undefined,
  au: DateCivile,
): Trouve<Entretien> | undefined => {
  const tenus = survenus(entretiensDeConclusion(dossier), au, ({ le }) => le);
  const avant = conclu === undefined ? tenus : tenus.filter(({ valeur }) => valeur.le <= conclu);
  return plusRecent(avant, ({ le }) => le) ?? plusAncien(tenus, ({ le }) => le);
};
