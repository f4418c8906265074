import { compact } from '../../kernel/compact';
import { err } from '../../kernel/result';
import type { Commande } from '../commandes';
import { partieDe } from '../parties';
import type { Projet } from '../projet';
import { derniereVersion, ecritDepuis, phaseDe, precede } from '../redaction';
import { avecAvis } from './accords';
import type { Decision } from './outils';
import { libre, selon } from './outils';

const ouvrirAvenant = (c: Commande<'OuvrirAvenant'>, projet: Projet): Decision => {
  const { redaction } = projet;
  const enPreparation = derniereVersion(projet) === null && precede(phaseDe(projet) ?? 'accueil', 'mise_en_oeuvre');
  return selon(
    [
      enPreparation ? { code: 'VERSION_MANQUANTE', version: null } : null,
      redaction === undefined
        ? null
        : { code: 'REDACTION_EN_COURS', motif: redaction.motif, depuisLe: redaction.depuisLe },
    ],
    { ...c, type: 'AvenantOuvert' },
  );
};

const renoncerAvenant = (c: Commande<'RenoncerAvenant'>, projet: Projet): Decision => {
  const version = derniereVersion(projet)?.numero ?? null;
  if (projet.redaction?.motif !== 'avenant') return err({ code: 'AUCUNE_REDACTION', version });
  const elements = ecritDepuis(projet);
  return selon([elements?.length === 0 ? null : { code: 'AVENANT_ENTAME', elements: elements ?? [] }], {
    ...c,
    type: 'AvenantAbandonne',
  });
};

/** La première version s’établit à la formalisation ; les suivantes, au terme d’un avenant ou d’une révision. */
const formaliser = (c: Commande<'Formaliser'>, projet: Projet): Decision => {
  const phase = phaseDe(projet) ?? 'accueil';
  const version = derniereVersion(projet);
  const { redaction } = projet;
  if (redaction === undefined && version !== null) return err({ code: 'AUCUNE_REDACTION', version: version.numero });
  if (redaction === undefined && phase !== 'formalisation') {
    return precede(phase, 'formalisation')
      ? err({ code: 'PHASE_HORS_ORDRE', phase, demandee: 'formalisation' })
      : err({ code: 'AUCUNE_REDACTION', version: null });
  }
  return selon([], {
    ...c,
    type: 'VersionEtablie',
    numero: (version?.numero ?? 0) + 1,
    motif: redaction?.motif ?? 'initiale',
    ...compact({ revision: redaction?.revision }),
  });
};

const donnerAccord = (c: Commande<'DonnerAccord'>, projet: Projet): Decision => {
  const partie = partieDe(c.par);
  if (partie === null) return err({ code: 'PAS_PARTIE', qualite: c.par.qualite });
  const derniere = derniereVersion(projet)?.numero;
  const version = c.version ?? derniere;
  const connue = projet.versions?.some(({ numero }) => numero === version) ?? false;
  if (version === undefined || !connue) return err({ code: 'VERSION_MANQUANTE', version: c.version ?? null });
  return selon([libre(projet, c.accord), avecAvis(c.par, c.avisPersonne)], {
    ...c,
    type: 'AccordDonne',
    version,
    partie,
  });
};

const remettre = (c: Commande<'RemettreProjet'>): Decision => selon([], { ...c, type: 'ProjetRemis' });

export const decisionsVersions = {
  OuvrirAvenant: ouvrirAvenant,
  RenoncerAvenant: renoncerAvenant,
  Formaliser: formaliser,
  DonnerAccord: donnerAccord,
  RemettreProjet: remettre,
};
