import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { CommandeUsager } from '../../src/usager/commandes';
import { enCoursAu } from '../../src/usager/mesure-en-cours';
import { MesureProtection } from '../../src/usager/protection';
import type { Usager } from '../../src/usager/usager';
import { deciderUsager } from '../../src/usager/usager.decider';
import { jour } from '../support/jour';

const { givenCommands } = scenario(deciderUsager);

const cadre = { qualite: 'professionnel', id: 'p1' };

const dire = (type: string, le: string, charge: object = {}): CommandeUsager =>
  CommandeUsager.parse({ type, usager: 'u1', le, par: cadre, ...charge });

const enregistrer = dire('EnregistrerUsager', '2026-01-05');
const tutelle = { id: 'm1', type: 'tutelle', debutLe: '2025-06-01' };
const ouvrir = (plus: object = {}, type = 'OuvrirProtection') =>
  dire(type, '2026-01-06', { mesure: { ...tutelle, ...plus } });
const terminer = (le: string, finLe: string) => dire('TerminerProtection', le, { mesure: 'm1', finLe });
const placement = { id: 'e1', type: 'placement', judiciaire: true, debutLe: '2026-01-02' };
const enfance = (plus: object = {}) => dire('OuvrirMesureEnfance', '2026-01-06', { mesure: { ...placement, ...plus } });
const etat = (...commandes: readonly CommandeUsager[]): Usager | null => givenCommands(enregistrer, ...commandes).state;

describe('L’identité et la communication', () => {
  it('ne contiennent que ce qui est dit', () => {
    expect(etat()).toStrictEqual({ id: 'u1', dernierFaitLe: '2026-01-05' });
    const aptitude = dire('ConstaterAptitude', '2026-02-01', { apte: true, constateeLe: '2026-01-31' });
    expect(etat(aptitude)?.aptitudes).toStrictEqual([{ apte: true, le: '2026-01-31', par: cadre }]);
    const motivee = dire('ConstaterAptitude', '2026-02-01', { apte: false, motif: 'Très fatiguée ce jour-là.' });
    expect(etat(motivee)?.aptitudes).toStrictEqual([
      { apte: false, le: '2026-02-01', par: cadre, motif: 'Très fatiguée ce jour-là.' },
    ]);
    const lieu = dire('ConsignerDirectivesAnticipees', '2026-02-01', { existent: true, lieu: 'Table de nuit' });
    expect(etat(lieu)?.directivesAnticipees).toStrictEqual({ existent: true, lieu: 'Table de nuit' });
    const coordonnees = { telephone: '0100000000' };
    expect(etat(dire('CorrigerCoordonnees', '2026-02-01', { coordonnees }))?.coordonnees).toEqual(coordonnees);
    const communication = { langue: 'français', moyens: ['falc'] };
    expect(etat(dire('DecrireCommunication', '2026-02-01', { communication }))?.communication).toEqual(communication);
    const complet = dire('EnregistrerUsager', '2026-01-05', { identite: { sexe: 'F' }, coordonnees });
    expect(givenCommands(complet).state).toMatchObject({ identite: { sexe: 'F' }, coordonnees });
  });

  it('ne se constatent ni ne s’évaluent dans l’avenir', () => {
    givenCommands(enregistrer)
      .when(dire('DecrireCommunication', '2026-02-01', { communication: { evalueLe: '2026-02-02' } }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'evalueLe', date: '2026-02-02', le: '2026-02-01' });
    givenCommands(enregistrer)
      .when(dire('ConstaterAptitude', '2026-02-01', { apte: true, constateeLe: '2026-02-02' }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'constateeLe', date: '2026-02-02', le: '2026-02-01' });
  });

  it('la personne peut dire n’avoir pas de directives, comme un autre le noter tant qu’on n’en connaît pas', () => {
    const noter = (existent: boolean) => dire('ConsignerDirectivesAnticipees', '2026-02-01', { existent });
    givenCommands(enregistrer)
      .when(noter(false))
      .thenState({ directivesAnticipees: { existent: false } });
    givenCommands(enregistrer, noter(true))
      .when(noter(false))
      .thenRefused({ code: 'SEULE_LA_PERSONNE', acte: 'directives' });
  });
});

describe('La personne', () => {
  const personne = { qualite: 'personne' };
  const corriger = (le: string) => dire('CorrigerCoordonnees', le, { par: personne, coordonnees: {} });
  const avancer = dire('ConstaterAbsenceDeProtection', '2026-03-01');

  it('suit le temps du journal quand elle n’exerce pas un droit qui n’est qu’à elle', () => {
    givenCommands(enregistrer, avancer)
      .when(corriger('2026-02-01'))
      .thenRefused({ code: 'DATE_ANTERIEURE', le: '2026-02-01', dernierFaitLe: '2026-03-01' });
    givenCommands().when(corriger('2026-02-01')).thenRefused({ code: 'USAGER_INCONNU', vise: 'u1' });
  });
});

describe('Une mesure de protection', () => {
  it('ne s’ouvre pas deux fois, et ne se modifie que si elle est connue', () => {
    givenCommands(enregistrer, ouvrir()).when(ouvrir()).thenRefused({ code: 'MESURE_DEJA_CONNUE', mesure: 'm1' });
    givenCommands(enregistrer)
      .when(ouvrir({}, 'ModifierProtection'))
      .thenRefused({ code: 'MESURE_INCONNUE', mesure: 'm1' });
    expect(etat(ouvrir(), ouvrir({ id: 'm2' }))?.protections?.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it.each(['OuvrirProtection', 'ModifierProtection'])('%s refuse des dates qui ne se tiennent pas', (type) => {
    const avant = type === 'ModifierProtection' ? [enregistrer, ouvrir()] : [enregistrer];
    const essai = (plus: object) => givenCommands(...avant).when(ouvrir(plus, type));
    essai({ finLe: '2025-05-31' }).thenRefused({
      code: 'DATES_INVERSEES',
      debutLe: '2025-06-01',
      finLe: '2025-05-31',
    });
    essai({ finLe: '2025-06-01' }).thenState({ dernierFaitLe: '2026-01-06' });
    essai({ decision: { le: '2026-01-07' } }).thenRefused({
      code: 'DATE_POSTERIEURE',
      champ: 'decision',
      date: '2026-01-07',
      le: '2026-01-06',
    });
    essai({ notifieeLe: '2026-01-07' }).thenRefused('DATE_POSTERIEURE');
    essai({ type: 'curatelle_simple', etendue: { personne: 'representation' } }).thenRefused({
      code: 'CURATELLE_SANS_REPRESENTATION',
      type: 'curatelle_simple',
    });
    essai({ type: 'curatelle_simple', etendue: { personne: 'assistance' } }).thenState({ dernierFaitLe: '2026-01-06' });
  });

  it('se termine une fois ; une fin plus proche que celle prévue se dit, pas une fin plus lointaine', () => {
    givenCommands(enregistrer, ouvrir())
      .when(terminer('2026-02-01', '2025-05-31'))
      .thenRefused({ code: 'DATES_INVERSEES', debutLe: '2025-06-01', finLe: '2025-05-31' });
    const prevue = ouvrir({ finLe: '2030-05-31' });
    givenCommands(enregistrer, prevue)
      .when(terminer('2026-02-01', '2026-01-31'))
      .thenState({ protections: [{ ...tutelle, finLe: '2026-01-31' }] });
    for (const finLe of ['2030-05-31', '2030-06-01']) {
      givenCommands(enregistrer, prevue)
        .when(terminer('2026-02-01', finLe))
        .thenRefused({ code: 'MESURE_DEJA_TERMINEE', mesure: 'm1', finLe: '2030-05-31' });
    }
  });

  it('laisse les autres en l’état', () => {
    const apres = etat(
      ouvrir(),
      ouvrir({ id: 'm2', type: 'sauvegarde_justice' }),
      terminer('2026-02-01', '2026-01-31'),
    );
    expect(apres?.protections).toEqual([
      { ...tutelle, finLe: '2026-01-31' },
      { ...tutelle, id: 'm2', type: 'sauvegarde_justice' },
    ]);
  });

  it('affirmer qu’il n’y en a pas cite celles que l’on connaît', () => {
    givenCommands(enregistrer, ouvrir(), ouvrir({ id: 'm2' }))
      .when(dire('ConstaterAbsenceDeProtection', '2026-02-01'))
      .thenRefused({ code: 'PROTECTION_CONNUE', mesures: ['m1', 'm2'] });
  });

  it('de l’enfance ne s’ouvre pas deux fois, et a des dates qui se tiennent', () => {
    givenCommands(enregistrer, enfance()).when(enfance()).thenRefused({ code: 'MESURE_DEJA_CONNUE', mesure: 'e1' });
    givenCommands(enregistrer)
      .when(enfance({ finLe: '2026-01-01' }))
      .thenRefused('DATES_INVERSEES');
    const fin = (mesure: string) => dire('TerminerMesureEnfance', '2026-02-01', { mesure, finLe: '2026-01-31' });
    givenCommands(enregistrer, enfance()).when(fin('e2')).thenRefused({ code: 'MESURE_INCONNUE', mesure: 'e2' });
    givenCommands(enregistrer).when(fin('e1')).thenRefused({ code: 'MESURE_INCONNUE', mesure: 'e1' });
    expect(etat(enfance(), enfance({ id: 'e2' }), fin('e1'))?.autoriteParentale?.mesuresProtectionEnfance).toEqual([
      { ...placement, finLe: '2026-01-31' },
      { ...placement, id: 'e2' },
    ]);
  });

  it('d’un enfant : l’autorité conjointe se vérifie sur ce qui est connu, et seulement sur ce qui l’est', () => {
    const definir = (charge: object) => dire('DefinirAutoriteParentale', '2026-01-06', charge);
    const insuffisants = { code: 'TITULAIRES_INSUFFISANTS', titulaires: 1 };
    givenCommands(enregistrer)
      .when(definir({ exercice: 'conjointe' }))
      .thenState({
        autoriteParentale: { exercice: 'conjointe' },
      });
    givenCommands(enregistrer)
      .when(definir({ titulaires: ['a'] }))
      .thenState({ autoriteParentale: { titulaires: ['a'] } });
    givenCommands(enregistrer, definir({ titulaires: ['a'] }))
      .when(definir({ exercice: 'conjointe' }))
      .thenRefused(insuffisants);
    givenCommands(enregistrer, definir({ exercice: 'conjointe' }))
      .when(definir({ titulaires: ['a'] }))
      .thenRefused(insuffisants);
    givenCommands(enregistrer, definir({ titulaires: ['a', 'b'], exercice: 'conjointe' }))
      .when(definir({ fratrie: true }))
      .thenState({ autoriteParentale: { titulaires: ['a', 'b'], exercice: 'conjointe', fratrie: true } });
  });
});

describe('Une mesure a cours', () => {
  const mesure = (plus: object) =>
    MesureProtection.parse({ id: 'm', type: 'tutelle', debutLe: '2026-01-10', finLe: '2026-01-20', ...plus });
  const jours = ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map(jour);

  it('de son premier jour à son dernier compris', () => {
    expect(jours.map((au) => enCoursAu(mesure({}), au))).toEqual([false, true, true, false]);
    expect(enCoursAu(mesure({ finLe: undefined }), jour('2099-01-01'))).toBe(true);
  });

  it('pour un mandat, du jour où il est mis en œuvre', () => {
    const mandat = { type: 'mandat_protection_future' };
    expect(jours.map((au) => enCoursAu(mesure(mandat), au))).toEqual([false, false, false, false]);
    const misEnOeuvre = mesure({ ...mandat, miseEnOeuvreLe: '2026-01-20' });
    expect(jours.map((au) => enCoursAu(misEnOeuvre, au))).toEqual([false, false, true, false]);
  });
});
