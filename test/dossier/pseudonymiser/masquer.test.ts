import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fautesDeLiens } from '../../../src/dossier/liens';
import { parseDossier } from '../../../src/dossier/lire';
import { arrondirNaissance, decaler } from '../../../src/dossier/pseudonymiser/decaler';
import { pseudonyme, remplacerDans } from '../../../src/dossier/pseudonymiser/identifiant';
import { masquer } from '../../../src/dossier/pseudonymiser/masquer';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import { joursEntre } from '../../../src/vocabulaire/calendrier';
import { dossierLivre } from '../../support/dossiers';
import { empreinte } from '../../support/empreinte';
import { jour } from '../../support/jour';
import { MARQUE, marquer } from '../../support/marques';
import { datesDe } from '../../support/parcours';

describe('un dossier masqué', () => {
  test('ne garde aucune marque posée dans un texte, un identifiant ou un numéro, et se relit', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const marque = marquer(dossier);
        fc.pre(fautesDeLiens(marque).length === 0);
        const texte = JSON.stringify(masquer(marque, empreinte));
        expect(texte).not.toContain(MARQUE);
        expect(texte).not.toContain('1'.repeat(8));
        expect(parseDossier(JSON.parse(texte)).ok).toBe(true);
      }),
    );
  });

  test('perd l’INS et le rang de naissance ; garde ses codes, ses nombres et ses dates', () => {
    const ehpad = dossierLivre('ehpad');
    const ins = { matricule: '255081416802538', type: 'NIR' } as const;
    const identite = { ...ehpad.usager.identite, ins, rangNaissance: 25 };
    const masque = masquer({ ...ehpad, usager: { ...ehpad.usager, identite } }, empreinte);
    expect(masque.usager.identite).not.toHaveProperty('ins');
    expect(masque.usager.identite).not.toHaveProperty('rangNaissance');
    expect(JSON.stringify(masque)).not.toContain('255081416802538');
    expect(datesDe(masque)).toEqual(datesDe(ehpad));
    expect(masque.structure?.categorie).toBe(ehpad.structure?.categorie);
  });

  test('dit toujours la même chose de deux textes ou de deux identifiants égaux', () => {
    const ime = dossierLivre('ime');
    expect(masquer(ime, empreinte)).toEqual(masquer(ime, empreinte));
    expect(masquer(ime, empreinte).id).toBe(pseudonyme(ime.id, empreinte));
    expect(masquer(ime, (texte) => empreinte(`autre ${texte}`)).id).not.toBe(pseudonyme(ime.id, empreinte));
  });
});

describe('les dates décalées', () => {
  test('gardent entre elles les mêmes écarts', () => {
    fc.assert(
      fc.property(dossiers, fc.integer({ min: -400, max: 400 }), (dossier, de) => {
        const decale = decaler(dossier, de);
        if (decale === null) return;
        const apres = datesDe(decale);
        for (const [rang, date] of datesDe(dossier).entries())
          expect(joursEntre(jour(date), jour(apres[rang] ?? ''))).toBe(de);
      }),
    );
  });

  test('ne sortent pas du calendrier, et la naissance s’arrondit', () => {
    const ehpad = dossierLivre('ehpad');
    expect(decaler(ehpad, -100_000)).toBeNull();
    const naissance = (precision: 'annee' | 'mois' | 'jour') =>
      arrondirNaissance(ehpad, precision).usager.identite?.naissanceLe;
    expect(naissance('jour')).toBe(ehpad.usager.identite?.naissanceLe);
    expect(naissance('mois')).toMatch(/-01$/);
    expect(naissance('annee')).toMatch(/-01-01$/);
  });
});

test.each([
  ['exports/d-12.ndjson', 'exports/PS.ndjson'],
  ['d-12/d-12.json', 'PS/PS.json'],
  ['d-123.json', 'd-123.json'],
  ['abd-12.json', 'abd-12.json'],
])('le nom de fichier %s devient %s', (nom, attendu) => expect(remplacerDans(nom, 'd-12', 'PS')).toBe(attendu));
