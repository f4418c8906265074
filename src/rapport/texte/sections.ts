import { regleDe } from '../../regles/catalogue';
import { citer, periode, vue } from '../../regles/citation';
import type { Regle } from '../../regles/regle';
import { joursEntre } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enChiffres } from '../../vocabulaire/jour';
import { phraseDeDerogation } from '../derogation';
import { expliquer } from '../expliquer';
import { deVerdict } from '../lecture';
import type { Rapport, Resultat } from '../rapport';
import { enClair } from './en-clair';
import type { Style } from './mise-en-page';
import { couper, neutraliser, paragraphe } from './mise-en-page';
import { aRenouveler, criteresMuets, lacunes, parGravite, pluriel, referenceDe } from './restes';

/** Une section du rapport : son titre, et ses lignes. Vide, elle n’est pas écrite. */
export type Section = { readonly titre: string; readonly lignes: readonly string[]; readonly nombre?: number };

/** Comment les sections s’écrivent. */
export type Ecriture = {
  readonly largeur: number;
  readonly style: Style;
  readonly expliquer: boolean;
  readonly propres: readonly Regle[];
};

const pourquoi = ({ regle: id, verdict }: Resultat, au: DateCivile, propres: readonly Regle[]): readonly string[] => {
  const regle = regleDe(id) ?? propres.find((propre) => propre.id === id);
  if (regle === undefined) return [];
  const { source, lecture, doutes, donnees, calcul } = expliquer(regle, verdict, au);
  return [
    `Texte : ${citer(source)} (${periode(source)} ; ${vue(source)}).`,
    `Lecture retenue : ${lecture}`,
    ...(doutes === undefined ? [] : [`Doutes : ${doutes}`]),
    ...(donnees.length === 0 ? [] : [`Données : ${donnees.join(', ')}.`]),
    ...calcul,
  ];
};

const fiche = (
  { largeur, style, expliquer: detailler, propres }: Ecriture,
  marque: string,
  au: DateCivile,
  resultat: Resultat,
  details: readonly string[],
): string => {
  const attente = phraseDeDerogation(resultat);
  const lignes = [...details, ...(attente === undefined ? [] : [neutraliser(attente)])].map((texte) =>
    paragraphe('      ', texte, largeur),
  );
  const explication = detailler
    ? pourquoi(resultat, au, propres).map((texte) => paragraphe('      · ', texte, largeur))
    : [];
  return [
    `  ${marque} ${couper(resultat.titre, largeur - 4).join('\n    ')}`,
    style('discret', paragraphe('      ', referenceDe(resultat), largeur)),
    ...lignes,
    ...explication,
  ].join('\n');
};

/** Manquements : d’abord ce qui est encore à réparer, puis ce qui a été fait hors délai. */
export const manquements = (rapport: Rapport, ecriture: Ecriture): readonly Section[] => {
  const tous = deVerdict(rapport, 'non_respectee').toSorted(parGravite);
  const details = (r: (typeof tous)[number]): readonly string[] => {
    const lecture = r.verdict.certitude === 'selon_lecture' ? ['Selon la lecture retenue ; le texte est ouvert.'] : [];
    return [r.verdict.constat, ...lecture];
  };
  const ouverts = tous.filter(({ verdict }) => verdict.regulariseLe === undefined);
  const faits = tous.filter(({ verdict }) => verdict.regulariseLe !== undefined);
  const { style } = ecriture;
  return [
    {
      titre: 'En retard ou non respecté',
      lignes: ouverts.map((r) =>
        fiche(ecriture, style('alerte', '✗'), rapport.au, r, [...details(r), `→ ${r.remede}`]),
      ),
    },
    {
      titre: 'Fait, mais hors délai',
      lignes: faits.map((r) => fiche(ecriture, style('attention', '!'), rapport.au, r, details(r))),
    },
  ];
};

const dans = (au: DateCivile, le: DateCivile): string => {
  const n = joursEntre(au, le);
  return n === 0 ? 'aujourd’hui' : n === 1 ? 'demain' : `dans ${n} jours`;
};

/** Ce qui est à faire, du plus proche au plus lointain. */
export const aFaire = (rapport: Rapport, ecriture: Ecriture): Section => ({
  titre: 'À faire, et pour quand',
  lignes: deVerdict(rapport, 'a_faire')
    .toSorted((a, b) => (a.verdict.avantLe < b.verdict.avantLe ? -1 : 1))
    .map((r) =>
      fiche(ecriture, ecriture.style('attention', '○'), rapport.au, r, [
        `Avant le ${enChiffres(r.verdict.avantLe)} inclus (${dans(rapport.au, r.verdict.avantLe)}).`,
        `→ ${r.remede}`,
      ]),
    ),
});

/** Ce qui est respecté et devra l’être de nouveau. */
export const renouvellements = (rapport: Rapport, { largeur, style }: Ecriture): Section => ({
  titre: 'Respecté, à renouveler',
  lignes: aRenouveler(rapport).map(
    ({ resultat, le }) =>
      `  ${style('bien', '✓')} ${couper(`${resultat.titre} : jusqu’au ${enChiffres(le)} inclus`, largeur - 4).join('\n    ')}`,
  ),
});

const LACUNES_MAX = 20;

/** Données qui manquent : d’abord celles qui permettraient de vérifier le plus de points. */
export const donneesManquantes = (rapport: Rapport, { largeur, style, expliquer: tout }: Ecriture): Section => {
  const toutes = lacunes(rapport);
  const montrees = tout ? toutes : toutes.slice(0, LACUNES_MAX);
  const lignes = montrees.map(({ lieu, quoi }) =>
    [paragraphe('  ? ', lieu, largeur), style('discret', paragraphe('      ', quoi, largeur))].join('\n'),
  );
  const reste = toutes.length - montrees.length;
  const suite =
    reste > 0 ? [paragraphe('  … ', `et ${pluriel(reste, 'autre')} : --expliquer les montre toutes.`, largeur)] : [];
  const has = criteresMuets(rapport).map((phrase) => paragraphe('  · ', phrase, largeur));
  return { titre: 'Données qui manquent pour conclure', nombre: toutes.length, lignes: [...lignes, ...suite, ...has] };
};

/** Les verdicts que les autres sections ne détaillent pas : ce qui est respecté, sans réponse ou sans objet. */
export const details = (rapport: Rapport, ecriture: Ecriture): readonly Section[] => {
  const { au } = rapport;
  const { style } = ecriture;
  return [
    {
      titre: 'Respecté',
      lignes: deVerdict(rapport, 'respectee').map((r) => fiche(ecriture, style('bien', '✓'), au, r, [])),
    },
    {
      titre: 'Sans réponse',
      lignes: deVerdict(rapport, 'indeterminee').map((r) =>
        fiche(ecriture, '?', au, r, [`À chercher : ${r.verdict.manque.map(enClair).join(' ; ')}.`]),
      ),
    },
    {
      titre: 'Sans objet',
      lignes: deVerdict(rapport, 'sans_objet').map((r) => fiche(ecriture, '–', au, r, [r.verdict.motif])),
    },
  ];
};
