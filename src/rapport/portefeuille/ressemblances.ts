import type { IdDossier } from '../../vocabulaire/identifiants';
import type { GeneraliteDuDossier } from './generalite';
import type { CompteDeRaison } from './rapport-portefeuille';

type Objectif = { readonly dossier: IdDossier; nombre: number; partage: boolean };

/** Ce qui se retrouve d’un dossier à l’autre : une empreinte par objectif et par projet, jamais un texte. */
export type Ressemblances = {
  readonly ajouter: (dossier: IdDossier, generalite: GeneraliteDuDossier) => void;
  /** Objectifs qui disent la même chose que celui d’un autre dossier. */
  readonly identiques: () => CompteDeRaison;
  /** Dossiers dont tous les objectifs disent la même chose. */
  readonly projets: () => readonly (readonly IdDossier[])[];
};

/** Ouvre un relevé de ressemblances. En mémoire : une empreinte par objectif et par projet différents. */
export const releverRessemblances = (): Ressemblances => {
  const objectifs = new Map<string, Objectif>();
  const plans = new Map<string, IdDossier[]>();
  const concernes = new Set<IdDossier>();
  const ajouterObjectif = (dossier: IdDossier, empreinte: string): void => {
    const connu = objectifs.get(empreinte);
    if (connu === undefined) {
      objectifs.set(empreinte, { dossier, nombre: 1, partage: false });
      return;
    }
    connu.nombre += 1;
    if (connu.dossier === dossier && !connu.partage) return;
    connu.partage = true;
    concernes.add(connu.dossier);
    concernes.add(dossier);
  };
  return {
    ajouter: (dossier, { empreintes, plan }) => {
      for (const empreinte of empreintes) ajouterObjectif(dossier, empreinte);
      if (plan === null) return;
      const memes = plans.get(plan);
      if (memes === undefined) plans.set(plan, [dossier]);
      else memes.push(dossier);
    },
    identiques: () => ({
      objectifs: [...objectifs.values()].reduce((somme, { nombre, partage }) => somme + (partage ? nombre : 0), 0),
      dossiers: concernes.size,
    }),
    projets: () => [...plans.values()].filter((memes) => memes.length > 1),
  };
};
