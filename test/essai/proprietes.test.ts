import { describe, expect, it } from 'vitest';
import { proprietesGeneriques } from '../../src/essai/proprietes';
import type { Decider } from '../../src/kernel/decider';
import { eprouver } from '../support/proprietes';
import type { Commande, Etat, Fait, Refus } from './compteur';
import { compteur, sujetCompteur } from './compteur';

eprouver('Un agrégat jouet', sujetCompteur());

type Fautif = Partial<Decider<Etat, Commande, Fait, Refus>>;

/** Les propriétés que fait échouer un décideur fautif. */
const echecs = (fautif: Fautif): readonly string[] =>
  proprietesGeneriques(sujetCompteur(fautif)).flatMap(({ titre, verifier }) => {
    try {
      verifier({ numRuns: 200 });
      return [];
    } catch {
      return [titre];
    }
  });

const suivre: Fautif['decide'] = ({ type, le }) => ({
  ok: true,
  value: [{ type: type === 'Ajouter' ? 'Ajoute' : type === 'Retirer' ? 'Retire' : 'Conteste', le }],
});

describe('Les propriétés génériques attrapent', () => {
  it.each<[string, Fautif, string]>([
    ['un état hors du schéma', { decide: suivre }, 'tout état atteint satisfait son schéma'],
    [
      'un début de journal invalide',
      { decide: suivre },
      'rejouer n’importe quel début de journal donne un état valide',
    ],
    ['un temps qui recule', { decide: suivre }, 'dans le journal, le temps ne recule jamais'],
    [
      'un fait qui ne se relit pas',
      { decide: () => ({ ok: true, value: [{ type: 'Ajoute', le: 'hier' }] }) },
      'toute commande et tout fait se relisent par leur schéma',
    ],
    [
      'un état que JSON abîme',
      { evolve: (etat, fait) => Object.assign({}, compteur.evolve(etat, fait), { note: undefined }) },
      'rejouer le journal après un aller-retour JSON redonne le même état',
    ],
    [
      'un état qui dépend de ce que JSON perd',
      {
        decide: (commande, etat) => {
          const decision = compteur.decide(commande, etat);
          return decision.ok
            ? { ok: true, value: decision.value.map((fait) => Object.assign({ x: undefined }, fait)) }
            : decision;
        },
        evolve: (etat, fait) => compteur.evolve(etat, 'x' in fait ? fait : { ...fait, type: 'Conteste' }),
      },
      'rejouer le journal après un aller-retour JSON redonne le même état',
    ],
    [
      'une exception',
      {
        decide: (commande, etat) => {
          if (etat !== null && etat.n > 2) throw new Error('trop');
          return compteur.decide(commande, etat);
        },
      },
      'décider ne lève jamais',
    ],
    [
      'un refus qui change quelque chose',
      {
        decide: (commande, etat) => {
          const decision = compteur.decide(commande, etat);
          if (!decision.ok) Object.assign(commande, { le: `${commande.le} ` });
          return decision;
        },
      },
      'une commande refusée ne change rien',
    ],
    [
      'un droit refusé',
      {
        decide: (commande, etat) =>
          etat === null ? { ok: false, error: { code: 'VIDE' } } : compteur.decide(commande, etat),
      },
      'contester est toujours possible',
    ],
    ['un droit sans trace', { decide: () => ({ ok: true, value: [] }) }, 'contester est toujours possible'],
  ])('%s', (_, fautif, titre) => {
    expect(echecs(fautif)).toContain(titre);
  });
});
