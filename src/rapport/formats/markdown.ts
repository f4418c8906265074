import { enChiffres, enToutesLettres } from '../../vocabulaire/jour';
import { phraseDeDerogation } from '../derogation';
import { deVerdict } from '../lecture';
import type { Presentation, Source } from '../presentation';
import type { Rapport, Resultat } from '../rapport';
import { enClair } from '../texte/en-clair';
import { echapperMarkdown as m } from './echappement';

const nomDe = ({ nom, ligne }: Source): string => m(ligne === undefined ? nom : `${nom}, ligne ${ligne}`);

const section = (titre: string, lignes: readonly string[]): string =>
  lignes.length === 0 ? '' : `\n### ${titre} (${lignes.length})\n\n${lignes.join('\n')}\n`;

const cite = ({ titre, reference }: Resultat): string => `**${m(titre)}** (${m(reference)})`;
const attente = (resultat: Resultat): string => {
  const phrase = phraseDeDerogation(resultat);
  return phrase === undefined ? '' : ` *${m(phrase)}*`;
};

const manquements = (rapport: Rapport): string => {
  const tous = deVerdict(rapport, 'non_respectee');
  const ligne = (r: (typeof tous)[number], remede: boolean): string => {
    const lecture = r.verdict.certitude === 'selon_lecture' ? ' *Selon la lecture retenue.*' : '';
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

const manque = ({ nonVerifie }: Rapport): string =>
  section(
    'Données qui manquent pour conclure',
    nonVerifie.donnees.map((ou) => `- ${m(enClair(ou))} (\`${ou}\`)`),
  );

const nonVerifie = ({ nonVerifie: { devoirs, reglesEcartees } }: Rapport): string =>
  `\n### Ce qui n’a pas été vérifié\n\n- ${devoirs.length} devoirs qu’aucun dossier ne peut montrer.\n- ${reglesEcartees.length} règles non appliquées.\n- Ce que la personne vit et pense de son accompagnement.\n`;

/** Markdown, à coller dans une demande de fusion ou un compte rendu. */
export const presentationMarkdown: Presentation = {
  entete: ({ au, regles, reglages = [] }) =>
    `# Contrôle au ${enToutesLettres(au)}\n\n${regles.length} règles appliquées.\n${reglages.map((texte) => `\n- ${m(texte)}`).join('')}${reglages.length > 0 ? '\n' : ''}`,
  rapport: (rapport, source) =>
    `\n## ${m(rapport.dossier)}\n\n${nomDe(source)}\n${manquements(rapport)}${aFaire(rapport)}${manque(rapport)}${nonVerifie(rapport)}`,
  illisible: (source, defauts) =>
    `\n## Illisible : ${nomDe(source)}\n\n${defauts.map(({ message }) => `- ${m(message)}`).join('\n')}\n`,
  pied: ({ dossiers, illisibles, bloquants }, { seuil }) =>
    `\n---\n\nDossiers contrôlés : ${dossiers}. Entrées illisibles : ${illisibles}. Manquements au seuil « ${seuil} » : ${bloquants}. Ce rapport ne prononce pas la conformité d’un dossier.\n`,
};
