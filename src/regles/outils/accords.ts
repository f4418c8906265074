import type { AccordsDePrincipe, MentionAccord } from '../../accompagnement/annexes';
import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { Acteur } from '../../vocabulaire/acteur';
import { CATEGORIES_ESSMS } from '../../vocabulaire/categories-essms';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaPersonne } from '../../vocabulaire/qualites';
import { profilDe } from '../champ';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { NAISSANCE } from './accueil';
import { surLeDocument } from './documents';
import { concluLe } from './entretien';
import type { Trouve } from './lecture';
import { plusRecent, situer, sous, survenus } from './lecture';
import { PROTECTIONS, REPRESENTANTS_DU_MAJEUR, REPRESENTANTS_DU_MINEUR } from './protections';
import { DECRETS_2025_LE, LOI_2024_LE } from './textes-l311';

type Point = 'espacePrivatif' | 'donneesPersonnelles';

/** La structure met-elle un espace privatif à disposition ? `undefined` : le dossier ne le dit pas. */
export const espacePrivatif = ({ structure }: Dossier): boolean | undefined => {
  if (structure?.espacePrivatif !== undefined) return structure.espacePrivatif;
  if (structure?.categorie === undefined) return undefined;
  const { hebergement } = CATEGORIES_ESSMS[structure.categorie];
  return hebergement === 'selon' ? undefined : hebergement === 'oui';
};

/** Le dernier état d’un accord de principe au jour dit : la mention d’origine, ou sa dernière révocation. */
const etatAu = (
  { valeur, ou }: Trouve<MentionAccord>,
  au: DateCivile,
): Trouve<Pick<MentionAccord, 'le' | 'par'>> | undefined =>
  plusRecent(
    survenus([...situer(valeur.revocations, sous(ou, 'revocations')).toReversed(), { valeur, ou }], au, ({ le }) => le),
    ({ le }) => le,
  );

/** Celui qui répond est-il la personne, ou quelqu’un qui la représente ce jour-là ? */
export const auteur = (
  dossier: Dossier,
  par: Acteur,
  le: DateCivile,
): true | 'inconnu_age' | 'inconnu_mesure' | false => {
  if (estLaPersonne(par)) return true;
  const { age, protection } = profilDe(dossier, le);
  const [mineur, majeur] = [REPRESENTANTS_DU_MINEUR.has(par.qualite), REPRESENTANTS_DU_MAJEUR.has(par.qualite)];
  if (age === undefined) return mineur || majeur ? 'inconnu_age' : false;
  if (age === 'mineur') return mineur;
  if (!majeur) return false;
  return protection === undefined ? 'inconnu_mesure' : protection === 'representation_personne';
};

const jugerMention = (dossier: Dossier, mention: Trouve<MentionAccord>, au: DateCivile): Verdict => {
  const etat = etatAu(mention, au);
  if (etat === undefined) return sansObjet('Rien n’est encore consigné à cette date.');
  const { par, le } = etat.valeur;
  switch (auteur(dossier, par, le)) {
    case true:
      return respectee([etat.ou]);
    case 'inconnu_age':
      return indeterminee(NAISSANCE);
    case 'inconnu_mesure':
      return indeterminee(PROTECTIONS);
    case false: {
      const constat = `Réponse consignée le ${enToutesLettres(le)} par quelqu’un qui n’est ni la personne ni son représentant.`;
      return nonRespectee(constat, [etat.ou], { depuisLe: le });
    }
  }
};

const jugerAccords = (
  dossier: Dossier,
  { valeur, ou }: Trouve<DocumentIndividuel>,
  point: Point,
  au: DateCivile,
): Verdict => {
  const conclu = concluLe({ valeur, ou }, au);
  const accords: AccordsDePrincipe | undefined = valeur.accords;
  const endroit = sous(ou, 'accords', point);
  if (conclu !== undefined && conclu < LOI_2024_LE) return sansObjet('Document antérieur au 10 avril 2024.');
  const mention = accords?.[point];
  if (mention) return jugerMention(dossier, { valeur: mention, ou: endroit }, au);
  if (accords?.nonRecueillis?.includes(point) !== true) return indeterminee(endroit);
  if (conclu === undefined) return indeterminee(sous(ou, 'etabliLe'));
  return nonRespectee(
    `Document du ${enToutesLettres(conclu)} sans accord ni refus consigné sur ce point.`,
    [sous(ou, 'accords', 'nonRecueillis')],
    { depuisLe: conclu, certitude: conclu < DECRETS_2025_LE ? 'selon_lecture' : 'certaine' },
  );
};

/** Juge que le document en cours consigne un accord ou un refus sur ce point ; un refus vaut autant qu’un accord. */
export const accordConsigne = (
  dossier: Dossier,
  point: Point,
  types: readonly DocumentIndividuel['type'][],
  au: DateCivile,
): Verdict => surLeDocument(dossier, types, au, (document) => jugerAccords(dossier, document, point, au));
