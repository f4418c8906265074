import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../src/essai/index';
import { preuvesDuDossier, reglesHas } from '../../../src/rapport/preuves/dossier';
import { preparerTraceur } from '../../../src/rapport/preuves/traceur';
import { csvDuTraceur, ENTETE_CSV_TRACEUR } from '../../../src/rapport/preuves/traceur-csv';
import { markdownDuTraceur } from '../../../src/rapport/preuves/traceur-markdown';
import { texteDuTraceur } from '../../../src/rapport/preuves/traceur-texte';
import { CATALOGUE } from '../../../src/regles/catalogue';
import { CRITERES_HAS } from '../../../src/regles/has/reference/criteres';
import { juger } from '../../../src/regles/moteur';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const AU = jour('2026-11-21');
const ehpad = preparerTraceur(dossierLivre('ehpad'), { au: AU });
const critere = (numero: string) =>
  ehpad.thematiques.flatMap(({ criteres }) => criteres).find(({ fiche }) => fiche.critere === numero);

describe('le relevé d’un dossier', () => {
  test('lit chaque critère une fois, avec un constat par élément d’évaluation', () => {
    const { criteres } = preuvesDuDossier(dossierLivre('savs'), { au: AU });
    expect(criteres.map(({ fiche }) => fiche.regle)).toEqual(reglesHas({}).map(({ id }) => id));
    for (const { fiche, elements } of criteres) {
      if (elements.length > 0)
        expect(elements.map(({ element }) => element)).toEqual(fiche.elements.map((_, n) => n + 1));
    }
  });

  test('est d’accord avec le verdict de la règle, quel que soit le dossier', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const regles = reglesHas({ regles: CATALOGUE });
        const { criteres } = preuvesDuDossier(dossier, { au: AU, regles });
        for (const [rang, regle] of regles.entries()) {
          const constats = (criteres[rang]?.elements ?? []).map(({ constat }) => constat);
          const { verdict } = juger(regle, dossier, AU);
          expect(verdict === 'non_respectee', regle.id).toBe(constats.includes('contradiction'));
          if (verdict === 'respectee') expect(constats, regle.id).not.toContain('silence');
          if (constats.every((constat) => constat === 'sans_objet')) expect(verdict, regle.id).toBe('sans_objet');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('dit un silence, et la donnée qui manque, quand le champ n’est pas connu', () => {
    const regle = reglesHas({}).find(({ champ }) => champ.categories !== undefined);
    if (regle === undefined) throw new Error('aucun critère propre à des catégories');
    const { criteres } = preuvesDuDossier(dossierDe({}), { au: AU, regles: [regle] });
    expect(criteres[0]?.elements[0]).toEqual({ element: 1, constat: 'silence', ou: ['/structure/categorie'] });
  });

  test('n’a rien à dire avant la parution du référentiel, ni avant l’admission', () => {
    const avant = preuvesDuDossier(dossierLivre('savs'), { au: jour('2022-03-09') });
    expect(avant.criteres.every(({ elements }) => elements.length === 0)).toBe(true);
    const admission = dossierDe({ accompagnement: { admission: { admisLe: '2027-01-01' } } });
    expect(preparerTraceur(admission, { au: AU, regles: CATALOGUE }).sansObjet).toContain('1.10.1');
  });
});

describe('la préparation d’un accompagné traceur', () => {
  test('met les contradictions devant, et marque les critères impératifs', () => {
    expect(ehpad.aEclaircir).toEqual(['1.15.5']);
    expect(ehpad.imperatifs).toEqual(['2.2.3', '2.2.5', '2.2.7', '3.11.2', '3.12.2', '3.13.3']);
    expect(critere('1.15.5')?.elements.map(({ constat }) => constat)).toEqual(['preuve', 'contradiction']);
  });

  test('pose des questions à la personne et à l’équipe, pour chaque critère', () => {
    for (const { criteres } of ehpad.thematiques) {
      for (const { fiche } of criteres) {
        expect(fiche.questions.personne.length, fiche.critere).toBeGreaterThan(0);
        expect(fiche.questions.equipe.length, fiche.critere).toBeGreaterThan(0);
        expect(fiche.limite, fiche.critere).toMatch(/\.$/);
        expect(fiche.source, fiche.critere).toContain(`critère ${fiche.critere}`);
      }
    }
  });

  test('ne laisse aucun critère connu sans dire qu’il est lu, sans objet ou non lu', () => {
    const lus = ehpad.thematiques.flatMap(({ criteres }) => criteres.map(({ fiche }) => fiche.critere));
    const tous = [...lus, ...ehpad.sansObjet, ...ehpad.nonLus.map((c) => c.critere)];
    expect(tous.toSorted()).toEqual(CRITERES_HAS.map(({ numero }) => numero).toSorted());
  });

  test('ne dit ni note, ni cotation, ni conformité', () => {
    const ecrit = texteDuTraceur(ehpad) + markdownDuTraceur(ehpad) + csvDuTraceur(ehpad);
    expect(ecrit).not.toMatch(/\bconforme|cotation|\b[1-4] ?\/ ?4\b|non concerné|réponse inadaptée/i);
    expect(ecrit).toContain('il ne cote rien');
  });

  test('tient sur 80 colonnes, sans un nom ni un mot du dossier', () => {
    for (const nom of ['ehpad', 'ime', 'savs'] as const) {
      const dossier = dossierLivre(nom);
      const texte = texteDuTraceur(preparerTraceur(dossier, { au: AU }));
      for (const ligne of texte.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
      const mots = [
        ...(dossier.projets ?? []).flatMap((p) => (p.objectifs ?? []).map(({ titre }) => titre)),
        ...(dossier.projets ?? []).flatMap((p) => (p.attentes ?? []).map(({ parole }) => parole.texte)),
        dossier.usager.identite?.nomUtilise ?? dossier.usager.identite?.nomNaissance ?? 'absent du dossier',
      ];
      for (const mot of mots) expect(texte).not.toContain(mot);
    }
  });

  test('s’écrit en CSV, une ligne par élément, formules désamorcées', () => {
    const piege = { ...ehpad, dossier: '=1+1' as typeof ehpad.dossier };
    const csv = csvDuTraceur(piege);
    expect(csv.split('\r\n')[0]).toMatch(/^"'=1\+1","2026-11-21","/);
    const elements = ehpad.thematiques.flatMap(({ criteres }) => criteres.flatMap((c) => c.elements));
    expect(csv.split('\r\n')).toHaveLength(elements.length + 1);
    expect(ENTETE_CSV_TRACEUR.split(',')).toHaveLength(14);
  });

  test('s’écrit en Markdown : un titre par critère, ses questions, sa source et sa limite', () => {
    const markdown = markdownDuTraceur(ehpad);
    expect(markdown.match(/^### /gm)).toHaveLength(ehpad.thematiques.flatMap(({ criteres }) => criteres).length);
    expect(markdown).toContain('### 2.2.3 — ');
    expect(markdown).toContain('(critère impératif)');
    expect(markdown.match(/^Source : .+ Ne dit pas : .+\.$/gm)?.length).toBeGreaterThan(70);
  });
});
