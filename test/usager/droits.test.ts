import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vieUsager } from '../../src/essai/arbitraires/usager';
import { vivre } from '../../src/essai/vie';
import { enCoursAu } from '../../src/usager/mesure-en-cours';
import { deciderUsager } from '../../src/usager/usager.decider';
import { estLaPersonne } from '../../src/vocabulaire/qualites';
import { TIRAGES_AGREGAT } from '../support/proprietes';

const vies = vieUsager.map((commandes) => vivre(deciderUsager, commandes));

const toujours = (verifier: (vie: ReturnType<typeof vivre<Etat, Commande, Fait, Refus>>) => void): void =>
  fc.assert(fc.property(vies, verifier), { numRuns: TIRAGES_AGREGAT });

type Etat = typeof deciderUsager.initialState;
type Commande = Parameters<typeof deciderUsager.decide>[0];
type Fait = Parameters<typeof deciderUsager.evolve>[1];
type Refus = Extract<ReturnType<typeof deciderUsager.decide>, { readonly ok: false }>['error'];

describe('Dans tout état atteint d’une personne accompagnée', () => {
  it('la place d’un proche n’a été dite que par la personne, et ses mots restent les siens', () => {
    toujours(({ etat, journal }) => {
      const dits = journal.filter((fait) => fait.type === 'SouhaitEntourageExprime');
      const souhaits = (etat?.entourage ?? []).flatMap((proche) => proche.souhaits ?? []);
      expect(souhaits).toHaveLength(dits.length);
      for (const { par } of dits) expect(estLaPersonne(par)).toBe(true);
      for (const { paroles } of souhaits) if (paroles) expect(estLaPersonne(paroles.auteur)).toBe(true);
    });
  });

  it('une personne de confiance au plus n’est pas révoquée', () => {
    toujours(({ etat }) => {
      const actives = (etat?.personnesDeConfiance ?? []).filter(({ revoqueeLe }) => revoqueeLe === undefined);
      expect(actives.length).toBeLessThanOrEqual(1);
    });
  });

  it('une désignation est écrite, cosignée, et autorisée par le juge là où il le faut', () => {
    toujours(({ pas }) => {
      for (const { avant, commande, faits } of pas) {
        if (commande.type !== 'DesignerPersonneDeConfiance' || faits === null) continue;
        const { ecrite, cosignee, designeeLe, autorisationJuge } = commande.designation;
        const representee = avant?.protections?.some(
          (mesure) => mesure.etendue?.personne === 'representation' && enCoursAu(mesure, designeeLe),
        );
        expect([ecrite, cosignee, representee !== true || autorisationJuge !== undefined]).toEqual([true, true, true]);
      }
    });
  });

  it('aucun curateur ne représente la personne', () => {
    toujours(({ etat }) => {
      for (const { type, etendue } of etat?.protections ?? []) {
        expect(type.startsWith('curatelle') && etendue?.personne === 'representation').toBe(false);
      }
    });
  });

  it('toute révocation dite par la personne reste à l’état, au jour où elle l’a dite', () => {
    toujours(({ etat, pas }) => {
      const dites = pas.filter(({ commande, faits }) => commande.type === 'RevoquerPersonneDeConfiance' && faits);
      expect((etat?.revocationsPersonneConfiance ?? []).map(({ le }) => le)).toEqual(
        dites.map(({ commande }) => commande.le),
      );
    });
  });
});
