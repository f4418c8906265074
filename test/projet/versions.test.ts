import { describe, expect, it } from 'vitest';
import { accord, apres, besoin, dire, ecrit, enOeuvre, etatApres, formalise, ouvrir, phases } from './exemples';

const nouveauBesoin = dire('IdentifierBesoin', { besoin: { id: 'b2', description: 'Sortir' } });
const [avenant, renoncer, formaliser, enOeuvreDeNouveau] = [
  dire('OuvrirAvenant', { raison: 'Déménagement' }),
  dire('RenoncerAvenant'),
  dire('Formaliser'),
  dire('MettreEnOeuvre'),
];
const revision = dire('EntrerEnRevision', { revision: 'r1' });

describe('Établir une version', () => {
  it('fige le contenu du jour', () => {
    expect(etatApres(...formalise).versions).toEqual([
      {
        ...{ numero: 1, etablieLe: '2026-01-05', motif: 'initiale' },
        contenu: {
          besoins: etatApres(...ecrit).besoins,
          objectifs: etatApres(...ecrit).objectifs,
          actions: etatApres(...ecrit).actions,
          prestations: etatApres(...ecrit).prestations,
        },
      },
    ]);
  });

  it('attend la formalisation', () => {
    apres(ouvrir)
      .when(formaliser)
      .thenRefused({ code: 'PHASE_HORS_ORDRE', phase: 'accueil', demandee: 'formalisation' });
  });

  it('ne se refait pas sans avenant ni révision', () => {
    apres(...formalise)
      .when(formaliser)
      .thenRefused({ code: 'AUCUNE_REDACTION', version: 1 });
    apres(...enOeuvre)
      .when(formaliser)
      .thenRefused({ code: 'AUCUNE_REDACTION', version: 1 });
  });
});

describe('Une fois la version établie, le contenu', () => {
  it.each([
    besoin,
    dire('RedefinirBesoin', { besoin: { id: 'b1', description: 'Autre' } }),
    dire('ProposerObjectif', { objectif: { id: 'o2', titre: 'Autre' } }),
    dire('ContreProposerObjectif', { objectif: { id: 'o1', titre: 'Autre' } }),
    dire('PlanifierAction', { action: { id: 'a2', titre: 'Autre', objectifs: ['o1'] } }),
    dire('AjouterMoyen', { moyen: { id: 'm1', titre: 'Autre', nature: 'humain' } }),
    dire('FixerJalon', { jalon: { id: 'j1', libelle: 'Autre', le: '2026-06-01' } }),
    dire('RetirerElement', { element: 'b1' }),
  ])('ne se retouche plus : $type', (commande) => {
    apres(...formalise)
      .when(commande)
      .thenRefused({ code: 'VERSION_FIGEE', version: 1 });
    apres(...enOeuvre)
      .when(commande)
      .thenRefused({ code: 'VERSION_FIGEE', version: 1 });
  });

  it('vit pourtant : statuts, avis, notes, attentes, évaluations et restrictions suivent leur cours', () => {
    const vie = [
      accord,
      dire('ActiverObjectif', { objectif: 'o1' }),
      dire('DemarrerAction', { action: 'a1' }),
      dire('ConsignerNote', { note: 'n1', texte: 'Premier repas.', objectifs: ['o1'] }),
      dire('ConsignerEvaluation', { evaluation: { id: 'e1', le: '2026-01-05' } }),
      dire('EvaluerRisque', { risque: 'q1', nature: 'chute', presence: 'present' }),
      dire('DeciderRestriction', { restriction: { id: 'l1', objet: 'visites' } }),
    ];
    expect(etatApres(...enOeuvre, ...vie).versions).toEqual(etatApres(...enOeuvre).versions);
  });
});

describe('Un avenant', () => {
  it('ouvre l’écriture, puis donne la version suivante', () => {
    expect(etatApres(...enOeuvre, avenant).redaction).toEqual({
      ...{ motif: 'avenant', depuisLe: '2026-01-05', raison: 'Déménagement' },
    });
    const etat = etatApres(...enOeuvre, avenant, nouveauBesoin, formaliser);
    expect(etat).not.toHaveProperty('redaction');
    expect(etat.versions?.map(({ numero, motif, contenu }) => [numero, motif, contenu?.besoins?.length])).toEqual([
      [1, 'initiale', 1],
      [2, 'avenant', 2],
    ]);
    apres(...enOeuvre, avenant, nouveauBesoin, formaliser)
      .when(nouveauBesoin)
      .thenRefused('VERSION_FIGEE');
  });

  it('suppose une version, et un seul avenant à la fois', () => {
    apres(ouvrir, ...phases)
      .when(avenant)
      .thenRefused({ code: 'VERSION_MANQUANTE', version: null });
    apres(...enOeuvre, avenant)
      .when(avenant)
      .thenRefused('REDACTION_EN_COURS');
    apres(...formalise)
      .when(avenant)
      .thenState({ statut: 'formalisation' });
  });

  it('s’abandonne tant que rien n’y est écrit de ce qui est convenu', () => {
    const abandonne = etatApres(...enOeuvre, avenant, renoncer);
    expect(abandonne).not.toHaveProperty('redaction');
    apres(...enOeuvre)
      .when(renoncer)
      .thenRefused({ code: 'AUCUNE_REDACTION', version: 1 });
    apres(...enOeuvre, avenant, nouveauBesoin)
      .when(renoncer)
      .thenRefused({ code: 'AVENANT_ENTAME', elements: ['b2'] });
    const retire = dire('RetirerElement', { element: 'b2' });
    apres(...enOeuvre, avenant, nouveauBesoin, retire)
      .when(renoncer)
      .thenState({ statut: 'mise_en_oeuvre' });
    const vivre = [accord, dire('ActiverObjectif', { objectif: 'o1' })];
    apres(...enOeuvre, avenant, ...vivre)
      .when(renoncer)
      .thenState({ statut: 'mise_en_oeuvre' });
  });

  it('ouvert avant la mise en œuvre, s’y oppose s’il a changé quelque chose', () => {
    apres(...formalise, avenant, nouveauBesoin)
      .when(enOeuvreDeNouveau)
      .thenRefused('REDACTION_EN_COURS');
    expect(etatApres(...formalise, avenant, enOeuvreDeNouveau)).not.toHaveProperty('redaction');
  });
});

describe('Une révision', () => {
  it('ouvre l’écriture, et la version suivante dit d’où elle vient', () => {
    const etat = etatApres(...enOeuvre, revision, nouveauBesoin, formaliser, enOeuvreDeNouveau);
    expect(etat).toMatchObject({ statut: 'mise_en_oeuvre' });
    expect(etat.versions?.at(-1)).toMatchObject({ numero: 2, motif: 'revision', revision: 'r1' });
  });

  it('qui ne change rien ramène à la mise en œuvre sans nouvelle version', () => {
    const etat = etatApres(...enOeuvre, revision, enOeuvreDeNouveau);
    expect(etat.versions).toHaveLength(1);
    expect(etat).not.toHaveProperty('redaction');
  });

  it('qui change quelque chose établit sa version avant de reprendre', () => {
    apres(...enOeuvre, revision, nouveauBesoin)
      .when(enOeuvreDeNouveau)
      .thenRefused({ code: 'REDACTION_EN_COURS', motif: 'revision', depuisLe: ouvrir.le });
    apres(...enOeuvre, revision)
      .when(renoncer)
      .thenRefused('AUCUNE_REDACTION');
  });

  it('reprend à son compte un avenant commencé', () => {
    const plusTard = dire('EntrerEnRevision', { revision: 'r1', le: '2026-02-01' });
    expect(etatApres(...enOeuvre, avenant, nouveauBesoin, plusTard).redaction).toEqual({
      ...{ motif: 'revision', depuisLe: '2026-01-05', revision: 'r1' },
    });
  });
});
