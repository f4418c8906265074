import type { Pointeur } from '../../src/kernel/pointeur';
import { expliquer } from '../../src/rapport/expliquer';
import type { Champ, Modalite, RegimeProtection } from '../../src/regles/champ';
import { citer, periode, vue } from '../../src/regles/citation';
import type { Exemple } from '../../src/regles/exemple';
import type { ElementPreuve } from '../../src/regles/preuve';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { CATEGORIES_ESSMS } from '../../src/vocabulaire/categories-essms';
import { jour } from '../support/jour';
import { dossierDe, verdictDe } from '../support/regles';
import { auFilDuTemps, siUneChoseChangeait } from './variantes';

const AVERTISSEMENT = '<!-- Page engendrée depuis la règle : ne pas la modifier à la main (npm run accepter). -->';

const MOMENTS = {
  admission: 'l’admission',
  elaboration: 'l’élaboration',
  mise_en_oeuvre: 'la mise en œuvre',
  revision: 'la révision',
  sortie: 'la sortie',
} as const;

const NATURES: Readonly<Record<Regle['nature'], string>> = {
  loi: 'loi',
  reglement: 'règlement',
  has: 'HAS',
  rbpp: 'bonne pratique',
  doctrine: 'doctrine',
  interoperabilite: 'interopérabilité',
  interne: 'interne',
};

const PROTECTIONS: Readonly<Record<RegimeProtection, string>> = {
  aucune: 'aucune',
  sans_representation_personne: 'sans représentation pour sa personne',
  representation_personne: 'avec représentation pour sa personne',
};

const MODALITES: Readonly<Record<Modalite, string>> = {
  hebergement: 'hébergement',
  accueil_jour: 'accueil de jour',
  accueil_sequentiel: 'accueil séquentiel',
  accueil_temporaire: 'accueil temporaire',
  domicile: 'domicile',
  milieu_ordinaire: 'milieu ordinaire',
  ambulatoire: 'ambulatoire',
};

const champEnClair = ({ categories, numeros, age, protections, modalites, precision }: Champ): string => {
  const parties = [
    categories && `structures : ${categories.map((c) => CATEGORIES_ESSMS[c].libelle).join(' ; ')}`,
    numeros && `structures de l’article L312-1, I : ${numeros.map((n) => (n === 'III' ? 'III' : `${n}°`)).join(', ')}`,
    age && `personnes : ${age === 'mineur' ? 'mineures' : 'majeures'}`,
    protections && `protection : ${protections.map((p) => PROTECTIONS[p]).join(', ')}`,
    modalites && `modalités : ${modalites.map((m) => MODALITES[m]).join(', ')}`,
    precision,
  ].filter((partie) => partie !== undefined);
  return parties.length === 0
    ? 'Toutes les structures, toutes les personnes.'
    : parties.map((p) => `- ${p}`).join('\n');
};

const pointeurs = (liste: readonly Pointeur[]): string => liste.map((p) => `\`${p}\``).join(', ');

const resume = (verdict: Verdict): string => {
  switch (verdict.verdict) {
    case 'respectee':
      return verdict.jusquAu === undefined ? 'respectée' : `respectée jusqu’au ${verdict.jusquAu}`;
    case 'a_faire':
      return `à faire avant le ${verdict.avantLe} inclus. ${verdict.constat}`;
    case 'non_respectee':
      return `non respectée${verdict.certitude === 'selon_lecture' ? ' (selon la lecture retenue)' : ''}. ${verdict.constat}`;
    case 'indeterminee':
      return `indéterminée ; il manque ${pointeurs(verdict.manque)}`;
    case 'sans_objet':
      return `sans objet. ${verdict.motif}`;
  }
};

/** Ce qui porte le verdict : où le voir, et depuis quand. */
const appuis = (verdict: Verdict): readonly string[] => {
  switch (verdict.verdict) {
    case 'respectee':
      return [`Se voit à : ${pointeurs(verdict.preuves)}.`];
    case 'a_faire':
      return [`À renseigner : ${pointeurs(verdict.manque)}.`];
    case 'non_respectee':
      return [
        `En cause : ${pointeurs(verdict.objets)}.`,
        verdict.depuisLe === null
          ? 'Premier jour du manquement : inconnu.'
          : `Manquement depuis le ${verdict.depuisLe}.`,
        ...(verdict.regulariseLe === undefined ? [] : [`Fait depuis, le ${verdict.regulariseLe}.`]),
      ];
    case 'indeterminee':
    case 'sans_objet':
      return [];
  }
};

const CONSTATS = {
  preuve: 'étayé par',
  contradiction: 'contredit par',
  silence: 'le dossier se tait ; parleraient',
  sans_objet: 'rien à montrer d’après',
} as const satisfies Record<ElementPreuve['constat'], string>;

/** HAS : ce que le dossier montre de chaque élément d’évaluation. */
export const elementEnClair = (preuve: ElementPreuve): string => {
  const { element, constat, ou } = preuve;
  const suites = [
    'dit' in preuve && preuve.dit ? preuve.dit : '',
    'depuisLe' in preuve && preuve.depuisLe ? `Depuis le ${preuve.depuisLe}.` : '',
    'avantLe' in preuve && preuve.avantLe ? `Attendu avant le ${preuve.avantLe} inclus.` : '',
    'jusquAu' in preuve && preuve.jusquAu ? `Vaut jusqu’au ${preuve.jusquAu}.` : '',
  ].filter(Boolean);
  return `Élément ${element} : ${ou.length === 0 ? 'aucune donnée n’en parle' : `${CONSTATS[constat]} ${pointeurs(ou)}`}.${suites.map((s) => ` ${s}`).join('')}`;
};

/** Un verdict sur une ligne, avec les endroits du dossier qu’il vise. */
export const enUneLigne = (verdict: Verdict): string => {
  const vises =
    verdict.verdict === 'respectee'
      ? verdict.preuves
      : verdict.verdict === 'non_respectee'
        ? verdict.objets
        : verdict.verdict === 'a_faire'
          ? verdict.manque
          : [];
  return vises.length === 0 ? resume(verdict) : `${resume(verdict)} (${pointeurs(vises)})`;
};

/** Les verdicts que l’exemple rend les autres jours ; rien s’il n’en change pas. */
const frise = (regle: Regle, exemple: Exemple): readonly string[] => {
  const etapes = auFilDuTemps(regle, exemple)
    .map(({ des, verdict }) => ({ des, dit: enUneLigne(verdict) }))
    .filter(({ dit }, rang, toutes) => dit !== toutes[rang - 1]?.dit)
    .map(({ des, dit }, rang) => `- ${rang === 0 ? 'D’abord' : `Dès le ${des}`} : ${dit}`);
  return etapes.length > 1 ? ['Au fil du temps :', etapes.join('\n')] : [];
};

/** Ce que l’exemple devient quand une chose change ; celles qui ne changent rien ne sont pas citées. */
const changements = (regle: Regle, exemple: Exemple, verdict: Verdict): readonly string[] => {
  const parVerdict = new Map<string, string[]>();
  for (const { quoi, verdict: autre } of siUneChoseChangeait(regle, exemple)) {
    const dit = enUneLigne(autre);
    if (dit !== enUneLigne(verdict)) parVerdict.set(dit, [...(parVerdict.get(dit) ?? []), quoi]);
  }
  const lignes = [...parVerdict].map(([dit, cas]) => `- ${cas.join(', ou ')} : ${dit}`);
  return lignes.length > 0 ? ['Si une seule chose changeait :', lignes.join('\n')] : [];
};

const exempleEnClair = (regle: Regle, exemple: Exemple): string => {
  const { titre, au, dossier } = exemple;
  const verdict = verdictDe(regle, dossier, au);
  const elements = regle.has?.preuves(dossierDe(dossier), jour(au)).map(elementEnClair) ?? [];
  const lignes = [...expliquer(regle, verdict, jour(au)).calcul, ...appuis(verdict), ...elements];
  return [
    `### ${titre}`,
    `Au ${au} : **${resume(verdict)}**`,
    ...(lignes.length > 0 ? [lignes.map((ligne) => `- ${ligne}`).join('\n')] : []),
    `\`\`\`json\n${JSON.stringify(dossier, null, 2)}\n\`\`\``,
    ...frise(regle, exemple),
    ...changements(regle, exemple, verdict),
  ].join('\n\n');
};

/** Page d’une règle, en Markdown : pure fonction de la règle et de ses exemples. */
export const pageDeRegle = (regle: Regle, exemples: readonly Exemple[]): string => {
  const { id, titre, nature, gravite, moment, statut, sources, champ, lecture, doutes, remede, depuis } = regle;
  return [
    AVERTISSEMENT,
    `# ${titre}`,
    `\`${id}\` · ${gravite} (${NATURES[nature]}) · ${statut} · se joue à ${MOMENTS[moment]}`,
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
