import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { vivre } from '../../src/essai/vie';
import { replay } from '../../src/kernel/decider';
import { CommandeProjet } from '../../src/projet/commandes';
import { EvenementProjet } from '../../src/projet/evenements';
import { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';

const { givenCommands } = scenario(deciderProjet);

const personne = { qualite: 'personne' };
const cadre = { qualite: 'professionnel', id: 'p1' };

const dire = (type: string, le: string, charge: object = {}): CommandeProjet =>
  CommandeProjet.parse({ type, projet: 'pr1', le, par: cadre, ...charge });

describe('Évoluer', () => {
  it('un journal qui ne commence pas par l’ouverture n’est pas rejoué, et dit par quoi il commence', () => {
    const fait = EvenementProjet.parse({ type: 'ProjetRepris', projet: 'pr1', le: '2026-01-05', par: cadre });
    expect(() => deciderProjet.evolve(null, fait)).toThrow(
      'le journal d’un projet commence par ProjetOuvert, non par ProjetRepris',
    );
  });

  it('une clé indéfinie dit la même chose qu’une clé absente : l’état est celui du journal relu', () => {
    const titre = dire('OuvrirProjet', '2026-01-05', { entete: { titre: 'Vivre chez soi' } });
    const sansTitre = dire('DecrireProjet', '2026-01-05', { entete: { titre: undefined } });
    const refus = dire('RefuserProjet', '2026-01-06', { par: personne, refus: 'r1', paroles: undefined });
    expect(sansTitre).toHaveProperty('entete.titre', undefined);
    const { etat, journal } = vivre(deciderProjet, [titre, sansTitre, refus]);
    expect(etat?.titre).toBe('Vivre chez soi');
    expect(replay(deciderProjet, JSON.parse(JSON.stringify(journal)))).toStrictEqual(etat);
    expect(JSON.parse(JSON.stringify(journal))).toStrictEqual(journal);
  });

  it('une seconde ouverture ne se rejoue pas : elle effacerait le refus que la personne a dit', () => {
    const ouverture = EvenementProjet.parse({ type: 'ProjetOuvert', projet: 'pr1', le: '2026-01-05', par: cadre });
    const ouvert = deciderProjet.evolve(null, ouverture);
    expect(() => deciderProjet.evolve(ouvert, ouverture)).toThrow('un projet ne s’ouvre qu’une fois');
  });

  it('un projet importé sans journal prend le jour du premier fait, et n’en recule plus', () => {
    const importe = Projet.parse({ id: 'pr1', statut: 'accueil' });
    const noter = (le: string) => {
      const decision = deciderProjet.decide(
        dire('ConsignerNote', le, { note: `n-${le}`, texte: 'Vue ce jour.' }),
        importe,
      );
      return decision.ok ? decision.value : [];
    };
    const apres = replay(deciderProjet, noter('2026-01-05'), importe);
    expect(apres?.dernierFaitLe).toBe('2026-01-05');
    expect(replay(deciderProjet, noter('2026-01-02'), apres)?.dernierFaitLe).toBe('2026-01-05');
  });
});

describe('Un avis de la personne', () => {
  const ouvrir = dire('OuvrirProjet', '2026-01-05');
  const objectif = (id: string) => dire('ProposerObjectif', '2026-01-06', { objectif: { id, titre: 'Sortir' } });
  const risque = dire('EvaluerRisque', '2026-01-06', { risque: 'r1', nature: 'chute', presence: 'present' });
  const avis = (le: string, sens: string, sur: string) =>
    dire('DonnerAvis', le, { par: personne, avis: `a-${le}-${sens}-${sur}`, sens, sur });
  const sensDe = (avisPersonne: { readonly recueilli: boolean; readonly sens?: string } | undefined) =>
    avisPersonne?.sens ?? null;

  it('se porte sur l’élément visé, et sur lui seul', () => {
    const { state } = givenCommands(ouvrir, objectif('o1'), objectif('o2'), risque).when(
      avis('2026-01-07', 'reserve', 'o2'),
    );
    expect(state?.objectifs?.map(({ avisPersonne }) => sensDe(avisPersonne))).toEqual([null, 'reserve']);
    expect(state?.risques?.[0]).not.toHaveProperty('avisPersonne');
    expect(state?.avis).toHaveLength(1);
  });

  it('plus ancien que celui que l’on connaît est gardé, sans le recouvrir ; du même jour, il le remplace', () => {
    const base = [ouvrir, objectif('o1'), avis('2026-01-10', 'favorable', 'o1')];
    const apres = (le: string) => givenCommands(...base).when(avis(le, 'defavorable', 'o1')).state;
    expect(sensDe(apres('2026-01-08')?.objectifs?.[0]?.avisPersonne)).toBe('favorable');
    expect(apres('2026-01-08')?.avis).toHaveLength(2);
    expect(sensDe(apres('2026-01-10')?.objectifs?.[0]?.avisPersonne)).toBe('defavorable');
  });

  it('remplace toujours la raison pour laquelle il manquait', () => {
    const manquant = dire('ConstaterAvisManquant', '2026-01-10', { sur: 'o1', motif: 'absente' });
    const { state } = givenCommands(ouvrir, objectif('o1'), manquant).when(avis('2026-01-08', 'favorable', 'o1'));
    expect(sensDe(state?.objectifs?.[0]?.avisPersonne)).toBe('favorable');
  });
});
