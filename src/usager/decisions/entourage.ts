import { trouver } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import { estLaPersonne } from '../../vocabulaire/qualites';
import { posterieure } from '../../vocabulaire/temps';
import type { Commande } from '../commandes';
import { enCoursAu } from '../mesure-en-cours';
import type { RefusUsager } from '../refus';
import type { Usager } from '../usager';

type Refus = RefusUsager | null;
type Acte = Extract<RefusUsager, { readonly code: 'SEULE_LA_PERSONNE' }>['acte'];

const parElle =
  (acte: Acte) =>
  ({ par }: { readonly par: Acteur }): Refus =>
    estLaPersonne(par) ? null : { code: 'SEULE_LA_PERSONNE', acte };

/** Écrite par la personne et cosignée par la personne désignée (CSP L1111-6). */
const ecrite = ({ le, designation }: Commande<'DesignerPersonneDeConfiance'>): Refus =>
  designation.ecrite === true && designation.cosignee === true
    ? posterieure(le, { designeeLe: designation.designeeLe, autorisationJuge: designation.autorisationJuge?.le })
    : { code: 'DESIGNATION_SANS_ECRIT' };

/** Sous représentation relative à la personne, le juge (ou le conseil de famille) doit l’avoir autorisée avant. */
const autorisee = ({ designation }: Commande<'DesignerPersonneDeConfiance'>, usager: Usager | null): Refus => {
  const { designeeLe, autorisationJuge } = designation;
  const mesure = usager?.protections?.find(
    (protection) => protection.etendue?.personne === 'representation' && enCoursAu(protection, designeeLe),
  );
  const permise = autorisationJuge !== undefined && autorisationJuge.le <= designeeLe;
  return mesure === undefined || permise ? null : { code: 'AUTORISATION_DU_JUGE_REQUISE', mesure: mesure.id };
};

const nouvelle = ({ designation }: Commande<'DesignerPersonneDeConfiance'>, usager: Usager | null): Refus => {
  if (trouver(usager?.personnesDeConfiance, designation.id) !== undefined) {
    return { code: 'DESIGNATION_DEJA_CONNUE', designation: designation.id };
  }
  const recente = usager?.personnesDeConfiance?.find(({ designeeLe }) => designeeLe > designation.designeeLe);
  return recente === undefined ? null : { code: 'DESIGNATION_PLUS_RECENTE', designeeLe: recente.designeeLe };
};

/** Ce qui empêche de proposer, de désigner, de révoquer, et de donner une place aux proches. */
export const refusEntourage = {
  ProposerPersonneDeConfiance: (): Refus => null,
  RefuserDeDesigner: parElle('refuser'),
  DesignerPersonneDeConfiance: (commande: Commande<'DesignerPersonneDeConfiance'>, usager: Usager | null): Refus =>
    parElle('designer')(commande) ?? ecrite(commande) ?? autorisee(commande, usager) ?? nouvelle(commande, usager),
  RevoquerPersonneDeConfiance: parElle('revoquer'),
  PresenterProche: (): Refus => null,
  ExprimerSouhaitEntourage: parElle('place'),
};
