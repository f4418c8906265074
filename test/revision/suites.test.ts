import { describe, expect, it } from 'vitest';
import { apres, close, dire, etatApres, ouvrir, pere, personne } from './exemples';

const traiter = (par: object, issue: string, le = '2026-02-01') =>
  dire('TraiterDesaccordRevision', { par, desaccord: 'd1', issue, le });
const lever = (par: object, le = '2026-02-01') => dire('LeverRefusRevision', { par, refus: 'w1', le });
const desaccord = dire('ConsignerDesaccordRevision', { par: pere, desaccord: 'd1' });
const refus = dire('RefuserRevision', { par: personne, refus: 'w1', paroles: 'Sans moi.' });

describe('Un désaccord dit en révision', () => {
  it('a une issue, même une fois la révision close ; résolu, il garde son jour', () => {
    expect(etatApres(...close, desaccord, traiter(pere, 'maintenu')).desaccords?.[0]?.issue).toBe('maintenu');
    expect(etatApres(ouvrir, desaccord, traiter(pere, 'resolu')).desaccords?.[0]).toMatchObject({
      issue: 'resolu',
      resoluLe: '2026-02-01',
    });
    apres(ouvrir, desaccord, traiter(pere, 'resolu'))
      .when(traiter(pere, 'maintenu'))
      .thenRefused({ code: 'DEJA_FAIT', id: 'd1', le: '2026-02-01' });
  });

  it('n’est dit maintenu ou résolu que par qui l’a dit ; quiconque saisit le juge', () => {
    const reserve = { code: 'RESERVE_A_SON_AUTEUR', id: 'd1', auteur: 'parent' };
    apres(ouvrir, desaccord).when(traiter(personne, 'resolu')).thenRefused(reserve);
    expect(etatApres(ouvrir, desaccord, traiter(personne, 'juge_saisi')).desaccords?.[0]?.issue).toBe('juge_saisi');
    apres(ouvrir).when(traiter(pere, 'resolu')).thenRefused({ code: 'DESACCORD_INCONNU', desaccord: 'd1' });
  });
});

describe('Un refus de prendre part à la révision', () => {
  it('est levé par qui l’a dit, et reste avec ses mots', () => {
    const etat = etatApres(...close, refus, lever(personne));
    expect(etat.refus).toMatchObject([{ id: 'w1', leveLe: '2026-02-01', paroles: { texte: 'Sans moi.' } }]);
    apres(ouvrir, refus, lever(personne))
      .when(lever(personne))
      .thenRefused({ code: 'DEJA_FAIT', id: 'w1', le: '2026-02-01' });
    apres(ouvrir, refus).when(lever(pere)).thenRefused({ code: 'RESERVE_A_SON_AUTEUR', id: 'w1', auteur: 'personne' });
    apres(ouvrir).when(lever(personne)).thenRefused({ code: 'REFUS_INCONNU', refus: 'w1' });
  });
});

describe('Les pièces d’un bilan', () => {
  it('se joignent l’une après l’autre, même une fois close', () => {
    const joindre = (titre: string) => dire('JoindrePiecesRevision', { pieces: [{ titre }] });
    const etat = etatApres(ouvrir, joindre('Grille'), ...close.slice(1), joindre('Bilan'));
    expect(etat.pieces).toEqual([{ titre: 'Grille' }, { titre: 'Bilan' }]);
  });
});
