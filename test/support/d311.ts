import type { DossierEsquisse } from '../../src/regles/exemple';
import type { DocumentEsquisse } from '../../src/regles/outils/esquisses';

type Admission = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['admission']>;
type Categorie = NonNullable<NonNullable<DossierEsquisse['structure']>['categorie']>;

/** Une esquisse de dossier : catégorie, admission, documents ; le reste s’y ajoute. */
export const dossierEn = (
  categorie: Categorie,
  admission: Admission,
  documents: readonly DocumentEsquisse[] | undefined,
  suite: Omit<DossierEsquisse, 'structure' | 'accompagnement'> & {
    readonly accompagnement?: Omit<
      NonNullable<DossierEsquisse['accompagnement']>,
      'admission' | 'documentsIndividuels'
    >;
  } = {},
): DossierEsquisse => ({
  ...suite,
  structure: { categorie },
  accompagnement: { ...suite.accompagnement, admission, ...(documents && { documentsIndividuels: documents }) },
});

/** Signature par la personne et par la direction, le même jour. */
export const signeesLe = (le: string) => [
  { le, par: { qualite: 'personne' as const } },
  { le, par: { qualite: 'directeur' as const } },
];
