import { describe, expect, it } from 'vitest';
import { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';
import {
  annulee,
  apres,
  close,
  dire,
  educatrice,
  etatApres,
  fait,
  ouvrir,
  pere,
  personne,
  tenir,
  tenue,
} from './exemples';

const preparer = (plus: object = {}) =>
  dire('DeposerPreparation', { par: personne, texte: 'Je veux changer.', ...plus });
const donnerAvis = (plus: object = {}) =>
  dire('DonnerAvisRevision', { par: personne, avis: 'v1', sens: 'partage', ...plus });
const refuser = (plus: object = {}) => dire('RefuserRevision', { par: personne, refus: 'w1', ...plus });
const desaccord = (plus: object = {}) => dire('ConsignerDesaccordRevision', { par: pere, desaccord: 'd1', ...plus });

describe('Ce que dit la personne', () => {
  it('ouvre la révision si elle ne l’est pas', () => {
    apres()
      .when(preparer())
      .thenEvents(
        fait({
          type: 'RevisionOuverte',
          revision: 'r1',
          projet: 'p1',
          le: '2026-01-05',
          par: personne,
          motif: 'non_precise',
        }),
        fait({ ...preparer(), type: 'PreparationDeposee' }),
      );
  });

  it.each([
    ['close', close],
    ['annulee', annulee],
  ] as const)('est gardé dans une révision %s, qui le reste', (statut, vie) => {
    const etat = etatApres(...vie, preparer(), donnerAvis(), refuser(), desaccord({ par: personne }));
    expect(etat).toMatchObject({
      statut,
      preparations: [{ texte: 'Je veux changer.', auteur: personne }],
      avis: [{ id: 'v1', avis: { sens: 'partage' } }],
      refus: [{ id: 'w1', objet: 'participation', par: personne }],
      desaccords: [{ id: 'd1', issue: 'ouvert' }],
    });
  });

  it('dit avant le dernier fait, est gardé à son jour sans que le temps recule', () => {
    const tardif = refuser({ le: '2025-12-31', paroles: 'Sans moi.', recueilliePar: educatrice });
    apres(ouvrir)
      .when(tardif)
      .thenEvents(fait({ ...tardif, type: 'RevisionRefusee', le: '2026-01-05', exprimeLe: '2025-12-31' }));
    const etat = etatApres(ouvrir, tardif);
    expect(etat.dernierFaitLe).toBe('2026-01-05');
    expect(etat.refus).toEqual([
      {
        ...{ id: 'w1', le: '2025-12-31', par: personne, objet: 'participation' },
        paroles: { texte: 'Sans moi.', auteur: personne, le: '2025-12-31', recueilliePar: educatrice },
      },
    ]);
  });

  it('sous un identifiant déjà pris, en prend un libre', () => {
    const etat = etatApres(ouvrir, refuser(), refuser(), donnerAvis({ avis: 'w1' }), desaccord({ desaccord: 'w1' }));
    expect(etat.refus?.map(({ id }) => id)).toEqual(['w1', 'w1~2']);
    expect(etat.avis?.[0]?.id).toBe('w1~3');
    expect(etat.desaccords?.[0]?.id).toBe('w1~4');
  });
});

describe('Une préparation', () => {
  it('reste à qui l’écrit', () => {
    const etat = etatApres(
      ouvrir,
      preparer({ par: pere, moyen: 'ecrit' }),
      preparer({ par: personne, recueilliePar: educatrice }),
    );
    expect(etat.preparations).toEqual([
      { texte: 'Je veux changer.', auteur: pere, le: '2026-01-05', moyen: 'ecrit' },
      { texte: 'Je veux changer.', auteur: personne, le: '2026-01-05', recueilliePar: educatrice },
    ]);
  });

  it('d’un tiers, attend une révision en cours', () => {
    apres(...close)
      .when(preparer({ par: pere }))
      .thenRefused('REVISION_CLOSE');
    apres(...annulee)
      .when(preparer({ par: pere }))
      .thenRefused('REVISION_ANNULEE');
    apres(...tenue)
      .when(preparer({ par: pere }))
      .thenState({ statut: 'tenue' });
  });
});

describe('L’avis de la personne', () => {
  it('se pose sur l’objectif visé, ou sur l’ensemble', () => {
    const etat = etatApres(
      ouvrir,
      donnerAvis({ objectif: 'o1', paroles: 'Mieux.', moyen: 'oral', recueilliePar: educatrice }),
      donnerAvis({ avis: 'v2', sens: 'favorable' }),
    );
    const avis = { recueilli: true, le: '2026-01-05', sens: 'partage', paroles: 'Mieux.', moyen: 'oral' };
    expect(etat.evaluations).toEqual([{ objectif: 'o1', avisPersonne: avis }]);
    expect(etat.avisPersonne).toEqual({ recueilli: true, le: '2026-01-05', sens: 'favorable' });
    expect(etat.avis?.[0]).toEqual({
      id: 'v1',
      le: '2026-01-05',
      par: personne,
      sur: 'o1',
      avis,
      recueilliPar: educatrice,
    });
  });

  it('sur un objectif que la révision n’examine pas, est gardé tel que désigné', () => {
    const etat = etatApres(
      ouvrir,
      donnerAvis({ objectif: 'o9' }),
      desaccord({ objectif: 'o9' }),
      desaccord({ desaccord: 'd2', objectif: 'o1' }),
    );
    expect(etat.avis?.[0]).toMatchObject({ designe: 'o9' });
    expect(etat).not.toHaveProperty('evaluations');
    expect(etat).not.toHaveProperty('avisPersonne');
    expect(etat.desaccords?.map(({ sur, designe }) => [sur, designe])).toEqual([
      [undefined, 'o9'],
      ['o1', undefined],
    ]);
  });

  it('appris en retard, ne recouvre pas un avis plus récent', () => {
    const [premier, tardif] = [
      donnerAvis({ le: '2026-03-01' }),
      donnerAvis({ avis: 'v2', le: '2026-02-01', sens: 'defavorable' }),
    ];
    const etat = etatApres(ouvrir, premier, tardif);
    expect(etat.avisPersonne).toMatchObject({ sens: 'partage', le: '2026-03-01' });
    expect(etat.avis).toHaveLength(2);
    const surObjectif = etatApres(
      ouvrir,
      ...[premier, tardif].map((c) => dire('DonnerAvisRevision', { ...c, objectif: 'o1' })),
    );
    expect(surObjectif.evaluations?.[0]?.avisPersonne).toMatchObject({ sens: 'partage' });
  });

  it('manquant, se constate sans effacer ce qu’elle a dit', () => {
    const manque = (plus: object = {}) =>
      dire('ConstaterAvisManquantRevision', { motif: 'ne_souhaite_pas', precision: 'Deux fois.', ...plus });
    expect(etatApres(ouvrir, manque()).avisPersonne).toEqual({
      recueilli: false,
      le: '2026-01-05',
      motif: 'ne_souhaite_pas',
      precision: 'Deux fois.',
    });
    expect(
      etatApres(ouvrir, manque({ objectif: 'o1' }), donnerAvis({ objectif: 'o1' })).evaluations?.[0]?.avisPersonne,
    ).toMatchObject({ sens: 'partage' });
    apres(ouvrir, donnerAvis()).when(manque()).thenRefused({ code: 'AVIS_DEJA_DONNE', objectif: null, le: tenir.le });
    apres(ouvrir, donnerAvis({ objectif: 'o1' }))
      .when(manque({ objectif: 'o1' }))
      .thenRefused({ code: 'AVIS_DEJA_DONNE', objectif: 'o1', le: tenir.le });
    apres(ouvrir, donnerAvis({ objectif: 'o1' }))
      .when(manque({ objectif: 'o2' }))
      .thenState({ statut: 'ouverte' });
  });

  it('ne se donne pas à sa place : la porte l’arrête', () => {
    expect(() => donnerAvis({ par: pere })).toThrow();
    expect(() => refuser({ par: educatrice })).toThrow();
  });
});

describe('Un désaccord', () => {
  it('reçoit une réponse, même une fois la révision close', () => {
    const repondre = dire('RepondreDesaccordRevision', { desaccord: 'd1', texte: 'Nous en parlerons.' });
    const etat = etatApres(...close, desaccord({ paroles: 'Trop tôt.' }), repondre);
    expect(etat.desaccords?.[0]).toMatchObject({
      paroles: { texte: 'Trop tôt.', auteur: pere },
      reponse: { le: '2026-01-05', par: educatrice, texte: 'Nous en parlerons.' },
    });
    apres(ouvrir).when(repondre).thenRefused({ code: 'DESACCORD_INCONNU', desaccord: 'd1' });
  });
});

describe('Une révision importée', () => {
  it('examine les objectifs qu’elle a déjà évalués', () => {
    const lue = Revision.parse({
      ...{ id: 'r1', projet: 'p1', motif: 'date', statut: 'ouverte' },
      evaluations: [{ objectif: 'o1', niveau: 0 }, { objectif: 'o2' }],
    });
    const evaluer = (objectif: string) => deciderRevision.decide(dire('EvaluerObjectif', { objectif, niveau: 1 }), lue);
    expect([evaluer('o1'), evaluer('o2'), evaluer('o3')].map(({ ok }) => ok)).toEqual([true, true, false]);
  });
});
