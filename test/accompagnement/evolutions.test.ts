import { describe, expect, it } from 'vitest';
import type { Accompagnement } from '../../src/accompagnement/accompagnement';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { admettre, cadre, dire, etablir, givenCommands, personne, sortir } from './outils';

const mere = { qualite: 'parent', id: 'p5' };
const etat = (...commandes: readonly CommandeAccompagnement[]): Accompagnement | null =>
  givenCommands(...commandes).state;

/** Ce que l’état garde, sans le jour du dernier fait. */
const garde = (...commandes: readonly CommandeAccompagnement[]) => {
  const { dernierFaitLe: _, ...reste } = etat(...commandes) ?? {};
  return reste;
};

describe('L’admission', () => {
  it('date chaque étape du jour dit, à défaut de celui où on l’enregistre', () => {
    expect(garde(dire('DemanderAdmission', '2026-01-02'))).toStrictEqual({ admission: { demandeLe: '2026-01-02' } });
    const datees = [
      dire('DemanderAdmission', '2026-01-02', { demandeLe: '2025-12-20' }),
      dire('NoterVisite', '2026-01-02', { visiteLe: '2025-12-22' }),
      dire('AdmettrePersonne', '2026-01-06', { admisLe: '2026-01-05' }),
    ];
    expect(garde(...datees)).toStrictEqual({
      admission: { demandeLe: '2025-12-20', visiteLe: '2025-12-22', admisLe: '2026-01-05' },
    });
    expect(garde(dire('NoterVisite', '2026-01-02'))).toStrictEqual({ admission: { visiteLe: '2026-01-02' } });
  });

  it('change de modalités sans perdre le reste', () => {
    const changer = dire('ModifierModalitesAccueil', '2026-02-01', { dureePrevisionnelle: 'indeterminee' });
    expect(garde(admettre, changer)).toStrictEqual({
      admission: { admisLe: '2026-01-05', modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' },
    });
    const accueilJour = dire('ModifierModalitesAccueil', '2026-02-01', { modalite: 'accueil_jour', temporaire: {} });
    expect(garde(admettre, accueilJour)).toStrictEqual({
      admission: { admisLe: '2026-01-05', modalite: 'accueil_jour', temporaire: {} },
    });
  });
});

describe('L’orientation', () => {
  const orientation = (id: string, plus: object = {}) => ({ id, type: 'cdaph', debutLe: '2025-09-01', ...plus });
  const enregistrer = (id: string) => dire('EnregistrerOrientation', '2026-01-02', { orientation: orientation(id) });

  it('se modifie, se termine et reçoit sa suite, sans toucher aux autres', () => {
    const base = [enregistrer('o1'), enregistrer('o2')];
    const modifiee = orientation('o1', { sansLimite: true });
    expect(garde(...base, dire('ModifierOrientation', '2026-02-01', { orientation: modifiee })).orientations).toEqual([
      modifiee,
      orientation('o2'),
    ]);
    const terminer = dire('TerminerOrientation', '2026-02-01', { orientation: 'o2', finLe: '2026-01-31' });
    const suivre = (plus: object) => dire('DonnerSuiteOrientation', '2026-02-02', { orientation: 'o1', ...plus });
    expect(garde(...base, terminer, suivre({})).orientations).toEqual([
      orientation('o1', { suiteDonneeLe: '2026-02-02' }),
      orientation('o2', { finLe: '2026-01-31' }),
    ]);
    expect(garde(...base, suivre({ suiteDonneeLe: '2026-01-30' })).orientations?.[0]?.suiteDonneeLe).toBe('2026-01-30');
  });
});

describe('L’accueil', () => {
  it('ajoute documents, informations, entretiens et invitations à ce que l’on sait', () => {
    const remis = { type: 'livret_accueil', le: '2026-01-05', a: personne };
    const information = { sujet: 'droits', le: '2026-01-05', a: [personne] };
    const entretien = { id: 'e1', type: 'suivi', le: '2026-01-05' };
    const participation = { type: 'groupe_expression', le: '2026-01-05' };
    const famille = { accueillie: false };
    expect(
      garde(
        dire('RemettreDocumentAccueil', '2026-01-05', { remis }),
        dire('RemettreDocumentAccueil', '2026-01-05', { remis }),
        dire('DonnerInformation', '2026-01-05', { information }),
        dire('TenirEntretien', '2026-01-05', { entretien }),
        dire('InviterVieCollective', '2026-01-05', { participation }),
        dire('DecrireFamille', '2026-01-05', { famille }),
        dire('AffirmerAbsence', '2026-01-05', { de: 'reclamations' }),
      ),
    ).toStrictEqual({
      documentsRemis: [remis, remis],
      informations: [information],
      entretiens: [entretien],
      participationsCollectives: [participation],
      famille,
      reclamations: [],
    });
  });
});

describe('Le contrat', () => {
  const avenant = (id: string) =>
    dire('EtablirAvenant', '2026-02-01', {
      document: 'c1',
      avenant: { id, etabliLe: '2026-02-01', objet: 'reactualisation' },
    });
  const remise = { le: '2026-02-02', a: personne };

  it('se remet et se signe, lui ou l’un de ses avenants', () => {
    const { documentsIndividuels } = garde(
      etablir('c0'),
      etablir('c1', { etabliLe: '2026-01-09' }),
      avenant('a1'),
      avenant('a2'),
      dire('DecrireClauses', '2026-02-01', { document: 'c1', clauses: { objectifs: true } }),
      dire('DecrireClauses', '2026-02-01', { document: 'c1', clauses: { resiliation: false } }),
      dire('RemettreDocument', '2026-02-02', { document: 'c1', remise }),
      dire('RemettreDocument', '2026-02-02', { document: 'c1', avenant: 'a2', remise }),
      dire('SignerDocument', '2026-02-03', { document: 'c1', par: personne, accompagneePar: mere }),
      dire('SignerDocument', '2026-02-03', { document: 'c1', avenant: 'a2', par: mere, signeLe: '2026-02-02' }),
      dire('ConserverCopie', '2026-02-03', { document: 'c1' }),
      dire('MettreFinAuDocument', '2026-02-04', { document: 'c1', finLe: '2026-12-31' }),
    );
    expect(documentsIndividuels).toStrictEqual([
      { id: 'c0', type: 'contrat_sejour', etabliLe: '2026-01-10' },
      {
        id: 'c1',
        type: 'contrat_sejour',
        etabliLe: '2026-01-09',
        avenants: [
          { id: 'a1', etabliLe: '2026-02-01', objet: 'reactualisation' },
          {
            id: 'a2',
            etabliLe: '2026-02-01',
            objet: 'reactualisation',
            remises: [remise],
            signatures: [{ le: '2026-02-02', par: mere }],
          },
        ],
        clauses: { objectifs: true, resiliation: false },
        remises: [remise],
        signatures: [{ le: '2026-02-03', par: personne, accompagneePar: mere }],
        copieConservee: true,
        finLe: '2026-12-31',
      },
    ]);
  });

  it('garde chaque refus de signer, le sien et ceux de ses avenants', () => {
    const refuser = (plus: object) => dire('RefuserDeSigner', '2026-02-05', { document: 'c1', par: personne, ...plus });
    const { documentsIndividuels } = garde(
      etablir(),
      avenant('a1'),
      refuser({ paroles: 'Pas sans ma sœur.' }),
      refuser({ avenant: 'a1' }),
    );
    expect(documentsIndividuels?.[0]).toMatchObject({
      refusSignature: { le: '2026-02-05', par: personne, paroles: 'Pas sans ma sœur.' },
      refusDeSigner: [
        { le: '2026-02-05', par: personne, paroles: 'Pas sans ma sœur.' },
        { le: '2026-02-05', par: personne, avenant: 'a1' },
      ],
      avenants: [{ refusSignature: { le: '2026-02-05', par: personne } }],
    });
    expect(garde(refuser({ avenant: 'a9', typeDocument: 'dipc' })).documentsIndividuels).toStrictEqual([
      { id: 'c1', type: 'dipc', refusDeSigner: [{ le: '2026-02-05', par: personne, avenant: 'a9' }] },
    ]);
  });

  it('se rétracte une fois ; redire sa rétractation ne la redate pas', () => {
    const retracter = (le: string) => dire('RetracterContrat', le, { document: 'c1', par: personne });
    expect(garde(etablir(), retracter('2026-01-12'), retracter('2026-01-14')).documentsIndividuels?.[0]).toMatchObject({
      retractation: { le: '2026-01-12', par: personne },
    });
  });
});

describe('La sortie', () => {
  it('se complète par étapes, sans rien perdre de ce qui était dit', () => {
    const esat = { qualite: 'partenaire', id: 'p9' };
    const { sortie } = garde(
      admettre,
      sortir('2026-09-01', { solution: { existe: true, nature: 'ESAT' } }),
      dire('CompleterSortie', '2026-09-02', { notifieeLe: '2026-09-01', decisionCdaphLe: '2026-08-01' }),
      dire('CompleterSortie', '2026-09-02', { solution: { trouveeLe: '2026-08-15' } }),
      dire('TransmettreRelais', '2026-09-03', { transmissionA: [esat], accordPersonneTransmission: true }),
      dire('TransmettreRelais', '2026-09-05', { transmissionLe: '2026-09-04', transmissionA: [mere] }),
      dire('NoterSuiviApresSortie', '2026-10-01', { dernierContactLe: '2026-09-30' }),
      dire('NoterSuiviApresSortie', '2026-11-01', { devenirSuiviJusquAu: '2026-10-31' }),
      dire('ArchiverDossier', '2029-01-02', { archiveLe: '2029-01-01' }),
    );
    expect(sortie).toStrictEqual({
      le: '2026-09-01',
      motif: 'reorientation',
      notifieeLe: '2026-09-01',
      decisionCdaphLe: '2026-08-01',
      solution: { existe: true, nature: 'ESAT', trouveeLe: '2026-08-15' },
      transmissionLe: '2026-09-03',
      transmissionA: [esat, mere],
      accordPersonneTransmission: true,
      dernierContactLe: '2026-09-30',
      devenirSuiviJusquAu: '2026-10-31',
      archiveLe: '2029-01-01',
    });
  });

  it('un relais transmis un autre jour que celui où on l’enregistre garde le sien', () => {
    const relais = dire('TransmettreRelais', '2026-09-05', { transmissionLe: '2026-09-04', transmissionA: [cadre] });
    expect(garde(admettre, sortir(), relais).sortie?.transmissionLe).toBe('2026-09-04');
  });
});
