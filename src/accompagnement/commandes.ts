import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { commande } from '../vocabulaire/journal';
import * as accueil from './charges/accueil';
import * as admission from './charges/admission';
import * as annexes from './charges/annexes';
import * as contrat from './charges/contrat';
import * as droits from './charges/droits';
import * as sortie from './charges/sortie';
import * as vie from './charges/vie';

/**
 * Ce que l’on peut enregistrer d’un accompagnement, de la demande d’admission à l’archivage.
 *
 * `le` est le jour de l’enregistrement ; un fait plus ancien dit son propre jour. `par` est celui qui parle ou agit.
 */
export const CommandeAccompagnement = z
  .discriminatedUnion('type', [
    commande('DemanderAdmission', admission.demande),
    commande('NoterVisite', admission.visite),
    commande('AdmettrePersonne', admission.admission),
    commande('ModifierModalitesAccueil', admission.modalites),
    commande('EnregistrerOrientation', admission.orientation),
    commande('ModifierOrientation', admission.orientation),
    commande('TerminerOrientation', admission.finOrientation),
    commande('DonnerSuiteOrientation', admission.suiteOrientation),
    commande('RemettreDocumentAccueil', accueil.remiseAccueil),
    commande('DonnerInformation', accueil.information),
    commande('TenirEntretien', accueil.entretien),
    commande('InviterVieCollective', accueil.participation),
    commande('DecrireFamille', accueil.famille),
    commande('AffirmerAbsence', accueil.absence),
    commande('EtablirDocument', contrat.document),
    commande('DecrireClauses', contrat.clauses),
    commande('EtablirAvenant', contrat.avenant),
    commande('RemettreDocument', contrat.remise),
    commande('SignerDocument', contrat.signature),
    commande('RefuserDeSigner', contrat.refusDeSigner),
    commande('RetracterContrat', contrat.ouvert),
    commande('ResilierDocument', contrat.resiliation),
    commande('RetirerResiliation', contrat.ouvert),
    commande('MettreFinAuDocument', contrat.fin),
    commande('ConserverCopie', contrat.vise),
    commande('EtablirAccordsDePrincipe', annexes.accordsDePrincipe),
    commande('DonnerAccordDePrincipe', annexes.accord),
    commande('RefuserAccordDePrincipe', annexes.refusDAccord),
    commande('RevoquerAccordDePrincipe', annexes.refusDAccord),
    commande('MettreAJourTarifs', annexes.tarifs),
    commande('ChangerTarif', annexes.changementDeTarif),
    commande('EvaluerAllerVenir', annexes.evaluation),
    commande('TransmettreProjetAllerVenir', annexes.transmission),
    commande('RepondreTransmissionConfiance', annexes.transmissionConfiance),
    commande('ConsignerAvisAllerVenir', annexes.avis),
    commande('SignerAllerVenir', annexes.signatureAnnexe),
    commande('ReevaluerAllerVenir', annexes.reevaluation),
    commande('LeverAllerVenir', annexes.finAnnexe),
    commande('DemanderAcces', droits.demandeAcces),
    commande('ProlongerReponseAcces', droits.prolongation),
    commande('ConstaterAttenteReponse', droits.attenteReponse),
    commande('RepondreAcces', droits.reponseAcces),
    commande('Reclamer', droits.reclamation),
    commande('RepondreReclamation', droits.reponseReclamation),
    commande('SaisirPersonneQualifiee', droits.recours),
    commande('SOpposerAuPartage', droits.opposition),
    commande('LeverOppositionAuPartage', droits.opposition),
    commande('PartagerInformation', droits.partage),
    commande('RenoncerAuxPrestations', droits.renonciation),
    commande('SignalerEvenement', vie.evenement),
    commande('TransmettreSignalement', vie.signalement),
    commande('DonnerSuiteEvenement', vie.suiteEvenement),
    commande('EchangerAvecFamille', vie.echange),
    commande('LierPlan', vie.plan),
    commande('CompleterPlanLie', vie.complementPlan),
    commande('SuspendreAccompagnement', vie.suspension),
    commande('ReprendreAccompagnement', vie.reprise),
    commande('PrononcerSortie', sortie.sortie),
    commande('CompleterSortie', sortie.complementSortie),
    commande('TransmettreRelais', sortie.relais),
    commande('NoterSuiviApresSortie', sortie.suivi),
    commande('ArchiverDossier', sortie.archivage),
  ])
  .meta({ id: 'CommandeAccompagnement', description: 'Ce que l’on peut enregistrer d’un accompagnement' });
/** Ce que l’on peut enregistrer d’un accompagnement. */
export type CommandeAccompagnement = Immuable<z.infer<typeof CommandeAccompagnement>>;

/** Une commande, par son nom. */
export type Commande<T extends CommandeAccompagnement['type']> = Extract<CommandeAccompagnement, { readonly type: T }>;
