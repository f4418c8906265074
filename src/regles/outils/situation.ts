import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { profilDe } from '../champ';

/** Les données qui disent si quelqu’un représente la personne. */
export const DIT_LA_REPRESENTATION: readonly Pointeur[] = ['/usager/identite/naissanceLe', '/usager/protections'];

/**
 * La personne est-elle représentée, comme mineure ou par une mesure qui le prévoit pour sa personne ?
 * `undefined` : le dossier ne le dit pas.
 */
export const estRepresentee = (dossier: Dossier, au: DateCivile): boolean | undefined => {
  const { age, protection } = profilDe(dossier, au);
  if (age === 'mineur' || protection === 'representation_personne') return true;
  return age === 'majeur' && protection !== undefined ? false : undefined;
};

/** La personne est-elle mineure ? `undefined` : le dossier ne le dit pas. */
export const estMineure = (dossier: Dossier, au: DateCivile): boolean | undefined => {
  const { age } = profilDe(dossier, au);
  return age === undefined ? undefined : age === 'mineur';
};
