import type { DossierEsquisse } from '../exemple';

type AccompagnementEsquisse = NonNullable<DossierEsquisse['accompagnement']>;
type Elements<T> = T extends readonly (infer E)[] ? E : never;

/** Un document, écrit dans un exemple. */
export type DocumentEsquisse = Elements<NonNullable<AccompagnementEsquisse['documentsIndividuels']>>;

type Suite = {
  readonly accompagnement?: Omit<AccompagnementEsquisse, 'documentsIndividuels'>;
} & Omit<DossierEsquisse, 'structure' | 'accompagnement'>;

const esquisse =
  (structure: DossierEsquisse['structure'], admission: AccompagnementEsquisse['admission']) =>
  (documents: readonly DocumentEsquisse[] | undefined, { accompagnement, ...reste }: Suite = {}): DossierEsquisse => ({
    ...(structure && { structure }),
    accompagnement: {
      ...(admission && { admission }),
      ...(documents && { documentsIndividuels: documents }),
      ...accompagnement,
    },
    ...reste,
  });

/** En EHPAD, admise le 15 janvier 2026 pour une durée indéterminée. */
export const enEhpad = esquisse(
  { categorie: 'ehpad' },
  { admisLe: '2026-01-15', modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' },
);

/** En SAVS, admise le 15 janvier 2026. */
export const enSavs = esquisse({ categorie: 'savs' }, { admisLe: '2026-01-15', modalite: 'milieu_ordinaire' });

/** En maison d’enfants à caractère social, admis le 15 janvier 2026. */
export const enMecs = esquisse(
  { categorie: 'mecs' },
  { admisLe: '2026-01-15', modalite: 'hebergement', dureePrevisionnelle: { nombre: 1, unite: 'ans' } },
);

/** En ESAT, admise le 15 janvier 2026. */
export const enEsat = esquisse({ categorie: 'esat' }, { admisLe: '2026-01-15' });

/** En service mandataire : D311 ne s’y applique pas. */
export const enMjpm = esquisse({ categorie: 'mjpm' }, { admisLe: '2026-01-15' });

/** Un contrat de séjour établi à l’admission, le 15 janvier 2026. */
export const contrat = (suite: Omit<DocumentEsquisse, 'id' | 'type'> = {}): DocumentEsquisse => ({
  id: 'contrat',
  type: 'contrat_sejour',
  etabliLe: '2026-01-15',
  ...suite,
});

/** Un DIPC établi à l’admission, le 15 janvier 2026. */
export const dipc = (suite: Omit<DocumentEsquisse, 'id' | 'type'> = {}): DocumentEsquisse => ({
  id: 'dipc',
  type: 'dipc',
  etabliLe: '2026-01-15',
  ...suite,
});

/** Un contrat d’accompagnement par le travail établi à l’admission, le 15 janvier 2026. */
export const travail = (suite: Omit<DocumentEsquisse, 'id' | 'type'> = {}): DocumentEsquisse => ({
  id: 'travail',
  type: 'contrat_accompagnement_travail',
  etabliLe: '2026-01-15',
  ...suite,
});
