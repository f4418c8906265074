import { describe, expect, it } from 'vitest';
import type { CommandeProjet } from '../../src/projet/commandes';
import { apres, besoin, clos, dire, ecrit, educatrice, etatApres, frere, mere, ouvrir, personne } from './exemples';

const attente = dire('ExprimerAttente', { par: personne, attente: 't1', texte: 'Vivre chez moi.' });
const refus = dire('RefuserElement', { par: personne, refus: 'r1', sur: 'a1' });
const desaccord = dire('ConsignerDesaccord', { par: mere, desaccord: 'd1', sur: 'a1' });

describe('La suite d’une attente', () => {
  const suite = dire('DonnerSuiteAttente', { attente: 't1', decision: 'differee', motif: 'Pas de place.' });
  const communiquer = dire('CommuniquerSuiteAttente', { attente: 't1', le: '2026-01-06' });

  it('se décide, puis se communique à qui l’avait dite', () => {
    expect(etatApres(ouvrir, attente, suite, communiquer).attentes?.[0]?.suite).toEqual({
      ...{ decision: 'differee', le: '2026-01-05', motif: 'Pas de place.', communiqueeLe: '2026-01-06' },
    });
  });

  it('ne se communique pas avant d’être décidée', () => {
    apres(ouvrir, attente).when(communiquer).thenRefused({ code: 'SUITE_ABSENTE', attente: 't1' });
    apres(ouvrir).when(communiquer).thenRefused({ code: 'INCONNU', genre: 'attente', id: 't1' });
    apres(ouvrir).when(suite).thenRefused({ code: 'INCONNU', genre: 'attente', id: 't1' });
  });

  it('n’empêche pas de la rattacher à des besoins', () => {
    const relier = dire('RelierAttente', { attente: 't1', besoins: ['b1'], domaines: ['logement'] });
    expect(etatApres(ouvrir, besoin, attente, relier).attentes?.[0]).toMatchObject({
      besoins: ['b1'],
      domaines: ['logement'],
    });
    apres(ouvrir, attente).when(relier).thenRefused({ code: 'INCONNU', genre: 'besoin', id: 'b1' });
    apres(ouvrir, besoin).when(relier).thenRefused({ code: 'INCONNU', genre: 'attente', id: 't1' });
  });
});

describe('Une attente', () => {
  const completer = (plus: object) => dire('CompleterAttente', { attente: 't1', ...plus });

  it('reçoit commentaires et pièces l’un après l’autre, sans que ses mots changent', () => {
    const [telle] =
      etatApres(
        ouvrir,
        attente,
        completer({ commentaires: ['Déjà dit en 2024.'], pieces: [{ titre: 'Lettre' }] }),
        completer({ commentaires: ['Vu avec elle.'] }),
      ).attentes ?? [];
    expect(telle).toMatchObject({
      parole: { texte: 'Vivre chez moi.', auteur: personne },
      commentaires: ['Déjà dit en 2024.', 'Vu avec elle.'],
      pieces: [{ titre: 'Lettre' }],
    });
    apres(ouvrir).when(completer({})).thenRefused({ code: 'INCONNU', genre: 'attente', id: 't1' });
  });
});

describe('La suite d’un refus', () => {
  const autreChose = dire('ProposerAutreChose', {
    refus: 'r1',
    alternative: 'Le matin ?',
    reinterrogerLe: '2026-03-01',
  });
  const reinterroger = dire('Reinterroger', { refus: 'r1', le: '2026-03-01' });
  const lever = (par: object) => dire('LeverRefus', { refus: 'r1', par, le: '2026-03-02' });

  it('garde ce qu’on propose d’autre et quand on en reparle', () => {
    expect(etatApres(...ecrit, refus, autreChose, reinterroger, reinterroger).refus?.[0]).toMatchObject({
      ...{ alternativeProposee: 'Le matin ?', reinterrogerLe: '2026-03-01' },
      reinterrogeLe: ['2026-03-01', '2026-03-01'],
    });
  });

  it('d’une prestation se lit aussi sur elle, tant qu’elle reste refusée', () => {
    const dit = dire('RefuserElement', { par: personne, refus: 'r1', sur: 's1' });
    const choix = (...suite: readonly CommandeProjet[]) => etatApres(...ecrit, ...suite).prestations?.[0]?.choix;
    expect(choix(dit, autreChose)).toMatchObject({ reponse: 'refusee', alternative: 'Le matin ?' });
    const accepter = dire('RepondrePrestation', { par: personne, prestation: 's1', reponse: 'acceptee' });
    expect(choix(dit, accepter, autreChose)).not.toHaveProperty('alternative');
    expect(
      choix(refus, dire('RefuserElement', { par: personne, refus: 'r2', sur: 's1' }), autreChose),
    ).not.toHaveProperty('alternative');
  });

  it('ne se lève que par qui l’a dit', () => {
    apres(...ecrit, refus)
      .when(lever(educatrice))
      .thenRefused({ code: 'RESERVE_A_SON_AUTEUR', genre: 'refus', id: 'r1', auteur: 'personne' });
    apres(...ecrit, refus)
      .when(lever(mere))
      .thenRefused('RESERVE_A_SON_AUTEUR');
    expect(etatApres(...ecrit, refus, lever(personne)).refus?.[0]).toMatchObject({
      leveLe: '2026-03-02',
      par: personne,
    });
  });

  it('d’un parent, ne se lève pas par l’autre', () => {
    const dit = dire('RefuserProjet', { par: mere, refus: 'r1' });
    apres(ouvrir, dit)
      .when(lever({ qualite: 'parent', id: 'pere' }))
      .thenRefused('RESERVE_A_SON_AUTEUR');
    apres(ouvrir, dit)
      .when(lever({ qualite: 'parent' }))
      .thenState({ statut: 'accueil' });
  });

  it('levé, n’appelle plus rien', () => {
    const fait = { code: 'DEJA_FAIT', genre: 'refus', id: 'r1', le: lever(personne).le } as const;
    const leve = [...ecrit, refus, lever(personne)];
    apres(...leve)
      .when(lever(personne))
      .thenRefused(fait);
    apres(...leve)
      .when({ ...reinterroger, le: lever(personne).le })
      .thenRefused(fait);
    apres(...leve)
      .when({ ...autreChose, le: lever(personne).le })
      .thenRefused(fait);
  });

  it('inconnu, ne se suit pas ; un rendez-vous ne se prend pas dans le passé', () => {
    for (const commande of [autreChose, reinterroger, lever(personne)]) {
      apres(ouvrir).when(commande).thenRefused({ code: 'INCONNU', genre: 'refus', id: 'r1' });
    }
    apres(...ecrit, refus)
      .when({ ...autreChose, le: lever(personne).le })
      .thenRefused('DATES_INVERSEES');
  });

  it('reste due une fois le projet clos', () => {
    const dit = dire('RefuserProjet', { par: personne, refus: 'r1' });
    apres(...clos, dit)
      .when(reinterroger)
      .thenState({ statut: 'clos' });
  });
});

describe('La suite d’un désaccord', () => {
  const repondre = dire('RepondreDesaccord', { desaccord: 'd1', texte: 'Nous en parlerons.' });
  const traiter = (issue: string, par: object) =>
    dire('TraiterDesaccord', { desaccord: 'd1', issue, par, le: '2026-02-01' });

  it('garde la réponse, de qui et quand', () => {
    expect(etatApres(...ecrit, desaccord, repondre).desaccords?.[0]?.reponse).toEqual({
      ...{ le: '2026-01-05', par: educatrice, texte: 'Nous en parlerons.' },
    });
    apres(ouvrir).when(repondre).thenRefused({ code: 'INCONNU', genre: 'desaccord', id: 'd1' });
  });

  it('n’est dit maintenu ou résolu que par son auteur ; le juge, par qui le saisit', () => {
    apres(...ecrit, desaccord)
      .when(traiter('resolu', educatrice))
      .thenRefused({ code: 'RESERVE_A_SON_AUTEUR', genre: 'desaccord', id: 'd1', auteur: 'parent' });
    apres(...ecrit, desaccord)
      .when(traiter('maintenu', frere))
      .thenRefused('RESERVE_A_SON_AUTEUR');
    expect(etatApres(...ecrit, desaccord, traiter('juge_saisi', frere)).desaccords?.[0]).toMatchObject({
      issue: 'juge_saisi',
    });
    expect(etatApres(...ecrit, desaccord, traiter('juge_saisi', frere)).desaccords?.[0]).not.toHaveProperty('resoluLe');
    expect(etatApres(...ecrit, desaccord, traiter('resolu', mere)).desaccords?.[0]).toMatchObject({
      issue: 'resolu',
      resoluLe: '2026-02-01',
    });
  });

  it('résolu, ne se rouvre pas : un nouveau désaccord s’écrit', () => {
    apres(...ecrit, desaccord, traiter('resolu', mere))
      .when(traiter('maintenu', mere))
      .thenRefused({ code: 'DEJA_FAIT', genre: 'desaccord', id: 'd1', le: traiter('resolu', mere).le });
    apres(...ecrit, desaccord, traiter('maintenu', mere))
      .when(traiter('resolu', mere))
      .thenState({ statut: 'accueil' });
    apres(ouvrir).when(traiter('juge_saisi', frere)).thenRefused({ code: 'INCONNU', genre: 'desaccord', id: 'd1' });
  });
});

describe('La suite d’une demande et d’un avis manquant', () => {
  it('donne suite à une demande de révision', () => {
    const demande = dire('DemanderRevision', { par: personne, demande: 'y1' });
    const suite = dire('DonnerSuiteDemande', { demande: 'y1' });
    expect(etatApres(ouvrir, demande, suite).demandesRevision?.[0]?.suiteLe).toBe('2026-01-05');
    apres(ouvrir).when(suite).thenRefused({ code: 'INCONNU', genre: 'demande', id: 'y1' });
  });

  it('dit pourquoi l’avis manque, sans effacer celui que la personne a donné', () => {
    const manque = dire('ConstaterAvisManquant', {
      sur: 'o1',
      motif: 'ne_souhaite_pas',
      precision: 'Deux fois proposé.',
    });
    const dit = dire('DonnerAvis', { par: personne, avis: 'v1', sur: 'o1', sens: 'reserve', le: '2026-01-06' });
    expect(etatApres(...ecrit, manque).objectifs?.[0]?.avisPersonne).toEqual({
      ...{ recueilli: false, le: '2026-01-05', motif: 'ne_souhaite_pas', precision: 'Deux fois proposé.' },
    });
    expect(etatApres(...ecrit, manque, dit).objectifs?.[0]?.avisPersonne).toMatchObject({ sens: 'reserve' });
    apres(...ecrit, dit)
      .when({ ...manque, le: dit.le })
      .thenRefused({ code: 'AVIS_DEJA_DONNE', sur: 'o1', le: dit.le });
    apres(...ecrit)
      .when(dire('ConstaterAvisManquant', { sur: 'b1', motif: 'absente' }))
      .thenRefused({ code: 'INCONNU', genre: 'element', id: 'b1' });
  });

  it.each(['a1', 'q1', 'l1'])('porte l’avis sur une action, un risque ou une restriction : %s', (sur) => {
    const vie = [
      ...ecrit,
      dire('EvaluerRisque', { risque: 'q1', nature: 'chute', presence: 'present' }),
      dire('DeciderRestriction', { restriction: { id: 'l1', objet: 'visites' } }),
    ];
    const etat = etatApres(...vie, dire('ConstaterAvisManquant', { sur, motif: 'absente' }));
    const portes = [...(etat.actions ?? []), ...(etat.risques ?? []), ...(etat.restrictions ?? [])];
    expect(portes.filter(({ avisPersonne }) => avisPersonne !== undefined).map(({ id }) => id)).toEqual([sur]);
  });
});
