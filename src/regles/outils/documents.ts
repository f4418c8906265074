import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import { dernierSelon, enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Remise } from '../../vocabulaire/traces';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { ADMISSION, admisLe, DOCUMENTS, documentsDeType, plusAncien, situer, sous, survenus } from './lecture';
import { memoriser } from './memoire';
import { conclusion } from './signatures';
import { PREMIER_SEJOUR_D311 } from './textes-d311';

type TypeDocument = DocumentIndividuel['type'];

/** Les deux documents de D311. */
export const CONTRAT_OU_DIPC = ['contrat_sejour', 'dipc'] as const satisfies readonly TypeDocument[];

const NOMS: Readonly<Record<TypeDocument, string>> = {
  contrat_sejour: 'contrat de séjour',
  dipc: 'DIPC',
  contrat_accompagnement_travail: 'contrat d’accompagnement par le travail',
  dipm: 'DIPM',
};

/** Nom courant d’un document, en milieu de phrase. */
export const nomDe = (type: TypeDocument): string => NOMS[type];

const TOUS = Object.keys(NOMS) as readonly TypeDocument[];

const tousDuSejour = memoriser((dossier, au): readonly Trouve<DocumentIndividuel>[] => {
  const admission = admisLe(dossier);
  const sortie = dossier.accompagnement?.sortie?.le;
  if (admission === undefined) return documentsDeType(dossier, TOUS, au);
  // La personne réadmise, un document établi avant la sortie d’avant a pris fin avec elle.
  const fini = ({ etabliLe, finLe }: DocumentIndividuel): boolean =>
    (finLe !== undefined && finLe < admission) ||
    (sortie !== undefined && sortie < admission && admission <= au && etabliLe !== undefined && etabliLe <= sortie);
  return documentsDeType(dossier, TOUS, au).filter(({ valeur }) => !fini(valeur));
});

/** Documents de ces types qui touchent le séjour en cours : ceux d’un séjour antérieur sont écartés. */
export const documentsDuSejour = (
  dossier: Dossier,
  types: readonly TypeDocument[],
  au: DateCivile,
): readonly Trouve<DocumentIndividuel>[] =>
  tousDuSejour(dossier, au).filter(({ valeur }) => types.includes(valeur.type));

/** La personne, ou celui qui la représente, a-t-elle refusé de signer, sans le faire depuis ? */
export const refuse = (
  { refusSignature, signatures }: Pick<DocumentIndividuel, 'refusSignature' | 'signatures'>,
  au: DateCivile,
): boolean =>
  refusSignature !== undefined &&
  refusSignature.le <= au &&
  !(signatures ?? []).some(
    ({ le, par }) => refusSignature.le <= le && le <= au && (estLaPersonne(par) || peutRepresenter(par)),
  );

/** A-t-on refusé de le signer au plus tard ce jour-là, même si l’on s’est ravisé depuis ? */
export const refusAvant = ({ refusSignature }: DocumentIndividuel, au: DateCivile): boolean =>
  refusSignature !== undefined && refusSignature.le <= au;

const vaut = (document: DocumentIndividuel, au: DateCivile): boolean =>
  (document.finLe === undefined || au <= document.finLe) &&
  (document.retractation === undefined || au <= document.retractation.le) &&
  !refuse(document, au);

/** Un contrat signé, ou dont on ne sait rien des signatures, remplace le DIPC établi avant lui ; un DIPC, le contrat. */
const remplace = (suivant: Trouve<DocumentIndividuel>, { valeur }: Trouve<DocumentIndividuel>, au: DateCivile) => {
  const { type, etabliLe, signatures } = suivant.valeur;
  const attendu = valeur.type === 'dipc' ? 'contrat_sejour' : valeur.type === 'contrat_sejour' ? 'dipc' : undefined;
  if (type !== attendu || etabliLe === undefined || valeur.etabliLe === undefined) return false;
  const conclu = type === 'dipc' || signatures === undefined || conclusion(suivant, au) !== undefined;
  return valeur.etabliLe < etabliLe && conclu;
};

// `@__PURE__` : une application qui n’en a pas l’emploi ne l’emporte pas.
const ceuxQuiValent = /* @__PURE__ */ memoriser((dossier, au): readonly Trouve<DocumentIndividuel>[] => {
  const valides = tousDuSejour(dossier, au).filter(({ valeur }) => vaut(valeur, au));
  return valides.filter((document) => !valides.some((suivant) => remplace(suivant, document, au)));
});

/** Le document qui vaut au jour dit : le dernier établi, ni fini, ni rétracté, ni refusé à la signature, ni remplacé. */
export const documentQuiVaut = (
  dossier: Dossier,
  types: readonly TypeDocument[],
  au: DateCivile,
): Trouve<DocumentIndividuel> | undefined =>
  dernierSelon(
    ceuxQuiValent(dossier, au).filter(({ valeur }) => types.includes(valeur.type)),
    ({ valeur }) => valeur.etabliLe ?? '',
  );

/**
 * Juge sur le document qui vaut au jour dit. Sans la liste des documents, on ne sait pas ; avec elle et sans document
 * de ces types, le devoir n’a pas d’objet : l’absence de tout document se juge par L311-4.
 */
export const surLeDocument = (
  dossier: Dossier,
  types: readonly TypeDocument[],
  au: DateCivile,
  juger: (document: Trouve<DocumentIndividuel>) => Verdict,
): Verdict => {
  if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
  const document = documentQuiVaut(dossier, types, au);
  if (document) return juger(document);
  return sansObjet(`Le dossier ne porte aucun ${types.map(nomDe).join(' ni ')} en cours à cette date.`);
};

/** Suit-il un autre document du même séjour, même refusé ? Alors, ses propres délais ne peuvent courir de l’admission. */
const suitUnAutre = (dossier: Dossier, { valeur, ou }: Trouve<DocumentIndividuel>, au: DateCivile): boolean =>
  documentsDuSejour(dossier, CONTRAT_OU_DIPC, au).some(
    (autre) =>
      autre.ou !== ou && (autre.valeur.etabliLe ?? autre.valeur.refusSignature?.le ?? '9999') < (valeur.etabliLe ?? ''),
  );

/** D’où court le délai pour signer un document : l’admission, ou l’établissement de celui qui en suit un autre. */
export const debutPourSigner = (
  dossier: Dossier,
  document: Trouve<DocumentIndividuel>,
  au: DateCivile,
): { readonly le: DateCivile; readonly ou: Pointeur } | undefined => {
  const { valeur, ou } = document;
  if (valeur.etabliLe !== undefined && suitUnAutre(dossier, document, au))
    return { le: valeur.etabliLe, ou: sous(ou, 'etabliLe') };
  const admission = admisLe(dossier);
  return admission === undefined ? undefined : { le: admission, ou: ADMISSION };
};

/** Comme {@link surLeDocument}, pour un devoir qui vient de D311 : un document plus ancien que lui n’y est pas soumis. */
export const surLeDocumentD311: typeof surLeDocument = (dossier, types, au, juger) =>
  surLeDocument(dossier, types, au, (document) =>
    (document.valeur.etabliLe ?? admisLe(dossier) ?? '9999') < PREMIER_SEJOUR_D311
      ? sansObjet('Le document est plus ancien que le 27 mai 2005, premier jour où D311 s’applique.')
      : juger(document),
  );

/** La première remise faite, au jour dit, à quelqu’un de cette sorte. */
export const premiereRemise = (
  documents: readonly Trouve<{ readonly remises?: readonly Remise[] | undefined }>[],
  au: DateCivile,
  sorte: (a: Acteur) => boolean,
): Trouve<Remise> | undefined =>
  plusAncien(
    survenus(
      enchainer(documents, ({ valeur, ou }) => situer(valeur.remises, sous(ou, 'remises'))),
      au,
      ({ le }) => le,
    ).filter(({ valeur }) => sorte(valeur.a)),
    ({ le }) => le,
  );

/** Où ce champ manque parmi les documents ; s’il ne manque nulle part, où il est. */
export const endroits = (
  documents: readonly Trouve<DocumentIndividuel>[],
  champ: 'etabliLe' | 'remises' | 'signatures',
): readonly Pointeur[] => {
  const muets = documents.filter(({ valeur }) => valeur[champ] === undefined);
  return (muets.length > 0 ? muets : documents).map(({ ou }) => sous(ou, champ));
};
