import { describe, expect, it } from 'vitest';
import { accordActuel } from '../../src/accompagnement/accord-actuel';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { dire, etablir, givenCommands, personne } from './outils';

const sur = { document: 'c1', sur: 'espacePrivatif' };
const accord = (le: string, plus: object = {}) =>
  dire('DonnerAccordDePrincipe', le, { par: personne, ...sur, ...plus });
const revoquer = (le: string, plus: object = {}) =>
  dire('RevoquerAccordDePrincipe', le, { par: personne, ...sur, ...plus });
const document = (...commandes: readonly CommandeAccompagnement[]) =>
  givenCommands(etablir(), ...commandes).state?.documentsIndividuels?.[0];

describe('Les accords de principe', () => {
  it('se donnent, se révoquent et se redonnent sans que rien ne s’efface', () => {
    const mention = document(accord('2026-01-20'), revoquer('2026-03-01'), accord('2026-05-01'))?.accords
      ?.espacePrivatif;
    expect(mention).toEqual({
      reponse: 'accord',
      le: '2026-01-20',
      par: personne,
      revocations: [
        { reponse: 'refus', le: '2026-03-01', par: personne },
        { reponse: 'accord', le: '2026-05-01', par: personne },
      ],
    });
    expect(accordActuel(mention)?.reponse).toBe('accord');
    expect(accordActuel(undefined)).toBeUndefined();
  });

  it.each([
    ['un curateur', 'curateur', 'QUALITE_SANS_POUVOIR'],
    ['le directeur', 'directeur', 'QUALITE_SANS_POUVOIR'],
    ['un proche', 'proche', 'QUALITE_SANS_POUVOIR'],
    ['un tuteur sans l’avis de la personne', 'tuteur', 'AVIS_DE_LA_PERSONNE_MANQUANT'],
  ])('ne se donnent pas par %s', (_, qualite, code) => {
    givenCommands(etablir())
      .when(accord('2026-01-20', { par: { qualite } }))
      .thenRefused(code);
  });

  it('se confirment par la personne après son représentant, et ne se redonnent pas autrement', () => {
    const avisPersonne = { recueilli: false, motif: 'absente' };
    const duTuteur = accord('2026-01-20', { par: { qualite: 'tuteur' }, avisPersonne });
    expect(givenCommands(etablir(), duTuteur).when(accord('2026-02-01')).result.ok).toBe(true);
    givenCommands(etablir(), accord('2026-01-20')).when(accord('2026-02-01')).thenRefused('ACCORD_DEJA_DONNE');
  });

  it('refusés avant un accord, fût-ce appris après, restent accordés : la dernière parole vaut', () => {
    const refus = dire('RefuserAccordDePrincipe', '2026-01-15', { par: personne, ...sur });
    givenCommands(etablir(), accord('2026-01-20'), refus).when(accord('2026-02-01')).thenRefused('ACCORD_DEJA_DONNE');
  });

  it('se refusent même avant que le contrat soit connu', () => {
    const refus = dire('RefuserAccordDePrincipe', '2026-01-08', { par: personne, ...sur });
    givenCommands()
      .when(refus)
      .thenState({
        documentsIndividuels: [
          {
            id: 'c1',
            type: 'contrat_sejour',
            accords: { espacePrivatif: { reponse: 'refus', le: '2026-01-08', par: personne } },
          },
        ],
      });
  });

  it('dits non recueillis cessent de l’être dès qu’une réponse vient', () => {
    const etablis = dire('EtablirAccordsDePrincipe', '2026-01-12', {
      document: 'c1',
      enAnnexe: true,
      nonRecueillis: ['espacePrivatif', 'donneesPersonnelles'],
    });
    expect(document(etablis, accord('2026-01-20'))?.accords).toMatchObject({
      enAnnexe: true,
      etabliLe: '2026-01-12',
      nonRecueillis: ['donneesPersonnelles'],
    });
    expect(document(accord('2026-01-11'), etablis)?.accords?.nonRecueillis).toEqual(['donneesPersonnelles']);
  });
});

describe('Les tarifs', () => {
  it('changent et leur annexe se met à jour', () => {
    expect(
      document(
        dire('ChangerTarif', '2026-01-15', { document: 'c1', changeLe: '2026-02-01' }),
        dire('MettreAJourTarifs', '2026-01-16', { document: 'c1' }),
      ),
    ).toMatchObject({ changementsDeTarifLe: ['2026-02-01'], annexeTarifs: { misesAJourLe: ['2026-01-16'] } });
  });
});

describe('L’annexe « aller et venir »', () => {
  const avis = (le: string, contenu: object, par: object = personne) =>
    dire('ConsignerAvisAllerVenir', le, { par, document: 'c1', avis: contenu });
  const signer = (...qualites: readonly string[]) =>
    dire('SignerAllerVenir', '2026-03-01', {
      document: 'c1',
      signataires: qualites.map((qualite) => ({ qualite })),
    });

  it('s’évalue, se transmet, se signe, se réévalue et se lève', () => {
    const annexe = document(
      dire('EvaluerAllerVenir', '2026-02-01', { document: 'c1', evaluation: { le: '2026-01-31' } }),
      dire('RepondreTransmissionConfiance', '2026-02-01', { par: personne, document: 'c1', accord: true }),
      dire('TransmettreProjetAllerVenir', '2026-02-02', {
        document: 'c1',
        remise: { le: '2026-02-02', a: personne },
      }),
      avis('2026-02-10', { recueilli: true, sens: 'reserve' }),
      signer('directeur', 'personne'),
      dire('ReevaluerAllerVenir', '2026-08-01', { document: 'c1' }),
      dire('LeverAllerVenir', '2026-09-01', { document: 'c1', finLe: '2026-09-01' }),
    )?.allerVenir;
    expect(annexe).toMatchObject({
      avisPersonne: { recueilli: true, sens: 'reserve', le: '2026-02-10' },
      accordTransmissionPersonneConfiance: true,
      signeeLe: '2026-03-01',
      reevalueesLe: ['2026-08-01'],
      finLe: '2026-09-01',
    });
  });

  describe.each([
    ['appris dans l’ordre', '2026-02-20', '2026-02-10', '2026-02-20'],
    ['appris dans le désordre', '2026-02-10', '2026-02-20', '2026-02-20'],
    ['dits le même jour', '2026-02-10', '2026-02-10', '2026-02-10'],
  ])('garde deux avis %s', (_titre, secondLe, premierLe, dernierLe) => {
    const [premier, second] = [
      { recueilli: true, sens: 'favorable', le: premierLe },
      { recueilli: true, sens: 'defavorable', le: secondLe },
    ] as const;

    it('le dernier dit fait foi, l’autre reste', () => {
      const annexe = document(avis('2026-02-20', premier), avis('2026-02-25', second))?.allerVenir;
      const [dit, ancien] = secondLe >= premierLe ? [second, premier] : [premier, second];
      expect(annexe).toMatchObject({ avisPersonne: dit, avisAnterieurs: [ancien] });
      expect(annexe?.avisPersonne?.le).toBe(dernierLe);
    });
  });

  it('un avis recueilli remplace celui qui n’avait pu l’être, fût-il plus ancien', () => {
    const absente = { recueilli: false, motif: 'absente', le: '2026-02-20' };
    const dit = { recueilli: true, sens: 'defavorable', le: '2026-02-10' };
    const annexe = document(avis('2026-02-20', absente, { qualite: 'medecin' }), avis('2026-02-25', dit))?.allerVenir;
    expect(annexe).toMatchObject({ avisPersonne: dit, avisAnterieurs: [absente] });
  });

  it('ne se signe pas par la structure seule, ni par un représentant sans l’avis de la personne', () => {
    givenCommands(etablir()).when(signer('directeur')).thenRefused('SIGNATURE_DE_LA_PERSONNE_MANQUANTE');
    givenCommands(etablir()).when(signer('directeur', 'tuteur')).thenRefused('AVIS_DE_LA_PERSONNE_MANQUANT');
    const nonRecueilli = avis(
      '2026-02-10',
      { recueilli: false, motif: 'ne_peut_pas_exprimer' },
      { qualite: 'medecin' },
    );
    expect(givenCommands(etablir(), nonRecueilli).when(signer('directeur', 'tuteur')).result.ok).toBe(true);
  });

  it('ne porte comme avis de la personne que ce qu’elle dit elle-même', () => {
    const favorable = { recueilli: true, sens: 'favorable' };
    givenCommands(etablir())
      .when(avis('2026-02-10', favorable, { qualite: 'tuteur' }))
      .thenRefused('PAROLE_D_UN_TIERS');
    givenCommands(etablir(), avis('2026-02-10', { recueilli: true, sens: 'defavorable' }))
      .when(avis('2026-02-11', { recueilli: false, motif: 'absente' }, { qualite: 'professionnel' }))
      .thenRefused('PAROLE_D_UN_TIERS');
  });

  it('garde les mots de chaque avis de la personne ; le dernier qu’elle a dit fait foi, fût-il appris avant', () => {
    const dit = (paroles: string) => ({ recueilli: true, sens: 'reserve', paroles });
    const annexe = document(
      avis('2026-02-10', dit('Pas la nuit.')),
      avis('2026-02-20', dit('Ni le dimanche.')),
      avis('2026-02-15', dit('Ni le soir.')),
    )?.allerVenir;
    expect(annexe?.avisPersonne).toMatchObject({ le: '2026-02-20', paroles: 'Ni le dimanche.' });
    expect(annexe?.avisAnterieurs).toMatchObject([
      { le: '2026-02-10', paroles: 'Pas la nuit.' },
      { le: '2026-02-15', paroles: 'Ni le soir.' },
    ]);
  });

  it('ne se réévalue et ne se lève qu’une fois signée', () => {
    givenCommands(etablir())
      .when(dire('ReevaluerAllerVenir', '2026-08-01', { document: 'c1' }))
      .thenRefused('ANNEXE_NON_SIGNEE');
  });
});
