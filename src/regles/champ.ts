import type { Admission } from '../accompagnement/admission';
import type { Dossier } from '../dossier/dossier';
import type { Pointeur } from '../kernel/pointeur';
import { enCoursAu } from '../usager/mesure-en-cours';
import { ageAu } from '../vocabulaire/calendrier';
import type { CategorieEssms, NumeroL3121 } from '../vocabulaire/categories-essms';
import type { DateCivile } from '../vocabulaire/date-civile';
import { numeroDe } from '../vocabulaire/rattachement';
import { memoriser } from './outils/memoire';

/** Protection d’un majeur, vue de ce qu’elle change pour sa personne. */
export type RegimeProtection = 'aucune' | 'sans_representation_personne' | 'representation_personne';

/** Modalité d’accueil. */
export type Modalite = NonNullable<Admission['modalite']>;

/** À quels dossiers une règle s’applique. Ce qui n’est pas dit ne limite rien. */
export type Champ = {
  readonly categories?: readonly CategorieEssms[];
  readonly numeros?: readonly NumeroL3121[];
  readonly age?: 'mineur' | 'majeur';
  readonly protections?: readonly RegimeProtection[];
  readonly modalites?: readonly Modalite[];
  /** En clair, ce que la donnée ne dit pas. */
  readonly precision?: string;
};

/** Ce qui, d’un dossier, décide des règles qui s’y appliquent. `undefined` : le dossier ne le dit pas. */
export type Profil = {
  readonly categorie?: CategorieEssms | undefined;
  readonly numero?: NumeroL3121 | undefined;
  readonly age?: 'mineur' | 'majeur' | undefined;
  readonly protection?: RegimeProtection | undefined;
  readonly modalite?: Modalite | undefined;
};

const protectionDe = ({ usager }: Dossier, au: DateCivile): RegimeProtection | undefined => {
  if (usager.protections === undefined) return undefined;
  const enCours = usager.protections.filter((mesure) => enCoursAu(mesure, au));
  if (enCours.length === 0) return 'aucune';
  const represente = enCours.some(
    ({ type, etendue }) => etendue?.personne === 'representation' && !jamaisRepresentation(type),
  );
  if (represente) return 'representation_personne';
  return enCours.every(({ type, etendue }) => etendue?.personne !== undefined || jamaisRepresentation(type))
    ? 'sans_representation_personne'
    : undefined;
};

/** Curatelle et sauvegarde ne représentent jamais la personne, quoi que dise le dossier de leur étendue. */
const jamaisRepresentation = (type: string): boolean => type.startsWith('curatelle') || type === 'sauvegarde_justice';

/** Profil d’un dossier au jour dit. */
export const profilDe = memoriser((dossier: Dossier, au: DateCivile): Profil => {
  const naissance = dossier.usager.identite?.naissanceLe;
  return {
    categorie: dossier.structure?.categorie,
    numero: (dossier.structure && numeroDe(dossier.structure)) ?? undefined,
    age: naissance === undefined ? undefined : ageAu(naissance, au) < 18 ? 'mineur' : 'majeur',
    protection: protectionDe(dossier, au),
    modalite: dossier.accompagnement?.admission?.modalite,
  };
});

/** Un profil est-il dans le champ ? `manque` : les données qui le diraient. */
export type Appartenance =
  | { readonly dans: true }
  | { readonly dans: false; readonly motif: string }
  | { readonly dans: null; readonly manque: readonly Pointeur[] };

type Critere = {
  readonly valeur: (profil: Profil) => string | undefined;
  readonly admis: (champ: Champ) => readonly string[] | undefined;
  readonly motif: string;
  readonly ou: Pointeur;
};

const CRITERES: readonly Critere[] = [
  {
    valeur: ({ categorie }) => categorie,
    admis: ({ categories }) => categories,
    motif: 'Ne concerne pas cette catégorie d’établissement ou de service.',
    ou: '/structure/categorie',
  },
  {
    valeur: ({ numero }) => numero,
    admis: ({ numeros }) => numeros,
    motif: 'Ne concerne pas les structures de cet alinéa de l’article L312-1.',
    ou: '/structure/categorie',
  },
  {
    valeur: ({ age }) => age,
    admis: ({ age }) => (age === undefined ? undefined : AGES[age]),
    motif: 'Ne concerne pas les personnes de cet âge.',
    ou: '/usager/identite/naissanceLe',
  },
  {
    valeur: ({ protection }) => protection,
    admis: ({ protections }) => protections,
    motif: 'Ne concerne pas les personnes dans cette situation de protection.',
    ou: '/usager/protections',
  },
  {
    valeur: ({ modalite }) => modalite,
    admis: ({ modalites }) => modalites,
    motif: 'Ne concerne pas cette modalité d’accueil.',
    ou: '/accompagnement/admission/modalite',
  },
];

const AGES = { mineur: ['mineur'], majeur: ['majeur'] } as const;
const DANS: Appartenance = { dans: true };

/** Confronte un profil au champ d’une règle : hors du champ dès qu’un critère connu l’en écarte. */
export const appartenance = (champ: Champ, profil: Profil): Appartenance => {
  let manque: Pointeur[] | undefined;
  for (const critere of CRITERES) {
    const admis = critere.admis(champ);
    if (admis === undefined) continue;
    const valeur = critere.valeur(profil);
    if (valeur === undefined) {
      manque ??= [];
      if (!manque.includes(critere.ou)) manque.push(critere.ou);
    } else if (!admis.includes(valeur)) return { dans: false, motif: critere.motif };
  }
  return manque === undefined ? DANS : { dans: null, manque };
};
