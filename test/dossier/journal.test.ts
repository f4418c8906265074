import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coherenceJournal } from '../../src/dossier/coherence-journal';
import { Dossier } from '../../src/dossier/dossier';
import { EntreeJournal } from '../../src/dossier/journal';
import { parseDossierJson } from '../../src/dossier/lire';
import { rejouerJournal } from '../../src/dossier/rejouer-journal';
import { tirerDepuis } from '../../src/essai/arbitraires/depuis-schema';
import { dossiersVecus } from '../../src/essai/arbitraires/dossiers-vecus';
import { RESERVE } from '../../src/essai/arbitraires/reserve';

const tirages = { numRuns: 40 };

describe('un dossier vécu', () => {
  test('survit au texte JSON, journal compris', () => {
    fc.assert(
      fc.property(dossiersVecus, (dossier) => {
        expect(parseDossierJson(JSON.stringify(dossier))).toEqual({ ok: true, value: dossier });
      }),
      tirages,
    );
  });

  test('a des états qui sont ceux de son journal', () => {
    fc.assert(
      fc.property(dossiersVecus, (dossier) => {
        expect(coherenceJournal(dossier)).toEqual([]);
      }),
      tirages,
    );
  });

  test('dont un état a été retouché en silence est démasqué, à l’endroit de la retouche', () => {
    fc.assert(
      fc.property(dossiersVecus, (dossier) => {
        fc.pre((dossier.journal ?? []).some(({ agregat }) => agregat === 'usager'));
        const identite = { ...dossier.usager.identite, nomUtilise: 'Retouche' };
        const retouche = Dossier.parse({ ...dossier, usager: { ...dossier.usager, identite } });
        const ou = dossier.usager.identite === undefined ? '/usager/identite' : '/usager/identite/nomUtilise';
        expect(coherenceJournal(retouche)).toEqual([expect.objectContaining({ ou, code: 'etat_different' })]);
      }),
      tirages,
    );
  });

  test('dont le journal a perdu l’ouverture du projet le dit', () => {
    fc.assert(
      fc.property(dossiersVecus, (dossier) => {
        const journal = dossier.journal ?? [];
        const ouverture = journal.findIndex(({ agregat }) => agregat === 'projet');
        fc.pre(journal.filter(({ agregat }) => agregat === 'projet').length > 1);
        const ampute = { ...dossier, journal: journal.filter((_, rang) => rang !== ouverture) };
        expect(coherenceJournal(ampute).map(({ code }) => code)).toContain('fait_injouable');
      }),
      tirages,
    );
  });
});

describe('rejouer un journal', () => {
  test('ne lève jamais, quels que soient ses faits', () => {
    const journaux = fc.array(tirerDepuis(EntreeJournal, RESERVE), { maxLength: 8 });
    fc.assert(
      fc.property(journaux, (journal) => {
        const { rejoues, ecarts } = rejouerJournal(journal);
        expect(rejoues.length + ecarts.length).toBeGreaterThanOrEqual(journal.length === 0 ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });

  test('où un projet s’ouvre deux fois le dit, au lieu d’oublier ce qui s’est dit entre les deux', () => {
    const commun = { projet: 'p', le: '2025-01-01' };
    const ouvert = { ...commun, type: 'ProjetOuvert', par: { qualite: 'directeur' } };
    const refuse = { ...commun, type: 'ProjetRefuse', par: { qualite: 'personne' }, refus: 'r' };
    const journal = [ouvert, refuse, ouvert].map((evenement) => EntreeJournal.parse({ agregat: 'projet', evenement }));
    expect(rejouerJournal(journal)).toMatchObject({
      rejoues: [],
      ecarts: [{ ou: '/journal/2', code: 'fait_injouable', message: expect.stringContaining('en double') }],
    });
  });

  test('sans rien dedans ne donne rien', () => {
    expect(rejouerJournal([])).toEqual({ rejoues: [], ecarts: [] });
  });

  test('sans son premier fait le dit, sans inventer d’état', () => {
    const suspendu = { type: 'ProjetSuspendu', projet: 'p', le: '2025-01-01', par: { qualite: 'directeur' } };
    const entree = EntreeJournal.parse({ agregat: 'projet', evenement: suspendu });
    expect(rejouerJournal([entree])).toMatchObject({
      rejoues: [],
      ecarts: [{ ou: '/journal/0', code: 'fait_injouable' }],
    });
  });
});

describe('un dossier et son journal', () => {
  const nu = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } } as const;
  const enregistre = (usager: string, le: string) => ({
    agregat: 'usager' as const,
    evenement: { type: 'UsagerEnregistre' as const, usager, le, par: { qualite: 'professionnel' as const } },
  });

  test('sans journal n’ont pas d’écart', () => expect(coherenceJournal(Dossier.parse(nu))).toEqual([]));

  test('parlent de la même personne, ou l’écart est dit', () => {
    const dossier = Dossier.parse({ ...nu, journal: [enregistre('autre', '2025-01-01')] });
    expect(coherenceJournal(dossier)).toEqual([expect.objectContaining({ ou: '/journal/0', code: 'etat_absent' })]);
  });

  test('datent leurs faits dans l’ordre, ou l’écart est dit', () => {
    const journal = [enregistre('u', '2025-02-01'), enregistre('u', '2025-01-01')];
    const dossier = Dossier.parse({ ...nu, usager: { id: 'u', dernierFaitLe: '2025-02-01' }, journal });
    expect(coherenceJournal(dossier)).toContainEqual(
      expect.objectContaining({ ou: '/journal/1', code: 'temps_recule' }),
    );
  });
});
