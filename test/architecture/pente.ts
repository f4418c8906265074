import type { Faute, Fichiers } from './outils';
import { importations, juger, paquetDe, resoudre } from './outils';

type Salle = { readonly rang: number; readonly paquets: readonly string[]; readonly types?: readonly string[] };

/**
 * Les salles, du noyau à la commande : une salle n’importe que des salles de rang inférieur, et ses propres paquets npm.
 * Deux salles de même rang s’ignorent. `types` : paquets dont seuls les types peuvent servir.
 */
export const SALLES: Readonly<Record<string, Salle>> = {
  kernel: { rang: 0, paquets: ['immer'] },
  vocabulaire: { rang: 1, paquets: ['zod'] },
  usager: { rang: 2, paquets: ['zod', 'immer', 'ts-pattern'] },
  consentement: { rang: 2, paquets: ['zod', 'immer', 'ts-pattern'] },
  accompagnement: { rang: 3, paquets: ['zod', 'immer', 'ts-pattern'] },
  projet: { rang: 4, paquets: ['zod', 'immer', 'ts-pattern'] },
  revision: { rang: 5, paquets: ['zod', 'immer', 'ts-pattern'] },
  dossier: { rang: 6, paquets: ['zod'] },
  regles: { rang: 7, paquets: [], types: ['zod'] },
  rapport: { rang: 8, paquets: ['ts-pattern'] },
  '.': { rang: 9, paquets: [] }, // src/index.ts, l’entrée publique principale
  tddui: { rang: 10, paquets: ['zod'] },
  vues: { rang: 10, paquets: [] },
  essai: { rang: 10, paquets: ['zod', 'fast-check'] },
  cli: { rang: 11, paquets: ['node:', 'zod'] },
};

/** Salle d’un fichier : premier dossier sous `src/`, ou `.` pour `src/index.ts`. */
const salleDe = (fichier: string): string => {
  const segments = fichier.split('/');
  return segments.length === 2 ? '.' : (segments[1] ?? '.');
};

const constatRelatif = (fichiers: Fichiers, depuis: string, module: string): string | undefined => {
  const cible = resoudre(fichiers, depuis, module);
  if (cible === undefined)
    return `« ${module} » ne désigne aucun fichier de src (chemin direct, sans extension ni dossier)`;
  if (cible.endsWith('/index.ts')) return `« ${module} » passe par une entrée publique : importer le fichier lui-même`;
  const [ici, la] = [salleDe(depuis), salleDe(cible)];
  if (ici === la) return undefined;
  const [haut, bas] = [SALLES[ici], SALLES[la]];
  if (haut === undefined || bas === undefined) return `salle inconnue entre « ${ici} » et « ${la} » : la ranger ici`;
  if (bas.rang === haut.rang) return `« ${ici} » et « ${la} » doivent s’ignorer`;
  return bas.rang > haut.rang ? `« ${ici} » ne peut pas remonter vers « ${la} »` : undefined;
};

const constatNu = (depuis: string, module: string, typeSeul: boolean): string | undefined => {
  const salle = SALLES[salleDe(depuis)];
  const permis = [...(salle?.paquets ?? []), ...(typeSeul ? (salle?.types ?? []) : [])];
  return permis.includes(paquetDe(module))
    ? undefined
    : `« ${salleDe(depuis)} » n’a pas droit au paquet « ${paquetDe(module)} »`;
};

/** Le seul module calculé : celui des règles qu’on ajoute au catalogue (`--regles`), que l’utilisateur écrit lui-même. */
const estCharge = (fichier: string, module: string): boolean =>
  fichier === 'src/cli/monde.ts' && module === '(module calculé)';

/** Un import ne remonte jamais, et chaque salle s’en tient à ses paquets. */
export const fautesDePente = (fichiers: Fichiers): readonly Faute[] =>
  juger(fichiers, (fichier, texte) =>
    importations(fichier, texte).flatMap(({ module, ligne, typeSeul }) => {
      if (estCharge(fichier, module)) return [];
      const constat = module.startsWith('.')
        ? constatRelatif(fichiers, fichier, module)
        : constatNu(fichier, module, typeSeul);
      return constat === undefined ? [] : [{ ligne, constat }];
    }),
  );

/** Tout paquet importé est une dépendance déclarée (hors modules de Node). */
export const fautesDeDependance = (fichiers: Fichiers, declarees: readonly string[]): readonly Faute[] =>
  juger(fichiers, (fichier, texte) =>
    importations(fichier, texte)
      .filter(
        ({ module }) =>
          !estCharge(fichier, module) && !module.startsWith('.') && !['node:', ...declarees].includes(paquetDe(module)),
      )
      .map(({ module, ligne }) => ({ ligne, constat: `« ${paquetDe(module)} » n’est pas une dépendance déclarée` })),
  );

/** À l’exécution, aucun fichier de la salle n’atteint le paquet, même par un autre fichier. */
export const fautesDeFermeture = (fichiers: Fichiers, salle: string, paquet: string): readonly Faute[] => {
  const vus = new Map<string, readonly string[] | undefined>();
  /** Chemin de fichiers qui mène au paquet, s’il y en a un. */
  const chemin = (fichier: string): readonly string[] | undefined => {
    if (vus.has(fichier)) return vus.get(fichier);
    vus.set(fichier, undefined);
    const suite = importations(fichier, fichiers.get(fichier) ?? '')
      .filter(({ typeSeul }) => !typeSeul)
      .map(({ module }) => {
        if (!module.startsWith('.')) return paquetDe(module) === paquet ? [paquet] : undefined;
        const cible = resoudre(fichiers, fichier, module);
        return cible === undefined ? undefined : chemin(cible);
      })
      .find((trouve) => trouve !== undefined);
    const complet = suite && [fichier, ...suite];
    vus.set(fichier, complet);
    return complet;
  };
  return [...fichiers.keys()]
    .filter((fichier) => salleDe(fichier) === salle)
    .flatMap((fichier) => {
      const trouve = chemin(fichier);
      return trouve === undefined
        ? []
        : [{ fichier, ligne: 1, constat: `charge « ${paquet} » : ${trouve.join(' → ')}` }];
    });
};
