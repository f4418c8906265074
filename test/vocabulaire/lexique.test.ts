import { describe, expect, test } from 'vitest';
import { LEXIQUE, TABLES } from '../../src/vocabulaire/lexique';
import { CODES } from '../../src/vocabulaire/lexique/codes';
import { pageDuLexique } from '../outils/lexique';
import { schemasJson } from '../outils/schemas';

/** Types exportés qui ne sont pas des schémas. */
const AUTRES_TYPES = ['CategorieEssms', 'Delai', 'Derogation', 'Echeance', 'Phase', 'Rapport'];

const objet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null;

/** Toutes les clés et toutes les valeurs d’énumération d’un schéma JSON. */
const motsDe = (noeud: unknown): { readonly cles: readonly string[]; readonly valeurs: readonly unknown[] } => {
  if (!objet(noeud)) return { cles: [], valeurs: [] };
  const dessous = Object.values(noeud).map(motsDe);
  const { properties, enum: valeurs } = noeud;
  return {
    cles: [...(objet(properties) ? Object.keys(properties) : []), ...dessous.flatMap(({ cles }) => cles)],
    valeurs: [...(Array.isArray(valeurs) ? valeurs : []), ...dessous.flatMap((d) => d.valeurs)],
  };
};

const schemas = schemasJson();
const mots = [...schemas.values()].map(motsDe);
/** `$schema` n’est pas un mot du modèle : c’est l’éditeur de texte qui le lit. */
const cles = new Set(mots.flatMap((m) => m.cles).filter((cle) => cle !== '$schema'));
const valeurs = new Set(mots.flatMap((m) => m.valeurs));
const enTirets = (nom: string): string => nom.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
const noms = Object.keys(LEXIQUE);

describe('le lexique', () => {
  // « npm run accepter » réécrit la page ; relire la différence avant de la valider.
  test('a sa page à jour', async () => {
    await expect(pageDuLexique(LEXIQUE)).toMatchFileSnapshot('../../docs/lexique.md');
  });

  test('dit chaque clé des schémas publics', () => {
    expect(cles.size).toBeGreaterThan(400);
    expect([...cles].filter((cle) => !Object.hasOwn(LEXIQUE, cle))).toEqual([]);
  });

  test('dit chaque type qui a son schéma', () => {
    const dits = new Set(noms.filter((nom) => /^[A-Z]/.test(nom)).map(enTirets));
    expect([...schemas.keys()].filter((nom) => nom !== 'dossier-autonome' && !dits.has(nom))).toEqual([]);
  });

  test('ne garde aucun mot inutile', () => {
    const utile = (nom: string): boolean =>
      cles.has(nom) ||
      (/^[A-Z]/.test(nom) && schemas.has(enTirets(nom))) ||
      AUTRES_TYPES.includes(nom) ||
      (Object.hasOwn(CODES, nom) && valeurs.has(nom));
    expect(noms.filter((nom) => !utile(nom))).toEqual([]);
  });

  test('ne dit un nom qu’une fois', () => {
    expect(TABLES.flatMap((table) => Object.keys(table)).toSorted()).toEqual(noms.toSorted());
  });
});

describe('chaque entrée du lexique', () => {
  test('a un terme, une définition, une source et une traduction', () => {
    for (const [nom, { terme, definition, source, anglais }] of Object.entries(LEXIQUE)) {
      expect(nom).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(terme, `${nom} : se lit au milieu d’une phrase`).toMatch(/^[a-zà-ÿ]/);
      expect(terme.length, `${nom} : se lit d’un coup d’œil`).toBeLessThanOrEqual(52);
      expect(definition, nom).toMatch(/^[A-ZÀ-Ý].*[.…]$/);
      expect(source, nom).not.toBe('');
      expect(anglais, nom).toMatch(/^[A-Za-z]/);
      expect(`${terme}${definition}${source}${anglais}`, `${nom} : apostrophes courbes`).not.toContain("'");
      expect(`${terme}${definition}${source}${anglais}`, `${nom} : tient dans une cellule`).not.toMatch(/[|\n]/);
    }
  });

  const ACCENTUES =
    /\b(echeance|revision|reunion|decision|resultat|desaccord|prenom|identite|telephone|precision|evaluation|negociation|synthese|frequence|strategie|referent|reponse|reclamation|retractation|resiliation|evenement|perimetre|portee|qualite|unite|annee|duree|libelle|priorite|numero|notifiee|signee|presence|preparation|medecin|autorite|etendue|modalite|schema|securite|sante|acces|delai|deces|scolarite)s?\b/i;

  test('garde ses accents', () => {
    const sans = Object.entries(LEXIQUE).filter(([, { terme, definition }]) =>
      ACCENTUES.test(`${terme} ${definition}`),
    );
    expect(sans.map(([nom]) => nom)).toEqual([]);
  });

  test.each([
    ['echeanceLe', 'échéance'],
    ['roles', 'rôles'],
    ['reunions', 'réunions'],
    ['pieces', 'pièces jointes'],
    ['admisLe', 'date d’admission'],
    ['fratrie', 'fratrie'],
  ])('%s se lit « %s »', (nom, terme) => {
    expect(LEXIQUE[nom]?.terme).toBe(terme);
  });
});
