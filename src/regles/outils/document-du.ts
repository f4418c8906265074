import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import { plusJours, plusMois } from '../../vocabulaire/calendrier';
import type { NumeroL3121 } from '../../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../vocabulaire/categories-essms';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { numeroDe } from '../../vocabulaire/rattachement';
import type { Modalite } from '../champ';
import { NUMEROS_CONTRAT } from './champs-d311';
import { situer, sous } from './lecture';
import { ORIENTATIONS } from './orientations';
import { estMineure } from './situation';

type Admission = NonNullable<NonNullable<Dossier['accompagnement']>['admission']>;

/** Ce qui décide du document dû. `undefined` : on ne le sait pas. */
export type CasDuDocument = {
  readonly numero: NumeroL3121 | undefined;
  readonly esat: boolean;
  readonly modalite: Modalite | undefined;
  /** La catégorie accueille-t-elle avec hébergement : toujours, jamais, selon le lieu ? */
  readonly hebergement: 'oui' | 'non' | 'selon' | undefined;
  /** Durée prévisionnelle du séjour, comparée à deux mois. */
  readonly duree: 'moins' | 'deux_mois' | 'plus' | undefined;
  /** Mineur pris en charge par une mesure éducative qu’un juge a ordonnée. */
  readonly mesureEducative: boolean | undefined;
  /** Les données qui diraient si une telle mesure a cours. */
  readonly taitLaMesure: readonly Pointeur[];
};

/** Le document que D311 demande, pourquoi, ou ce qui manque pour le dire. `au_choix` : le texte est ouvert. */
export type DocumentDu =
  | {
      readonly du: 'contrat_sejour' | 'dipc' | 'au_choix' | 'hors_d311';
      readonly motif: string;
      /** Le texte nomme lui-même cette catégorie ou ce public (II, a et c). */
      readonly nomme?: true;
    }
  | { readonly du: 'inconnu'; readonly manque: readonly Pointeur[] };

const MODALITE: Pointeur = '/accompagnement/admission/modalite';
const DUREE: Pointeur = '/accompagnement/admission/dureePrevisionnelle';

const CONCLU: ReadonlySet<NumeroL3121> = new Set(NUMEROS_CONTRAT);
const AVEC_MINEURS: ReadonlySet<NumeroL3121> = new Set<NumeroL3121>(['1', '2', '12', 'III']);

const selonLaDuree = (duree: CasDuDocument['duree']): DocumentDu => {
  switch (duree) {
    case 'plus':
      return { du: 'contrat_sejour', motif: 'un séjour de plus de deux mois est prévu' };
    case 'moins':
      return { du: 'dipc', motif: 'un séjour de moins de deux mois est prévu' };
    case 'deux_mois':
      return { du: 'au_choix', motif: 'le séjour prévu est d’exactement deux mois, que D311 ne vise pas' };
    case undefined:
      return { du: 'inconnu', manque: [DUREE] };
  }
};

const sansSejour: DocumentDu = { du: 'dipc', motif: 'l’accompagnement se fait sans séjour' };

const selonLeSejour = ({ modalite, hebergement, duree }: CasDuDocument): DocumentDu => {
  switch (modalite) {
    case 'domicile':
    case 'milieu_ordinaire':
    case 'ambulatoire':
      return sansSejour;
    case 'accueil_jour':
      return { du: 'au_choix', motif: 'D311 ne dit pas si l’accueil de jour est un séjour' };
    case 'hebergement':
    case 'accueil_sequentiel':
    case 'accueil_temporaire':
      return selonLaDuree(duree);
    case undefined:
      break;
  }
  if (hebergement === 'non') return sansSejour;
  return hebergement === 'oui' && duree !== undefined
    ? selonLaDuree(duree)
    : { du: 'inconnu', manque: duree === undefined ? [MODALITE, DUREE] : [MODALITE] };
};

/** Contrat de séjour ou DIPC : ce que demande D311, I et II. */
export const documentDu = (cas: CasDuDocument): DocumentDu => {
  const { numero, esat, mesureEducative } = cas;
  if (numero === undefined) return { du: 'inconnu', manque: ['/structure/categorie'] };
  if (numero === '3' || numero === '4' || numero === '11')
    return { du: 'dipc', motif: 'cette catégorie de structure établit toujours un DIPC', nomme: true };
  if (!CONCLU.has(numero)) return { du: 'hors_d311', motif: 'D311 ne vise pas cette catégorie de structure' };
  if (esat) return { du: 'hors_d311', motif: 'l’ESAT a son propre contrat (D311-0-1)' };
  if (mesureEducative === true) return { du: 'dipc', motif: 'un juge a ordonné une mesure éducative', nomme: true };
  const selon = selonLeSejour(cas);
  // La mesure changerait un contrat en DIPC ; un DIPC est dû avec ou sans elle.
  const enSuspens = mesureEducative === undefined && AVEC_MINEURS.has(numero);
  return enSuspens && (selon.du === 'contrat_sejour' || selon.du === 'au_choix')
    ? { du: 'inconnu', manque: cas.taitLaMesure }
    : selon;
};

const dureeDe = (admission: Admission | undefined): CasDuDocument['duree'] => {
  const prevue = admission?.dureePrevisionnelle;
  if (prevue === undefined || prevue === 'indeterminee') return prevue && 'plus';
  const { nombre, unite } = prevue;
  if (unite !== 'jours') return unite === 'ans' || nombre > 2 ? 'plus' : nombre === 2 ? 'deux_mois' : 'moins';
  const debut = admission?.admisLe;
  if (debut === undefined) return nombre < 59 ? 'moins' : nombre > 62 ? 'plus' : undefined;
  const [fin, limite] = [plusJours(debut, nombre), plusMois(debut, 2)];
  return fin < limite ? 'moins' : fin === limite ? 'deux_mois' : 'plus';
};

type Periode = { readonly debutLe?: DateCivile | undefined; readonly finLe?: DateCivile | undefined };
const court = ({ debutLe, finLe }: Periode, au: DateCivile): boolean =>
  (debutLe === undefined || debutLe <= au) && (finLe === undefined || au <= finLe);

const mesureEducativeDe = ({ usager, accompagnement }: Dossier, mineure: boolean | undefined, au: DateCivile) => {
  if (mineure === false) return false;
  const mesures = usager.autoriteParentale?.mesuresProtectionEnfance;
  const orientations = accompagnement?.orientations;
  const ordonnee =
    mesures?.some((mesure) => mesure.judiciaire && court(mesure, au)) ||
    orientations?.some(
      (decision) => decision.mesureEducative !== undefined && (decision.decideeLe ?? au) <= au && court(decision, au),
    );
  if (ordonnee) return mineure;
  return mesures === undefined && orientations === undefined ? undefined : false;
};

const NAISSANCE: Pointeur = '/usager/identite/naissanceLe';
const MESURES: Pointeur = '/usager/autoriteParentale/mesuresProtectionEnfance';

/**
 * Ce qu’un dossier tait d’une mesure éducative qui pourrait concerner un mineur ; vide quand il tient toutes les listes
 * où elle serait, ou que la personne est majeure. Une mesure changerait le contrat de séjour en DIPC.
 */
export const mesureEducativeTue = (dossier: Dossier, au: DateCivile): readonly Pointeur[] => {
  const numero = dossier.structure && numeroDe(dossier.structure);
  if (!numero || !AVEC_MINEURS.has(numero) || estMineure(dossier, au) === false) return [];
  const orientations = dossier.accompagnement?.orientations;
  return [
    ...(dossier.usager.identite?.naissanceLe === undefined ? [NAISSANCE] : []),
    ...(dossier.usager.autoriteParentale?.mesuresProtectionEnfance === undefined ? [MESURES] : []),
    ...(orientations === undefined ? [ORIENTATIONS] : []),
    ...enchainer(situer(orientations, ORIENTATIONS), ({ valeur: { type, mesureEducative }, ou }) =>
      type !== 'cdaph' && mesureEducative === undefined ? [sous(ou, 'mesureEducative')] : [],
    ),
  ];
};

/** Ce qu’un dossier dit, au jour dit, du document dû. */
export const casDuDocument = (dossier: Dossier, au: DateCivile): CasDuDocument => {
  const categorie = dossier.structure?.categorie;
  const admission = dossier.accompagnement?.admission;
  return {
    numero: (dossier.structure && numeroDe(dossier.structure)) ?? undefined,
    esat: categorie === 'esat',
    modalite: admission?.modalite ?? (categorie === 'accueil_jour_pa' ? 'accueil_jour' : undefined),
    hebergement: categorie && CATEGORIES_ESSMS[categorie].hebergement,
    duree: dureeDe(admission),
    mesureEducative: mesureEducativeDe(dossier, estMineure(dossier, au), au),
    taitLaMesure: [
      ...(dossier.usager.identite?.naissanceLe === undefined ? [NAISSANCE] : []),
      ...(dossier.accompagnement?.orientations === undefined ? [ORIENTATIONS] : []),
    ],
  };
};

/** Le document que D311 demande pour ce dossier, au jour dit. */
export const documentDuPour = (dossier: Dossier, au: DateCivile): DocumentDu => documentDu(casDuDocument(dossier, au));
