import type { Avenant, DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import { tenueLe } from '../../revision/tenue';
import { anneeDe } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { ans, mois } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { calculer, periodique, unique } from './delais';
import { documentsDuSejour, nomDe, refuse, surLeDocument, surLeDocumentD311 } from './documents';
import type { Trouve } from './lecture';
import { ADMISSION, admisLe, plusAncien, plusRecent, situer, sous, survenus } from './lecture';
import { REVISIONS } from './revisions';
import { pendantLeSejour } from './sejour';
import { prendDate } from './signatures';
import { PREMIER_SEJOUR_D311 } from './textes-d311';

type Fait = { readonly le: DateCivile; readonly ou: Pointeur };

/** Les avenants faits au jour dit. */
export const avenantsAu = ({ valeur, ou }: Trouve<DocumentIndividuel>, au: DateCivile): readonly Trouve<Avenant>[] =>
  survenus(situer(valeur.avenants, sous(ou, 'avenants')), au, ({ etabliLe }) => etabliLe);

/** Ceux qui disent ou redisent les objectifs et les prestations. */
const surLesObjectifs = (document: Trouve<DocumentIndividuel>, au: DateCivile): readonly Trouve<Avenant>[] =>
  avenantsAu(document, au).filter(
    ({ valeur: { objet } }) => objet === 'objectifs_prestations' || objet === 'reactualisation',
  );

const suitUnAutre = (dossier: Dossier, { valeur, ou }: Trouve<DocumentIndividuel>, au: DateCivile): boolean =>
  documentsDuSejour(dossier, ['contrat_sejour', 'dipc'], au).some(
    (autre) =>
      autre.ou !== ou && !refuse(autre.valeur, au) && (autre.valeur.etabliLe ?? '9999') < (valeur.etabliLe ?? ''),
  );

/** L’admission, sauf quand le document en suit un autre du même séjour : alors, son propre établissement. */
const origineDe = (dossier: Dossier, document: Trouve<DocumentIndividuel>, au: DateCivile): Fait | undefined => {
  const { valeur, ou } = document;
  const etabliLe = valeur.etabliLe && { le: valeur.etabliLe, ou: sous(ou, 'etabliLe') };
  const admission = admisLe(dossier);
  return suitUnAutre(dossier, document, au) || admission === undefined ? etabliLe : { le: admission, ou: ADMISSION };
};

/**
 * L’avenant qui précise objectifs et prestations, dans les six mois (D311, V ; VI pour le DIPC).
 *
 * Le texte ne dit pas d’où courent les six mois : l’alerte court de l’admission ; le manquement n’est certain que six
 * mois après que le document a pris date.
 */
export const avenantDesSixMois =
  (type: 'contrat_sejour' | 'dipc') =>
  (dossier: Dossier, au: DateCivile): Verdict =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeDocument(dossier, [type], jour, (document) => {
        const origine = origineDe(dossier, document, jour);
        if (origine === undefined) return indeterminee(ADMISSION, sous(document.ou, 'etabliLe'));
        if (origine.le < PREMIER_SEJOUR_D311)
          return sansObjet('Le séjour a commencé avant le 27 mai 2005, premier jour où D311 s’applique.');
        const prise = prendDate(document, jour);
        const tard = prise && (dernier(prise.le, origine.le) === prise.le ? prise : origine);
        const fait = plusAncien(surLesObjectifs(document, jour), ({ etabliLe }) => etabliLe);
        const alerte = calculer(origine.le, origine.ou, mois(6));
        const ferme = tard && calculer(tard.le, tard.ou, mois(6));
        // L’admission peut être plus tardive que le document : tue, elle laisse le retard à notre lecture.
        const situe = admisLe(dossier) !== undefined || suitUnAutre(dossier, document, jour);
        const certain = situe && ferme !== undefined && ferme.echeance < (fait?.valeur.etabliLe ?? jour);
        return unique({
          au: jour,
          calcul: certain ? ferme : alerte,
          fait: fait && { le: fait.valeur.etabliLe, ou: sous(fait.ou, 'etabliLe') },
          silence: document.valeur.avenants === undefined,
          manque: [sous(document.ou, 'avenants')],
          quoi: `Avenant précisant objectifs et prestations (${nomDe(type)})`,
          certitude: certain ? 'certaine' : 'selon_lecture',
        });
      }),
    );

/** Ce qui réactualise objectifs et prestations : un avenant, ou une révision du projet qui s’est tenue. */
const reactualisations = (dossier: Dossier, document: Trouve<DocumentIndividuel>, au: DateCivile): readonly Fait[] => [
  ...surLesObjectifs(document, au).map(({ valeur, ou }) => ({ le: valeur.etabliLe, ou: sous(ou, 'etabliLe') })),
  ...enchainer(situer(dossier.revisions, REVISIONS), ({ valeur, ou }) => {
    const le = tenueLe(valeur);
    return le !== null && le <= au ? [{ le, ou: sous(ou, 'tenueLe') }] : [];
  }),
];

/**
 * La réactualisation de chaque année (D311, V ; VI pour le DIPC) : douze mois au plus depuis la dernière, à défaut
 * depuis le document ; le manquement n’est certain qu’après une année civile entière sans elle.
 */
export const reactualisationAnnuelle =
  (type: 'contrat_sejour' | 'dipc') =>
  (dossier: Dossier, au: DateCivile): Verdict =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, [type], jour, (document) => {
        const { valeur, ou } = document;
        const admission = admisLe(dossier);
        const origine =
          (valeur.etabliLe && { le: valeur.etabliLe, ou: sous(ou, 'etabliLe') }) ??
          prendDate(document, jour) ??
          (admission && { le: admission, ou: ADMISSION });
        if (origine === undefined) return indeterminee(sous(ou, 'etabliLe'), ADMISSION);
        const dernierFait = plusRecent(
          reactualisations(dossier, document, jour)
            .filter(({ le }) => origine.le < le)
            .map((fait) => ({ valeur: fait, ou: fait.ou })),
          ({ le }) => le,
        )?.valeur;
        const manque = [sous(ou, 'avenants')];
        const limite = calculer(dernierFait?.le ?? origine.le, origine.ou, ans(1)).echeance;
        const tus = [...(valeur.avenants ? [] : manque), ...(dossier.revisions ? [] : [REVISIONS])];
        if (tus.length > 0 && limite < jour) return indeterminee(...tus);
        return periodique({
          au: jour,
          delai: ans(1),
          origine,
          dernier: dernierFait,
          silence: false,
          manque,
          quoi: `Réactualisation des objectifs et des prestations (${nomDe(type)})`,
          certitude: () => (anneeDe(jour) - anneeDe(dernierFait?.le ?? origine.le) > 1 ? 'certaine' : 'selon_lecture'),
        });
      }),
    );
