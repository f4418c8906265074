import type { Avenant, DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { avenantsAu } from './avenants';
import { CONTRAT_OU_DIPC, surLeDocument } from './documents';
import type { Trouve } from './lecture';
import { sous } from './lecture';
import { reunir } from './reunir';
import { pendantLeSejour } from './sejour';
import { PREMIER_SEJOUR_D311 } from './textes-d311';

/** Juge chaque avenant du document en cours, fait depuis que D311 s’applique, et réunit les verdicts (VII). */
export const chaqueAvenant = (
  dossier: Dossier,
  au: DateCivile,
  juger: (avenant: Trouve<Avenant>, document: Trouve<DocumentIndividuel>, jour: DateCivile) => Verdict,
): Verdict =>
  pendantLeSejour(dossier, au, (jour) =>
    surLeDocument(dossier, CONTRAT_OU_DIPC, jour, (document) => {
      if (document.valeur.avenants === undefined) return indeterminee(sous(document.ou, 'avenants'));
      const verdicts = avenantsAu(document, jour)
        .filter(({ valeur: { etabliLe } }) => PREMIER_SEJOUR_D311 <= etabliLe)
        .map((avenant) => juger(avenant, document, jour));
      return reunir(verdicts, verdicts.at(-1) ?? sansObjet('Le document n’a pas changé : aucun avenant à juger.'));
    }),
  );
