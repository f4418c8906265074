import { describe, expect, it } from 'vitest';
import {
  apres,
  besoin,
  clos,
  curateur,
  dire,
  ecrit,
  educatrice,
  etatApres,
  fait,
  formalise,
  frere,
  mere,
  ouvrir,
  personne,
  suspendu,
} from './exemples';

const refus = (plus: object = {}) => dire('RefuserProjet', { par: personne, refus: 'r1', ...plus });
const sur = (cible: string, plus: object = {}) =>
  dire('RefuserElement', { par: personne, refus: 'r1', sur: cible, ...plus });
const donnerAvis = (plus: object = {}) => dire('DonnerAvis', { par: personne, avis: 'v1', sens: 'reserve', ...plus });

describe('Ce que dit la personne', () => {
  it('ouvre le projet s’il ne l’est pas', () => {
    apres()
      .when(dire('ExprimerAttente', { par: personne, attente: 't1', texte: 'Vivre chez moi.' }))
      .thenEvents(
        fait({ type: 'ProjetOuvert', projet: 'p1', le: '2026-01-05', par: personne }),
        fait({
          ...dire('ExprimerAttente', { par: personne, attente: 't1', texte: 'Vivre chez moi.' }),
          type: 'AttenteExprimee',
        }),
      );
  });

  it.each([
    ['suspendu', suspendu],
    ['clos', clos],
  ] as const)('est gardé dans un projet %s, qui le reste', (statut, vie) => {
    const etat = etatApres(...vie, refus({ paroles: 'Je n’en veux pas.', recueilliePar: educatrice }));
    expect(etat.statut).toBe(statut);
    expect(etat.refus).toEqual([
      {
        ...{ id: 'r1', le: ouvrir.le, par: personne, objet: 'projet' },
        paroles: { texte: 'Je n’en veux pas.', auteur: personne, le: ouvrir.le, recueilliePar: educatrice },
      },
    ]);
  });

  it('dit avant le dernier fait, est gardé à son jour sans que le temps recule', () => {
    const tardif = refus({ le: '2025-12-31' });
    apres(...ecrit)
      .when(tardif)
      .thenEvents(fait({ ...tardif, type: 'ProjetRefuse', le: ouvrir.le, exprimeLe: tardif.le }));
    const etat = etatApres(...ecrit, tardif);
    expect(etat.dernierFaitLe).toBe('2026-01-05');
    expect(etat.refus?.[0]?.le).toBe('2025-12-31');
  });

  it('sous un identifiant déjà pris, en prend un libre', () => {
    const etat = etatApres(...ecrit, refus(), refus(), refus({ refus: 'o1' }));
    expect(etat.refus?.map(({ id }) => id)).toEqual(['r1', 'r1~2', 'o1~2']);
    const long = 'x'.repeat(200);
    const ids = etatApres(...ecrit, refus({ refus: long }), refus({ refus: long })).refus?.map(({ id }) => id);
    expect(ids).toEqual([long, `${'x'.repeat(190)}~2`]);
  });

  it('d’un élément inconnu, est gardé tel qu’elle le désigne', () => {
    const etat = etatApres(...ecrit, sur('inconnu'), donnerAvis({ sur: 'inconnu' }));
    expect(etat.refus?.[0]).toMatchObject({ designe: 'inconnu' });
    expect(etat.refus?.[0]).not.toHaveProperty('sur');
    expect(etat.avis?.[0]).toMatchObject({ designe: 'inconnu' });
    const retrait = dire('RetirerAccord', { par: personne, retrait: 'w1', accord: 'k9' });
    expect(etatApres(...ecrit, retrait).retraits).toEqual([{ id: 'w1', le: ouvrir.le, par: personne, designe: 'k9' }]);
  });
});

describe('Une attente', () => {
  it('d’un tiers, reste la sienne', () => {
    const etat = etatApres(
      ouvrir,
      dire('ExprimerAttente', { par: mere, attente: 't1', texte: 'Qu’il sorte.', domaines: ['loisirs_culture'] }),
    );
    expect(etat.attentes).toEqual([
      {
        id: 't1',
        parole: { texte: 'Qu’il sorte.', auteur: mere, le: ouvrir.le },
        domaines: ['loisirs_culture'],
      },
    ]);
  });

  it('d’un tiers, suppose un projet ouvert et non clos ; celle de la personne, jamais', () => {
    const dite = (par: object) =>
      dire('ExprimerAttente', { par, attente: 't1', texte: 'Un jardin.', le: '2026-02-01' });
    apres().when(dite(frere)).thenRefused('PROJET_NON_OUVERT');
    apres(...clos)
      .when(dite(frere))
      .thenRefused('PROJET_CLOS');
    apres(...suspendu)
      .when(dite(frere))
      .thenState({ statut: 'suspendu' });
    apres(...clos)
      .when(dite(personne))
      .thenState({ statut: 'clos' });
    apres(...ecrit)
      .when(dire('ExprimerAttente', { par: frere, attente: 't1', texte: 'Un jardin.', le: '2026-01-04' }))
      .thenRefused('DATE_ANTERIEURE');
  });
});

describe('L’avis de la personne', () => {
  it('se pose sur ce qu’il vise, et les précédents restent', () => {
    const etat = etatApres(
      ...ecrit,
      donnerAvis({ sur: 'o1', paroles: 'Pas le matin.' }),
      donnerAvis({ sur: 'o1', le: '2026-02-01', sens: 'favorable' }),
    );
    expect(etat.objectifs?.[0]?.avisPersonne).toEqual({ recueilli: true, le: '2026-02-01', sens: 'favorable' });
    expect(etat.avis).toMatchObject([
      { id: 'v1', sur: 'o1', avis: { sens: 'reserve', paroles: 'Pas le matin.' } },
      { id: 'v1~2', sur: 'o1', avis: { sens: 'favorable' } },
    ]);
  });

  it('appris en retard, ne recouvre pas un avis plus récent', () => {
    const etat = etatApres(
      ...ecrit,
      donnerAvis({ sur: 'a1', le: '2026-02-01' }),
      donnerAvis({ sur: 'a1', le: '2026-01-20', sens: 'defavorable' }),
    );
    expect(etat.actions?.[0]?.avisPersonne).toMatchObject({ sens: 'reserve', le: '2026-02-01' });
    expect(etat.avis?.at(-1)).toMatchObject({ le: '2026-01-20', avis: { sens: 'defavorable' } });
  });

  it('du même jour, remplace le précédent sur l’élément', () => {
    const etat = etatApres(...ecrit, donnerAvis({ sur: 'o1' }), donnerAvis({ sur: 'o1', sens: 'favorable' }));
    expect(etat.objectifs?.[0]?.avisPersonne).toMatchObject({ sens: 'favorable' });
  });

  it('sur l’ensemble, n’est posé sur aucun élément', () => {
    const etat = etatApres(...ecrit, donnerAvis());
    expect(etat.avis).toHaveLength(1);
    expect(etat.objectifs?.[0]).not.toHaveProperty('avisPersonne');
  });

  it('ne se donne pas à sa place : la porte l’arrête', () => {
    expect(() => donnerAvis({ par: mere })).toThrow();
    expect(() => refus({ par: curateur })).toThrow();
    expect(() => refus({ par: educatrice })).toThrow();
  });
});

describe('Un refus ou un désaccord', () => {
  it('d’une prestation, devient sa réponse, sauf si elle a répondu depuis', () => {
    const accepte = dire('RepondrePrestation', {
      par: personne,
      prestation: 's1',
      reponse: 'acceptee',
      le: '2026-02-01',
    });
    expect(etatApres(...ecrit, accepte, sur('s1', { le: '2026-02-02' })).prestations?.[0]?.choix).toMatchObject({
      reponse: 'refusee',
      le: '2026-02-02',
      par: personne,
    });
    expect(etatApres(...ecrit, accepte, sur('s1', { le: '2026-01-20' })).prestations?.[0]?.choix?.reponse).toBe(
      'acceptee',
    );
  });

  it('de participer, se distingue du refus du projet', () => {
    const etat = etatApres(ouvrir, dire('RefuserParticipation', { par: mere, refus: 'r1' }));
    expect(etat.refus).toEqual([{ id: 'r1', le: ouvrir.le, par: mere, objet: 'participation' }]);
  });

  it('écrit sur un objectif, entre dans sa négociation', () => {
    const etat = etatApres(
      ...ecrit,
      dire('ConsignerDesaccord', { par: mere, desaccord: 'd1', sur: 'o1', paroles: 'Trop tôt.' }),
    );
    expect(etat.objectifs?.[0]?.negociation?.at(-1)).toEqual({ type: 'desaccord', le: ouvrir.le, par: mere });
    expect(etat.desaccords).toEqual([
      {
        ...{ id: 'd1', le: ouvrir.le, par: mere, sur: 'o1', issue: 'ouvert' },
        paroles: { texte: 'Trop tôt.', auteur: mere, le: ouvrir.le },
      },
    ]);
  });

  it('sur un besoin, n’invente ni objectif ni prestation', () => {
    const etat = etatApres(ouvrir, besoin, dire('ConsignerDesaccord', { desaccord: 'd1', sur: 'b1' }), sur('b1'));
    expect(etat.desaccords).toMatchObject([{ sur: 'b1' }]);
    expect(etat.refus).toMatchObject([{ sur: 'b1' }]);
    expect(Object.keys(etat)).not.toEqual(expect.arrayContaining(['objectifs']));
    expect(Object.keys(etat)).not.toEqual(expect.arrayContaining(['prestations']));
  });

  it('sur l’ensemble, ou sur une action, n’entre dans aucune négociation', () => {
    const etat = etatApres(
      ...ecrit,
      dire('ConsignerDesaccord', { desaccord: 'd1' }),
      dire('ConsignerDesaccord', { desaccord: 'd2', sur: 'a1' }),
    );
    expect(etat.objectifs?.[0]?.negociation).toHaveLength(1);
    expect(etat.desaccords).toHaveLength(2);
  });
});

describe('Demander une révision', () => {
  it('est toujours gardé, de qui que ce soit', () => {
    const etat = etatApres(
      ...formalise,
      dire('DemanderRevision', { par: personne, demande: 'y1' }),
      dire('DemanderRevision', { par: frere, demande: 'y2', paroles: 'Il s’ennuie.' }),
    );
    expect(etat.demandesRevision).toMatchObject([
      { id: 'y1', par: personne },
      { id: 'y2', paroles: { auteur: frere } },
    ]);
  });
});
