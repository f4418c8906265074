import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import { echeances } from '../../src/rapport/echeances';
import { l2416DecisionEnCours } from '../../src/regles/orientation/l241-6-decision-en-cours';
import { reunir } from '../../src/regles/outils/reunir';
import { nonRespectee, sansObjet } from '../../src/regles/verdict';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { enToutesLettres } from '../../src/vocabulaire/jour';
import { jour } from '../support/jour';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
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

describe('une dérogation en cours', () => {
  const regles = [l2416DecisionEnCours];
  const le = (finLe: string, au: string) => {
    const dossier = dossierDe({
      structure: { categorie: 'savs' },
      usager: { identite: { naissanceLe: '1990-01-01' } },
      accompagnement: {
        admission: { admisLe: '2025-01-10' },
        orientations: [{ id: 'o', type: 'cdaph', debutLe: '2024-12-01', finLe: '2026-11-30' }],
      },
    });
    const derogations = [{ regle: l2416DecisionEnCours.id, motif: 'm', auteur: 'a', finLe: jour(finLe) }];
    return echeances(controler(dossier, { au: jour(au), regles, derogations })).map(({ nature }) => nature);
  };

  test('ne cache pas ce qui est respecté et sera à renouveler', () => {
    expect(le('2026-11-22', '2026-11-21')).toEqual(['a_renouveler']);
  });

  test('écarte le retard la veille et le jour de sa fin, plus le lendemain', () => {
    expect(le('2026-12-10', '2026-12-09')).toEqual([]);
    expect(le('2026-12-10', '2026-12-10')).toEqual([]);
    expect(le('2026-12-10', '2026-12-11')).toEqual(['en_retard']);
  });
});

describe('un retard', () => {
  const enRetard = FICHIERS_DE_REGLES.flatMap(({ regle, exemples }) =>
    exemples.flatMap(({ titre, dossier, au }) =>
      echeances(controler(dossierDe(dossier), { au: jour(au), regles: [regle] }))
        .filter(({ nature }) => nature === 'en_retard')
        .map((due) => ({ ou: `${regle.id}, « ${titre} »`, due })),
    ),
  );

  test('porte la date que cite le rapport, jamais son lendemain', () => {
    const faux = enRetard.filter(({ due: { le, resultat } }) => {
      const constat = resultat.verdict.verdict === 'non_respectee' ? resultat.verdict.constat : '';
      return !constat.includes(enToutesLettres(le)) && constat.includes(enToutesLettres(plusJours(le, -1)));
    });
    expect(enRetard.length).toBeGreaterThan(100);
    expect(faux.map(({ ou }) => ou)).toEqual([]);
  });

  test('de réévaluation annuelle date du dernier jour de l’année, comme au rapport', () => {
    const [due] = enRetard.filter(({ ou }) => ou.startsWith('has/1.15.5'));
    expect(due?.due).toMatchObject({ le: '2026-02-01', dansJours: -1 });
  });

  test('d’un devoir refait hors délai ne compte plus dans celui qui reste', () => {
    const fait = nonRespectee('Fait.', ['/a'], { depuisLe: jour('2025-01-02'), regulariseLe: jour('2025-02-01') });
    const ouvert = nonRespectee('Dû.', ['/b'], { depuisLe: jour('2026-03-02'), echeance: jour('2026-03-01') });
    expect(reunir([fait, ouvert], sansObjet('x'))).toMatchObject({ depuisLe: '2026-03-02', echeance: '2026-03-01' });
  });
});
