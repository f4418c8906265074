import type { NonVerifiable } from '../../src/regles/non-verifiables';
import type { Regle } from '../../src/regles/regle';
import type { CategorieEssms } from '../../src/vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../src/vocabulaire/categories-essms';

const AVERTISSEMENT = '<!-- Page engendrée depuis le catalogue : ne pas la modifier à la main (npm run accepter). -->';

const lien = ({ id, titre, statut }: Regle): string =>
  `- [${titre}](${id}.md)${statut === 'stable' ? '' : ` *(${statut})*`}`;

const parGroupe = (regles: readonly Regle[], cle: (regle: Regle) => string): readonly string[] => {
  const groupes = [...new Set(regles.map(cle))].toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  return groupes.map(
    (groupe) =>
      `### ${groupe}\n\n${regles
        .filter((r) => cle(r) === groupe)
        .map(lien)
        .join('\n')}`,
  );
};

const MOMENTS: Readonly<Record<Regle['moment'], string>> = {
  admission: '1. Admission',
  elaboration: '2. Élaboration',
  mise_en_oeuvre: '3. Mise en œuvre',
  revision: '4. Révision',
  sortie: '5. Sortie',
};

const pour = (regles: readonly Regle[], categorie: CategorieEssms): readonly Regle[] =>
  regles.filter(({ champ }) => champ.categories?.includes(categorie) ?? false);

/** Sommaire des règles : par texte, par catégorie, par moment. */
export const sommaire = (regles: readonly Regle[]): string => {
  const categories = (Object.keys(CATEGORIES_ESSMS) as CategorieEssms[]).filter((c) => pour(regles, c).length > 0);
  return [
    AVERTISSEMENT,
    '# Les règles',
    `${regles.length} règles, dont ${regles.filter(({ statut }) => statut === 'stable').length} appliquées par défaut.`,
    '## Par texte',
    ...parGroupe(regles, ({ sources: [s] }) => `${s.texte}, ${s.article}`),
    '## Par moment de l’accompagnement',
    ...parGroupe(regles, ({ moment }) => MOMENTS[moment]),
    '## Propres à une catégorie d’établissement ou de service',
    ...categories.map((c) => `### ${CATEGORIES_ESSMS[c].libelle}\n\n${pour(regles, c).map(lien).join('\n')}`),
    '',
  ].join('\n\n');
};

/** Identifiants par version de la bibliothèque. */
export const versions = (regles: readonly Regle[]): string =>
  [
    AVERTISSEMENT,
    '# Identifiants de règles par version',
    [
      '| règle | depuis | statut |',
      '|---|---|---|',
      ...regles.map(({ id, depuis, statut }) => `| \`${id}\` | ${depuis} | ${statut} |`),
    ].join('\n'),
    '',
  ].join('\n\n');

const compter = (regles: readonly Regle[], statut: Regle['statut']): number =>
  regles.filter((r) => r.statut === statut).length;

/** Table texte par texte : règles appliquées, en incubation, devoirs non vérifiables. */
export const tableDesTextes = (regles: readonly Regle[], nonVerifiables: readonly NonVerifiable[]): string => {
  const textes = [...new Set(regles.map(({ sources: [s] }) => s.texte))];
  const lignes = textes.map((texte) => {
    const du = regles.filter(({ sources: [s] }) => s.texte === texte);
    const hors = nonVerifiables.filter((n) => n.texte.startsWith(texte)).length;
    return `| ${texte} | ${du.length + hors} | ${compter(du, 'stable')} | ${compter(du, 'incubation')} | ${hors} |`;
  });
  return [
    '| texte | devoirs suivis | règles appliquées | en incubation | non vérifiables |',
    '|---|---|---|---|---|',
    ...lignes,
    `| **total** | ${regles.length + nonVerifiables.length} | ${compter(regles, 'stable')} | ${compter(regles, 'incubation')} | ${nonVerifiables.length} |`,
  ].join('\n');
};
