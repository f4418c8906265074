import type { Dossier } from '../../dossier/dossier';
import { auDe } from '../../vocabulaire/exiger-jour';
import type { IdDossier } from '../../vocabulaire/identifiants';
import type { OptionsControle } from '../controler';
import type { RaisonGeneralite } from '../smart/generalite';
import { VERSION } from '../version';
import type { ComptesPortefeuille } from './comptes';
import { compterCalendrier, compterGeneralite, compterObjectifs, comptesVides } from './comptes';
import type { Portefeuille } from './rapport-portefeuille';
import type { Ressemblances } from './ressemblances';
import { releverRessemblances } from './ressemblances';
import type { SituationDossier } from './situation';
import { situationDe } from './situation';

/** Ce qu’un portefeuille peut préciser : le jour, les règles à appliquer, et les dérogations en cours. */
export type OptionsPortefeuille = Pick<OptionsControle, 'au' | 'regles' | 'derogations'>;

/** Un portefeuille ouvert : on y ajoute des dossiers un à un, et l’on en tire le rapport quand on veut. */
export type CumulDePortefeuille = {
  /** Compte un dossier ; déjà compté, il est laissé de côté. */
  readonly ajouter: (dossier: Dossier) => void;
  /** Ce que disent les dossiers ajoutés jusque-là. */
  readonly rapport: () => Portefeuille;
};

const ajouterSituation = (comptes: ComptesPortefeuille, situation: SituationDossier): number => {
  const { projet, accord, suivis, objectifs, generalite, calendrier } = situation;
  comptes.projets[projet] += 1;
  comptes.accords[accord] += 1;
  comptes.suivis.revision[suivis.revision] += 1;
  comptes.suivis.avenant[suivis.avenant] += 1;
  comptes.suivis.conception[suivis.conception] += 1;
  comptes.suivis.mise_en_oeuvre[suivis.mise_en_oeuvre] += 1;
  compterObjectifs(comptes, objectifs);
  compterGeneralite(comptes, generalite);
  compterCalendrier(comptes, calendrier);
  return objectifs.length;
};

const parties = (
  comptes: ComptesPortefeuille,
  ressemblances: Ressemblances,
  total: number,
): Pick<Portefeuille, 'projets' | 'accords' | 'suivis' | 'objectifs' | 'generalite' | 'charge'> => {
  const { projets, accords, suivis, parDomaine, atteinte, generalite, raisons, enRetard, mois } = comptes;
  const de = (raison: RaisonGeneralite) => raisons.get(raison) ?? { objectifs: 0, dossiers: 0 };
  return {
    projets: { ...projets },
    accords: { ...accords },
    suivis: {
      revision: { ...suivis.revision },
      avenant: { ...suivis.avenant },
      conception: { ...suivis.conception },
      mise_en_oeuvre: { ...suivis.mise_en_oeuvre },
    },
    objectifs: { total, parDomaine: { ...parDomaine }, atteinte: { ...atteinte } },
    generalite: {
      ...generalite,
      raisons: {
        sans_parole: de('sans_parole'),
        sans_indicateur: de('sans_indicateur'),
        sans_date: de('sans_date'),
        sans_action: de('sans_action'),
        identique: ressemblances.identiques(),
      },
      projetsIdentiques: ressemblances.projets().map((memes) => [...memes]),
    },
    charge: { enRetard, mois: [...mois.values()].toSorted((a, b) => (a.mois < b.mois ? -1 : 1)) },
  };
};

/**
 * Ouvre un portefeuille, pour des dossiers lus au fil de l’eau.
 *
 * En mémoire : des comptes, l’identifiant de chaque dossier pour ne le compter qu’une fois, et une empreinte par
 * objectif et par projet différents. Aucun dossier n’est gardé, aucun texte non plus.
 */
export const cumulerPortefeuille = (options: OptionsPortefeuille): CumulDePortefeuille => {
  const au = auDe(options);
  const comptes = comptesVides();
  const ressemblances = releverRessemblances();
  const vus = new Set<IdDossier>();
  let repetes = 0;
  let objectifs = 0;
  return {
    ajouter: (dossier) => {
      if (vus.has(dossier.id)) {
        repetes += 1;
        return;
      }
      vus.add(dossier.id);
      const situation = situationDe(dossier, { ...options, au });
      objectifs += ajouterSituation(comptes, situation);
      ressemblances.ajouter(dossier.id, situation.generalite);
    },
    rapport: () => ({
      format: 'projet-personnalise/portefeuille',
      version: 1,
      bibliotheque: VERSION,
      au,
      dossiers: vus.size,
      repetes,
      ...parties(comptes, ressemblances, objectifs),
    }),
  };
};

/**
 * Où en sont les projets d’une structure au jour dit : projets en vigueur, révisions en retard, avenants et accords qui
 * manquent, participation tracée, objectifs par domaine SERAFIN-PH, atteinte, plans trop généraux ou recopiés, et ce qui
 * tombe chaque mois.
 *
 * Un outil de pilotage interne : les comptes sont exacts, petits groupes compris. Pour un document qui circule, prendre
 * `preuvesHas`. Rien n’y dit qu’un dossier est conforme, et un silence n’y est jamais un retard.
 */
export const portefeuille = (dossiers: Iterable<Dossier>, options: OptionsPortefeuille): Portefeuille => {
  const cumul = cumulerPortefeuille(options);
  for (const dossier of dossiers) cumul.ajouter(dossier);
  return cumul.rapport();
};
