import { describe, expect, test } from 'vitest';
import { surLAnnexe } from '../../../src/regles/outils/annexe-aller-venir';
import { contrat, enEhpad } from '../../../src/regles/outils/esquisses';
import { respectee } from '../../../src/regles/verdict';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const ICI = '/accompagnement/documentsIndividuels/0/allerVenir';
const juger = (esquisse: Parameters<typeof dossierDe>[0], au = '2026-06-01') =>
  surLAnnexe(dossierDe(esquisse), jour(au), ({ ou }) => respectee([ou]));

describe('sans annexe au contrat', () => {
  const SANS = 'Le contrat n’a pas d’annexe sur la liberté d’aller et venir.';
  const restreinte = (restriction?: object) =>
    enEhpad([contrat()], {
      projets: [
        {
          id: 'p',
          statut: 'mise_en_oeuvre',
          ...(restriction && {
            restrictions: [
              {
                id: 'r',
                objet: 'aller_venir',
                decideeLe: '2026-06-01',
                ...restriction,
              },
            ],
          }),
        } as never,
      ],
    });

  test.each<[string, object | undefined, boolean]>([
    ['une restriction décidée ce jour', {}, true],
    ['une restriction qui finit ce jour', { finLe: '2026-06-01' }, true],
    ['une restriction finie la veille', { decideeLe: '2026-03-01', finLe: '2026-05-31' }, false],
    ['une restriction décidée demain', { decideeLe: '2026-06-02' }, false],
    ['une restriction d’autre chose', { objet: 'visites' }, false],
    ['aucune restriction', undefined, false],
  ])('%s', (_titre, restriction, enCours) => {
    expect(juger(restreinte(restriction))).toEqual(
      enCours ? { verdict: 'indeterminee', manque: [ICI] } : { verdict: 'sans_objet', motif: SANS },
    );
  });
});

describe('l’annexe', () => {
  const FINIE = { verdict: 'sans_objet', motif: 'L’annexe sur la liberté d’aller et venir a pris fin.' };
  const ANCIENNE = { verdict: 'sans_objet', motif: 'Annexe antérieure au 1er avril 2017.' };
  const VUE = { verdict: 'respectee', preuves: [ICI] };

  test.each<[string, object, object]>([
    ['en cours', {}, VUE],
    ['qui finit ce jour', { finLe: '2026-06-01' }, VUE],
    ['finie la veille', { finLe: '2026-05-31' }, FINIE],
    ['signée le 1er avril 2017', { signeeLe: '2017-04-01' }, VUE],
    ['signée la veille', { signeeLe: '2017-03-31' }, ANCIENNE],
  ])('%s', (_titre, allerVenir, verdict) => {
    expect(juger(enEhpad([contrat({ allerVenir } as never)]))).toEqual(verdict);
  });
});
