import type { JourEcrit, VersionDeTexte } from '../regle';
import type { Versions } from './textes';
import { versions } from './textes';

const ETALAB = 'https://github.com/etalab/codes-juridiques-francais';
const ANDICAT_2025 =
  'https://www.andicat.org/article/decrets/605/decret-n2025-1395-du-29-decembre-2025-relatif-au-contrat-de-sejour-ou-document-individuel-de-prise-en-charge-prevu-a-l-article-l311-4-du-casf.html';

/** Premier jour, déduit, où D311 s’applique à un séjour qui commence : six mois après sa publication. */
export const PREMIER_SEJOUR_D311: JourEcrit = '2005-05-27';
/** Premier jour, déduit, du décret n° 2025-1395 : lendemain de sa publication. */
export const ANNEXE_ACCORDS_LE: JourEcrit = '2025-12-31';
/** Premier jour des contrats que régissent la rétractation, la résiliation et les préavis. */
export const RESILIATION_LE: JourEcrit = '2016-07-01';
/** Premier jour des contrats que régit l’annexe « aller et venir ». */
export const ANNEXE_ALLER_VENIR_LE: JourEcrit = '2017-04-01';
/** Premier jour, déduit, du contrat d’accompagnement par le travail. */
export const ACCOMPAGNEMENT_TRAVAIL_LE: JourEcrit = '2025-08-28';

type EtapeD311 = Omit<VersionDeTexte, 'texte' | 'article' | 'alinea' | 'verifieLe'>;

const ETAPES_D311 = [
  {
    enVigueurDu: '2004-11-27',
    au: '2007-09-01',
    modifiePar: 'décret n° 2004-1274 du 26 novembre 2004',
    lien: ETALAB,
    vu: 'texte',
  },
  {
    enVigueurDu: '2007-09-02',
    au: '2010-12-31',
    modifiePar: 'décret n° 2007-1300 du 31 août 2007 (CADA)',
    vu: 'commentaire',
  },
  {
    enVigueurDu: '2011-01-01',
    au: '2025-08-20',
    modifiePar: 'décret n° 2010-1731 du 30 décembre 2010 (professionnels libéraux ; date d’effet déduite)',
    lien: ETALAB,
    vu: 'texte',
  },
  {
    enVigueurDu: '2025-08-21',
    au: '2025-12-30',
    modifiePar: 'décret n° 2025-827 du 19 août 2025 (convention de suppléance à domicile)',
    lien: 'https://juriblio.fr/decrets/decret-no-2025-827-du-19-aout-2025/186334247',
    vu: 'commentaire',
  },
  {
    enVigueurDu: ANNEXE_ACCORDS_LE,
    au: null,
    modifiePar: 'décret n° 2025-1395 du 29 décembre 2025 (VII bis et IX ; date d’effet déduite)',
    lien: ANDICAT_2025,
    vu: 'commentaire',
  },
] as const satisfies readonly EtapeD311[];

/** Les versions de D311 qu’a connues un alinéa dont les mots n’ont pas changé depuis 2004. */
export const d311 = (alinea: string): Versions => {
  const [premiere, ...suite] = ETAPES_D311;
  return versions('CASF', ['D311', alinea], premiere, ...suite);
};

/** Les versions d’un alinéa de D311 né avec la version de ce jour. */
export const d311Depuis = (alinea: string, naissance: JourEcrit): Versions => {
  const [premiere, ...suite] = ETAPES_D311.filter(({ enVigueurDu }) => enVigueurDu >= naissance);
  return versions('CASF', ['D311', alinea], premiere ?? ETAPES_D311[4], ...suite);
};

/** Doute commun aux alinéas de D311 : ce qui a été lu, et ce qui ne l’a pas été. */
export const DOUTE_D311 =
  'D311 a été lu en entier dans ses états de 2004 et de 2011 ; les décrets de 2025 ne l’ont été que par des commentaires, qui ne signalent aucun changement de cet alinéa. L’effet sur D311 de la réforme de vocabulaire du 31 mai 2021 n’a pas été lu. Il s’applique aux séjours commencés depuis le 27 mai 2005 (date déduite) ; que le contenu d’un document établi depuis, pour un séjour plus ancien, y soit soumis aussi est notre lecture.';

/** L311-4-1, alinéa par alinéa. */
export const l31141 = (alinea: string, enVigueurDu: JourEcrit, vu: VersionDeTexte['vu']): Versions =>
  versions('CASF', ['L311-4-1', alinea], {
    enVigueurDu,
    au: null,
    modifiePar: 'loi n° 2015-1776 du 28 décembre 2015, art. 27',
    vu,
  });

/** R311-0-7, alinéa par alinéa ; contrats conclus depuis le 1er avril 2017. */
export const r31107 = (alinea: string, vu: VersionDeTexte['vu']): Versions =>
  versions('CASF', ['R311-0-7', alinea], {
    enVigueurDu: ANNEXE_ALLER_VENIR_LE,
    au: null,
    modifiePar: 'décret n° 2016-1743 du 15 décembre 2016',
    vu,
  });

/** D311-0-1 et l’annexe 3-9 : contrat de soutien et d’aide, puis d’accompagnement, par le travail. */
export const d31101 = (alinea: string): Versions =>
  versions(
    'CASF',
    ['D311-0-1', alinea],
    {
      enVigueurDu: '2007-01-01',
      au: '2025-08-27',
      modifiePar: 'décret n° 2006-1752 du 23 décembre 2006',
      lien: ETALAB,
      vu: 'texte',
    },
    {
      enVigueurDu: ACCOMPAGNEMENT_TRAVAIL_LE,
      au: null,
      modifiePar: 'décret n° 2025-845 du 25 août 2025 (date d’effet déduite)',
      lien: 'https://juriblio.fr/decrets/decret-no-2025-845-du-25-aout-2025/186355836',
      vu: 'extrait',
    },
  );

/** D311-0-3, alinéa par alinéa ; contrats conclus depuis le 1er juillet 2016. */
export const d31103 = (alinea: string, vu: VersionDeTexte['vu']): Versions =>
  versions('CASF', ['D311-0-3', alinea], {
    enVigueurDu: RESILIATION_LE,
    au: null,
    modifiePar: 'décret n° 2016-696 du 27 mai 2016, art. 3',
    vu,
  });
