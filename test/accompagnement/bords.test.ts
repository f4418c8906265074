import { describe, expect, it } from 'vitest';
import { deciderAccompagnement } from '../../src/accompagnement/accompagnement.decider';
import { EvenementAccompagnement } from '../../src/accompagnement/evenements';
import { admettre, cadre, dire, etablir, given, givenCommands, personne, sortir } from './outils';

const mere = { qualite: 'parent', id: 'p5' };
const pere = { qualite: 'parent', id: 'p6' };
const direction = { qualite: 'directeur', id: 'p2' };
const surContrat = (type: string, le: string, charge: object = {}) => dire(type, le, { document: 'c1', ...charge });

describe('Un document terminé', () => {
  const finir = surContrat('MettreFinAuDocument', '2026-02-01', { finLe: '2026-03-10' });
  const termine = { code: 'DOCUMENT_TERMINE', finLe: '2026-03-10' };
  const avenant = (etabliLe: string) => ({ avenant: { id: 'a1', etabliLe, objet: 'autre' } });

  it('ne se signe plus et ne s’amende plus dès le jour de sa fin ; la veille encore', () => {
    const { when } = givenCommands(etablir(), finir);
    when(surContrat('SignerDocument', '2026-03-10', { par: personne })).thenRefused(termine);
    when(surContrat('SignerDocument', '2026-03-10', { par: personne, signeLe: '2026-03-09' })).thenState({});
    when(surContrat('EtablirAvenant', '2026-03-10', avenant('2026-03-10'))).thenRefused(termine);
    when(surContrat('EtablirAvenant', '2026-03-10', avenant('2026-03-09'))).thenState({});
    when(surContrat('ResilierDocument', '2026-03-10', { par: direction })).thenRefused(termine);
    when(surContrat('MettreFinAuDocument', '2026-03-11', { finLe: '2026-03-20' })).thenRefused(termine);
  });

  it('ne finit pas avant d’avoir commencé ; il peut finir le jour où il commence', () => {
    const commence = etablir('c1', { debutLe: '2026-01-15', termeLe: '2026-01-15' });
    const fin = (finLe: string) =>
      givenCommands(commence).when(surContrat('MettreFinAuDocument', '2026-02-01', { finLe }));
    fin('2026-01-14').thenRefused({ code: 'DATES_INVERSEES', debutLe: '2026-01-15', finLe: '2026-01-14' });
    fin('2026-01-15').thenState({});
    givenCommands()
      .when(etablir('c1', { debutLe: '2026-01-15', termeLe: '2026-01-14' }))
      .thenRefused('DATES_INVERSEES');
  });
});

describe('Établir et signer', () => {
  it('un document qu’un refus a fait connaître peut encore être établi, une seule fois', () => {
    const refus = surContrat('RefuserDeSigner', '2026-01-08', { par: personne });
    givenCommands(refus).when(etablir()).thenState({ dernierFaitLe: '2026-01-10' });
    givenCommands(refus, etablir())
      .when(etablir())
      .thenRefused({ code: 'ELEMENT_DEJA_CONNU', sorte: 'document', element: 'c1' });
  });

  it('un document ne mentionne que des orientations connues', () => {
    const orientation = dire('EnregistrerOrientation', '2026-01-02', { orientation: { id: 'o1', type: 'cdaph' } });
    const mentionner = (...ids: readonly string[]) => etablir('c1', { decisionsMentionnees: ids });
    givenCommands(orientation).when(mentionner('o1')).thenState({});
    givenCommands(orientation)
      .when(mentionner('o1', 'o2'))
      .thenRefused({ code: 'ELEMENT_INCONNU', sorte: 'orientation', element: 'o2' });
  });

  it('chacun signe une fois chaque document et chaque avenant', () => {
    const avenant = surContrat('EtablirAvenant', '2026-02-01', {
      avenant: { id: 'a1', etabliLe: '2026-02-01', objet: 'autre' },
    });
    const signer = (par: object, plus: object = {}) => surContrat('SignerDocument', '2026-02-05', { par, ...plus });
    const { when } = givenCommands(etablir(), avenant, signer(mere), signer(mere, { avenant: 'a1' }));
    const deja = { code: 'DEJA_SIGNE', signeLe: '2026-02-05' };
    when(signer(mere)).thenRefused(deja);
    when(signer(mere, { avenant: 'a1' })).thenRefused(deja);
    when(signer(pere)).thenState({});
    when(signer({ qualite: 'tuteur', id: 'p5' })).thenState({});
    when(signer(pere, { avenant: 'a1' })).thenState({});
    const inconnu = { code: 'ELEMENT_INCONNU', sorte: 'avenant', element: 'a2' };
    when(signer(pere, { avenant: 'a2' })).thenRefused(inconnu);
    when(
      surContrat('RemettreDocument', '2026-02-06', { avenant: 'a2', remise: { le: '2026-02-06', a: mere } }),
    ).thenRefused(inconnu);
    when(avenant).thenRefused('DATE_ANTERIEURE');
    when(
      surContrat('EtablirAvenant', '2026-02-06', { avenant: { id: 'a1', etabliLe: '2026-02-06', objet: 'autre' } }),
    ).thenRefused({
      code: 'ELEMENT_DEJA_CONNU',
      sorte: 'avenant',
      element: 'a1',
    });
  });
});

describe('Répondre', () => {
  it('à une demande ou à une réclamation déjà répondue est refusé', () => {
    const demande = dire('DemanderAcces', '2026-02-01', { par: personne, demande: 'd1', objet: 'dossier' });
    const repondre = (le: string) => dire('RepondreAcces', le, { demande: 'd1', sens: 'communique' });
    const deja = { code: 'DEJA_REPONDU', reponduLe: '2026-02-05' };
    givenCommands(demande, repondre('2026-02-05')).when(repondre('2026-02-06')).thenRefused(deja);
    givenCommands(demande, repondre('2026-02-05'))
      .when(dire('ProlongerReponseAcces', '2026-02-06', { demande: 'd1', motivee: true }))
      .thenRefused(deja);
    const reclamer = dire('Reclamer', '2026-02-01', { par: personne, reclamation: 'r1' });
    const repliquer = (le: string) => dire('RepondreReclamation', le, { reclamation: 'r1' });
    givenCommands(reclamer, repliquer('2026-02-05')).when(repliquer('2026-02-06')).thenRefused(deja);
  });
});

describe('L’opposition au partage', () => {
  const opposer = (par: object) => dire('SOpposerAuPartage', '2026-02-10', { par });
  const lever = (par: object) => dire('LeverOppositionAuPartage', '2026-03-01', { par });
  const partager = (le: string) =>
    dire('PartagerInformation', '2026-03-01', { partage: { id: 'pt1', le, destinataire: { qualite: 'partenaire' } } });

  it('vaut dès le jour où elle est dite, pas pour la veille', () => {
    givenCommands(opposer(personne))
      .when(partager('2026-02-10'))
      .thenRefused({ code: 'OPPOSITION_AU_PARTAGE', depuis: '2026-02-10' });
    givenCommands(opposer(personne)).when(partager('2026-02-09')).thenState({});
    givenCommands(opposer(personne), lever(personne)).when(partager('2026-02-20')).thenState({});
  });

  it('dite par la personne ne se lève que par elle, même si un parent s’est opposé aussi', () => {
    givenCommands(opposer(mere)).when(lever(pere)).thenState({});
    givenCommands(opposer(mere), opposer(personne)).when(lever(mere)).thenRefused({ code: 'SEULE_LA_PERSONNE_LEVE' });
    givenCommands(opposer(mere), opposer(personne)).when(lever(personne)).thenState({});
    givenCommands().when(lever(personne)).thenRefused({ code: 'AUCUNE_OPPOSITION' });
    givenCommands(opposer(personne))
      .when(lever(cadre))
      .thenRefused({ code: 'QUALITE_SANS_POUVOIR', qualite: 'professionnel' });
  });

  it('de qui ne s’est pas nommé est tenue pour celle de la personne', () => {
    const fait = EvenementAccompagnement.parse({ ...opposer(mere), type: 'OppositionAuPartageExprimee' });
    const anonyme = deciderAccompagnement.evolve(null, fait);
    const etat = { ...anonyme, oppositionsPartage: [{ le: fait.le }] };
    expect(deciderAccompagnement.decide(lever(mere), etat)).toMatchObject({
      error: { code: 'SEULE_LA_PERSONNE_LEVE' },
    });
    expect(deciderAccompagnement.decide(lever(personne), etat).ok).toBe(true);
  });
});

describe('L’annexe « aller et venir »', () => {
  const avis = { recueilli: true, sens: 'favorable' };
  const signer = (...signataires: readonly object[]) => surContrat('SignerAllerVenir', '2026-02-01', { signataires });

  it('signée par la personne avec d’autres ne demande pas d’avis ; par son seul représentant, si', () => {
    const { when } = givenCommands(etablir());
    when(signer(direction, personne)).thenState({});
    when(signer(mere, personne)).thenState({});
    when(signer(mere, direction)).thenRefused({ code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: 'parent' });
    const consigner = surContrat('ConsignerAvisAllerVenir', '2026-01-20', { par: personne, avis });
    givenCommands(etablir(), consigner).when(signer(mere, direction)).thenState({});
  });

  it('garde ce qui a été transmis, signé et réévalué, dans l’ordre', () => {
    const remise = { le: '2026-01-20', a: personne };
    const transmettre = surContrat('TransmettreProjetAllerVenir', '2026-01-20', { remise });
    const reevaluer = (charge: object) => surContrat('ReevaluerAllerVenir', '2026-03-05', charge);
    const { state } = givenCommands(
      etablir(),
      surContrat('EvaluerAllerVenir', '2026-01-20', { evaluation: { le: '2026-01-19' } }),
      transmettre,
      surContrat('ConsignerAvisAllerVenir', '2026-01-21', { par: personne, avis }),
      signer(personne),
      reevaluer({ reevalueeLe: '2026-03-01' }),
    ).when(reevaluer({}));
    expect(state?.documentsIndividuels?.[0]?.allerVenir).toEqual({
      evaluation: { le: '2026-01-19' },
      transmissions: [remise],
      avisPersonne: { ...avis, le: '2026-01-21' },
      signeeLe: '2026-02-01',
      signataires: [personne],
      reevalueesLe: ['2026-03-01', '2026-03-05'],
    });
    const levee = givenCommands(etablir(), signer(personne)).when(
      surContrat('LeverAllerVenir', '2026-03-01', { finLe: '2026-03-01' }),
    );
    expect(levee.state?.documentsIndividuels?.[0]?.allerVenir).toEqual({
      signeeLe: '2026-02-01',
      signataires: [personne],
      finLe: '2026-03-01',
    });
  });

  it('se lève au plus tôt le jour où elle est signée', () => {
    const lever = (finLe: string) =>
      givenCommands(etablir(), signer(personne)).when(surContrat('LeverAllerVenir', '2026-03-01', { finLe }));
    lever('2026-01-31').thenRefused({ code: 'DATES_INVERSEES', debutLe: '2026-02-01', finLe: '2026-01-31' });
    lever('2026-02-01').thenState({});
    givenCommands(etablir())
      .when(surContrat('LeverAllerVenir', '2026-03-01', { finLe: '2026-03-01' }))
      .thenRefused({ code: 'ANNEXE_NON_SIGNEE' });
  });

  it('garde si la personne de confiance peut la recevoir', () => {
    const repondre = (accord: boolean) =>
      surContrat('RepondreTransmissionConfiance', '2026-01-20', { par: personne, accord });
    const { state } = givenCommands(etablir()).when(repondre(true));
    expect(state?.documentsIndividuels?.[0]?.allerVenir).toEqual({ accordTransmissionPersonneConfiance: true });
    givenCommands().when(repondre(false)).thenState({});
  });
});

describe('La sortie et les plans', () => {
  it('la sortie peut tomber le jour de l’admission, pas la veille', () => {
    givenCommands(admettre).when(sortir('2026-01-05')).thenState({});
    givenCommands(admettre)
      .when(dire('PrononcerSortie', '2026-01-05', { sortie: { le: '2026-01-04', motif: 'autre' } }))
      .thenRefused({ code: 'SORTIE_AVANT_ADMISSION', admisLe: '2026-01-05', sortieLe: '2026-01-04' });
  });

  it('une suite de sortie sans sortie ne crée rien', () => {
    const fait = EvenementAccompagnement.parse({ type: 'DossierArchive', le: '2026-01-05', par: cadre });
    expect(given(fait).state).toEqual({ dernierFaitLe: '2026-01-05' });
  });

  it('une orientation peut finir le jour où elle commence, et une fin sans début ne se juge pas', () => {
    const orientation = (plus: object) =>
      dire('EnregistrerOrientation', '2026-01-02', { orientation: { id: 'o1', type: 'cdaph', ...plus } });
    givenCommands()
      .when(orientation({ debutLe: '2026-01-01', finLe: '2026-01-01' }))
      .thenState({});
    givenCommands()
      .when(orientation({ finLe: '2026-01-01' }))
      .thenState({});
    givenCommands()
      .when(orientation({ debutLe: '2026-01-02', finLe: '2026-01-01' }))
      .thenRefused('DATES_INVERSEES');
  });

  it('un plan lié se complète d’une chose à la fois, sans en inventer d’autres', () => {
    const plan = { id: 'p1', type: 'pps' };
    const complete = (charge: object) =>
      givenCommands(dire('LierPlan', '2026-01-20', { plan })).when(
        dire('CompleterPlanLie', '2026-06-10', { plan: 'p1', ...charge }),
      ).state?.plansLies;
    const remise = { le: '2026-06-01', a: personne };
    expect(complete({})).toStrictEqual([plan]);
    expect(complete({ actualiseLe: '2026-06-01' })).toStrictEqual([{ ...plan, actualisationsLe: ['2026-06-01'] }]);
    expect(complete({ remise })).toStrictEqual([{ ...plan, remises: [remise] }]);
    expect(complete({ reunionLe: '2026-06-01' })).toStrictEqual([{ ...plan, reunionsLe: ['2026-06-01'] }]);
    expect(complete({ changementLe: '2026-09-01' })).toStrictEqual([{ ...plan, changementsLe: ['2026-09-01'] }]);
    expect(complete({ rapportLe: '2026-06-01' })).toStrictEqual([{ ...plan, rapportsLe: ['2026-06-01'] }]);
    expect(complete({ accordExpresLe: '2026-06-01', articuleAvecLeProjet: true })).toStrictEqual([
      { ...plan, accordExpresLe: '2026-06-01', articuleAvecLeProjet: true },
    ]);
  });
});
