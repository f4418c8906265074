import type { EvenementMarquant, Partage } from '../../../accompagnement/droits';
import type { Consentement } from '../../../consentement/consentement';
import type { Dossier } from '../../../dossier/dossier';
import type { Reunion } from '../../../projet/concertation';
import type { MoyenRessource } from '../../../projet/contenu';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { estHorsEquipe } from '../../outils/partages';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { connu, estPartenaire, vivant } from './commun';
import { avecPartenaire, commencePar, dispensee } from './objectifs';
import { reunionsOu } from './reunions';

/** Partenaires nommés : rôles en cours, sinon actions où ils interviennent, sinon moyens ou prestations du dehors. */
export const partenairesNommes: Releve = ({ projet, ici, au }) => {
  const roles = reperer(
    projet?.roles,
    ici,
    'roles',
    ({ fonction, duLe, auLe }) => fonction === 'partenaire' && connu(duLe, au) && (auLe === undefined || au <= auLe),
  );
  if (roles.length > 0) return roles;
  const actions = reperer(projet?.actions, ici, 'actions', (action) => vivant(action) && avecPartenaire(action));
  return actions.length > 0 ? actions : ressourcesExternes({ projet, ici });
};

/** Une aide matérielle, un financement ou un document venus du dehors ne sont pas quelqu’un. */
const CHOSES: ReadonlySet<MoyenRessource['nature']> = new Set(['materiel', 'financier', 'informationnel']);

/** Moyens et prestations que le dossier dit extérieurs, et qui désignent quelqu’un. */
export const ressourcesExternes = ({ projet, ici }: Pick<Parameters<Releve>[0], 'projet' | 'ici'>) => {
  const moyens = reperer(
    projet?.moyens,
    ici,
    'moyens',
    ({ externe, nature }) => externe === true && !CHOSES.has(nature),
  );
  return moyens.length > 0
    ? moyens
    : reperer(projet?.prestations, ici, 'prestations', (p) => p.externe === true && dispensee(p));
};

const estCoordination = ({ type, presents }: Reunion): boolean =>
  type === 'coordination' || presents?.some(estPartenaire) === true;

/** Réunions tenues avec un partenaire, ou dites de coordination. */
export const coordination: Releve = reunionsOu(estCoordination);

/** Partages d’informations hors de l’équipe, avec la condition dite. */
export const partagesExternes =
  (condition: (partage: Partage) => boolean = () => true): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.partages,
      '/accompagnement',
      'partages',
      (partage) =>
        partage.le <= au && (partage.horsEquipe === true || estPartenaire(partage.destinataire)) && condition(partage),
    );

/** Le consentement refuse-t-il, ce jour-là, un partage avec ce destinataire ? Sans destinataire noté, tout partage. */
const refuseLePartage = (c: Consentement, { le, destinataire }: Partage): boolean =>
  c.objet === 'partage_hors_equipe' &&
  (c.statut === 'refuse' || c.statut === 'retire') &&
  c.reponse.le < le &&
  (c.destinataire === undefined || c.destinataire === destinataire.id);

/** Réunions de coordination ou partages avec des partenaires, depuis le premier événement de ces types. */
export const partenairesDepuis =
  (types: readonly EvenementMarquant['type'][]): Releve =>
  (vue) => {
    const depuis = vue.dossier.accompagnement?.evenements
      ?.filter(({ type, le }) => types.includes(type) && le <= vue.au)
      .map(({ le }) => le)
      .reduce<DateCivile | undefined>((choisi, le) => (choisi === undefined || le < choisi ? le : choisi), undefined);
    if (depuis === undefined) return RIEN;
    const reunions = reunionsOu((reunion) => estCoordination(reunion) && depuis <= reunion.le)(vue);
    return reunions.length > 0 ? reunions : partagesExternes(({ le }) => depuis <= le)(vue);
  };

/** Hors de l’équipe de soins, d’après le partage ou le registre ; à défaut, un partenaire l’est. Le silence n’en fait rien. */
const horsEquipe = (dossier: Dossier, partage: Partage): boolean =>
  estHorsEquipe(dossier, partage) ?? estPartenaire(partage.destinataire);

/** Ce que la loi fait dire au juge ou à une autorité ne dépend pas de l’accord de la personne. */
const imposee = ({ destinataire: { qualite } }: Partage): boolean => qualite === 'juge' || qualite === 'autorite';

/** Partages faits alors que la personne s’y était opposée sans lever son opposition, ou les avait refusés. */
export const partagesMalgreElle: Releve = ({ dossier, au }) => {
  const { partages, oppositionsPartage = [] } = dossier.accompagnement ?? {};
  const refus = dossier.consentements ?? [];
  if (partages === undefined || oppositionsPartage.length + refus.length === 0) return RIEN;
  return reperer(
    partages,
    '/accompagnement',
    'partages',
    (partage) =>
      partage.le <= au &&
      !imposee(partage) &&
      (oppositionsPartage.some(
        ({ le, leveeLe }) => le < partage.le && (leveeLe === undefined || partage.le < leveeLe),
      ) ||
        (horsEquipe(dossier, partage) && refus.some((c) => refuseLePartage(c, partage)))),
  );
};

/** Partages que le dossier dit lui-même aller au-delà du strict nécessaire. */
export const partagesExcessifs: Releve = ({ dossier, au }) =>
  reperer(
    dossier.accompagnement?.partages,
    '/accompagnement',
    'partages',
    ({ le, strictNecessaire }) => le <= au && strictNecessaire === false,
  );

/** Prestations menées au dehors, d’un de ces codes SERAFIN-PH par leur début. */
export const prestationsExternes =
  (...codes: readonly string[]): Releve =>
  ({ projet, ici }) =>
    reperer(
      projet?.prestations,
      ici,
      'prestations',
      (p) => dispensee(p) && p.externe === true && commencePar(p.codes, codes),
    );
