import fc from 'fast-check';
import { CommandeAccompagnement } from '../../accompagnement/commandes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { Droit } from '../proprietes';
import { suiteDeCommandes } from '../vie';
import { tirerDepuis, tirerDuType } from './depuis-schema';
import { acteur, JOURS, laPersonne, plausible, RESERVE } from './reserve';

type Type = CommandeAccompagnement['type'];

/** Toute commande que l’on peut adresser à un accompagnement. */
export const commandeAccompagnement: fc.Arbitrary<CommandeAccompagnement> = plausible(
  tirerDepuis(CommandeAccompagnement, RESERVE),
);

const AU_DEBUT = { ...RESERVE, jours: JOURS.slice(0, 1) };

/** La personne est admise, et un premier contrat existe. */
const debut: fc.Arbitrary<readonly CommandeAccompagnement[]> = fc.tuple(
  tirerDuType(CommandeAccompagnement, 'AdmettrePersonne', AU_DEBUT),
  tirerDuType(CommandeAccompagnement, 'EtablirDocument', AU_DEBUT).map(({ document, ...commande }) => ({
    ...commande,
    document: { id: document.id, type: document.type },
  })),
);

/** Ce dont une vie peut surtout parler : les commandes s’y répondent plus souvent. */
const SUJETS: readonly (readonly Type[])[] = [
  ['EtablirDocument', 'SignerDocument', 'RefuserDeSigner'],
  ['EtablirDocument', 'EtablirAvenant', 'SignerDocument', 'RemettreDocument', 'MettreFinAuDocument'],
  ['ResilierDocument', 'RetirerResiliation', 'RetracterContrat', 'DonnerAccordDePrincipe', 'RevoquerAccordDePrincipe'],
  ['EvaluerAllerVenir', 'ConsignerAvisAllerVenir', 'SignerAllerVenir', 'ReevaluerAllerVenir', 'LeverAllerVenir'],
  ['SOpposerAuPartage', 'LeverOppositionAuPartage', 'PartagerInformation', 'PrononcerSortie', 'TransmettreRelais'],
  ['DemanderAcces', 'ProlongerReponseAcces', 'RepondreAcces', 'Reclamer', 'RepondreReclamation', 'PrononcerSortie'],
  ['AdmettrePersonne', 'PrononcerSortie', 'CompleterSortie', 'NoterSuiviApresSortie', 'ArchiverDossier'],
  ['EnregistrerOrientation', 'ModifierOrientation', 'TerminerOrientation', 'EtablirDocument', 'DonnerSuiteOrientation'],
  ['LierPlan', 'CompleterPlanLie', 'SignalerEvenement', 'TransmettreSignalement', 'DonnerSuiteEvenement'],
  ['SuspendreAccompagnement', 'ReprendreAccompagnement', 'ModifierModalitesAccueil', 'PrononcerSortie'],
];

const surUnSujet = SUJETS.map((types) =>
  suiteDeCommandes(plausible(fc.oneof(...types.map((type) => tirerDuType(CommandeAccompagnement, type, RESERVE))))),
);

/** Suites de commandes, de toute sorte ou sur un sujet, qui commencent souvent par une admission et un contrat. */
export const vieAccompagnement: fc.Arbitrary<readonly CommandeAccompagnement[]> = fc
  .tuple(
    fc.option(debut, { freq: 2 }),
    fc.oneof(
      { weight: 6, arbitrary: suiteDeCommandes(commandeAccompagnement, 40) },
      ...surUnSujet.map((arbitrary) => ({ weight: 1, arbitrary })),
    ),
  )
  .map(([premieres, suite]) => [...(premieres ?? []), ...suite]);

const representant: fc.Arbitrary<Acteur> = fc.constantFrom<Acteur['qualite']>('parent', 'tuteur').map((qualite) => ({
  qualite,
}));

const exercer = (type: Type, par: fc.Arbitrary<Acteur>): fc.Arbitrary<CommandeAccompagnement> =>
  fc.tuple(tirerDuType(CommandeAccompagnement, type, RESERVE), par).map(([c, p]) => ({ ...c, par: p }));

const droit = (titre: string, type: Type, par: fc.Arbitrary<Acteur>): Droit<CommandeAccompagnement> => ({
  titre,
  commande: exercer(type, par),
});

const elle = fc.oneof({ weight: 2, arbitrary: laPersonne }, { weight: 1, arbitrary: representant });

/** Ce qu’aucun état d’un accompagnement ne peut refuser, ni avant l’admission, ni après la sortie. */
export const DROITS_ACCOMPAGNEMENT: readonly Droit<CommandeAccompagnement>[] = [
  droit('aucun état n’empêche quiconque de demander l’accès au dossier', 'DemanderAcces', acteur),
  droit('aucun état n’empêche quiconque de réclamer', 'Reclamer', acteur),
  droit('aucun état n’empêche quiconque de refuser de signer', 'RefuserDeSigner', acteur),
  droit('aucun état n’empêche la personne de saisir une personne qualifiée', 'SaisirPersonneQualifiee', elle),
  droit('aucun état n’empêche la personne de se rétracter', 'RetracterContrat', elle),
  droit('aucun état n’empêche la personne de résilier', 'ResilierDocument', elle),
  droit('aucun état n’empêche la personne de revenir sur sa résiliation', 'RetirerResiliation', elle),
  droit('aucun état n’empêche la personne de refuser un accord de principe', 'RefuserAccordDePrincipe', elle),
  droit('aucun état n’empêche la personne de révoquer un accord de principe', 'RevoquerAccordDePrincipe', elle),
  {
    titre: 'aucun état n’empêche la personne de refuser que sa personne de confiance reçoive l’annexe',
    commande: exercer('RepondreTransmissionConfiance', elle).map((c) => ({ ...c, accord: false })),
  },
  droit('aucun état n’empêche la personne de s’opposer au partage', 'SOpposerAuPartage', elle),
  droit('aucun état n’empêche la personne de renoncer aux prestations', 'RenoncerAuxPrestations', elle),
  droit('aucun état n’empêche la personne de dire son avis sur ses sorties', 'ConsignerAvisAllerVenir', laPersonne),
];
