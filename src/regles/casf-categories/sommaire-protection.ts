import type { Regle } from '../regle';
import { d22312ProjetEnfantTroisMois } from './d223-12-projet-enfant-trois-mois';
import { d22313ActualisationAnnuelle } from './d223-13-actualisation-annuelle';
import { d22313ActualisationSemestrielle } from './d223-13-actualisation-semestrielle';
import { d22314Articulation } from './d223-14-articulation';
import { d4718AnniversaireDuJugement } from './d471-8-anniversaire-du-jugement';
import { d4718AvenantUnAn } from './d471-8-avenant-un-an';
import { d4718Contenu } from './d471-8-contenu';
import { d4718CopieConservee } from './d471-8-copie-conservee';
import { d4718Participation } from './d471-8-participation';
import { d4718RemiseTroisMois } from './d471-8-remise-trois-mois';
import { d4718SignatureDuService } from './d471-8-signature-du-service';
import { l22311Contenu } from './l223-1-1-contenu';
import { l22311Fratrie } from './l223-1-1-fratrie';
import { l22311Remise } from './l223-1-1-remise';
import { l2235RapportSituation } from './l223-5-rapport-situation';
import { l4717ParticipationDirecte } from './l471-7-participation-directe';
import { l4717RemiseDesDocuments } from './l471-7-remise-des-documents';

/** Règles de la protection de l’enfance et des majeurs. */
export const REGLES_PROTECTION: readonly Regle[] = [
  d22312ProjetEnfantTroisMois,
  d22313ActualisationAnnuelle,
  d22313ActualisationSemestrielle,
  d22314Articulation,
  l22311Contenu,
  l22311Fratrie,
  l22311Remise,
  l2235RapportSituation,
  d4718AnniversaireDuJugement,
  d4718AvenantUnAn,
  d4718Contenu,
  d4718CopieConservee,
  d4718Participation,
  d4718RemiseTroisMois,
  d4718SignatureDuService,
  l4717ParticipationDirecte,
  l4717RemiseDesDocuments,
];
