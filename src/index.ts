/**
 * Le projet personnalisé, typé et vérifiable : modèle, commandes, lecture d’un dossier et contrôle.
 *
 * @packageDocumentation
 */

export { Accompagnement } from './accompagnement/accompagnement';
export { deciderAccompagnement } from './accompagnement/accompagnement.decider';
export { Admission, DocumentRemis, Orientation, Sortie } from './accompagnement/admission';
export { AccordsDePrincipe, AnnexeAllerVenir, type MentionAccord } from './accompagnement/annexes';
export { CommandeAccompagnement } from './accompagnement/commandes';
export { Avenant, Clauses, DocumentIndividuel } from './accompagnement/document-individuel';
export {
  DemandeAcces,
  EchangeFamille,
  EvenementMarquant,
  Partage,
  PlanLie,
  Reclamation,
} from './accompagnement/droits';
export { Entretien } from './accompagnement/entretien';
export { EvenementAccompagnement } from './accompagnement/evenements';
export { Famille } from './accompagnement/famille';
export { ParticipationCollective } from './accompagnement/participation-collective';
export type { RefusAccompagnement, SorteElement } from './accompagnement/refus';
export { phraseDuRefusAccompagnement } from './accompagnement/refus-fr';
export { CommandeConsentement } from './consentement/commandes';
export { Consentement, ObjetConsentement, Recherche, Reponse } from './consentement/consentement';
export { deciderConsentement } from './consentement/consentement.decider';
export { EvenementConsentement } from './consentement/evenements';
export type { RefusConsentement } from './consentement/refus';
export { phraseDuRefusConsentement } from './consentement/refus-fr';
export { coherenceJournal } from './dossier/coherence-journal';
export { Dossier, FORMAT_DOSSIER, VERSION_DOSSIER } from './dossier/dossier';
export type { CodeIssue, IssueDeLecture } from './dossier/issue';
export { type Agregat, EntreeJournal } from './dossier/journal';
export { parseDossier, parseDossierJson } from './dossier/lire';
export { lireCommande } from './dossier/lire-commande';
export { type Etape, migrer } from './dossier/migrer';
export { type EcartJournal, type Rejoue, rejouerJournal } from './dossier/rejouer-journal';
export { preparerLecture } from './dossier/schema-de-lecture';
export { type Decider, type Execution, execute, replay } from './kernel/decider';
export { geler, type Immuable } from './kernel/immuable';
export { InvariantError } from './kernel/invariant';
export { lirePointeur, type Pointeur, pointeur } from './kernel/pointeur';
export { err, ok, type Result } from './kernel/result';
export { type AccordsDeVersion, accordDe } from './projet/accord';
export { Action } from './projet/action';
export { CommandeProjet } from './projet/commandes';
export {
  Accord,
  AvisExprime,
  DemandeRevision,
  Desaccord,
  Jalon,
  Presence,
  Refus,
  Restriction,
  RetraitAccord,
  Reunion,
  RoleProjet,
} from './projet/concertation';
export { Attente, Besoin, Evaluation, Force, MoyenRessource, Prestation, Risque } from './projet/contenu';
export {
  appliquer,
  type Difference,
  type DifferenceDeRubrique,
  difference,
  type ElementDe,
  type ElementModifie,
  type ElementNomme,
  type Rubrique,
} from './projet/difference';
export type { Genre, GenreContenu, GenreTrace } from './projet/elements';
export { EvenementProjet } from './projet/evenements';
export { EtapeNegociation, Indicateur, Objectif } from './projet/objectif';
export type { Partie } from './projet/parties';
export { PHASES, type Phase, statutTddui } from './projet/phases';
export {
  ContenuProjet,
  MotifCloture,
  Projet,
  ProjetVie,
  RedactionOuverte,
  VersionProjet,
  Volet,
} from './projet/projet';
export { deciderProjet } from './projet/projet.decider';
export type { RefusProjet } from './projet/refus';
export { phraseDuRefusProjet } from './projet/refus-fr';
export { controler, type OptionsControle } from './rapport/controler';
export { type Echeance, echeances, type OptionsEcheances } from './rapport/echeances';
export { type Explication, expliquer } from './rapport/expliquer';
export { FORMATS, type Format, presentationDe } from './rapport/formats/formats';
export { bloquants, deVerdict, parMoment, type Seuil } from './rapport/lecture';
export type { Charge } from './rapport/portefeuille/calendrier';
export type { Atteinte, DomaineSerafin } from './rapport/portefeuille/objectifs';
export {
  type CumulDePortefeuille,
  cumulerPortefeuille,
  type OptionsPortefeuille,
  portefeuille,
} from './rapport/portefeuille/portefeuille';
export {
  csvDuPortefeuille,
  markdownDuPortefeuille,
  texteDuPortefeuille,
} from './rapport/portefeuille/presentations';
export type { EtatAccord, EtatProjet } from './rapport/portefeuille/projet';
export type { ChargeDuMois, CompteDeRaison, Portefeuille } from './rapport/portefeuille/rapport-portefeuille';
export { type EtatSuivi, SUIVIS, type Suivi } from './rapport/portefeuille/suivis';
export { situeur } from './rapport/positions';
export type { Bilan, Contexte, Defaut, Position, Presentation, Source } from './rapport/presentation';
export {
  type OptionsPreuves,
  type PreuvesCritere,
  type PreuvesDossier,
  preuvesDuDossier,
} from './rapport/preuves/dossier';
export type { ClasseEnsemble, ComptesParEnsemble } from './rapport/preuves/ensemble';
export type { FicheDePreuve } from './rapport/preuves/fiche';
export { CLASSES_PREUVE, type ClassePreuve, type GroupeDeClasses, SEUIL_PETIT_GROUPE } from './rapport/preuves/masque';
export type { CritereNonLu } from './rapport/preuves/non-lus';
export type { CritereStructure, ElementStructure, PreuvesStructure } from './rapport/preuves/rapport-structure';
export { type CumulDePreuves, cumulerPreuves, preuvesHas } from './rapport/preuves/structure';
export { csvDeStructure } from './rapport/preuves/structure-csv';
export { markdownDeStructure } from './rapport/preuves/structure-markdown';
export { type OptionsTexteDePreuves, texteDeStructure } from './rapport/preuves/structure-texte';
export { type PreparationTraceur, preparerTraceur, type ThematiqueTraceur } from './rapport/preuves/traceur';
export { csvDuTraceur, ENTETE_CSV_TRACEUR } from './rapport/preuves/traceur-csv';
export { markdownDuTraceur } from './rapport/preuves/traceur-markdown';
export { texteDuTraceur } from './rapport/preuves/traceur-texte';
export type { Derogation, Rapport, Resultat } from './rapport/rapport';
export {
  type ConseilSmart,
  conseilsSmart,
  type ObjectifSitue,
  POINTS_SMART,
  type PointSmart,
} from './rapport/smart/conseils';
export {
  RAISONS_GENERALITE,
  type RaisonGeneralite,
  raisonsDeGeneralite,
} from './rapport/smart/generalite';
export { type ConseilsObjectif, conseilsDuProjet } from './rapport/smart/objectifs';
export { type Role, type Style, sansStyle } from './rapport/texte/mise-en-page';
export { type OptionsTexte, presentationTexte } from './rapport/texte/texte';
export { VERSION } from './rapport/version';
export { CRITERES_HAS, critereHas } from './regles/has/reference/criteres';
export type { RaisonSansRegle } from './regles/has/reference/sans-regle';
export type { CritereHas, FicheCritere, Thematique, VuCritere } from './regles/has/reference/types';
export { CommandeRevision } from './revision/commandes';
export { EvenementRevision } from './revision/evenements';
export type { RefusRevision } from './revision/refus';
export { phraseDuRefusRevision } from './revision/refus-fr';
export { EvaluationObjectif, Revision } from './revision/revision';
export { deciderRevision } from './revision/revision.decider';
export { tenueLe } from './revision/tenue';
export { CommandeUsager } from './usager/commandes';
export { PersonneDeConfiance, Proche, PropositionPersonneConfiance, SouhaitEntourage } from './usager/entourage';
export { EvenementUsager } from './usager/evenements';
export { enCoursAu } from './usager/mesure-en-cours';
export { AutoriteParentale, MesureProtection, MesureProtectionEnfance } from './usager/protection';
export type { RefusUsager } from './usager/refus';
export { phraseDuRefusUsager } from './usager/refus-fr';
export { Coordonnees, DirectivesAnticipees, Identite, ProfilDeCommunication, Usager } from './usager/usager';
export { deciderUsager } from './usager/usager.decider';
export { Acteur, PersonneConnue, Qualite } from './vocabulaire/acteur';
export { ageAu, anneeDe, jourDeSemaine, joursEntre, plusJours, plusMois } from './vocabulaire/calendrier';
export {
  CATEGORIES_ESSMS,
  type CategorieEssms,
  type NumeroL3121,
  type PublicEssms,
} from './vocabulaire/categories-essms';
export { DateCivile, lireDateCivile } from './vocabulaire/date-civile';
export { ans, type Delai, delaiEnLettres, echeance, jours, mois } from './vocabulaire/delai';
export { DomaineDeVie } from './vocabulaire/domaines';
export {
  IdAction,
  IdAttente,
  IdBesoin,
  IdConsentement,
  IdDocument,
  IdDossier,
  IdElement,
  IdObjectif,
  IdPersonne,
  IdProjet,
  IdRevision,
  IdUsager,
} from './vocabulaire/identifiants';
export { enChiffres, enToutesLettres } from './vocabulaire/jour';
export { estFerie, estOuvrable, paques, prochainJourOuvrable } from './vocabulaire/jours-ouvres';
export { type EntreeLexique, LEXIQUE } from './vocabulaire/lexique';
export { AvisPersonne, ConstatAptitude, Moyen, Parole } from './vocabulaire/parole';
export { estDeLaStructure, estLaDirection, estLaPersonne, peutRepresenter } from './vocabulaire/qualites';
export { numeroDe } from './vocabulaire/rattachement';
export { CodeBesoin, CodePrestation, SYSTEME_SERAFIN, VERSION_SERAFIN } from './vocabulaire/serafin';
export { BESOINS, PRESTATIONS_DIRECTES, PRESTATIONS_INDIRECTES } from './vocabulaire/serafin-codes';
export { domaineDuBesoin, libelleSerafin } from './vocabulaire/serafin-libelles';
export {
  CategorieBilan,
  NiveauAtteinte,
  StatutElement,
  type StatutTdduiProjet,
  TypeProjet,
} from './vocabulaire/statuts';
export { Structure } from './vocabulaire/structure';
export type { DateAnterieure, DatePosterieure } from './vocabulaire/temps';
export { Information, Participation, Piece, Remise, Signature } from './vocabulaire/traces';
