import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { CommandeUsager } from '../../src/usager/commandes';
import { deciderUsager } from '../../src/usager/usager.decider';

const { givenCommands } = scenario(deciderUsager);

const personne = { qualite: 'personne' };
const cadre = { qualite: 'professionnel', id: 'p1' };

/** Une commande, lue à la porte comme un logiciel l’enverrait ; par un professionnel si rien n’est dit. */
const dire = (type: string, le: string, charge: object = {}): CommandeUsager =>
  CommandeUsager.parse({ type, usager: 'u1', le, par: cadre, ...charge });

const enregistrer = dire('EnregistrerUsager', '2026-01-05', { identite: { naissanceLe: '1950-03-02' } });
const tutelle = (plus: object = {}) =>
  dire('OuvrirProtection', '2026-01-06', {
    mesure: { id: 'm1', type: 'tutelle', debutLe: '2025-06-01', etendue: { personne: 'representation' }, ...plus },
  });
const designer = (le: string, plus: object = {}, par: object = personne) =>
  dire('DesignerPersonneDeConfiance', le, {
    par,
    designation: { id: 'd1', personne: 'p5', designeeLe: le, ecrite: true, cosignee: true, ...plus },
  });

describe('L’identité', () => {
  it('se corrige par un fait de plus, jamais par un effacement', () => {
    const correction = dire('CorrigerIdentite', '2026-02-01', { identite: { naissanceLe: '1951-03-02' } });
    givenCommands(enregistrer)
      .when(correction)
      .thenState({ identite: { naissanceLe: '1951-03-02' } });
    givenCommands().when(correction).thenRefused('USAGER_INCONNU');
    givenCommands(enregistrer).when(enregistrer).thenRefused('USAGER_DEJA_ENREGISTRE');
  });

  it('ne peut pas dire une naissance à venir', () => {
    givenCommands()
      .when(dire('EnregistrerUsager', '2026-01-05', { identite: { naissanceLe: '2026-01-06' } }))
      .thenRefused('DATE_POSTERIEURE');
  });
});

describe('Les mesures de protection', () => {
  it('s’ouvrent, se modifient et se terminent, avec leur étendue', () => {
    const allegee = dire('ModifierProtection', '2026-03-01', {
      mesure: { id: 'm1', type: 'curatelle_simple', debutLe: '2025-06-01', etendue: { personne: 'assistance' } },
    });
    const fin = dire('TerminerProtection', '2026-04-01', { mesure: 'm1', finLe: '2026-03-31' });
    givenCommands(enregistrer, tutelle(), allegee)
      .when(fin)
      .thenState({
        protections: [
          {
            id: 'm1',
            type: 'curatelle_simple',
            debutLe: '2025-06-01',
            etendue: { personne: 'assistance' },
            finLe: '2026-03-31',
          },
        ],
      });
    givenCommands(enregistrer, tutelle(), fin)
      .when({ ...fin })
      .thenRefused('MESURE_DEJA_TERMINEE');
    givenCommands(enregistrer).when(fin).thenRefused('MESURE_INCONNUE');
  });

  it('ne donnent pas à un curateur le pouvoir de représenter', () => {
    givenCommands(enregistrer)
      .when(tutelle({ type: 'curatelle_renforcee' }))
      .thenRefused('CURATELLE_SANS_REPRESENTATION');
  });

  it('dire qu’il n’y en a pas n’est pas se taire', () => {
    const aucune = dire('ConstaterAbsenceDeProtection', '2026-01-07');
    givenCommands(enregistrer).when(aucune).thenState({ protections: [] });
    givenCommands(enregistrer, tutelle()).when(aucune).thenRefused('PROTECTION_CONNUE');
  });

  it('d’un enfant : une autorité parentale conjointe a deux titulaires', () => {
    const autorite = (titulaires: readonly string[]) =>
      dire('DefinirAutoriteParentale', '2026-01-06', { titulaires, exercice: 'conjointe' });
    givenCommands(enregistrer)
      .when(autorite(['p1']))
      .thenRefused('TITULAIRES_INSUFFISANTS');
    givenCommands(enregistrer, autorite(['p1', 'p2']))
      .when(dire('DefinirAutoriteParentale', '2026-02-01', { exercice: 'un_seul_parent' }))
      .thenState({ autoriteParentale: { titulaires: ['p1', 'p2'], exercice: 'un_seul_parent' } });
  });

  it('de l’enfance s’ouvrent et se terminent', () => {
    const placement = { id: 'e1', type: 'placement', judiciaire: true, debutLe: '2026-01-02' };
    const ouvrir = dire('OuvrirMesureEnfance', '2026-01-06', { mesure: placement });
    givenCommands(enregistrer, ouvrir)
      .when(dire('TerminerMesureEnfance', '2026-09-01', { mesure: 'e1', finLe: '2026-08-31' }))
      .thenState({ autoriteParentale: { mesuresProtectionEnfance: [{ ...placement, finLe: '2026-08-31' }] } });
  });
});

describe('La personne de confiance', () => {
  it('se désigne par écrit, par la personne, cosignée', () => {
    givenCommands(enregistrer)
      .when(designer('2026-02-01', { cosignee: false }))
      .thenRefused('DESIGNATION_SANS_ECRIT');
    givenCommands(enregistrer)
      .when(designer('2026-02-01', {}, cadre))
      .thenRefused('SEULE_LA_PERSONNE');
    expect(givenCommands(enregistrer).when(designer('2026-02-01')).state?.personnesDeConfiance).toHaveLength(1);
  });

  it('demande l’autorisation du juge si la personne est représentée pour ce qui la concerne', () => {
    const autorisee = { autorisationJuge: { le: '2026-01-20' } };
    givenCommands(enregistrer, tutelle()).when(designer('2026-02-01')).thenRefused({
      code: 'AUTORISATION_DU_JUGE_REQUISE',
      mesure: 'm1',
    });
    expect(givenCommands(enregistrer, tutelle()).when(designer('2026-02-01', autorisee)).result.ok).toBe(true);
    expect(
      givenCommands(enregistrer, tutelle({ etendue: { personne: 'assistance' } })).when(designer('2026-02-01')).result
        .ok,
    ).toBe(true);
    expect(givenCommands(enregistrer, tutelle({ finLe: '2026-01-31' })).when(designer('2026-02-01')).result.ok).toBe(
      true,
    );
  });

  it('en remplace une autre, qui cesse ce jour-là', () => {
    const { state } = givenCommands(enregistrer, designer('2026-02-01')).when(designer('2026-05-01', { id: 'd2' }));
    expect(state?.personnesDeConfiance?.map(({ revoqueeLe }) => revoqueeLe)).toEqual(['2026-05-01', undefined]);
  });

  it('se révoque à tout moment ; la révocation apprise tard ne défait pas un choix plus récent', () => {
    const revoquer = dire('RevoquerPersonneDeConfiance', '2026-03-01', { par: personne });
    expect(givenCommands().when(revoquer).state?.revocationsPersonneConfiance).toHaveLength(1);
    const { state } = givenCommands(enregistrer, designer('2026-02-01'), designer('2026-05-01', { id: 'd2' })).when(
      revoquer,
    );
    expect(state?.personnesDeConfiance?.map(({ revoqueeLe }) => revoqueeLe)).toEqual(['2026-05-01', undefined]);
    expect(state?.revocationsPersonneConfiance).toEqual([{ le: '2026-03-01', par: personne }]);
    expect(state?.dernierFaitLe).toBe('2026-05-01');
  });

  it('se propose ; la personne répond elle-même, par sa désignation ou par son refus', () => {
    const proposer = dire('ProposerPersonneDeConfiance', '2026-01-10');
    const refuser = dire('RefuserDeDesigner', '2026-01-11', { par: personne, reponse: 'refusee' });
    const { state } = givenCommands(enregistrer, proposer).when(refuser);
    expect(state?.propositionsPersonneConfiance).toEqual([{ le: '2026-01-10', par: cadre, reponse: 'refusee' }]);
    givenCommands(enregistrer, proposer)
      .when(dire('RefuserDeDesigner', '2026-01-11', { par: { qualite: 'proche' }, reponse: 'refusee' }))
      .thenRefused({ code: 'SEULE_LA_PERSONNE', acte: 'refuser' });
  });
});

describe('L’entourage', () => {
  const souhait = (le: string, place: string, par: object = personne) =>
    dire('ExprimerSouhaitEntourage', le, { par, personne: 'p8', place, paroles: 'Ma sœur, oui.' });

  it('prend la place que la personne lui donne, dans l’ordre où elle l’a dit', () => {
    const { state } = givenCommands(enregistrer, souhait('2026-05-01', 'associe')).when(
      souhait('2026-02-01', 'tenu_a_distance'),
    );
    expect(state?.entourage?.[0]?.souhaits?.map(({ le, place }) => [le, place])).toEqual([
      ['2026-02-01', 'tenu_a_distance'],
      ['2026-05-01', 'associe'],
    ]);
    expect(state?.entourage?.[0]?.souhaits?.[0]?.paroles?.auteur).toEqual(personne);
  });

  it('n’a jamais la place qu’un proche ou un professionnel voudrait', () => {
    for (const qualite of ['proche', 'professionnel', 'tuteur', 'personne_confiance']) {
      givenCommands(enregistrer)
        .when(souhait('2026-05-01', 'associe', { qualite }))
        .thenRefused('SEULE_LA_PERSONNE');
    }
  });
});

describe('Les directives anticipées', () => {
  it('se notent par quiconque, et ne s’annulent que par la personne', () => {
    const noter = (existent: boolean, par: object) =>
      dire('ConsignerDirectivesAnticipees', '2026-02-01', { par, existent });
    givenCommands(enregistrer, noter(true, cadre)).when(noter(false, cadre)).thenRefused('SEULE_LA_PERSONNE');
    givenCommands(enregistrer, noter(true, cadre))
      .when(noter(false, personne))
      .thenState({ directivesAnticipees: { existent: false } });
  });
});

it('une commande qui vise une autre personne n’est pas rangée ici', () => {
  givenCommands(enregistrer)
    .when(dire('ConstaterAptitude', '2026-02-01', { usager: 'u2', apte: true }))
    .thenRefused('AUTRE_USAGER');
});
