import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { admettre, cadre, dire, etablir, givenCommands, personne } from './outils';

const directeur = { qualite: 'directeur' };
const signer = (le: string, par: object = personne, plus: object = {}) =>
  dire('SignerDocument', le, { par, document: 'c1', ...plus });
const refuser = (le: string, plus: object = {}) =>
  dire('RefuserDeSigner', le, { par: personne, document: 'c1', ...plus });
const avenant = dire('EtablirAvenant', '2026-06-01', {
  document: 'c1',
  avenant: { id: 'a1', etabliLe: '2026-06-01', objet: 'objectifs_prestations' },
});

/** Le premier document, après ces commandes. */
const contrat = (...commandes: readonly CommandeAccompagnement[]) =>
  givenCommands(...commandes).state?.documentsIndividuels?.[0];

describe('Le contrat', () => {
  it('s’établit, se remet et se signe, chacun à son jour', () => {
    const remise = { le: '2026-01-12', a: personne };
    const document = contrat(
      admettre,
      etablir(),
      dire('RemettreDocument', '2026-01-12', { document: 'c1', remise }),
      signer('2026-01-20', personne, { signeLe: '2026-01-19', accompagneePar: { qualite: 'personne_confiance' } }),
      signer('2026-01-20', directeur),
    );
    expect(document).toEqual({
      id: 'c1',
      type: 'contrat_sejour',
      etabliLe: '2026-01-10',
      remises: [remise],
      signatures: [
        { le: '2026-01-19', par: personne, accompagneePar: { qualite: 'personne_confiance' } },
        { le: '2026-01-20', par: directeur },
      ],
    });
  });

  it('ne se signe pas deux fois par le même, ni avant d’être connu, ni une fois terminé', () => {
    const fin = dire('MettreFinAuDocument', '2026-03-01', { document: 'c1', finLe: '2026-03-01' });
    givenCommands(etablir(), signer('2026-01-20')).when(signer('2026-01-21')).thenRefused('DEJA_SIGNE');
    givenCommands().when(signer('2026-01-20')).thenRefused('ELEMENT_INCONNU');
    givenCommands(etablir(), fin).when(signer('2026-03-02')).thenRefused('DOCUMENT_TERMINE');
    givenCommands(etablir(), fin).when(fin).thenRefused('DOCUMENT_TERMINE');
  });

  it('se signe par deux parents que rien ne nomme, une seule fois par un parent nommé', () => {
    const parent = { qualite: 'parent' };
    const deux = contrat(etablir(), signer('2026-01-20', parent), signer('2026-01-20', parent));
    expect(deux?.signatures).toHaveLength(2);
    const mere = { ...parent, id: 'p5' };
    givenCommands(etablir(), signer('2026-01-20', mere)).when(signer('2026-01-21', mere)).thenRefused('DEJA_SIGNE');
    expect(contrat(etablir(), signer('2026-01-20', mere), signer('2026-01-21', parent))?.signatures).toHaveLength(2);
  });

  it('ne cite que des décisions connues du dossier', () => {
    givenCommands()
      .when(etablir('c1', { decisionsMentionnees: ['o1'] }))
      .thenRefused({
        code: 'ELEMENT_INCONNU',
        sorte: 'orientation',
        element: 'o1',
      });
  });

  it('décrit peu à peu ce qu’il contient, et dit sa copie conservée', () => {
    const clauses = (le: string, contenu: object) => dire('DecrireClauses', le, { document: 'c1', clauses: contenu });
    expect(
      contrat(
        etablir(),
        clauses('2026-01-11', { objectifs: true, prestations: false }),
        clauses('2026-01-12', { prestations: true }),
        dire('ConserverCopie', '2026-01-12', { document: 'c1' }),
      ),
    ).toMatchObject({ clauses: { objectifs: true, prestations: true }, copieConservee: true });
  });
});

describe('Le refus de signer', () => {
  it('laisse établir un document individuel de prise en charge', () => {
    const dipc = dire('EtablirDocument', '2026-02-10', { document: { id: 'd1', type: 'dipc' } });
    const { state } = givenCommands(admettre, etablir(), refuser('2026-02-01', { paroles: 'Je ne signe rien.' })).when(
      dipc,
    );
    expect(state?.documentsIndividuels).toEqual([
      {
        id: 'c1',
        type: 'contrat_sejour',
        etabliLe: '2026-01-10',
        refusSignature: { le: '2026-02-01', par: personne, paroles: 'Je ne signe rien.' },
        refusDeSigner: [{ le: '2026-02-01', par: personne, paroles: 'Je ne signe rien.' }],
      },
      { id: 'd1', type: 'dipc', etabliLe: '2026-02-10' },
    ]);
  });

  it('d’un document encore inconnu le fait connaître, et n’empêche pas de l’établir', () => {
    expect(contrat(refuser('2026-01-08'), etablir())).toMatchObject({
      id: 'c1',
      etabliLe: '2026-01-10',
      refusSignature: { le: '2026-01-08' },
    });
  });

  it('de l’un n’efface pas celui de l’autre', () => {
    const document = contrat(etablir(), refuser('2026-02-01'), refuser('2026-02-02', { par: { qualite: 'parent' } }));
    expect(document?.refusDeSigner?.map(({ par }) => par.qualite)).toEqual(['personne', 'parent']);
  });

  it('d’un avenant laisse le contrat tel qu’il était', () => {
    const document = contrat(etablir(), signer('2026-01-20'), avenant, refuser('2026-06-10', { avenant: 'a1' }));
    expect(document?.refusSignature).toBeUndefined();
    expect(document?.avenants?.[0]?.refusSignature).toEqual({ le: '2026-06-10', par: personne });
  });
});

describe('L’avenant', () => {
  it('s’établit sur un contrat connu, se remet et se signe comme lui', () => {
    const remise = { le: '2026-06-02', a: personne };
    givenCommands().when(avenant).thenRefused('ELEMENT_INCONNU');
    givenCommands(etablir(), avenant).when(avenant).thenRefused('ELEMENT_DEJA_CONNU');
    expect(
      contrat(
        etablir(),
        avenant,
        dire('RemettreDocument', '2026-06-02', { document: 'c1', avenant: 'a1', remise }),
        signer('2026-06-20', personne, { avenant: 'a1' }),
      )?.avenants?.[0],
    ).toMatchObject({ remises: [remise], signatures: [{ le: '2026-06-20', par: personne }] });
  });
});

describe('La fin du contrat', () => {
  const resilier = (le: string, par: object = personne) => dire('ResilierDocument', le, { par, document: 'c1' });
  const retirer = (le: string, par: object = personne) => dire('RetirerResiliation', le, { par, document: 'c1' });

  it('la personne se rétracte, résilie et revient sur sa résiliation quand elle veut', () => {
    expect(contrat(etablir(), dire('RetracterContrat', '2026-01-25', { par: personne, document: 'c1' }))).toMatchObject(
      {
        retractation: { le: '2026-01-25', par: personne },
      },
    );
    expect(contrat(etablir(), resilier('2026-03-01'), retirer('2026-03-02'))).toMatchObject({
      resiliation: { notifieeLe: '2026-03-01', par: personne, retireeLe: '2026-03-02' },
    });
  });

  it('la résiliation de la personne l’emporte sur celle de la structure, que la personne ne retire pas', () => {
    const sienne = contrat(etablir(), resilier('2026-03-01', directeur), resilier('2026-03-05'));
    expect(sienne?.resiliation).toEqual({ notifieeLe: '2026-03-05', par: personne });
    const autre = contrat(etablir(), resilier('2026-03-01', directeur), retirer('2026-03-02'));
    expect(autre?.resiliation?.retireeLe).toBeUndefined();
  });

  it('la structure ne résilie qu’une fois, et ne retire que sa propre résiliation', () => {
    givenCommands(etablir(), resilier('2026-03-01', directeur))
      .when(resilier('2026-03-02', directeur))
      .thenRefused({ code: 'DEJA_RESILIE', notifieeLe: '2026-03-01' });
    givenCommands(etablir(), resilier('2026-03-01'))
      .when(retirer('2026-03-02', cadre))
      .thenRefused('AUCUNE_RESILIATION');
    givenCommands(etablir())
      .when(resilier('2026-03-01', { qualite: 'curateur' }))
      .thenRefused('QUALITE_SANS_POUVOIR');
  });
});
