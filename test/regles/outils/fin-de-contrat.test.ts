import { expect, test } from 'vitest';
import { contrat, enEhpad } from '../../../src/regles/outils/esquisses';
import { chaqueContrat, finVoulueLe } from '../../../src/regles/outils/fin-de-contrat';
import { respectee } from '../../../src/regles/verdict';
import { dossierEn } from '../../support/d311';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const juger = (documents: Parameters<typeof enEhpad>[0]) =>
  chaqueContrat(dossierDe(enEhpad(documents)), jour('2026-06-01'), ({ ou }) => respectee([ou]));

test('sans liste de documents, on ne sait pas ; sans contrat, ou avant juillet 2016, il n’y a rien à juger', () => {
  expect(juger(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/documentsIndividuels'] });
  const motif = 'Le dossier ne porte aucun contrat de séjour à cette date.';
  expect(juger([])).toEqual({ verdict: 'sans_objet', motif });
  expect(juger([contrat({ etabliLe: '2026-02-01' })]).verdict).toBe('respectee');
});

test.each<[string, object, string | undefined]>([
  ['annoncée ce jour', { motif: 'initiative_structure', notifieeLe: '2026-06-01', le: '2026-07-01' }, '2026-06-01'],
  ['annoncée demain', { motif: 'initiative_structure', notifieeLe: '2026-06-02', le: '2026-07-01' }, undefined],
  ['sans annonce, sortie ce jour', { motif: 'initiative_structure', le: '2026-06-01' }, '2026-06-01'],
  [
    'par la structure, pour un autre motif',
    { motif: 'autre', initiative: 'structure', le: '2026-06-01' },
    '2026-06-01',
  ],
  ['par la personne', { motif: 'choix_personne', notifieeLe: '2026-05-01', le: '2026-06-01' }, undefined],
])('une fin voulue par la structure : %s', (_titre, sortie, le) => {
  const dossier = dossierDe(enEhpad([contrat()], { accompagnement: { sortie } as never }));
  const document = dossier.accompagnement?.documentsIndividuels?.[0];
  if (document === undefined) throw new Error('un contrat est attendu');
  expect(
    finVoulueLe(dossier, { valeur: document, ou: '/accompagnement/documentsIndividuels/0' }, jour('2026-06-01')),
  ).toBe(le);
});

test('la fin voulue par la structure vaut jusqu’à la réadmission, et plus après', () => {
  const dossier = dossierDe(
    dossierEn('ehpad', { admisLe: '2026-09-01' }, [contrat({ etabliLe: '2025-01-15' })], {
      accompagnement: { sortie: { le: '2026-06-30', motif: 'initiative_structure' } },
    }),
  );
  const juges = (au: string) => chaqueContrat(dossier, jour(au), (vu) => respectee([vu.ou])).verdict;
  const fin = (au: string) =>
    finVoulueLe(dossier, { valeur: { id: 'c' as never, type: 'contrat_sejour' }, ou: '/c' }, jour(au));
  expect([juges('2026-08-31'), fin('2026-08-31')]).toEqual(['respectee', '2026-06-30']);
  expect([juges('2026-09-01'), fin('2026-09-01')]).toEqual(['sans_objet', undefined]);
});
