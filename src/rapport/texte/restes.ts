import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Seuil } from '../lecture';
import { deVerdict } from '../lecture';
import type { Rapport, Resultat } from '../rapport';
import { enClair } from './en-clair';

/** « 1 règle », « 2 règles ». */
export const pluriel = (n: number, un: string, plusieurs = `${un}s`): string => `${n} ${n > 1 ? plusieurs : un}`;

const GRAVITES = { obligation: 0, recommandation: 1, information: 2 } as const;
/** Les obligations d’abord, puis les recommandations, puis le reste. */
export const parGravite = (a: Resultat, b: Resultat): number => GRAVITES[a.gravite] - GRAVITES[b.gravite];

/** L’article, et la gravité quand ce n’est pas une obligation : une recommandation ne passe pas pour la loi. */
export const referenceDe = ({ reference, gravite }: Resultat): string =>
  gravite === 'obligation' ? reference : `${reference} (${gravite})`;

/** Ce qui est respecté et devra l’être de nouveau, du plus proche au plus lointain. */
export const aRenouveler = (rapport: Rapport): readonly { readonly resultat: Resultat; readonly le: DateCivile }[] =>
  deVerdict(rapport, 'respectee')
    .flatMap((resultat) => (resultat.verdict.jusquAu === undefined ? [] : [{ resultat, le: resultat.verdict.jusquAu }]))
    .toSorted((a, b) => (a.le < b.le ? -1 : 1));

/** Les manquements qui comptent, à la fin d’un bilan ; rien quand aucun seuil n’est demandé. */
export const auSeuil = (bloquants: number, seuil: Seuil): string =>
  seuil === 'aucun' ? '' : ` Manquements au seuil « ${seuil} » : ${bloquants}.`;

/** Une donnée qui manque : où, en clair, et ce qu’elle permettrait de vérifier. */
export type Lacune = { readonly ou: Pointeur; readonly lieu: string; readonly quoi: string };

const SANS_RANG = /\/\d+/g;

/**
 * Données qui manquent pour conclure, d’abord celles qui permettraient de vérifier le plus de points ; les lieux de même
 * forme, à tous leurs rangs, n’en font qu’une. Celles des critères de la HAS n’y sont pas : un critère n’est jamais
 * conclu d’un dossier.
 */
export const lacunes = (rapport: Rapport): readonly Lacune[] => {
  const parForme = new Map<string, { readonly lieux: Pointeur[]; readonly regles: Set<string> }>();
  for (const { titre, verdict, nature } of deVerdict(rapport, 'indeterminee')) {
    if (nature === 'has') continue;
    for (const ou of verdict.manque) {
      const forme = ou.replace(SANS_RANG, '');
      const lacune = parForme.get(forme) ?? { lieux: [], regles: new Set() };
      if (!lacune.lieux.includes(ou)) lacune.lieux.push(ou);
      lacune.regles.add(titre);
      parForme.set(forme, lacune);
    }
  }
  return [...parForme.values()]
    .toSorted((a, b) => b.regles.size - a.regles.size)
    .map(({ lieux, regles }) => {
      const [ou = ''] = lieux;
      const autres = lieux.length > 1 ? ` (et ${pluriel(lieux.length - 1, 'autre')})` : '';
      const quoi = regles.size === 1 ? `pour vérifier : ${[...regles][0]}` : `pour vérifier ${regles.size} points`;
      return { ou, lieu: `${enClair(ou)}${autres}`, quoi };
    });
};

/** Ce que le dossier tait des critères de la HAS, en une phrase ; aucune s’il n’en tait pas. */
export const criteresMuets = (rapport: Rapport): readonly string[] => {
  const n = deVerdict(rapport, 'indeterminee').filter(({ nature }) => nature === 'has').length;
  return n === 0 ? [] : [`${pluriel(n, 'critère')} de la HAS que ce dossier ne permet ni d’étayer ni de contredire.`];
};

/** Ce qui n’a pas été vérifié, une phrase chacun. */
export const nonVerifies = ({ nonVerifie: { devoirs, reglesEcartees } }: Rapport): readonly string[] => {
  const s = reglesEcartees.length > 1 ? 's' : '';
  return [
    ...(devoirs.length > 0
      ? [`${pluriel(devoirs.length, 'devoir')} qu’aucun dossier ne peut montrer (liste : projet-personnalise regles).`]
      : []),
    ...(reglesEcartees.length > 0
      ? [
          `${pluriel(reglesEcartees.length, 'règle')} non appliquée${s} : texte encore à confirmer, ou non demandée${s}.`,
        ]
      : []),
    'Ce que la personne vit et pense de son accompagnement : cela se demande à elle.',
  ];
};
