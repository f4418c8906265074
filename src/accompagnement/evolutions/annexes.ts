import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { AvisPersonne } from '../../vocabulaire/parole';
import { jourExprime } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import { annexeASigner, annexePreparee } from '../annexe-suivante';
import type { AccordsDePrincipe, AnnexeAllerVenir, MentionAccord } from '../annexes';
import type { Fait } from '../evenements';
import type { Evolutions } from './outils';
import { surDocument } from './outils';

type Accord = Fait<'AccordDePrincipeDonne' | 'AccordDePrincipeRefuse' | 'AccordDePrincipeRevoque'>;

/** La première réponse fait la mention ; les suivantes la révoquent, sans l’effacer. */
const repondre = (mention: MentionAccord | undefined, fait: Accord): MentionAccord => {
  const avis = compact({ avisPersonne: 'avisPersonne' in fait ? fait.avisPersonne : undefined });
  const reponse = fait.type === 'AccordDePrincipeDonne' ? 'accord' : 'refus';
  const nouvelle = { reponse, le: jourExprime(fait), par: fait.par, ...avis } as const;
  return mention === undefined ? nouvelle : { ...mention, revocations: ajouter(mention.revocations, nouvelle) };
};

const consigner = (etat: Accompagnement, fait: Accord): Accompagnement =>
  surDocument(etat, fait, (connu) => {
    const { nonRecueillis = [], ...accords }: AccordsDePrincipe = connu.accords ?? {};
    const restants = nonRecueillis.filter((point) => point !== fait.sur);
    return {
      ...connu,
      accords: {
        ...accords,
        [fait.sur]: repondre(accords[fait.sur], fait),
        ...(restants.length > 0 && { nonRecueillis: restants }),
      },
    };
  });

/** Le dernier avis dit fait foi, quel que soit l’ordre où on les apprend ; les autres restent, avec leurs mots. */
const consignerAvis = (annexe: AnnexeAllerVenir, avis: AvisPersonne): AnnexeAllerVenir => {
  const { avisPersonne: connu, avisAnterieurs } = annexe;
  if (connu === undefined) return { ...annexe, avisPersonne: avis };
  const plusRecent = connu.recueilli && connu.le !== undefined && avis.le !== undefined && connu.le > avis.le;
  const [dernier, ancien] = plusRecent ? [connu, avis] : [avis, connu];
  return { ...annexe, avisPersonne: dernier, avisAnterieurs: ajouter(avisAnterieurs, ancien) };
};

type SurAnnexe = Parameters<typeof surDocument>[1];

const surAnnexe = (
  etat: Accompagnement,
  fait: SurAnnexe,
  changement: (annexe: AnnexeAllerVenir) => AnnexeAllerVenir,
): Accompagnement => surDocument(etat, fait, (connu) => ({ ...connu, allerVenir: changement(connu.allerVenir ?? {}) }));

/** Ce que changent les accords de principe, les tarifs et l’annexe « aller et venir ». */
export const evolutionsAnnexes: Evolutions<
  | 'AccordsDePrincipeEtablis'
  | 'AccordDePrincipeDonne'
  | 'AccordDePrincipeRefuse'
  | 'AccordDePrincipeRevoque'
  | 'TarifsMisAJour'
  | 'TarifChange'
  | 'AllerVenirEvalue'
  | 'ProjetAllerVenirTransmis'
  | 'TransmissionConfianceRepondue'
  | 'AvisAllerVenirConsigne'
  | 'AllerVenirSigne'
  | 'AllerVenirReevalue'
  | 'AllerVenirLeve'
> = {
  /** Un point déjà répondu n’est pas « non recueilli », quoi qu’on en dise ensuite. */
  AccordsDePrincipeEtablis: (fait, etat) =>
    surDocument(etat, fait, (connu) => {
      const { accords = {} } = connu;
      const nonRecueillis = fait.nonRecueillis?.filter((point) => accords[point] === undefined);
      const etabliLe = fait.etabliLe ?? fait.le;
      return { ...connu, accords: { ...accords, etabliLe, ...compact({ enAnnexe: fait.enAnnexe, nonRecueillis }) } };
    }),
  AccordDePrincipeDonne: (fait, etat) => consigner(etat, fait),
  AccordDePrincipeRefuse: (fait, etat) => consigner(etat, fait),
  AccordDePrincipeRevoque: (fait, etat) => consigner(etat, fait),
  TarifsMisAJour: (fait, etat) =>
    surDocument(etat, fait, (connu) => ({
      ...connu,
      annexeTarifs: { misesAJourLe: ajouter(connu.annexeTarifs?.misesAJourLe, fait.miseAJourLe ?? fait.le) },
    })),
  TarifChange: (fait, etat) =>
    surDocument(etat, fait, (connu) => ({
      ...connu,
      changementsDeTarifLe: ajouter(connu.changementsDeTarifLe, fait.changeLe),
    })),
  AllerVenirEvalue: (fait, etat) =>
    surAnnexe(etat, fait, (annexe) => ({
      ...annexePreparee(annexe, fait.evaluation.le),
      evaluation: fait.evaluation,
    })),
  ProjetAllerVenirTransmis: (fait, etat) =>
    surAnnexe(etat, fait, (connue) => {
      const annexe = annexePreparee(connue, fait.remise.le);
      return { ...annexe, transmissions: ajouter(annexe.transmissions, fait.remise) };
    }),
  TransmissionConfianceRepondue: (fait, etat) =>
    surAnnexe(etat, fait, (annexe) => ({ ...annexe, accordTransmissionPersonneConfiance: fait.accord })),
  AvisAllerVenirConsigne: (fait, etat) =>
    surAnnexe(etat, fait, (annexe) => consignerAvis(annexe, { le: jourExprime(fait), ...fait.avis })),
  AllerVenirSigne: (fait, etat) =>
    surAnnexe(etat, fait, (annexe) => {
      const signeeLe = fait.signeeLe ?? fait.le;
      return { ...annexeASigner(annexe, signeeLe), signeeLe, signataires: fait.signataires };
    }),
  AllerVenirReevalue: (fait, etat) =>
    surAnnexe(etat, fait, (annexe) => ({
      ...annexe,
      reevalueesLe: ajouter(annexe.reevalueesLe, fait.reevalueeLe ?? fait.le),
    })),
  AllerVenirLeve: (fait, etat) => surAnnexe(etat, fait, (annexe) => ({ ...annexe, finLe: fait.finLe })),
};
