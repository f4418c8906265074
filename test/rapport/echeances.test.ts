import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import { echeances } from '../../src/rapport/echeances';
import { jour } from '../support/jour';
import { dossierDe } from '../support/regles';

/** Admise le 25 novembre 2026 en EHPAD : le document est à remettre dans les quinze jours, le jeudi 10 décembre. */
const admiseLe = (admisLe: string) =>
  dossierDe({
    structure: { categorie: 'ehpad' },
    usager: { identite: { naissanceLe: '1940-01-01' } },
    accompagnement: { admission: { admisLe }, documentsIndividuels: [] },
  });

const remise = (admisLe: string, joursOuvrables?: boolean) =>
  echeances(controler(admiseLe(admisLe), { au: jour('2026-11-26') }), joursOuvrables ? { joursOuvrables } : {}).find(
    ({ resultat }) => resultat.regle === 'casf/d311-remise-quinze-jours',
  );

describe('une échéance', () => {
  test('dit l’article, qui peut agir, et d’où la date vient', () => {
    expect(remise('2026-11-25')).toMatchObject({
      nature: 'a_faire',
      le: '2026-12-10',
      dansJours: 14,
      acteur: 'direction',
      reference: expect.stringContaining('D311'),
      origine: { origine: '2026-11-25', delai: { nombre: 15, unite: 'jours' }, pointeurOrigine: expect.any(String) },
    });
  });

  test('n’est jamais reportée d’office', () => {
    // Quinze jours depuis le vendredi 20 novembre : samedi 5 décembre.
    expect(remise('2026-11-20')).toMatchObject({ le: '2026-12-05' });
    expect(remise('2026-11-20')).not.toHaveProperty('reporteeAu');
  });

  test('montre sur demande le jour ouvrable, à côté de la date stricte', () => {
    expect(remise('2026-11-20', true)).toMatchObject({ le: '2026-12-05', reporteeAu: '2026-12-07' });
    expect(remise('2026-11-25', true)).not.toHaveProperty('reporteeAu');
  });

  test('en saute les jours fériés', () => {
    // Vendredi 25 décembre, puis le week-end.
    expect(remise('2026-12-10')?.le ?? '').toBe('');
    const au = jour('2026-12-11');
    const due = echeances(controler(admiseLe('2026-12-10'), { au }), { joursOuvrables: true }).find(
      ({ resultat }) => resultat.regle === 'casf/d311-remise-quinze-jours',
    );
    expect(due).toMatchObject({ le: '2026-12-25', reporteeAu: '2026-12-28' });
  });
});
