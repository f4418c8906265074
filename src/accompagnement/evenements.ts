import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { fait, faitDeDroit } from '../vocabulaire/journal';
import * as accueil from './charges/accueil';
import * as admission from './charges/admission';
import * as annexes from './charges/annexes';
import * as contrat from './charges/contrat';
import * as droits from './charges/droits';
import * as sortie from './charges/sortie';
import * as vie from './charges/vie';

/** Ce qui est arrivé dans un accompagnement : qui l’a dit ou fait, et quand. */
export const EvenementAccompagnement = z
  .discriminatedUnion('type', [
    fait('AdmissionDemandee', admission.demande),
    fait('VisiteNotee', admission.visite),
    fait('PersonneAdmise', admission.admission),
    fait('ModalitesAccueilModifiees', admission.modalites),
    fait('OrientationEnregistree', admission.orientation),
    fait('OrientationModifiee', admission.orientation),
    fait('OrientationTerminee', admission.finOrientation),
    fait('SuiteOrientationDonnee', admission.suiteOrientation),
    fait('DocumentAccueilRemis', accueil.remiseAccueil),
    fait('InformationDonnee', accueil.information),
    fait('EntretienTenu', accueil.entretien),
    fait('VieCollectiveProposee', accueil.participation),
    fait('FamilleDecrite', accueil.famille),
    fait('AbsenceAffirmee', accueil.absence),
    fait('DocumentEtabli', contrat.document),
    fait('ClausesDecrites', contrat.clauses),
    fait('AvenantEtabli', contrat.avenant),
    fait('DocumentRemis', contrat.remise),
    fait('DocumentSigne', contrat.signature),
    faitDeDroit('SignatureRefusee', contrat.refusDeSigner),
    faitDeDroit('ContratRetracte', contrat.ouvert),
    faitDeDroit('DocumentResilie', contrat.resiliation),
    faitDeDroit('ResiliationRetiree', contrat.ouvert),
    fait('DocumentTermine', contrat.fin),
    fait('CopieConservee', contrat.vise),
    fait('AccordsDePrincipeEtablis', annexes.accordsDePrincipe),
    fait('AccordDePrincipeDonne', annexes.accord),
    faitDeDroit('AccordDePrincipeRefuse', annexes.refusDAccord),
    faitDeDroit('AccordDePrincipeRevoque', annexes.refusDAccord),
    fait('TarifsMisAJour', annexes.tarifs),
    fait('TarifChange', annexes.changementDeTarif),
    fait('AllerVenirEvalue', annexes.evaluation),
    fait('ProjetAllerVenirTransmis', annexes.transmission),
    faitDeDroit('TransmissionConfianceRepondue', annexes.transmissionConfiance),
    faitDeDroit('AvisAllerVenirConsigne', annexes.avis),
    fait('AllerVenirSigne', annexes.signatureAnnexe),
    fait('AllerVenirReevalue', annexes.reevaluation),
    fait('AllerVenirLeve', annexes.finAnnexe),
    faitDeDroit('AccesDemande', droits.demandeAcces),
    fait('ReponseAccesProlongee', droits.prolongation),
    fait('AttenteReponseConstatee', droits.attenteReponse),
    fait('AccesRepondu', droits.reponseAcces),
    faitDeDroit('ReclamationRecue', droits.reclamation),
    fait('ReclamationRepondue', droits.reponseReclamation),
    faitDeDroit('PersonneQualifieeSaisie', droits.recours),
    faitDeDroit('OppositionAuPartageExprimee', droits.opposition),
    fait('OppositionAuPartageLevee', droits.opposition),
    fait('InformationPartagee', droits.partage),
    faitDeDroit('RenonciationExprimee', droits.renonciation),
    fait('EvenementSignale', vie.evenement),
    fait('SignalementTransmis', vie.signalement),
    fait('SuiteEvenementDonnee', vie.suiteEvenement),
    fait('EchangeAvecFamilleTenu', vie.echange),
    fait('PlanLieAjoute', vie.plan),
    fait('PlanLieComplete', vie.complementPlan),
    fait('AccompagnementSuspendu', vie.suspension),
    fait('AccompagnementRepris', vie.reprise),
    fait('SortiePrononcee', sortie.sortie),
    fait('SortieCompletee', sortie.complementSortie),
    fait('RelaisTransmis', sortie.relais),
    fait('SuiviApresSortieNote', sortie.suivi),
    fait('DossierArchive', sortie.archivage),
  ])
  .meta({ id: 'EvenementAccompagnement', description: 'Ce qui est arrivé dans un accompagnement' });
/** Ce qui est arrivé dans un accompagnement. */
export type EvenementAccompagnement = Immuable<z.infer<typeof EvenementAccompagnement>>;

/** Un fait, par son nom. */
export type Fait<T extends EvenementAccompagnement['type']> = Extract<EvenementAccompagnement, { readonly type: T }>;
