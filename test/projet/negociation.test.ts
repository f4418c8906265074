import { describe, expect, it } from 'vitest';
import {
  accord,
  apres,
  avis,
  curateur,
  dire,
  directrice,
  ecrit,
  educatrice,
  etatApres,
  frere,
  mere,
  personne,
} from './exemples';

const definition = { id: 'o1', titre: 'Cuisiner seul', besoins: ['b1'] };
const contre = (par: object) => dire('ContreProposerObjectif', { par, objectif: definition, texte: 'Plutôt le soir.' });
const approuver = (par: object, plus: object = {}) => dire('ApprouverObjectif', { objectif: 'o1', par, ...plus });
const activer = dire('ActiverObjectif', { objectif: 'o1' });

describe('Négocier un objectif', () => {
  it('garde chaque étape, et ce qui est proposé en dernier', () => {
    const [tel] = etatApres(...ecrit, contre(personne), contre(educatrice), approuver(personne)).objectifs ?? [];
    expect(tel).toMatchObject({ titre: 'Cuisiner seul', statut: 'en_preparation' });
    expect(tel?.negociation?.map(({ type, par }) => [type, par.qualite])).toEqual([
      ['proposition', 'professionnel'],
      ['contre_proposition', 'personne'],
      ['contre_proposition', 'professionnel'],
      ['accord', 'personne'],
    ]);
  });

  it('appelle proposition ce que la même partie reformule', () => {
    const [tel] = etatApres(...ecrit, contre(directrice)).objectifs ?? [];
    expect(tel?.negociation?.map(({ type }) => type)).toEqual(['proposition', 'proposition']);
  });

  it('garde l’avis, le statut et le référent de l’objectif proposé autrement', () => {
    const dit = dire('DonnerAvis', { par: personne, avis: 'v1', sur: 'o1', sens: 'reserve' });
    const confie = dire('ConfierObjectif', { objectif: 'o1', referent: directrice });
    const [tel] = etatApres(...ecrit, accord, activer, confie, dit, contre(personne)).objectifs ?? [];
    expect(tel).toMatchObject({ statut: 'actif', avisPersonne: { sens: 'reserve' }, referent: directrice });
  });

  it('ne se conclut pas seul, ni entre la structure et un proche, ni par un curateur', () => {
    apres(...ecrit)
      .when(approuver(directrice))
      .thenRefused({ code: 'ACCORD_A_SOI_MEME', objectif: 'o1' });
    apres(...ecrit)
      .when(approuver(frere))
      .thenRefused({ code: 'ACCORD_SANS_LA_PERSONNE', objectif: 'o1' });
    apres(...ecrit)
      .when(approuver(curateur))
      .thenRefused({ code: 'PAS_PARTIE', qualite: 'curateur' });
    apres(...ecrit, contre(frere))
      .when(approuver(educatrice))
      .thenRefused('ACCORD_SANS_LA_PERSONNE');
  });

  it('se conclut par l’accord de la personne, ou de la structure à ce que la personne propose', () => {
    apres(...ecrit)
      .when(approuver(personne))
      .thenState({ statut: 'accueil' });
    apres(...ecrit, contre(personne))
      .when(approuver(personne))
      .thenRefused('ACCORD_A_SOI_MEME');
    apres(...ecrit, contre(personne))
      .when(approuver(educatrice))
      .thenState({ statut: 'accueil' });
    apres(...ecrit, contre(mere))
      .when(approuver(educatrice))
      .thenState({ statut: 'accueil' });
    apres(...ecrit, contre(frere))
      .when(approuver(personne))
      .thenState({ statut: 'accueil' });
  });

  it('par un représentant, dit l’avis de la personne', () => {
    apres(...ecrit)
      .when(approuver(mere))
      .thenRefused({ code: 'AVIS_PERSONNE_MANQUANT', qualite: 'parent' });
    const [tel] = etatApres(...ecrit, approuver(mere, { avisPersonne: avis })).objectifs ?? [];
    expect(tel?.negociation?.at(-1)).toMatchObject({ type: 'accord', par: mere, avisPersonne: avis });
  });

  it('ne se conclut qu’une fois, sauf nouvelle proposition', () => {
    apres(...ecrit, accord)
      .when(approuver(personne))
      .thenRefused({ code: 'DEJA_CONVENU', objectif: 'o1' });
    apres(...ecrit, accord, contre(educatrice))
      .when(approuver(personne))
      .thenState({ statut: 'accueil' });
  });

  it('peut se conclure après un désaccord', () => {
    const desaccord = dire('ConsignerDesaccord', { par: personne, desaccord: 'd1', sur: 'o1' });
    apres(...ecrit, desaccord)
      .when(approuver(personne))
      .thenState({ statut: 'accueil' });
  });
});
