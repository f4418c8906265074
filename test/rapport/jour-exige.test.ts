import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import { expliquer } from '../../src/rapport/expliquer';
import { cumulerPortefeuille, portefeuille } from '../../src/rapport/portefeuille/portefeuille';
import { preuvesDuDossier } from '../../src/rapport/preuves/dossier';
import { preparerTraceur } from '../../src/rapport/preuves/traceur';
import { conseilsSmart } from '../../src/rapport/smart/conseils';
import { conseilsDuProjet, objectifsASuivre } from '../../src/rapport/smart/objectifs';
import { d311RemiseQuinzeJours as regle } from '../../src/regles/casf/d311-remise-quinze-jours';
import { profilDe } from '../../src/regles/champ';
import { juger, reglesApplicables, versionAu } from '../../src/regles/moteur';
import { lireDateCivile } from '../../src/vocabulaire/date-civile';
import { exigerJour } from '../../src/vocabulaire/exiger-jour';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

const savs = dossierLivre('savs');
const AU = jour('2026-11-21');
const profil = profilDe(savs, AU);
const [situe] = objectifsASuivre(savs, AU);
if (situe === undefined) throw new Error('le dossier du SAVS n’a plus d’objectif à suivre');
const verdict = juger(regle, savs, AU);

/** Ce qu’un appelant JavaScript peut passer, que le type interdit. */
const FAUX: readonly unknown[] = ['21/11/2026', '2026-02-30', '2026-11-21T00:00:00Z', '', undefined, null, 20261121];

const ENTREES: readonly (readonly [string, (au: never) => unknown])[] = [
  ['controler', (au) => controler(savs, { au })],
  ['preuvesDuDossier', (au) => preuvesDuDossier(savs, { au })],
  ['preparerTraceur', (au) => preparerTraceur(savs, { au })],
  ['portefeuille, même sans dossier', (au) => portefeuille([], { au })],
  ['cumulerPortefeuille', (au) => cumulerPortefeuille({ au })],
  ['expliquer', (au) => expliquer(regle, verdict, au)],
  ['conseilsDuProjet', (au) => conseilsDuProjet({ ...savs, projets: [] }, au)],
  ['conseilsSmart', (au) => conseilsSmart(situe, au)],
  ['juger', (au) => juger(regle, savs, au)],
  ['reglesApplicables, même sans règle', (au) => reglesApplicables([], profil, au)],
  ['versionAu', (au) => versionAu(regle.sources, au)],
];

describe('un jour qui n’en est pas un est refusé, sans être cité, par', () => {
  test.each(ENTREES)('%s', (_, appeler) => {
    for (const faux of FAUX) {
      expect(() => appeler(faux as never)).toThrow(RangeError);
      expect(() => appeler(faux as never)).toThrow('`au` : on attend un jour AAAA-MM-JJ');
    }
    expect(() => appeler('21/11/2026' as never)).not.toThrow('21/11');
    expect(() => appeler(AU as never)).not.toThrow();
  });

  test('controler, sans options du tout', () => {
    expect(() => controler(savs, undefined as never)).toThrow('`au` : on attend un jour');
  });

  test('controler, quand c’est la fin d’une dérogation', () => {
    const derogations = [{ regle: regle.id, motif: 'm', auteur: 'a', finLe: '31/12/2026' as never }];
    expect(() => controler(savs, { au: AU, derogations })).toThrow('`derogations.finLe` : on attend un jour');
  });
});

test('ce qu’on exige est ce que lit lireDateCivile, ni plus ni moins', () => {
  const deux = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  const texte = fc
    .tuple(fc.integer({ min: 1898, max: 2202 }), deux(13), deux(32))
    .map((morceaux) => morceaux.join('-'));
  const accepte = (valeur: string): boolean => {
    try {
      return exigerJour(valeur) === valeur;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.oneof(texte, fc.string()), (valeur) => accepte(valeur) === (lireDateCivile(valeur) !== null)),
    { numRuns: 2000 },
  );
});
