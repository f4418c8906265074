import { describe, expect, it } from 'vitest';
import { execute } from '../../src/kernel/decider';
import { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import { jour } from '../support/jour';
import { apres, clos, dire, directrice, ecrit, educatrice, enOeuvre, etatApres, ouvrir, personne } from './exemples';

describe('Une restriction', () => {
  const decider = (plus: object = {}) =>
    dire('DeciderRestriction', { restriction: { id: 'l1', objet: 'visites', ...plus }, par: directrice });
  const reexaminer = (plus: object = {}) =>
    dire('ReexaminerRestriction', { restriction: 'l1', le: '2026-02-01', ...plus });
  const lever = dire('LeverRestriction', { restriction: 'l1', le: '2026-03-01' });
  const notifier = dire('NotifierRestriction', { restriction: 'l1' });

  it('garde qui la décide, sa notification, ses réexamens et sa fin', () => {
    expect(
      etatApres(...enOeuvre, decider(), notifier, reexaminer({ prochainLe: '2026-05-01' }), lever).restrictions,
    ).toEqual([
      {
        ...{ id: 'l1', objet: 'visites', decideeLe: '2026-01-05', decideePar: directrice, notifieeLe: '2026-01-05' },
        ...{ reexamineeLe: ['2026-02-01'], reexamenLe: '2026-05-01', finLe: '2026-03-01' },
      },
    ]);
  });

  it('dit au réexamen ce que le juge a autorisé depuis, jamais ce qu’il autorisera', () => {
    const autorisee = reexaminer({ juge: 'saisi', autorisationJugeLe: '2026-01-31' });
    expect(etatApres(...enOeuvre, decider(), autorisee).restrictions?.[0]).toMatchObject({
      juge: 'saisi',
      autorisationJugeLe: '2026-01-31',
    });
    apres(...enOeuvre, decider())
      .when(reexaminer({ autorisationJugeLe: '2026-02-02' }))
      .thenRefused({ code: 'PAS_ENCORE', genre: 'restriction', id: 'l1', le: '2026-02-02' });
  });

  it('levée ou échue, ne se réexamine plus', () => {
    apres(...enOeuvre, decider(), lever)
      .when(lever)
      .thenRefused({ code: 'DEJA_FAIT', genre: 'restriction', id: 'l1', le: lever.le });
    apres(...enOeuvre, decider({ finLe: '2026-02-01' }))
      .when(reexaminer())
      .thenRefused('DEJA_FAIT');
    apres(...enOeuvre, decider({ finLe: '2026-02-02' }))
      .when(reexaminer())
      .thenState({ statut: 'mise_en_oeuvre' });
  });

  it('se lève même dans un projet clos, mais ne s’y décide plus', () => {
    const encore = [...enOeuvre, decider(), dire('CloreProjet', { motif: 'sortie' })];
    apres(...encore)
      .when(lever)
      .thenState({ statut: 'clos' });
    apres(...clos)
      .when(decider())
      .thenRefused('PROJET_CLOS');
  });

  it('a des dates qui se suivent, et un identifiant à elle', () => {
    apres(ouvrir)
      .when(decider({ reexamenLe: '2026-01-04' }))
      .thenRefused('DATES_INVERSEES');
    apres(ouvrir)
      .when(decider({ finLe: '2026-01-04' }))
      .thenRefused('DATES_INVERSEES');
    apres(ouvrir, decider())
      .when(reexaminer({ prochainLe: '2026-01-31' }))
      .thenRefused('DATES_INVERSEES');
    apres(ouvrir, decider()).when(decider()).thenRefused({ code: 'ID_DEJA_PRIS', id: 'l1', genre: 'restriction' });
    for (const commande of [notifier, reexaminer(), lever]) {
      apres(ouvrir).when(commande).thenRefused({ code: 'INCONNU', genre: 'restriction', id: 'l1' });
    }
  });
});

describe('Une réunion', () => {
  const convoquer = dire('ConvoquerReunion', {
    reunion: { id: 'u1', type: 'synthese', le: '2026-02-01', invites: [personne, educatrice] },
  });
  const tenir = (plus: object = {}) =>
    dire('TenirReunion', {
      reunion: 'u1',
      presents: [educatrice],
      personne: { presente: false, motif: 'ne_souhaite_pas' },
      le: '2026-02-01',
      ...plus,
    });
  const reporter = dire('ReporterReunion', { reunion: 'u1', au: '2026-03-01' });

  it('garde les invités, les présents, et pourquoi la personne n’était pas là', () => {
    expect(etatApres(ouvrir, convoquer, tenir({ decisions: ['On reprend en mars.'] })).reunions).toEqual([
      {
        ...{ id: 'u1', type: 'synthese', le: '2026-02-01', invites: [personne, educatrice], presents: [educatrice] },
        ...{ personne: { presente: false, motif: 'ne_souhaite_pas' }, decisions: ['On reprend en mars.'] },
      },
    ]);
    expect(() => tenir({ personne: { presente: false } })).toThrow();
  });

  it('ne se tient pas avant son jour, ni deux fois, et se reporte tant qu’elle n’est pas tenue', () => {
    apres(ouvrir, convoquer)
      .when(tenir({ le: '2026-01-31' }))
      .thenRefused({ code: 'PAS_ENCORE', genre: 'reunion', id: 'u1', le: jour('2026-02-01') });
    apres(ouvrir, convoquer, reporter)
      .when(tenir())
      .thenRefused({ code: 'PAS_ENCORE', genre: 'reunion', id: 'u1', le: jour('2026-03-01') });
    apres(ouvrir, convoquer, tenir())
      .when(tenir())
      .thenRefused({ code: 'DEJA_FAIT', genre: 'reunion', id: 'u1', le: jour('2026-02-01') });
    apres(ouvrir, convoquer, tenir())
      .when({ ...reporter, le: jour('2026-02-01') })
      .thenRefused('DEJA_FAIT');
  });

  it('inconnue, ne se tient ni ne se reporte ; connue, ne se convoque pas deux fois', () => {
    apres(ouvrir).when(tenir()).thenRefused({ code: 'INCONNU', genre: 'reunion', id: 'u1' });
    apres(ouvrir).when(reporter).thenRefused({ code: 'INCONNU', genre: 'reunion', id: 'u1' });
    apres(ouvrir, convoquer).when(convoquer).thenRefused({ code: 'ID_DEJA_PRIS', id: 'u1', genre: 'reunion' });
  });
});

describe('Un rôle', () => {
  const confier = (fonction: string, qui: string) => dire('ConfierRole', { fonction, personne: qui });
  const remplacer = (qui: string) => dire('RemplacerReferent', { personne: qui, le: '2026-03-01' });

  it('de référent, n’est tenu que par un seul à la fois', () => {
    const referent = confier('referent', 'anne');
    apres(ouvrir, referent)
      .when(confier('referent', 'luc'))
      .thenRefused({ code: 'REFERENT_DEJA_DESIGNE', personne: 'anne' });
    apres(ouvrir, referent)
      .when(referent)
      .thenRefused({ code: 'ROLE_DEJA_TENU', fonction: 'referent', personne: 'anne' });
    apres(ouvrir, confier('suppleant', 'anne')).when(confier('suppleant', 'luc')).thenState({ statut: 'accueil' });
    apres(ouvrir, referent).when(confier('coordonnateur', 'anne')).thenState({ statut: 'accueil' });
  });

  it('de référent, se remplace sans jour vide ni chevauchement', () => {
    expect(
      etatApres(ouvrir, confier('referent', 'anne'), confier('suppleant', 'paul'), remplacer('luc')).roles,
    ).toEqual([
      { fonction: 'referent', personne: 'anne', duLe: '2026-01-05', auLe: '2026-03-01' },
      { fonction: 'suppleant', personne: 'paul', duLe: '2026-01-05' },
      { fonction: 'referent', personne: 'luc', duLe: '2026-03-01' },
    ]);
    apres(ouvrir).when(remplacer('luc')).thenRefused({ code: 'ROLE_NON_TENU', fonction: 'referent', personne: null });
    apres(ouvrir, confier('referent', 'anne'))
      .when(remplacer('anne'))
      .thenRefused({ code: 'ROLE_DEJA_TENU', fonction: 'referent', personne: 'anne' });
  });

  it('prévu pour plus tard, finit sans avoir commencé, jamais avant', () => {
    const roles = [{ fonction: 'referent', personne: 'anne', duLe: '2026-06-01' }];
    const prevu = Projet.parse({ id: 'p1', statut: 'accueil', roles });
    const suite = execute(deciderProjet, prevu, remplacer('luc'));
    expect(suite.ok && suite.value.state?.roles).toEqual([
      { fonction: 'referent', personne: 'anne', duLe: '2026-06-01', auLe: '2026-06-01' },
      { fonction: 'referent', personne: 'luc', duLe: '2026-03-01' },
    ]);
  });

  it('se termine, se présente à la personne, et peut être repris ensuite', () => {
    const [terminer, presenter] = (['TerminerRole', 'PresenterRole'] as const).map((type) =>
      dire(type, { fonction: 'referent', personne: 'anne', le: '2026-02-01' }),
    );
    if (terminer === undefined || presenter === undefined) throw new Error('gestes perdus');
    const autres = [confier('suppleant', 'anne'), confier('membre_equipe', 'luc')];
    const etat = etatApres(ouvrir, confier('referent', 'anne'), ...autres, presenter, terminer);
    expect(etat.roles?.map(({ presenteALaPersonneLe, auLe }) => [presenteALaPersonneLe, auLe])).toEqual([
      ['2026-02-01', '2026-02-01'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const finie = [ouvrir, confier('referent', 'anne'), terminer];
    for (const commande of [terminer, presenter]) {
      apres(...finie)
        .when(commande)
        .thenRefused({ code: 'ROLE_NON_TENU', fonction: 'referent', personne: 'anne' });
    }
    apres(...finie)
      .when(dire('ConfierRole', { fonction: 'referent', personne: 'anne', le: '2026-02-01' }))
      .thenState({ statut: 'accueil' });
    apres(ouvrir, confier('referent', 'luc')).when(terminer).thenRefused('ROLE_NON_TENU');
  });
});

describe('Une note de suivi', () => {
  const note = (plus: object = {}) => dire('ConsignerNote', { note: 'n1', texte: 'Premier repas.', ...plus });

  it('garde qui l’écrit, quand, et sur quels objectifs', () => {
    expect(etatApres(...enOeuvre, note({ objectifs: ['o1'] })).notesDeSuivi).toEqual([
      { id: 'n1', le: '2026-01-05', par: educatrice, texte: 'Premier repas.', objectifs: ['o1'] },
    ]);
    apres(...ecrit)
      .when(note({ objectifs: ['o9'] }))
      .thenRefused({ code: 'INCONNU', genre: 'objectif', id: 'o9' });
    apres(...ecrit, note())
      .when(note())
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'n1', genre: 'note' });
  });
});
