import type { Consentement } from '../../../consentement/consentement';
import type { Accord } from '../../../projet/concertation';
import type { Qualite } from '../../../vocabulaire/acteur';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Detecteur, Releve } from '../outils/releves';
import { chacun, RIEN, reperer } from '../outils/releves';
import { misEnOeuvre } from '../outils/vue';

type Repondu = Extract<Consentement, { readonly reponse: unknown }>;

/** Une réponse, accord ou refus, a-t-elle été donnée au jour dit ? */
export const aRepondu = (consentement: Consentement, au: DateCivile): consentement is Repondu =>
  consentement.statut !== 'a_rechercher' && consentement.statut !== 'recherche' && consentement.reponse.le <= au;

const parLaPersonne = ({ partie, le }: Accord, au: DateCivile): boolean =>
  (partie === 'personne' || partie === 'representant') && le <= au;

/** Consentements et refus consignés : ceux du registre, sinon les accords et les refus portés au projet. */
export const reponsesConsignees: Releve = ({ dossier, projet, ici, au }) => {
  const reponses = reperer(dossier.consentements, '', 'consentements', (c) => aRepondu(c, au));
  if (reponses.length > 0) return reponses;
  const accords = reperer(projet?.accords, ici, 'accords', (accord) => parLaPersonne(accord, au));
  return accords.length > 0 ? accords : reperer(projet?.refus, ici, 'refus', ({ le }) => le <= au);
};

/** Le projet s’applique, et le dossier affirme ne tenir ni consentement, ni accord, ni refus ; et n’en porte sur aucune prestation. */
export const aucuneReponse: Releve = (vue) =>
  misEnOeuvre(vue) &&
  vue.dossier.consentements?.length === 0 &&
  vue.projet?.accords?.some((accord) => parLaPersonne(accord, vue.au)) === false &&
  vue.projet.refus?.length === 0 &&
  vue.projet.prestations?.some(({ choix }) => choix !== undefined) !== true
    ? ['/consentements', `${vue.ici}/accords`, `${vue.ici}/refus`]
    : RIEN;

const partagee = (consentement: Repondu, au: DateCivile): boolean =>
  consentement.partageAvecEquipeLe !== undefined &&
  consentement.reponse.le <= consentement.partageAvecEquipeLe &&
  consentement.partageAvecEquipeLe <= au;

/** Chaque réponse est connue de l’équipe ; un partage d’avant la réponse ne porte pas sur elle. */
export const reponsesPartagees: Detecteur = chacun({
  faits: ({ dossier, au }) => reperer(dossier.consentements, '', 'consentements', (c) => aRepondu(c, au)),
  sans: ({ dossier, au }) =>
    reperer(dossier.consentements, '', 'consentements', (c) => aRepondu(c, au) && !partagee(c, au)),
  cle: 'partageAvecEquipeLe',
  manque: ['/consentements'],
});

/** Consentements recherchés auprès de la personne elle-même, ou auxquels elle a répondu. */
export const recherchesAupresDElle: Releve = ({ dossier, au }) =>
  reperer(
    dossier.consentements,
    '',
    'consentements',
    (c) =>
      c.recherches.some(({ aupresDe, le }) => aupresDe.qualite === 'personne' && le <= au) ||
      (aRepondu(c, au) && c.reponse.par.qualite === 'personne'),
  );

const NE_PEUVENT_CONSENTIR: ReadonlySet<Qualite> = new Set<Qualite>([
  'curateur',
  'personne_confiance',
  'proche',
  'directeur',
  'delegue_directeur',
  'medecin_coordonnateur',
  'medecin',
  'professionnel',
  'partenaire',
]);

/** Accords donnés à la place de la personne par quelqu’un que sa qualité n’y autorise pas. */
export const accordsDeTiers: Releve = ({ dossier, au }) =>
  reperer(
    dossier.consentements,
    '',
    'consentements',
    (c) => c.statut === 'donne' && aRepondu(c, au) && NE_PEUVENT_CONSENTIR.has(c.reponse.par.qualite),
  );

/** Accords de la personne datés d’avant la version du projet à laquelle ils se rapportent. */
export const accordsAvantVersion: Releve = ({ projet, ici, au }) => {
  const versions = projet?.versions;
  return versions === undefined
    ? RIEN
    : reperer(
        projet?.accords,
        ici,
        'accords',
        ({ partie, le, version }) =>
          partie === 'personne' &&
          le <= au &&
          versions.some(({ numero, etablieLe }) => numero === version && le < etablieLe),
      );
};

/** Réponses données sur cet objet, accord ou refus. */
export const reponsesSur =
  (objet: Consentement['objet']): Releve =>
  ({ dossier, au }) =>
    reperer(dossier.consentements, '', 'consentements', (c) => c.objet === objet && aRepondu(c, au));

/** Réponses dont l’équipe a eu connaissance. */
export const reponsesConnuesDeLEquipe: Releve = ({ dossier, au }) =>
  reperer(
    dossier.consentements,
    '',
    'consentements',
    ({ partageAvecEquipeLe }) => partageAvecEquipeLe !== undefined && partageAvecEquipeLe <= au,
  );
