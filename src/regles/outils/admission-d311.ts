import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { sansObjet } from '../verdict';
import { CONTRAT_OU_DIPC, documentsDuSejour, endroits } from './documents';
import type { Trouve } from './lecture';
import { DOCUMENTS } from './lecture';
import { depuisLAdmission } from './sejour';

/** Ce qu’une règle de l’admission a devant elle. */
export type PiecesDAdmission = {
  readonly admission: DateCivile;
  /** Jour du jugement : celui du contrôle, ou celui de la sortie. */
  readonly jour: DateCivile;
  /** Contrats de séjour et DIPC du séjour. */
  readonly documents: readonly Trouve<DocumentIndividuel>[];
  /** Le dossier se tait-il sur ce champ, pour l’un des documents ou pour tous ? */
  readonly seTait: (champ: 'etabliLe' | 'remises') => boolean;
  /** Où ce champ est attendu. */
  readonly ou: (champ: 'etabliLe' | 'remises') => readonly Pointeur[];
};

/** Juge un devoir que D311 fait courir de l’admission, sur les documents du séjour. */
export const aLAdmission = (dossier: Dossier, au: DateCivile, juger: (pieces: PiecesDAdmission) => Verdict): Verdict =>
  depuisLAdmission(dossier, au, (admission, jour) => {
    const liste = dossier.accompagnement?.documentsIndividuels;
    const documents = documentsDuSejour(dossier, CONTRAT_OU_DIPC, jour);
    if (dossier.structure?.categorie === 'esat' && liste !== undefined && documents.length === 0)
      return sansObjet('L’ESAT a son propre contrat (D311-0-1).');
    return juger({
      admission,
      jour,
      documents,
      seTait: (champ) => liste === undefined || documents.some(({ valeur }) => valeur[champ] === undefined),
      ou: (champ) => (documents.length > 0 ? endroits(documents, champ) : [DOCUMENTS]),
    });
  });
