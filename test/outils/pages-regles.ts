import { expliquer } from '../../src/rapport/expliquer';
import type { Champ } from '../../src/regles/champ';
import { citer, periode, vue } from '../../src/regles/citation';
import type { Exemple } from '../../src/regles/exemple';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { CATEGORIES_ESSMS } from '../../src/vocabulaire/categories-essms';
import { jour } from '../support/jour';
import { verdictDe } from '../support/regles';

const AVERTISSEMENT = '<!-- Page engendrée depuis la règle : ne pas la modifier à la main (npm run accepter). -->';

const MOMENTS = {
  admission: 'l’admission',
  elaboration: 'l’élaboration',
  mise_en_oeuvre: 'la mise en œuvre',
  revision: 'la révision',
  sortie: 'la sortie',
} as const;

const champEnClair = ({ categories, numeros, age, protections, modalites, precision }: Champ): string => {
  const parties = [
    categories && `structures : ${categories.map((c) => CATEGORIES_ESSMS[c].libelle).join(' ; ')}`,
    numeros && `structures de l’article L312-1, I : ${numeros.map((n) => (n === 'III' ? 'III' : `${n}°`)).join(', ')}`,
    age && `personnes : ${age === 'mineur' ? 'mineures' : 'majeures'}`,
    protections && `protection : ${protections.map((p) => p.replaceAll('_', ' ')).join(', ')}`,
    modalites && `modalités : ${modalites.map((m) => m.replaceAll('_', ' ')).join(', ')}`,
    precision,
  ].filter((partie) => partie !== undefined);
  return parties.length === 0
    ? 'Toutes les structures, toutes les personnes.'
    : parties.map((p) => `- ${p}`).join('\n');
};

const resume = (verdict: Verdict): string => {
  switch (verdict.verdict) {
    case 'respectee':
      return verdict.jusquAu === undefined ? 'respectée' : `respectée jusqu’au ${verdict.jusquAu}`;
    case 'a_faire':
      return `à faire avant le ${verdict.avantLe} inclus. ${verdict.constat}`;
    case 'non_respectee':
      return `non respectée${verdict.certitude === 'selon_lecture' ? ' (selon la lecture retenue)' : ''}. ${verdict.constat}`;
    case 'indeterminee':
      return `indéterminée ; il manque ${verdict.manque.map((m) => `\`${m}\``).join(', ')}`;
    case 'sans_objet':
      return `sans objet. ${verdict.motif}`;
  }
};

const exempleEnClair = (regle: Regle, { titre, au, dossier }: Exemple): string => {
  const verdict = verdictDe(regle, dossier, au);
  const { calcul } = expliquer(regle, verdict, jour(au));
  return [
    `### ${titre}`,
    `Au ${au} : **${resume(verdict)}**`,
    ...(calcul.length > 0 ? [calcul.map((etape) => `- ${etape}`).join('\n')] : []),
    `\`\`\`json\n${JSON.stringify(dossier, null, 2)}\n\`\`\``,
  ].join('\n\n');
};

/** Page d’une règle, en Markdown : pure fonction de la règle et de ses exemples. */
export const pageDeRegle = (regle: Regle, exemples: readonly Exemple[]): string => {
  const { id, titre, nature, gravite, moment, statut, sources, champ, lecture, doutes, remede, depuis } = regle;
  return [
    AVERTISSEMENT,
    `# ${titre}`,
    `\`${id}\` · ${gravite} (${nature}) · ${statut} · se joue à ${MOMENTS[moment]}`,
    '## Textes et dates',
    [
      '| texte | période | modifié par | vu |',
      '|---|---|---|---|',
      ...sources.map(
        (s) =>
          `| ${s.lien?.startsWith('http') ? `[${citer(s)}](${s.lien})` : `${citer(s)}${s.lien ? ` (${s.lien})` : ''}`} | ${periode(s)} | ${s.modifiePar ?? ''} | ${vue(s)} |`,
      ),
    ].join('\n'),
    '## À qui elle s’applique',
    champEnClair(champ),
    '## Lecture retenue',
    lecture,
    ...(doutes === undefined ? [] : ['## Doutes', doutes]),
    '## Que faire',
    remede,
    '## Exemples',
    'Clés toujours pareilles omises : `format`, `version`, `id`, `usager.id`.',
    ...exemples.map((exemple) => exempleEnClair(regle, exemple)),
    '## Histoire',
    `Présente depuis la version ${depuis}.`,
    '',
  ].join('\n\n');
};
