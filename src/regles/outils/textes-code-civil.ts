import type { Versions } from './textes';
import { versions } from './textes';

const LOI_2007 = 'loi n° 2007-308 du 5 mars 2007';
const LOI_2019 = 'loi n° 2019-222 du 23 mars 2019';

const de2009 = (article: string, alinea?: string): Versions =>
  versions('Code civil', alinea === undefined ? [article] : [article, alinea], {
    enVigueurDu: '2009-01-01',
    au: null,
    modifiePar: LOI_2007,
    vu: 'texte',
  });

/** L’article 459 depuis la loi de 2019. */
const ARTICLE_459 = {
  enVigueurDu: '2019-03-25',
  au: null,
  modifiePar: LOI_2019,
  lien: 'LEGIARTI000038310445',
  vu: 'texte',
} as const;

/** Code civil, dans ses versions datées par l’historique de la copie lue (avril 2026). */
export const CODE_CIVIL = {
  decideSeule: versions(
    'Code civil',
    ['459', 'premier alinéa'],
    { enVigueurDu: '2009-01-01', au: '2019-03-24', modifiePar: LOI_2007, vu: 'texte' },
    ARTICLE_459,
  ),
  representation: versions(
    'Code civil',
    ['459', 'deuxième alinéa'],
    { enVigueurDu: '2009-01-01', au: '2019-03-24', modifiePar: LOI_2007, vu: 'texte' },
    ARTICLE_459,
  ),
  desaccord: versions('Code civil', ['459', 'deuxième alinéa, dernière phrase'], ARTICLE_459),
  intimite: versions(
    'Code civil',
    ['459', 'troisième alinéa'],
    { enVigueurDu: '2009-01-01', au: '2019-03-24', modifiePar: LOI_2007, vu: 'texte' },
    ARTICLE_459,
  ),
  residence: de2009('459-2'),
  curateur: [...de2009('469', 'premier alinéa'), ...de2009('467', 'deuxième alinéa')],
  mandat: de2009('479', 'premier alinéa'),
  habilitation: versions(
    'Code civil',
    ['494-6'],
    {
      enVigueurDu: '2016-01-01',
      au: '2019-03-24',
      modifiePar: 'ordonnance n° 2015-1288 du 15 octobre 2015',
      vu: 'memoire',
    },
    { enVigueurDu: '2019-03-25', au: null, modifiePar: LOI_2019, vu: 'texte' },
  ),
  enfantAssocie: [
    ...versions('Code civil', ['371-1', 'troisième alinéa'], {
      enVigueurDu: '2002-03-05',
      au: '2019-07-11',
      modifiePar: 'loi n° 2002-305 du 4 mars 2002',
      vu: 'texte',
    }),
    ...versions(
      'Code civil',
      ['371-1', 'quatrième alinéa'],
      { enVigueurDu: '2019-07-12', au: '2024-02-20', vu: 'memoire' },
      { enVigueurDu: '2024-02-21', au: null, modifiePar: 'loi n° 2024-120 du 19 février 2024', vu: 'texte' },
    ),
  ],
  deuxParents: [
    ...versions('Code civil', ['372-2'], { enVigueurDu: null, au: null, vu: 'texte' }),
    ...versions('Code civil', ['372'], { enVigueurDu: null, au: null, vu: 'texte' }),
  ],
} as const satisfies Record<string, Versions>;
