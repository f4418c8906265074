import { describe, expect, it } from 'vitest';
import {
  apres,
  avis,
  curateur,
  dire,
  directrice,
  ecrit,
  educatrice,
  enOeuvre,
  etatApres,
  mere,
  ouvrir,
  personne,
  prestation,
} from './exemples';

describe('Un moyen', () => {
  const moyen = (plus: object) => ({ moyen: { id: 'm1', titre: 'Tablette', nature: 'materiel', ...plus } });

  it('se lie à une action connue, et se réécrit', () => {
    const etat = etatApres(
      ...ecrit,
      dire('AjouterMoyen', moyen({ action: 'a1' })),
      dire('RedefinirMoyen', moyen({ titre: 'Livre' })),
    );
    expect(etat.moyens).toEqual([{ id: 'm1', titre: 'Livre', nature: 'materiel' }]);
    apres(...ecrit)
      .when(dire('RedefinirMoyen', moyen({})))
      .thenRefused({ code: 'INCONNU', genre: 'moyen', id: 'm1' });
    for (const type of ['AjouterMoyen', 'RedefinirMoyen'] as const) {
      const depart = type === 'AjouterMoyen' ? ecrit : [...ecrit, dire('AjouterMoyen', moyen({}))];
      apres(...depart)
        .when(dire(type, moyen({ action: 'a9' })))
        .thenRefused({ code: 'INCONNU', genre: 'action', id: 'a9' });
      apres(...depart)
        .when(dire(type, moyen({ debutLe: '2026-02-02', finLe: '2026-02-01' })))
        .thenRefused('DATES_INVERSEES');
    }
    apres(...ecrit, dire('AjouterMoyen', moyen({})))
      .when(dire('AjouterMoyen', moyen({})))
      .thenRefused('ID_DEJA_PRIS');
  });
});

describe('Une prestation', () => {
  const repondre = (par: object, plus: object = {}) =>
    dire('RepondrePrestation', { par, prestation: 's1', reponse: 'acceptee', ...plus });
  const sur = (type: 'DemarrerPrestation' | 'TerminerPrestation' | 'AnnulerPrestation') =>
    dire(type, { prestation: 's1' });
  const demarrer = sur('DemarrerPrestation');
  const redefinir = (plus: object = {}) =>
    dire('RedefinirPrestation', { prestation: { id: 's1', titre: 'Kiné', ...plus } });

  it('est proposée, puis choisie par la personne', () => {
    const suite = repondre(personne, { optionsProposees: 3, paroles: 'Oui.' });
    expect(etatApres(...ecrit, suite).prestations).toEqual([
      {
        ...{ id: 's1', titre: 'Ergothérapie', action: 'a1', statut: 'en_preparation', statutLe: '2026-01-05' },
        choix: { reponse: 'acceptee', le: '2026-01-05', par: personne, optionsProposees: 3, paroles: 'Oui.' },
      },
    ]);
  });

  it('ne s’accepte ni par la structure ni par un curateur ; par un représentant, avec l’avis de la personne', () => {
    apres(...ecrit)
      .when(repondre(directrice))
      .thenRefused({ code: 'PAS_PARTIE', qualite: 'directeur' });
    apres(...ecrit)
      .when(repondre(curateur))
      .thenRefused({ code: 'PAS_PARTIE', qualite: 'curateur' });
    apres(...ecrit)
      .when(repondre(mere))
      .thenRefused({ code: 'AVIS_PERSONNE_MANQUANT', qualite: 'parent' });
    expect(etatApres(...ecrit, repondre(mere, { avisPersonne: avis })).prestations?.[0]?.choix).toMatchObject({
      avisPersonne: avis,
    });
  });

  it('différée, dit quand la reproposer, jamais dans le passé', () => {
    const differer = (reproposerLe: string) => repondre(personne, { reponse: 'differee', reproposerLe });
    expect(etatApres(...ecrit, differer('2026-06-01')).prestations?.[0]?.choix).toMatchObject({
      reproposerLe: '2026-06-01',
    });
    apres(...ecrit)
      .when(differer('2026-01-04'))
      .thenRefused('DATES_INVERSEES');
  });

  it('ne démarre qu’acceptée', () => {
    const nonAcceptee = { code: 'PRESTATION_NON_ACCEPTEE', prestation: 's1' } as const;
    apres(...ecrit)
      .when(demarrer)
      .thenRefused(nonAcceptee);
    apres(...ecrit, repondre(personne, { reponse: 'differee' }))
      .when(demarrer)
      .thenRefused(nonAcceptee);
    const refus = dire('RefuserElement', { par: personne, refus: 'r1', sur: 's1' });
    apres(...ecrit, repondre(personne), refus)
      .when(demarrer)
      .thenRefused(nonAcceptee);
    expect(etatApres(...ecrit, repondre(personne), demarrer).prestations?.[0]?.statut).toBe('actif');
  });

  it('proposée autrement, attend une nouvelle réponse', () => {
    const [telle] = etatApres(...ecrit, repondre(personne), redefinir()).prestations ?? [];
    expect(telle).toEqual({
      ...{ id: 's1', titre: 'Kiné', statut: 'en_preparation', statutLe: '2026-01-05' },
      choixAnterieurs: [{ reponse: 'acceptee', le: '2026-01-05', par: personne }],
    });
    apres(...ecrit, sur('AnnulerPrestation'))
      .when(redefinir())
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(ouvrir).when(redefinir()).thenRefused({ code: 'INCONNU', genre: 'prestation', id: 's1' });
    apres(...ecrit)
      .when(redefinir({ action: 'a9' }))
      .thenRefused({ code: 'INCONNU', genre: 'action', id: 'a9' });
    apres(...ecrit)
      .when(redefinir({ debutLe: '2026-02-02', finLe: '2026-02-01' }))
      .thenRefused('DATES_INVERSEES');
  });

  it('garde les mots de chaque réponse, quand une autre la remplace', () => {
    const refus = dire('RefuserElement', { par: personne, refus: 'r1', sur: 's1', paroles: 'Non.' });
    const differer = repondre(personne, { reponse: 'differee', paroles: 'Plus tard.' });
    const [telle] = etatApres(...ecrit, differer, refus, redefinir(), repondre(personne)).prestations ?? [];
    expect(telle?.choix?.reponse).toBe('acceptee');
    expect(telle?.choixAnterieurs?.map(({ paroles }) => paroles)).toEqual(['Plus tard.', 'Non.']);
  });

  it('se termine et s’annule en son temps', () => {
    const enCours = [...ecrit, repondre(personne), demarrer];
    expect(etatApres(...enCours, sur('TerminerPrestation')).prestations?.[0]?.statut).toBe('termine');
    expect(etatApres(...enCours, sur('AnnulerPrestation')).prestations?.[0]?.statut).toBe('annule');
    apres(...ecrit)
      .when(sur('TerminerPrestation'))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...enCours)
      .when(demarrer)
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...enCours, sur('TerminerPrestation'))
      .when(sur('AnnulerPrestation'))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...enCours, sur('TerminerPrestation'))
      .when(repondre(personne))
      .thenRefused('STATUT_INCOMPATIBLE');
  });

  it.each([demarrer, sur('TerminerPrestation'), sur('AnnulerPrestation'), repondre(personne)])(
    'inconnue, refuse $type',
    (commande) => {
      apres(ouvrir).when(commande).thenRefused({ code: 'INCONNU', genre: 'prestation', id: 's1' });
    },
  );

  it('se propose avec des renvois et des dates qui tiennent', () => {
    const proposer = (plus: object) => dire('ProposerPrestation', { prestation: { id: 's2', titre: 'Kiné', ...plus } });
    apres(...ecrit)
      .when(prestation)
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 's1', genre: 'prestation' });
    apres(...ecrit)
      .when(proposer({ action: 'a9' }))
      .thenRefused({ code: 'INCONNU', genre: 'action', id: 'a9' });
    apres(...ecrit)
      .when(proposer({ debutLe: '2026-02-02', finLe: '2026-02-01' }))
      .thenRefused('DATES_INVERSEES');
  });
});

describe('Un jalon', () => {
  const fixer = dire('FixerJalon', { jalon: { id: 'j1', libelle: 'Point', le: '2026-06-01' } });
  const deplacer = dire('DeplacerJalon', { jalon: 'j1', au: '2026-07-01' });
  const atteindre = dire('AtteindreJalon', { jalon: 'j1', le: '2026-06-02', par: educatrice });

  it('se fixe, se déplace, puis s’atteint une fois', () => {
    expect(etatApres(ouvrir, fixer, deplacer, atteindre).jalons).toEqual([
      { id: 'j1', libelle: 'Point', le: '2026-07-01', atteintLe: '2026-06-02' },
    ]);
    const fait = { code: 'DEJA_FAIT', genre: 'jalon', id: 'j1', le: atteindre.le } as const;
    apres(ouvrir, fixer, atteindre).when(atteindre).thenRefused(fait);
    apres(ouvrir, fixer, atteindre)
      .when({ ...deplacer, le: atteindre.le })
      .thenRefused(fait);
    apres(ouvrir, fixer).when(fixer).thenRefused('ID_DEJA_PRIS');
    apres(ouvrir).when(deplacer).thenRefused({ code: 'INCONNU', genre: 'jalon', id: 'j1' });
    apres(ouvrir).when(atteindre).thenRefused({ code: 'INCONNU', genre: 'jalon', id: 'j1' });
  });

  it('s’atteint une fois la version figée, mais ne se déplace plus', () => {
    const fige = [
      ...ecrit,
      fixer,
      ...['evaluation_initiale', 'coconstruction', 'formalisation'].map((phase) => dire('CommencerPhase', { phase })),
      dire('Formaliser'),
    ];
    apres(...fige)
      .when(atteindre)
      .thenState({ statut: 'formalisation' });
    apres(...fige)
      .when(deplacer)
      .thenRefused('VERSION_FIGEE');
    expect(etatApres(...enOeuvre).jalons).toBeUndefined();
  });
});
