/**
 * Banc d’essai pour les logiciels qui emploient la bibliothèque : scénarios, dossiers tirés au sort, propriétés.
 *
 * Les dossiers tirés et les propriétés demandent `fast-check`, à installer à côté.
 *
 * @packageDocumentation
 */

export { commandeAccompagnement, DROITS_ACCOMPAGNEMENT, vieAccompagnement } from './arbitraires/accompagnement';
export { adresserConsentement, commandeConsentement, DROITS_CONSENTEMENT } from './arbitraires/consentement';
export { dossiers } from './arbitraires/dossier';
export { type DossierCasse, dossiersCasses } from './arbitraires/dossiers-casses';
export { dossiersVecus } from './arbitraires/dossiers-vecus';
export { adresserProjet, commandeProjet, DROITS_PROJET, vieProjet } from './arbitraires/projet';
export { adresserRevision, commandeRevision, DROITS_REVISION, vieRevision } from './arbitraires/revision';
export { adresserUsager, commandeUsager, DROITS_USAGER, vieUsager } from './arbitraires/usager';
export { type DossierMarque, marquer } from './marques';
export {
  type Droit,
  droitJamaisRefuse,
  etatConforme,
  jamaisDException,
  journalConforme,
  journalSuffisant,
  type Propriete,
  prefixeValide,
  proprietesGeneriques,
  refusSansEffet,
  type Schema,
  type Sujet,
  tempsSansRecul,
} from './proprietes';
export { proprietesDeRegle } from './proprietes-de-regle';
export { type Attendu, type Issue, scenario } from './scenario';
export { type Pas, suiteDeCommandes, type Vie, vivre } from './vie';
