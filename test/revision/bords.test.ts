import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { vivre } from '../../src/essai/vie';
import { replay } from '../../src/kernel/decider';
import { CommandeRevision } from '../../src/revision/commandes';
import { EvenementRevision } from '../../src/revision/evenements';
import { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';

const { givenCommands } = scenario(deciderRevision);

const personne = { qualite: 'personne' };
const cadre = { qualite: 'professionnel', id: 'p1' };

const dire = (type: string, le: string, charge: object = {}): CommandeRevision =>
  CommandeRevision.parse({ type, revision: 'r1', projet: 'pr1', le, par: cadre, ...charge });

const ouvrir = dire('OuvrirRevision', '2026-01-05', { motif: 'date', objectifs: ['o1', 'o2'] });
const tenir = (le: string) => dire('TenirRevision', le, { presents: [cadre], personne: { presente: true } });
const avis = (le: string, sens: string, plus: object = {}) =>
  dire('DonnerAvisRevision', le, { par: personne, avis: `a-${le}-${sens}`, sens, ...plus });
const evaluer = (objectif: string, niveau: number) => dire('EvaluerObjectif', '2026-01-10', { objectif, niveau });
const remplacer = (objectif: string, remplacePar: string) =>
  dire('DeciderObjectif', '2026-01-11', { objectif, decision: 'remplace', remplacePar });
const etat = (...commandes: readonly CommandeRevision[]): Revision | null => givenCommands(ouvrir, ...commandes).state;

describe('Chaque objectif', () => {
  it('est évalué et reçoit sa suite sans rien changer aux autres', () => {
    const apres = etat(
      tenir('2026-01-10'),
      evaluer('o1', 0),
      evaluer('o2', -1),
      evaluer('o1', 1),
      remplacer('o1', 'o3'),
      remplacer('o2', 'o4'),
    );
    expect(apres?.evaluations).toEqual([
      { objectif: 'o1', le: '2026-01-10', par: cadre, niveau: 1, decision: 'remplace', remplacePar: 'o3' },
      { objectif: 'o2', le: '2026-01-10', par: cadre, niveau: -1, decision: 'remplace', remplacePar: 'o4' },
    ]);
    const poursuivi = dire('DeciderObjectif', '2026-01-12', { objectif: 'o1', decision: 'poursuivi' });
    expect(
      etat(
        tenir('2026-01-10'),
        evaluer('o1', 0),
        evaluer('o2', 0),
        remplacer('o1', 'o3'),
        remplacer('o2', 'o4'),
        poursuivi,
      )?.evaluations,
    ).toEqual([
      { objectif: 'o1', le: '2026-01-10', par: cadre, niveau: 0, decision: 'poursuivi' },
      { objectif: 'o2', le: '2026-01-10', par: cadre, niveau: 0, decision: 'remplace', remplacePar: 'o4' },
    ]);
  });

  it('a son avis, et celui d’un autre n’y touche pas', () => {
    const apres = etat(
      avis('2026-01-06', 'favorable', { objectif: 'o1' }),
      avis('2026-01-06', 'reserve', { objectif: 'o2' }),
    );
    expect(apres?.evaluations?.map(({ avisPersonne }) => avisPersonne)).toMatchObject([
      { sens: 'favorable' },
      { sens: 'reserve' },
    ]);
    expect(apres).not.toHaveProperty('avisPersonne');
  });
});

describe('L’avis de la personne', () => {
  const retenu = (...commandes: readonly CommandeRevision[]) => {
    const connu = etat(...commandes)?.avisPersonne;
    return connu?.recueilli ? connu.sens : null;
  };

  it('le plus récent est porté par la révision, quel que soit l’ordre où on l’apprend', () => {
    expect(retenu(avis('2026-01-06', 'reserve'), avis('2026-01-08', 'favorable'))).toBe('favorable');
    const tard = [dire('InviterARevision', '2026-01-09', { invites: [cadre] }), avis('2026-01-08', 'favorable')];
    expect(retenu(...tard, avis('2026-01-07', 'defavorable'))).toBe('favorable');
    expect(retenu(...tard, avis('2026-01-08', 'defavorable'))).toBe('defavorable');
  });

  it('remplace la raison pour laquelle il manquait, que l’on redit tant qu’il manque', () => {
    const manquant = (le: string, motif: string) => dire('ConstaterAvisManquantRevision', le, { motif });
    expect(etat(manquant('2026-01-06', 'absente'), manquant('2026-01-07', 'ne_souhaite_pas'))?.avisPersonne).toEqual({
      recueilli: false,
      le: '2026-01-07',
      motif: 'ne_souhaite_pas',
    });
    expect(retenu(manquant('2026-01-08', 'absente'), avis('2026-01-07', 'favorable'))).toBe('favorable');
  });

  it('sans date est remplacé par celui que l’on date', () => {
    const importee = Revision.parse({
      ...{ statut: 'ouverte', id: 'r1', projet: 'pr1', motif: 'date' },
      avisPersonne: { recueilli: true, sens: 'reserve' },
    });
    const decision = deciderRevision.decide(avis('2026-01-06', 'favorable'), importee);
    const apres = decision.ok ? decision.value.reduce(deciderRevision.evolve, importee) : null;
    expect(apres).toMatchObject({ avisPersonne: { sens: 'favorable' }, dernierFaitLe: '2026-01-06' });
  });
});

describe('La tenue', () => {
  it('une révision close garde le jour où elle s’est tenue', () => {
    expect(etat(tenir('2026-01-10'), dire('CloreRevision', '2026-01-20'))).toMatchObject({
      statut: 'close',
      tenueLe: '2026-01-10',
      closeLe: '2026-01-20',
    });
  });

  it('un désaccord s’y nomme : répondre à un autre est refusé, même quand il y en a plusieurs', () => {
    const desaccord = (id: string) => dire('ConsignerDesaccordRevision', '2026-01-06', { desaccord: id });
    const repondre = (id: string) => dire('RepondreDesaccordRevision', '2026-01-07', { desaccord: id });
    givenCommands(ouvrir, desaccord('d1'), desaccord('d2'))
      .when(repondre('d3'))
      .thenRefused({ code: 'DESACCORD_INCONNU', desaccord: 'd3' });
    const { state } = givenCommands(ouvrir, desaccord('d1'), desaccord('d2')).when(repondre('d2'));
    expect(state?.desaccords?.map(({ reponse }) => reponse)).toEqual([undefined, { le: '2026-01-07', par: cadre }]);
  });
});

it('un journal qui ne commence pas par l’ouverture n’est pas rejoué, et dit par quoi il commence', () => {
  const fait = EvenementRevision.parse({ ...tenir('2026-01-10'), type: 'RevisionTenue' });
  expect(() => deciderRevision.evolve(null, fait)).toThrow(
    'le journal d’une révision commence par RevisionOuverte, non par RevisionTenue',
  );
});

it('une seconde ouverture ne se rejoue pas : elle effacerait ce qui a été dit', () => {
  const ouverture = EvenementRevision.parse({ ...ouvrir, type: 'RevisionOuverte' });
  const ouverte = deciderRevision.evolve(null, ouverture);
  expect(() => deciderRevision.evolve(ouverte, ouverture)).toThrow('une révision ne s’ouvre qu’une fois');
});

it('une clé indéfinie dit la même chose qu’une clé absente : l’état est celui du journal relu', () => {
  const commandes: readonly CommandeRevision[] = [
    dire('OuvrirRevision', '2026-01-05', { motif: 'date', entete: { perimetre: 'Tout' }, objectifs: undefined }),
    dire('DecrireRevision', '2026-01-06', { entete: { perimetre: undefined } }),
    dire('DeposerPreparation', '2026-01-07', { texte: 'Mes idées.', moyen: undefined }),
  ];
  const { etat, journal } = vivre(deciderRevision, commandes);
  expect(etat?.perimetre).toBe('Tout');
  expect(replay(deciderRevision, JSON.parse(JSON.stringify(journal)))).toStrictEqual(etat);
  expect(JSON.parse(JSON.stringify(journal))).toStrictEqual(journal);
});
