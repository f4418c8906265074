import { emitUnless } from '../../kernel/emit';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { IdDocument } from '../../vocabulaire/identifiants';
import { chargeDe } from '../../vocabulaire/journal';
import { estLaPersonne } from '../../vocabulaire/qualites';
import { enTeteDe, enTeteDeDroit, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import { accordActuel } from '../accord-actuel';
import { annexeASigner } from '../annexe-suivante';
import type { Commande } from '../commandes';
import { parlePourElle } from '../regimes';
import { documentConnu, leDocument } from './contrat';
import type { Decisions, Refus } from './outils';
import { avecAvis, ordonnees, pouvoir } from './outils';

/** La personne peut confirmer elle-même l’accord d’un représentant ; sinon, un accord donné ne se redonne pas. */
const donnable = (etat: Accompagnement, c: Commande<'DonnerAccordDePrincipe'>): Refus => {
  const actuel = accordActuel(leDocument(etat, c.document)?.accords?.[c.sur]);
  const confirme = estLaPersonne(c.par) && actuel !== undefined && !estLaPersonne(actuel.par);
  return actuel?.reponse === 'accord' && !confirme ? { code: 'ACCORD_DEJA_DONNE', depuis: actuel.le } : null;
};

/** Un avis recueilli est celui de la personne : un autre ne le dit pas, et ne le remplace pas par son absence. */
const avisPropre = (etat: Accompagnement, { document, par, avis }: Commande<'ConsignerAvisAllerVenir'>): Refus => {
  const deja = leDocument(etat, document)?.allerVenir?.avisPersonne?.recueilli === true;
  return (avis.recueilli || deja) && !estLaPersonne(par) ? { code: 'PAROLE_D_UN_TIERS', qualite: par.qualite } : null;
};

/** La structure ne signe pas seule ; sans la signature de la personne, son avis est au dossier. */
const signable = (
  etat: Accompagnement,
  { le, document, signeeLe, signataires }: Commande<'SignerAllerVenir'>,
): Refus => {
  const pourElle = signataires.find(parlePourElle);
  if (pourElle === undefined) return { code: 'SIGNATURE_DE_LA_PERSONNE_MANQUANTE' };
  const { avisPersonne } = annexeASigner(leDocument(etat, document)?.allerVenir ?? {}, signeeLe ?? le);
  return (
    (signataires.some(estLaPersonne) ? null : avecAvis({ par: pourElle }, avisPersonne)) ??
    posterieure(le, { signeeLe })
  );
};

/** Seule une annexe signée se réévalue ou se lève, jusqu’au jour de sa fin : au-delà, il en faut une autre. */
const signee = (etat: Accompagnement, document: IdDocument, le: DateCivile): Refus => {
  const { signeeLe, finLe } = leDocument(etat, document)?.allerVenir ?? {};
  if (signeeLe === undefined) return { code: 'ANNEXE_NON_SIGNEE' };
  return finLe !== undefined && finLe < le ? { code: 'DOCUMENT_TERMINE', finLe } : null;
};

/** Accords de principe, tarifs, liberté d’aller et venir. */
export const decisionsAnnexes: Decisions<
  | 'EtablirAccordsDePrincipe'
  | 'DonnerAccordDePrincipe'
  | 'RefuserAccordDePrincipe'
  | 'RevoquerAccordDePrincipe'
  | 'MettreAJourTarifs'
  | 'ChangerTarif'
  | 'EvaluerAllerVenir'
  | 'TransmettreProjetAllerVenir'
  | 'RepondreTransmissionConfiance'
  | 'ConsignerAvisAllerVenir'
  | 'SignerAllerVenir'
  | 'ReevaluerAllerVenir'
  | 'LeverAllerVenir'
> = {
  EtablirAccordsDePrincipe: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? posterieure(c.le, { etabliLe: c.etabliLe }), {
      type: 'AccordsDePrincipeEtablis',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  DonnerAccordDePrincipe: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? pouvoir(c) ?? avecAvis(c, c.avisPersonne) ?? donnable(etat, c), {
      type: 'AccordDePrincipeDonne',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  RefuserAccordDePrincipe: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'AccordDePrincipeRefuse', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  RevoquerAccordDePrincipe: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'AccordDePrincipeRevoque', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  MettreAJourTarifs: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? posterieure(c.le, { miseAJourLe: c.miseAJourLe }), {
      type: 'TarifsMisAJour',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  ChangerTarif: (c, etat) =>
    emitUnless(documentConnu(etat, c), { type: 'TarifChange', ...enTeteDe(c), ...chargeDe(c) }),
  EvaluerAllerVenir: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? posterieure(c.le, { evaluation: c.evaluation.le }), {
      type: 'AllerVenirEvalue',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  TransmettreProjetAllerVenir: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? posterieure(c.le, { remise: c.remise.le }), {
      type: 'ProjetAllerVenirTransmis',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  RepondreTransmissionConfiance: (c, etat) =>
    emitUnless(pouvoir(c) ?? (c.accord ? documentConnu(etat, c) : null), {
      type: 'TransmissionConfianceRepondue',
      ...enTeteDeDroit(c, etat),
      ...chargeDe(c),
    }),
  ConsignerAvisAllerVenir: (c, etat) =>
    emitUnless(avisPropre(etat, c), { type: 'AvisAllerVenirConsigne', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  SignerAllerVenir: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? signable(etat, c), {
      type: 'AllerVenirSigne',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  ReevaluerAllerVenir: (c, etat) =>
    emitUnless(
      documentConnu(etat, c) ??
        signee(etat, c.document, c.reevalueeLe ?? c.le) ??
        posterieure(c.le, { reevalueeLe: c.reevalueeLe }),
      { type: 'AllerVenirReevalue', ...enTeteDe(c), ...chargeDe(c) },
    ),
  LeverAllerVenir: (c, etat) =>
    emitUnless(
      documentConnu(etat, c) ??
        signee(etat, c.document, c.finLe) ??
        ordonnees(leDocument(etat, c.document)?.allerVenir?.signeeLe, c.finLe),
      { type: 'AllerVenirLeve', ...enTeteDe(c), ...chargeDe(c) },
    ),
};
