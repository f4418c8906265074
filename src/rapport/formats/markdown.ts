import { enChiffres, enToutesLettres } from '../../vocabulaire/jour';
import { phraseDuDefaut } from '../defaut';
import { phraseDeDerogation } from '../derogation';
import { deVerdict } from '../lecture';
import type { Presentation, Source } from '../presentation';
import type { Rapport, Resultat } from '../rapport';
import { aRenouveler, auSeuil, criteresMuets, lacunes, nonVerifies, parGravite, pluriel } from '../texte/restes';
import { echapperMarkdown as m } from './echappement';

const nomDe = ({ nom, ligne }: Source): string => m(ligne === undefined ? nom : `${nom}, ligne ${ligne}`);

const section = (titre: string, lignes: readonly string[], nombre = lignes.length): string =>
  lignes.length === 0 ? '' : `\n### ${titre} (${nombre})\n\n${lignes.join('\n')}\n`;

const cite = (resultat: Resultat): string => {
  const { titre, reference, gravite } = resultat;
  return `**${m(titre)}** (${m(reference)}${gravite === 'obligation' ? '' : `, ${gravite}`})`;
};
const attente = (resultat: Resultat): string => {
  const phrase = phraseDeDerogation(resultat);
  return phrase === undefined ? '' : ` *${m(phrase)}*`;
};

const manquements = (rapport: Rapport): string => {
  const tous = deVerdict(rapport, 'non_respectee').toSorted(parGravite);
  const ligne = (r: (typeof tous)[number], remede: boolean): string => {
    const lecture = r.verdict.certitude === 'selon_lecture' ? ' *Selon la lecture retenue ; le texte est ouvert.*' : '';
    return `- ${cite(r)}. ${m(r.verdict.constat)}${lecture}${remede ? ` → ${m(r.remede)}` : ''}${attente(r)}`;
  };
  const ouverts = tous.filter(({ verdict }) => verdict.regulariseLe === undefined);
  const faits = tous.filter(({ verdict }) => verdict.regulariseLe !== undefined);
  return (
    section(
      'En retard ou non respecté',
      ouverts.map((r) => ligne(r, true)),
    ) +
    section(
      'Fait, mais hors délai',
      faits.map((r) => ligne(r, false)),
    )
  );
};

const aFaire = (rapport: Rapport): string =>
  section(
    'À faire, et pour quand',
    deVerdict(rapport, 'a_faire')
      .toSorted((a, b) => (a.verdict.avantLe < b.verdict.avantLe ? -1 : 1))
      .map((r) => `- avant le ${enChiffres(r.verdict.avantLe)} inclus : ${cite(r)}. → ${m(r.remede)}${attente(r)}`),
  );

const renouvellements = (rapport: Rapport): string =>
  section(
    'Respecté, à renouveler',
    aRenouveler(rapport).map(({ resultat, le }) => `- ${m(resultat.titre)} : jusqu’au ${enChiffres(le)} inclus`),
  );

const manque = (rapport: Rapport): string => {
  const donnees = lacunes(rapport).map(({ ou, lieu, quoi }) => `- ${m(lieu)}, ${m(quoi)} (\`${ou}\`)`);
  return section(
    'Données qui manquent pour conclure',
    [...donnees, ...criteresMuets(rapport).map((phrase) => `- ${m(phrase)}`)],
    donnees.length,
  );
};

const nonVerifie = (rapport: Rapport): string =>
  `\n### Ce qui n’a pas été vérifié\n\n${nonVerifies(rapport)
    .map((phrase) => `- ${m(phrase)}\n`)
    .join('')}`;

/** Markdown, à coller dans une demande de fusion ou un compte rendu. */
export const presentationMarkdown: Presentation = {
  entete: ({ au, regles, reglages = [] }) =>
    `# Contrôle au ${enToutesLettres(au)}\n\n${pluriel(regles.length, 'règle appliquée', 'règles appliquées')}.\n${reglages.map((texte) => `\n- ${m(texte)}`).join('')}${reglages.length > 0 ? '\n' : ''}`,
  rapport: (rapport, source) =>
    `\n## ${m(rapport.dossier)}\n\n${nomDe(source)}\n${manquements(rapport)}${aFaire(rapport)}${renouvellements(rapport)}${manque(rapport)}${nonVerifie(rapport)}`,
  illisible: (source, defauts) =>
    `\n## Illisible : ${nomDe(source)}\n\n${defauts.map((defaut) => `- ${m(phraseDuDefaut(defaut))}`).join('\n')}\n`,
  pied: ({ dossiers, illisibles, bloquants }, { seuil }) =>
    `\n---\n\nDossiers contrôlés : ${dossiers}. Entrées illisibles : ${illisibles}.${auSeuil(bloquants, seuil)} Ce rapport ne prononce pas la conformité d’un dossier.\n`,
};
