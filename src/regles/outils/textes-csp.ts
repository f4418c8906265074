import type { Versions } from './textes';
import { versions } from './textes';

const DEPUIS_2024 = {
  enVigueurDu: '2024-04-10',
  au: null,
  modifiePar: 'loi n° 2024-317 du 8 avril 2024, art. 11',
} as const;

/** Code de la santé publique, tel que les règles le citent. */
export const CSP = {
  partage: [
    ...versions('CSP', ['L1110-4', 'III, second alinéa'], {
      enVigueurDu: '2016-01-28',
      au: null,
      modifiePar: 'loi n° 2016-41 du 26 janvier 2016',
      vu: 'extrait',
    }),
    ...versions('CSP', ['L1110-12', '1°'], {
      enVigueurDu: '2016-01-28',
      au: null,
      modifiePar: 'loi n° 2016-41 du 26 janvier 2016',
      vu: 'extrait',
    }),
  ],
  opposition: versions('CSP', ['L1110-4', 'IV'], {
    enVigueurDu: '2016-01-28',
    au: null,
    modifiePar: 'loi n° 2016-41 du 26 janvier 2016',
    vu: 'memoire',
  }),
  strictNecessaire: versions('CSP', ['R1110-1'], {
    enVigueurDu: '2016-07-23',
    au: null,
    modifiePar: 'décret n° 2016-994 du 20 juillet 2016',
    lien: 'JORFTEXT000032922455',
    vu: 'texte',
  }),
  accesSante: [
    ...versions('CSP', ['L1111-7', 'deuxième alinéa'], {
      enVigueurDu: '2002-03-05',
      au: null,
      modifiePar: 'loi n° 2002-303 du 4 mars 2002',
      vu: 'extrait',
    }),
    ...versions('CSP', ['R1111-1'], { enVigueurDu: null, au: null, vu: 'extrait' }),
  ],
  formeDesignation: [
    ...versions('CSP', ['L1111-6', 'premier alinéa'], {
      enVigueurDu: '2016-02-04',
      au: '2024-04-09',
      modifiePar: 'loi n° 2016-87 du 2 février 2016, art. 9',
      lien: 'LEGIARTI000031972312',
      vu: 'texte',
    }),
    ...versions('CSP', ['L1111-6', 'I, troisième alinéa'], { ...DEPUIS_2024, vu: 'texte' }),
  ],
  autorisationJuge: [
    ...versions('CSP', ['L1111-6', 'dernier alinéa'], {
      enVigueurDu: '2020-10-01',
      au: '2024-04-09',
      modifiePar: 'ordonnance n° 2020-232 du 11 mars 2020',
      vu: 'texte',
    }),
    ...versions('CSP', ['L1111-6', 'I, quatrième alinéa'], { ...DEPUIS_2024, vu: 'texte' }),
  ],
} as const satisfies Record<string, Versions>;
