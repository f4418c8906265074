import type { Dossier } from '../../../dossier/dossier';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { ElementPreuve, Questions, VoletHas } from '../../preuve';
import type { Regle } from '../../regle';
import { sansObjet } from '../../verdict';
import { IMPERATIFS } from '../reference/imperatifs';
import type { FicheCritere } from '../reference/types';
import { sourcesHas } from '../reference/versions';
import type { Detecteur } from './releves';
import { verdictDesElements } from './verdict';
import type { Vue } from './vue';
import { horsAccompagnement, vueDe } from './vue';

/** Un critère dont le libellé est connu : seul celui-là peut devenir une règle. */
type FicheVue = Exclude<FicheCritere, { readonly vu: 'numero' }>;

type Definition = {
  readonly moment: Regle['moment'];
  readonly acteur: Regle['acteur'];
  readonly remede: string;
  readonly lecture: string;
  readonly doutes?: string;
  readonly champ?: Omit<Regle['champ'], 'precision'>;
  /** Un critère sur les professionnels que le dossier ne peut qu’éclairer. */
  readonly portee?: 'indice';
  readonly questions: Questions;
  /** Raison de ne pas lire le critère ; à défaut : avant l’admission ou après la sortie. */
  readonly prealable?: (vue: Vue) => string | null;
  /** Un détecteur par élément d’évaluation, dans l’ordre. */
  readonly elements: readonly Detecteur[];
};

const PRECISION = 'Établissements et services du I de l’article L312-1 du CASF, soumis à l’évaluation de la HAS.';
const PAROLE = 'Ce que la personne en dit décide ; le dossier ne donne ici qu’un indice.';
const DOUTES: Readonly<Record<FicheVue['vu'], string>> = {
  commentaire:
    'Critère lu dans la transcription secondaire d’une grille de service à domicile : son champ d’application complet et sa rédaction de mars 2022 n’ont pas été vus.',
  partiel:
    'Critère lu dans une transcription secondaire qui l’abrège ; son champ d’application et sa rédaction de 2022 n’ont pas été vus.',
  memoire: 'Critère cité de mémoire : ni son libellé, ni ses éléments d’évaluation n’ont été vus.',
};

const phrases = (...textes: readonly (string | undefined)[]): string => textes.filter(Boolean).join(' ');

/** Fait une règle d’un critère de la HAS : ce qui est commun à tous vient d’ici, le reste de sa définition. */
export const critere = <N extends string>(
  fiches: Readonly<Record<N, FicheVue>>,
  numero: N,
  definition: Definition,
): Regle & { readonly has: VoletHas } => {
  const fiche = fiches[numero];
  const { elements, prealable = horsAccompagnement, questions, champ, lecture, doutes, ...reste } = definition;
  const portee = fiche.sujet === 'personne' ? 'indice' : (definition.portee ?? 'dossier');
  const recours = fiche.sujet === 'personne' ? '/usager' : '/structure';
  return {
    ...reste,
    id: `has/${numero}`,
    titre: fiche.libelle,
    nature: 'has',
    gravite: 'recommandation',
    sources: sourcesHas(numero, fiche.vu),
    champ: { ...champ, precision: PRECISION },
    lecture: phrases(fiche.sujet === 'personne' ? PAROLE : undefined, lecture),
    doutes: phrases(doutes, DOUTES[fiche.vu]),
    portee,
    depuis: '0.1.0',
    statut: fiche.vu === 'memoire' ? 'incubation' : 'stable',
    has: {
      numero,
      imperatif: IMPERATIFS.includes(numero),
      sujet: fiche.sujet,
      questions,
      preuves: (dossier: Dossier, au: DateCivile) => {
        const vue = vueDe(dossier, au);
        if (prealable(vue) !== null) return [];
        return elements.map((detecter, rang): ElementPreuve => ({ element: rang + 1, ...detecter(vue) }));
      },
    },
    controler: (dossier, au) => {
      const vue = vueDe(dossier, au);
      const motif = prealable(vue);
      return motif === null
        ? verdictDesElements(
            elements.map((detecter) => detecter(vue)),
            portee,
            recours,
          )
        : sansObjet(motif);
    },
  };
};
