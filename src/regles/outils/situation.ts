import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { enCoursAu } from '../../usager/mesure-en-cours';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { profilDe } from '../champ';
import { situer, sous } from './lecture';

const NAISSANCE: Pointeur = '/usager/identite/naissanceLe';
const PROTECTIONS: Pointeur = '/usager/protections';

/**
 * La personne est-elle représentée, comme mineure ou par une mesure qui le prévoit pour sa personne ?
 * `undefined` : le dossier ne le dit pas.
 */
export const estRepresentee = (dossier: Dossier, au: DateCivile): boolean | undefined => {
  const { age, protection } = profilDe(dossier, au);
  if (age === 'mineur' || protection === 'representation_personne') return true;
  return age === 'majeur' && protection !== undefined ? false : undefined;
};

/** Ce que le dossier tait et qui dirait si la personne est représentée. */
export const taitLaRepresentation = (dossier: Dossier, au: DateCivile): readonly Pointeur[] => {
  const { age, protection } = profilDe(dossier, au);
  const { protections } = dossier.usager;
  const etendues = situer(protections, PROTECTIONS)
    .filter(({ valeur }) => enCoursAu(valeur, au) && valeur.etendue?.personne === undefined)
    .map(({ ou }) => sous(ou, 'etendue', 'personne'));
  return [
    ...(age === undefined ? [NAISSANCE] : []),
    ...(protection === undefined ? (protections === undefined ? [PROTECTIONS] : etendues) : []),
  ];
};

/** La personne est-elle mineure ? `undefined` : le dossier ne le dit pas. */
export const estMineure = (dossier: Dossier, au: DateCivile): boolean | undefined => {
  const { age } = profilDe(dossier, au);
  return age === undefined ? undefined : age === 'mineur';
};
