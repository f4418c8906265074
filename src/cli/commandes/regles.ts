import { paragraphe } from '../../rapport/texte/mise-en-page';
import { CATALOGUE } from '../../regles/catalogue';
import { citer, periode } from '../../regles/citation';
import { NON_VERIFIABLES } from '../../regles/non-verifiables';
import type { Regle, VersionDeTexte } from '../../regles/regle';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import type { Monde } from '../monde';

const cite = (source: VersionDeTexte): string => `${citer(source)} (${periode(source)})`;

/** Une règle comme donnée, sans sa fonction. */
const enDonnees = ({ controler: _controler, ...donnees }: Regle): Omit<Regle, 'controler'> => donnees;

const enTexte = (largeur: number): string => {
  const regles = CATALOGUE.map((regle) =>
    [
      `${regle.id}${regle.statut === 'stable' ? '' : `  [${regle.statut}]`}`,
      paragraphe('  ', regle.titre, largeur),
      ...regle.sources.map((source) => paragraphe('  · ', cite(source), largeur)),
    ].join('\n'),
  );
  const hors = NON_VERIFIABLES.map(({ titre, texte, motif }) =>
    paragraphe('- ', `${titre} (${texte}). ${motif}`, largeur),
  );
  return `${regles.join('\n\n')}\n\nDevoirs qu’aucun dossier ne peut montrer\n${hors.join('\n')}\n`;
};

const enMarkdown = (): string => {
  const lignes = CATALOGUE.map(
    (r) => `| \`${r.id}\` | ${r.titre} | ${cite(r.sources[0])} | ${r.gravite} | ${r.statut} |`,
  );
  return ['| règle | devoir | texte | gravité | statut |', '|---|---|---|---|---|', ...lignes, ''].join('\n');
};

/** Liste les règles : leurs textes, leurs dates, leur statut. */
export const commandeRegles = (args: readonly string[], monde: Monde): Code => {
  const lecture = lireArguments(args, { format: { type: 'string' } });
  if (lecture.positions.length > 0)
    throw new UsageError('« regles » ne prend pas d’argument : il les donne toutes. Donnez seulement --format.');
  switch (choix(lecture, 'format', ['texte', 'json', 'markdown'], 'texte')) {
    case 'texte':
      monde.sortie(enTexte(monde.largeur));
      break;
    case 'json':
      monde.sortie(
        `${JSON.stringify({ regles: CATALOGUE.map(enDonnees), nonVerifiables: NON_VERIFIABLES }, null, 2)}\n`,
      );
      break;
    case 'markdown':
      monde.sortie(enMarkdown());
  }
  return CODES.rien;
};
