import type { DateCivile } from '../../vocabulaire/date-civile';
import { dernier, premier } from '../../vocabulaire/jour';
import { VERSION } from '../version';
import type { ComptesCritere, ComptesHas } from './comptes';
import { aucunCompte, compter } from './comptes';
import type { PreuvesDossier } from './dossier';
import { comptesDeLElement, direEnsemble } from './ensemble';
import { masquer, SEUIL_PETIT_GROUPE } from './masque';
import { criteresNonLus } from './non-lus';
import { duMoinsEtaye } from './ordre';
import type { CritereStructure, PreuvesStructure } from './rapport-structure';

/** Un cumul ouvert : on y ajoute des relevés un à un, et l’on en tire le rapport quand on veut. */
export type CumulDePreuves = {
  /** Compte un relevé ; celui d’un dossier déjà compté est laissé de côté. */
  readonly ajouter: (preuves: PreuvesDossier) => void;
  /** Ce que disent les relevés ajoutés jusque-là, petits groupes masqués. */
  readonly rapport: () => PreuvesStructure;
};

const critere = ({ fiche, elements, ensemble }: ComptesCritere, dossiers: number): CritereStructure => ({
  fiche,
  ensemble: direEnsemble({ elements, ensemble }, dossiers),
  elements: elements.map((element, rang) => ({
    element: rang + 1,
    libelle: fiche.elements[rang] ?? null,
    repartition: masquer(comptesDeLElement(element, dossiers)),
  })),
});

const criteresDe = ({ criteres, dossiers }: ComptesHas): readonly CritereStructure[] =>
  dossiers < SEUIL_PETIT_GROUPE
    ? []
    : [...criteres.values()].map((comptes) => critere(comptes, dossiers)).toSorted(duMoinsEtaye);

/**
 * Ouvre un cumul de relevés, pour des dossiers lus au fil de l’eau.
 *
 * En mémoire : les comptes, et l’identifiant de chaque dossier, pour ne compter personne deux fois. Un dossier répété
 * grossirait un petit groupe au point de le faire paraître.
 */
export const cumulerPreuves = (): CumulDePreuves => {
  const comptes = aucunCompte();
  const vus = new Set<string>();
  let repetes = 0;
  let du: DateCivile | null = null;
  let au: DateCivile | null = null;
  return {
    ajouter: (preuves) => {
      if (vus.has(preuves.dossier)) {
        repetes += 1;
        return;
      }
      vus.add(preuves.dossier);
      du = du === null ? preuves.au : premier(du, preuves.au);
      au = au === null ? preuves.au : dernier(au, preuves.au);
      compter(comptes, preuves);
    },
    rapport: () => ({
      format: 'projet-personnalise/preuves-structure',
      version: 1,
      bibliotheque: VERSION,
      du,
      au,
      dossiers: comptes.dossiers < SEUIL_PETIT_GROUPE ? null : comptes.dossiers,
      repetes,
      criteres: criteresDe(comptes),
      nonLus:
        comptes.dossiers === 0
          ? []
          : criteresNonLus(new Set([...comptes.criteres.values()].map(({ fiche }) => fiche.critere))),
    }),
  };
};

/**
 * Réunit les relevés des dossiers d’une structure : pour chaque critère et chaque élément, combien de dossiers étayent,
 * contredisent ou se taisent. Du moins étayé au plus étayé, sans donnée personnelle, pour l’auto-évaluation.
 *
 * Ce n’est ni une cotation, ni une conformité : un silence n’est pas un manquement, et un critère sur ce que vit la
 * personne ne se décide pas sur dossier.
 *
 * **Petits groupes.** Moins de cinq dossiers : rien n’est dit. Pour un élément, une classe de un à quatre dossiers est
 * réunie à d’autres, et seul leur total paraît (`GroupeDeClasses`) : aucune soustraction ne l’en tire, car toutes
 * les réunions portent sur des classes disjointes dont deux au moins restent inconnues. Le critère entier se recoupe
 * avec ses éléments : il n’est dit que si aucune différence entre eux n’est petite (`ensemble: null` sinon). L’ordre,
 * les parts et les présentations ne se calculent que sur ce qui est dit. Aucun sous-groupe n’est offert : deux rapports
 * sur des ensembles de dossiers qui se recouvrent, eux, se soustraient — ne publiez pas l’un à côté de l’autre.
 */
export const preuvesHas = (releves: Iterable<PreuvesDossier>): PreuvesStructure => {
  const cumul = cumulerPreuves();
  for (const preuves of releves) cumul.ajouter(preuves);
  return cumul.rapport();
};
