import { enToutesLettres } from '../../vocabulaire/jour';
import { phraseDuDefaut } from '../defaut';
import { phraseDeDerogation } from '../derogation';
import { deVerdict } from '../lecture';
import type { Presentation, Source } from '../presentation';
import type { Rapport, Resultat } from '../rapport';
import { aRenouveler, auSeuil, criteresMuets, lacunes, nonVerifies, parGravite, pluriel } from '../texte/restes';
import { echapperXml as x } from './echappement';
import { STYLE } from './html-style';

const nomDe = ({ nom, ligne }: Source): string => x(ligne === undefined ? nom : `${nom}, ligne ${ligne}`);

const section = (titre: string, classe: string, elements: readonly string[], nombre = elements.length): string =>
  elements.length === 0
    ? ''
    : `<h3>${x(titre)} (${nombre})</h3>\n<ul class="${classe}">\n${elements.map((e) => `<li>${e}</li>`).join('\n')}\n</ul>\n`;

const liste = (phrases: readonly string[]): string =>
  phrases.length === 0 ? '' : `<ul>\n${phrases.map((phrase) => `<li>${x(phrase)}</li>`).join('\n')}\n</ul>\n`;

const element = (resultat: Resultat, constat: string, avecRemede: boolean): string => {
  const { titre, reference, gravite, remede } = resultat;
  const phrase = phraseDeDerogation(resultat);
  const attente = phrase === undefined ? '' : ` <em>${x(phrase)}</em>`;
  const faire = avecRemede ? `<span class="remede">→ ${x(remede)}</span>` : '';
  return `<strong>${x(titre)}</strong><span class="reference">${x(reference)}, ${gravite}</span>${x(constat)}${attente}${faire}`;
};

const manquements = (rapport: Rapport): string => {
  const tous = deVerdict(rapport, 'non_respectee').toSorted(parGravite);
  const constat = ({ verdict }: (typeof tous)[number]): string =>
    verdict.certitude === 'certaine'
      ? verdict.constat
      : `${verdict.constat} Selon la lecture retenue ; le texte est ouvert.`;
  const ouverts = tous.filter(({ verdict }) => verdict.regulariseLe === undefined);
  const faits = tous.filter(({ verdict }) => verdict.regulariseLe !== undefined);
  return (
    section(
      'En retard ou non respecté',
      'retard',
      ouverts.map((r) => element(r, constat(r), true)),
    ) +
    section(
      'Fait, mais hors délai',
      'attente',
      faits.map((r) => element(r, constat(r), false)),
    )
  );
};

const aFaire = (rapport: Rapport): string =>
  section(
    'À faire, et pour quand',
    'attente',
    deVerdict(rapport, 'a_faire')
      .toSorted((a, b) => (a.verdict.avantLe < b.verdict.avantLe ? -1 : 1))
      .map((r) => element(r, `Avant le ${enToutesLettres(r.verdict.avantLe)} inclus.`, true)),
  );

const renouvellements = (rapport: Rapport): string =>
  section(
    'Respecté, à renouveler',
    'renouveler',
    aRenouveler(rapport).map(({ resultat, le }) => x(`${resultat.titre} : jusqu’au ${enToutesLettres(le)} inclus`)),
  );

const manque = (rapport: Rapport): string => {
  const donnees = lacunes(rapport).map(
    ({ ou, lieu, quoi }) => `${x(lieu)} <code>${x(ou)}</code><span class="reference">${x(quoi)}</span>`,
  );
  return section(
    'Données qui manquent pour conclure',
    'manque',
    [...donnees, ...criteresMuets(rapport).map(x)],
    donnees.length,
  );
};

const LIGNES = [
  ['non_respectee', 'Manquements'],
  ['a_faire', 'À faire'],
  ['respectee', 'Respectés'],
  ['indeterminee', 'Sans réponse'],
  ['sans_objet', 'Sans objet'],
] as const;

const table = ({ compte, dossier }: Rapport): string =>
  `<table><caption>Résultat du dossier ${x(dossier)}</caption><tbody>${LIGNES.map(([nom, titre]) => `<tr><th scope="row">${titre}</th><td>${compte[nom]}</td></tr>`).join('')}</tbody></table>\n`;

const nonVerifie = (rapport: Rapport): string => `<h3>Ce qui n’a pas été vérifié</h3>\n${liste(nonVerifies(rapport))}`;

/** Une page HTML, d’un seul fichier, sans script, imprimable et lisible par un lecteur d’écran. */
export const presentationHtml: Presentation = {
  entete: ({ au, regles, reglages = [] }) =>
    `<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Contrôle au ${enToutesLettres(au)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Contrôle au ${enToutesLettres(au)}</h1>\n<p>${pluriel(regles.length, 'règle appliquée', 'règles appliquées')}.</p>\n${liste(reglages)}`,
  rapport: (rapport, source) =>
    `<h2>${x(rapport.dossier)}</h2>\n<p>${nomDe(source)}</p>\n${table(rapport)}${manquements(rapport)}${aFaire(rapport)}${renouvellements(rapport)}${manque(rapport)}${nonVerifie(rapport)}`,
  illisible: (source, defauts) =>
    `<h2>Illisible : ${nomDe(source)}</h2>\n${section(
      'Défauts de lecture',
      'retard',
      defauts.map((defaut) => x(phraseDuDefaut(defaut))),
    )}`,
  pied: ({ dossiers, illisibles, bloquants }, { seuil }) =>
    `<h2>Bilan</h2>\n<p>Dossiers contrôlés : ${dossiers}. Entrées illisibles : ${illisibles}.${auSeuil(bloquants, seuil)}</p>\n<p>Ce rapport aide à repérer ; il ne prononce pas la conformité d’un dossier.</p>\n</main>\n</body>\n</html>\n`,
};
