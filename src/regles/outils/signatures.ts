import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { dernier } from '../../vocabulaire/jour';
import { estDeLaStructure, estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Signature } from '../../vocabulaire/traces';
import type { Trouve } from './lecture';
import { plusAncien, situer, sous, survenus } from './lecture';

/** Un document, ou un avenant, qui se signe. */
type Signable = { readonly signatures?: readonly Signature[] | undefined };

/** Les signatures posées au jour dit ; `undefined` si le dossier ne dit rien des signatures. */
export const signaturesAu = (
  { valeur, ou }: Trouve<Signable>,
  au: DateCivile,
): readonly Trouve<Signature>[] | undefined =>
  valeur.signatures && survenus(situer(valeur.signatures, sous(ou, 'signatures')), au, ({ le }) => le);

/** La première signature d’un signataire de cette sorte. */
export const premiereDe = (
  signatures: readonly Trouve<Signature>[],
  sorte: (par: Acteur) => boolean,
): Trouve<Signature> | undefined =>
  plusAncien(
    signatures.filter(({ valeur }) => sorte(valeur.par)),
    ({ le }) => le,
  );

/** Signe-t-il pour la personne : elle-même, ou quelqu’un qui peut la représenter ? */
export const signePourLaPersonne = (par: Acteur): boolean => estLaPersonne(par) || peutRepresenter(par);

/**
 * Jour où un contrat est conclu : la personne, ou celui qui la représente, a signé, et la structure aussi quand sa
 * signature est notée. `undefined` tant que la personne n’a pas signé.
 */
export const conclusion = (document: Trouve<Signable>, au: DateCivile): Trouve<Signature> | undefined => {
  const signatures = signaturesAu(document, au) ?? [];
  const personne = premiereDe(signatures, signePourLaPersonne);
  const structure = premiereDe(signatures, estDeLaStructure);
  if (!personne || !structure) return personne;
  return dernier(personne.valeur.le, structure.valeur.le) === personne.valeur.le ? personne : structure;
};

/** D’où un document prend date : sa conclusion s’il se conclut, sinon son établissement. */
export const prendDate = (
  document: Trouve<DocumentIndividuel>,
  au: DateCivile,
): { readonly le: DateCivile; readonly ou: Trouve<unknown>['ou'] } | undefined => {
  const { valeur, ou } = document;
  if (valeur.type === 'dipc') return valeur.etabliLe && { le: valeur.etabliLe, ou: sous(ou, 'etabliLe') };
  const signature = conclusion(document, au);
  return signature && { le: signature.valeur.le, ou: sous(signature.ou, 'le') };
};
