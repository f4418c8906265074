import { describe, expect, it } from 'vitest';
import { jour } from '../support/jour';
import { annulee, apres, close, dire, etatApres, ouvrir, pere, personne, tenir, tenue } from './exemples';

describe('Ouvrir une révision', () => {
  it('dit pourquoi, et ce qu’elle examine', () => {
    const entete = { demande: 'y1', perimetre: 'Le logement' };
    expect(etatApres(dire('OuvrirRevision', { motif: 'demande_personne', entete, objectifs: ['o1'] }))).toEqual({
      ...{
        statut: 'ouverte',
        id: 'r1',
        projet: 'p1',
        motif: 'demande_personne',
        demande: 'y1',
        perimetre: 'Le logement',
      },
      ...{ objectifs: ['o1'], ouverteLe: '2026-01-05', dernierFaitLe: '2026-01-05' },
    });
  });

  it('à la sortie, est un bilan final, sauf mention contraire', () => {
    expect(etatApres(dire('OuvrirRevision', { motif: 'sortie' })).categorie).toBe('FINAL');
    expect(etatApres(dire('OuvrirRevision', { motif: 'sortie', entete: { categorie: 'PARTIEL' } })).categorie).toBe(
      'PARTIEL',
    );
    expect(etatApres(ouvrir)).not.toHaveProperty('categorie');
  });

  it('ne se fait qu’une fois, et précède le reste', () => {
    apres(ouvrir).when(ouvrir).thenRefused({ code: 'REVISION_DEJA_OUVERTE', statut: 'ouverte' });
    apres().when(tenir).thenRefused({ code: 'REVISION_NON_OUVERTE' });
    apres()
      .when(dire('DeposerPreparation', { par: pere, texte: 'Il grandit.' }))
      .thenRefused('REVISION_NON_OUVERTE');
  });

  it('se complète ensuite, mais son motif, une fois dit, ne se remplace pas', () => {
    const decrire = dire('DecrireRevision', { motif: 'evenement', entete: { evenement: 'z1' } });
    apres(ouvrir).when(decrire).thenRefused({ code: 'MOTIF_DEJA_DIT', motif: 'date' });
    const refusee = dire('RefuserRevision', { par: personne, refus: 'w1' });
    expect(etatApres(refusee, decrire)).toMatchObject({ motif: 'evenement', evenement: 'z1' });
    expect(etatApres(ouvrir, dire('DecrireRevision', { entete: { problematique: 'Le bruit' } }))).toMatchObject({
      ...{ motif: 'date', problematique: 'Le bruit' },
    });
  });

  it('s’étend à d’autres objectifs, chacun une fois', () => {
    const etendre = (...objectifs: string[]) => dire('EtendreRevision', { objectifs });
    expect(etatApres(ouvrir, etendre('o3', 'o4')).objectifs).toEqual(['o1', 'o2', 'o3', 'o4']);
    apres(ouvrir).when(etendre('o3', 'o1')).thenRefused({ code: 'OBJECTIF_DEJA_INSCRIT', objectif: 'o1' });
    apres(ouvrir).when(etendre('o3', 'o3')).thenRefused({ code: 'OBJECTIF_DEJA_INSCRIT', objectif: 'o3' });
  });
});

describe('Tenir une révision', () => {
  it('dit qui était invité, qui est venu, et si la personne était là', () => {
    const inviter = dire('InviterARevision', { invites: [personne, pere] });
    const absente = { presente: false, motif: 'empechee' };
    const etat = etatApres(ouvrir, inviter, inviter, dire('TenirRevision', { presents: [pere], personne: absente }));
    expect(etat).toMatchObject({ statut: 'tenue', tenueLe: '2026-01-05', presents: [pere], personne: absente });
    expect(etat.invites).toHaveLength(4);
    expect(() => dire('TenirRevision', { presents: [], personne: { presente: false } })).toThrow();
  });

  it('ne se fait qu’une fois, et ne s’annule plus ensuite', () => {
    const dejaTenue = { code: 'REVISION_DEJA_TENUE', tenueLe: tenir.le } as const;
    apres(...tenue)
      .when(tenir)
      .thenRefused(dejaTenue);
    apres(...tenue)
      .when(dire('AnnulerRevision'))
      .thenRefused(dejaTenue);
    apres(...tenue)
      .when(dire('InviterARevision', { invites: [pere] }))
      .thenRefused(dejaTenue);
    apres(...close)
      .when(tenir)
      .thenRefused({ code: 'REVISION_CLOSE', closeLe: tenir.le });
    apres(...annulee)
      .when(tenir)
      .thenRefused({ code: 'REVISION_ANNULEE', annuleeLe: tenir.le });
  });
});

describe('Évaluer et décider', () => {
  const evaluer = (plus: object = {}) => dire('EvaluerObjectif', { objectif: 'o1', ...plus });
  const decider = (plus: object) => dire('DeciderObjectif', { objectif: 'o1', ...plus });

  it('évalue l’atteinte d’un objectif, avant ou pendant, par touches', () => {
    const etat = etatApres(
      ouvrir,
      evaluer({ niveau: -1, obstacles: ['Les transports'] }),
      tenir,
      evaluer({ niveau: 1, le: '2026-02-01', par: pere }),
    );
    expect(etat.evaluations).toEqual([
      { objectif: 'o1', le: '2026-02-01', par: pere, niveau: 1, obstacles: ['Les transports'] },
    ]);
    expect(() => evaluer({ niveau: 3 })).toThrow();
  });

  it('garde au niveau d’atteinte son jour et son auteur, quand un autre n’ajoute qu’un obstacle', () => {
    const plus = evaluer({ obstacles: ['Les transports'], le: '2026-02-01', par: pere });
    const [seul, apresCoup] = [etatApres(ouvrir, plus), etatApres(ouvrir, evaluer({ niveau: 1 }), plus)];
    expect(seul.evaluations).toMatchObject([{ le: '2026-02-01', par: pere }]);
    expect(apresCoup.evaluations).toEqual([
      { objectif: 'o1', le: ouvrir.le, par: ouvrir.par, niveau: 1, obstacles: ['Les transports'] },
    ]);
  });

  it('constate la valeur de chaque indicateur ; la constater encore ne change que la sienne', () => {
    const constater = (indicateur: string, valeur: string) => evaluer({ valeurs: [{ indicateur, valeur }] });
    const etat = etatApres(
      ouvrir,
      constater('Repas préparés', '2 par semaine'),
      constater('Sorties', '1 par mois'),
      constater('Repas préparés', '3 par semaine'),
      evaluer({ obstacles: ['Les transports'] }),
    );
    expect(etat.evaluations?.[0]?.valeurs).toEqual([
      { indicateur: 'Sorties', valeur: '1 par mois' },
      { indicateur: 'Repas préparés', valeur: '3 par semaine' },
    ]);
  });

  it('constate plusieurs indicateurs à la fois, et remplace chacun', () => {
    const constater = (repas: string, sorties: string) =>
      evaluer({
        valeurs: [
          { indicateur: 'Repas préparés', valeur: repas },
          { indicateur: 'Sorties', valeur: sorties },
        ],
      });
    const etat = etatApres(ouvrir, constater('2 par semaine', '1 par mois'), constater('3 par semaine', '2 par mois'));
    expect(etat.evaluations?.[0]?.valeurs).toEqual([
      { indicateur: 'Repas préparés', valeur: '3 par semaine' },
      { indicateur: 'Sorties', valeur: '2 par mois' },
    ]);
  });

  it('décide de la suite une fois tenue', () => {
    apres(ouvrir)
      .when(decider({ decision: 'poursuivi' }))
      .thenRefused({ code: 'REVISION_NON_TENUE' });
    const etat = etatApres(
      ...tenue,
      evaluer({ niveau: 2 }),
      decider({ decision: 'remplace', remplacePar: 'o9', commentaire: 'Plus loin.' }),
    );
    expect(etat.evaluations).toMatchObject([
      { objectif: 'o1', niveau: 2, decision: 'remplace', remplacePar: 'o9', commentaire: 'Plus loin.' },
    ]);
    const corrige = etatApres(
      ...tenue,
      evaluer(),
      dire('EvaluerObjectif', { objectif: 'o2' }),
      decider({ decision: 'remplace', remplacePar: 'o9' }),
      decider({ decision: 'termine' }),
    );
    expect(corrige.evaluations?.[0]).toMatchObject({ decision: 'termine' });
    expect(corrige.evaluations?.[0]).not.toHaveProperty('remplacePar');
  });

  it('nomme un remplaçant quand il en faut un, et jamais l’objectif lui-même', () => {
    apres(...tenue)
      .when(decider({ decision: 'remplace' }))
      .thenRefused({ code: 'REMPLACANT_MANQUANT', objectif: 'o1' });
    apres(...tenue)
      .when(decider({ decision: 'adapte', remplacePar: 'o2' }))
      .thenRefused({ code: 'REMPLACANT_SANS_OBJET', objectif: 'o1' });
    apres(...tenue)
      .when(decider({ decision: 'remplace', remplacePar: 'o1' }))
      .thenRefused({ code: 'REMPLACE_PAR_LUI_MEME', objectif: 'o1' });
  });

  it('n’examine que les objectifs de la révision', () => {
    const hors = { code: 'OBJECTIF_HORS_REVISION', objectif: 'o9' } as const;
    apres(...tenue)
      .when(evaluer({ objectif: 'o9' }))
      .thenRefused(hors);
    apres(...tenue)
      .when(decider({ objectif: 'o9', decision: 'termine' }))
      .thenRefused(hors);
    apres(...tenue)
      .when(dire('ConstaterAvisManquantRevision', { objectif: 'o9', motif: 'absente' }))
      .thenRefused(hors);
    apres(dire('OuvrirRevision', { motif: 'date' }))
      .when(evaluer())
      .thenRefused('OBJECTIF_HORS_REVISION');
  });
});

describe('Le jour et la révision visée', () => {
  it('refuse une commande ordinaire datée d’avant le dernier fait', () => {
    apres(ouvrir)
      .when({ ...tenir, le: jour('2026-01-04') })
      .thenRefused({ code: 'DATE_ANTERIEURE', le: jour('2026-01-04'), dernierFaitLe: ouvrir.le });
  });

  it('refuse ce qui s’adresse à une autre révision ou à un autre projet', () => {
    apres(ouvrir)
      .when(dire('CloreRevision', { revision: 'r2' }))
      .thenRefused({ code: 'AUTRE_REVISION', attendue: 'r1', recue: 'r2' });
    apres(ouvrir)
      .when(dire('CloreRevision', { projet: 'p2' }))
      .thenRefused({ code: 'AUTRE_PROJET', attendu: 'p1', recu: 'p2' });
  });
});
