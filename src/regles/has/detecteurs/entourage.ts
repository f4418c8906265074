import type { Proche } from '../../../usager/entourage';
import type { Acteur } from '../../../vocabulaire/acteur';
import { ageAu } from '../../../vocabulaire/calendrier';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { REPRESENTANTS_DU_MAJEUR } from '../../outils/protections';
import type { Detecteur, Releve } from '../outils/releves';
import { chacun, contraire, RIEN, reperer, saufSi } from '../outils/releves';
import type { Vue } from '../outils/vue';

type Souhait = NonNullable<Proche['souhaits']>[number];

/** Le souhait de la personne sur un proche, au jour dit : le plus récent fait foi. */
export const souhaitAu = ({ souhaits }: Proche, au: DateCivile): Souhait | undefined => {
  let choisi: Souhait | undefined;
  for (const souhait of souhaits ?? []) {
    if (souhait.le <= au && (choisi === undefined || souhait.le >= choisi.le)) choisi = souhait;
  }
  return choisi;
};

/** Proches, avec la condition dite. */
export const prochesOu =
  (condition: (proche: Proche, au: DateCivile) => boolean): Releve =>
  ({ dossier, au }) =>
    reperer(dossier.usager.entourage, '/usager', 'entourage', (proche) => condition(proche, au));

/** Ce que dit `sansProche`. */
export const SANS_PROCHE = 'Le dossier affirme que la personne n’a pas de proche.';

/** Le dossier affirme que la personne n’a pas de proche. */
export const sansProche: Releve = ({ dossier }) =>
  dossier.usager.entourage?.length === 0 ? ['/usager/entourage'] : RIEN;

/** Vient-il comme proche ? Un protecteur, ou un parent qui a l’autorité parentale, tient sa place de la loi. */
const commeProche = ({ dossier: { usager }, au }: Vue, { qualite, id }: Acteur): boolean => {
  if (REPRESENTANTS_DU_MAJEUR.has(qualite) || qualite === 'service_ase') return false;
  const naissance = usager.identite?.naissanceLe;
  const majeur = naissance !== undefined && ageAu(naissance, au) >= 18;
  return majeur || usager.autoriteParentale?.titulaires?.some((titulaire) => titulaire === id) !== true;
};

const aDistance = (
  vue: Vue,
  entourage: readonly Proche[],
  acteurs: readonly Acteur[] | undefined,
  le: DateCivile,
): boolean =>
  acteurs?.some(
    (acteur) =>
      commeProche(vue, acteur) &&
      entourage.some((proche) => proche.personne === acteur.id && souhaitAu(proche, le)?.place === 'tenu_a_distance'),
  ) === true;

/** Un proche que la personne tenait à distance a pris part à une réunion, ou reçu le projet ou un partage. */
export const procheMalgreSouhait: Releve = (vue) => {
  const { dossier, projet, ici, au } = vue;
  const entourage = dossier.usager.entourage?.filter(
    ({ souhaits }) => souhaits?.some(({ place }) => place === 'tenu_a_distance') === true,
  );
  if (entourage === undefined || entourage.length === 0) return RIEN;
  return [
    ...reperer(projet?.reunions, ici, 'reunions', (r) => r.le <= au && aDistance(vue, entourage, r.presents, r.le)),
    ...reperer(projet?.remises, ici, 'remises', (r) => r.le <= au && aDistance(vue, entourage, [r.a], r.le)),
    ...reperer(
      dossier.accompagnement?.partages,
      '/accompagnement',
      'partages',
      (p) => p.le <= au && aDistance(vue, entourage, [p.destinataire], p.le),
    ),
  ];
};

/** Chaque proche a la place que la personne veut lui donner ; sans proche, rien à montrer. */
export const placeChoisie: Detecteur = saufSi(
  SANS_PROCHE,
  sansProche,
  chacun({
    contre: [
      contraire(
        'Un proche a pris part ou reçu quelque chose alors que la personne le tenait à distance.',
        procheMalgreSouhait,
      ),
    ],
    faits: prochesOu(() => true),
    sans: prochesOu((proche, au) => souhaitAu(proche, au) === undefined),
    cle: 'souhaits',
    manque: ['/usager/entourage'],
  }),
);

/** Proches que la personne veut associer, et qui ont pris part à une réunion ou à l’élaboration. */
export const prochesAssocies: Releve = (vue) => {
  const presents = new Set<string>();
  for (const reunion of vue.projet?.reunions ?? []) {
    if (reunion.le <= vue.au) for (const { id } of reunion.presents ?? []) if (id !== undefined) presents.add(id);
  }
  for (const { id } of vue.projet?.participation?.participants ?? []) if (id !== undefined) presents.add(id);
  return prochesOu((proche, au) => souhaitAu(proche, au)?.place === 'associe' && presents.has(proche.personne))(vue);
};

/** Le dossier affirme qu’aucun de ses proches n’est aidant. */
export const aucunAidant: Releve = ({ dossier }) =>
  dossier.usager.entourage?.every(({ aidant }) => aidant === false) === true ? ['/usager/entourage'] : RIEN;

/** Ce que dit `aucunAidant`. */
export const SANS_AIDANT = 'Le dossier affirme qu’aucun proche n’est aidant.';
