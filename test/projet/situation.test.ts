import { describe, expect, it } from 'vitest';
import { jour } from '../support/jour';
import { apres, besoin, dire, ecrit, educatrice, enOeuvre, etatApres, mere, ouvrir, personne } from './exemples';

describe('Le projet de vie', () => {
  const formuler = (par: object, formulation: string) =>
    dire('FormulerProjetVie', { par, formulation, texte: 'Vivre à deux.', moyen: 'falc', recueilliePar: educatrice });

  it('garde qui le formule', () => {
    expect(
      etatApres(ouvrir, formuler(personne, 'par_la_personne'), formuler(mere, 'pour_la_personne')).projetVie,
    ).toMatchObject([
      { formulation: 'par_la_personne', parole: { auteur: personne, moyen: 'falc', recueilliePar: educatrice } },
      { formulation: 'pour_la_personne', parole: { auteur: mere } },
    ]);
  });

  it('n’est jamais dit « par la personne » quand un tiers parle', () => {
    apres(ouvrir).when(formuler(mere, 'par_la_personne')).thenRefused({ code: 'PAROLE_D_UN_TIERS', qualite: 'parent' });
    apres(ouvrir).when(formuler(mere, 'avec_la_personne')).thenState({ statut: 'accueil' });
  });
});

describe('Forces, évaluations et besoins', () => {
  it('gardent qui les dit', () => {
    const force = dire('ReconnaitreForce', {
      par: mere,
      force: 'f1',
      texte: 'Elle dessine.',
      domaines: ['loisirs_culture'],
    });
    expect(etatApres(ouvrir, force).forces).toEqual([
      { id: 'f1', parole: { texte: 'Elle dessine.', auteur: mere, le: '2026-01-05' }, domaines: ['loisirs_culture'] },
    ]);
    apres(ouvrir, force).when(force).thenRefused({ code: 'ID_DEJA_PRIS', id: 'f1', genre: 'force' });
  });

  it('une évaluation ne se consigne pas avant d’avoir eu lieu', () => {
    const evaluer = (le: string) => dire('ConsignerEvaluation', { evaluation: { id: 'e1', le } });
    apres(ouvrir)
      .when(evaluer('2026-01-06'))
      .thenRefused({ code: 'PAS_ENCORE', genre: 'evaluation', id: 'e1', le: jour('2026-01-06') });
    expect(etatApres(ouvrir, evaluer('2026-01-05')).evaluations).toEqual([{ id: 'e1', le: '2026-01-05' }]);
    apres(ouvrir, evaluer('2026-01-05')).when(evaluer('2026-01-05')).thenRefused('ID_DEJA_PRIS');
  });

  it('un besoin renvoie à une évaluation connue, et se réécrit', () => {
    const reecrit = (plus: object) => dire('RedefinirBesoin', { besoin: { id: 'b1', description: 'Autre', ...plus } });
    expect(etatApres(ouvrir, besoin, reecrit({})).besoins).toEqual([{ id: 'b1', description: 'Autre' }]);
    apres(ouvrir).when(reecrit({})).thenRefused({ code: 'INCONNU', genre: 'besoin', id: 'b1' });
    apres(ouvrir, besoin)
      .when(reecrit({ evaluation: 'e9' }))
      .thenRefused({ code: 'INCONNU', genre: 'evaluation', id: 'e9' });
    apres(ouvrir)
      .when(dire('IdentifierBesoin', { besoin: { id: 'b1', description: 'Un besoin', evaluation: 'e9' } }))
      .thenRefused({ code: 'INCONNU', genre: 'evaluation', id: 'e9' });
    apres(ouvrir, besoin).when(besoin).thenRefused('ID_DEJA_PRIS');
  });
});

describe('Un risque', () => {
  const evaluer = (presence: string, plus: object = {}) =>
    dire('EvaluerRisque', { risque: 'q1', nature: 'chute', presence, ...plus });
  const repondre = (plus: object) => dire('PrevoirReponseRisque', { risque: 'q1', secours: 'Appeler le 15.', ...plus });

  it('ne change pas de nature en s’évaluant à nouveau : ce que la personne en a dit était sur celui-là', () => {
    const dit = dire('DonnerAvis', { par: personne, avis: 'v1', sur: 'q1', sens: 'favorable' });
    apres(ouvrir, evaluer('present'), dit)
      .when(evaluer('present', { nature: 'suicide' }))
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'q1', genre: 'risque' });
  });

  it('s’évalue à nouveau sans perdre la réponse prévue', () => {
    const suite = evaluer('absent', { le: '2026-03-01', par: mere });
    expect(
      etatApres(...ecrit, evaluer('present'), repondre({ objectifs: ['o1'], actions: ['a1'] }), suite).risques,
    ).toEqual([
      {
        ...{ id: 'q1', nature: 'chute', presence: 'absent', evalueLe: '2026-03-01', par: mere },
        ...{ secours: 'Appeler le 15.', objectifs: ['o1'], actions: ['a1'] },
      },
    ]);
  });

  it('s’évalue sans toucher aux autres', () => {
    const autre = evaluer('absent', { risque: 'q2', nature: 'suicide' });
    const risques = etatApres(ouvrir, evaluer('present'), autre, evaluer('non_evalue')).risques;
    expect(risques?.map(({ id, presence }) => [id, presence])).toEqual([
      ['q1', 'non_evalue'],
      ['q2', 'absent'],
    ]);
  });

  it('s’évalue à tout moment, mais sa réponse fait partie de ce qui est convenu', () => {
    apres(...enOeuvre)
      .when(evaluer('present'))
      .thenState({ statut: 'mise_en_oeuvre' });
    apres(...enOeuvre, evaluer('present'))
      .when(repondre({}))
      .thenRefused('VERSION_FIGEE');
  });

  it('refuse les renvois qui ne mènent à rien, et un identifiant pris par autre chose', () => {
    apres(...ecrit)
      .when(repondre({}))
      .thenRefused({ code: 'INCONNU', genre: 'risque', id: 'q1' });
    apres(...ecrit, evaluer('present'))
      .when(repondre({ objectifs: ['o9'] }))
      .thenRefused({ code: 'INCONNU', genre: 'objectif', id: 'o9' });
    apres(...ecrit, evaluer('present'))
      .when(repondre({ actions: ['a9'] }))
      .thenRefused({ code: 'INCONNU', genre: 'action', id: 'a9' });
    apres(...ecrit)
      .when(evaluer('present', { risque: 'o1' }))
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'o1', genre: 'objectif' });
  });
});

describe('Un volet', () => {
  it('s’écrit et se réécrit, un seul par type', () => {
    const volet = (plus: object) => dire('DefinirVolet', { volet: { type: 'educatif', ...plus } });
    const autre = dire('DefinirVolet', { volet: { type: 'soins' } });
    expect(
      etatApres(...ecrit, volet({ resume: 'Un' }), autre, volet({ resume: 'Deux', objectifs: ['o1'] })).volets,
    ).toEqual([{ type: 'educatif', resume: 'Deux', objectifs: ['o1'] }, { type: 'soins' }]);
    apres(...ecrit)
      .when(volet({ objectifs: ['o9'] }))
      .thenRefused({ code: 'INCONNU', genre: 'objectif', id: 'o9' });
  });
});

describe('Retirer un élément', () => {
  const retirer = (element: string) => dire('RetirerElement', { element });
  const vie = [
    ...ecrit,
    dire('IdentifierBesoin', { besoin: { id: 'b2', description: 'Sortir' } }),
    dire('ReconnaitreForce', { force: 'f1', texte: 'Il chante.' }),
    dire('AjouterMoyen', { moyen: { id: 'm1', titre: 'Piano', nature: 'materiel' } }),
    dire('EvaluerRisque', { risque: 'q1', nature: 'chute', presence: 'absent' }),
    dire('FixerJalon', { jalon: { id: 'j1', libelle: 'Point', le: '2026-06-01' } }),
  ];

  it.each([
    ['besoins', 'b2'],
    ['forces', 'f1'],
    ['moyens', 'm1'],
    ['risques', 'q1'],
    ['jalons', 'j1'],
  ] as const)('vaut pour %s', (rubrique, id) => {
    const etat = etatApres(...vie, retirer(id));
    expect(JSON.stringify(etat[rubrique])).not.toContain(id);
  });

  it('ne vaut pas pour ce à quoi quelque chose renvoie, ni pour ce que la personne a refusé', () => {
    apres(...vie)
      .when(retirer('b1'))
      .thenRefused({ code: 'ENCORE_LIE', id: 'b1', par: ['o1'] });
    const refus = dire('RefuserElement', { par: personne, refus: 'r1', sur: 'm1' });
    apres(...vie, refus)
      .when(retirer('m1'))
      .thenRefused({ code: 'ENCORE_LIE', id: 'm1', par: ['r1'] });
  });

  it('ne vaut pas pour ce qui a un statut, ni pour l’inconnu', () => {
    apres(...vie)
      .when(retirer('s1'))
      .thenRefused({ code: 'NON_RETIRABLE', id: 's1', genre: 'prestation' });
    apres(...vie)
      .when(retirer('x9'))
      .thenRefused({ code: 'INCONNU', genre: 'element', id: 'x9' });
  });

  it('laisse l’identifiant à ce qu’il désignait dans une version passée', () => {
    const suite = [
      ...['evaluation_initiale', 'coconstruction', 'formalisation'].map((phase) => dire('CommencerPhase', { phase })),
      dire('Formaliser'),
      dire('OuvrirAvenant'),
      retirer('b2'),
    ];
    apres(...vie, ...suite)
      .when(dire('IdentifierBesoin', { besoin: { id: 'b2', description: 'Autre' } }))
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'b2', genre: 'besoin' });
  });
});
