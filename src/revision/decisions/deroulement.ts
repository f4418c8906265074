import { emitUnless } from '../../kernel/emit';
import type { Result } from '../../kernel/result';
import { partieDe } from '../../projet/parties';
import type { Commande } from '../commandes';
import type { EvenementRevision } from '../evenements';
import { avisConnu, examine } from '../perimetre';
import type { RefusRevision } from '../refus';
import type { Revision } from '../revision';
import { tenueLe } from '../tenue';

/** Ce que décide une commande : des faits, ou un refus. */
export type Decision = Result<readonly EvenementRevision[], RefusRevision>;

type Obstacle = RefusRevision | null;

const selon = (obstacles: readonly Obstacle[], fait: EvenementRevision): Decision =>
  emitUnless(obstacles.find((candidat) => candidat !== null) ?? null, fait);

const examinee = (revision: Revision, objectif: string): Obstacle =>
  examine(revision, objectif) ? null : { code: 'OBJECTIF_HORS_REVISION', objectif };

const decrire = (c: Commande<'DecrireRevision'>, { motif }: Revision): Decision =>
  selon([c.motif !== undefined && motif !== 'non_precise' ? { code: 'MOTIF_DEJA_DIT', motif } : null], {
    ...c,
    type: 'RevisionDecrite',
  });

const etendre = (c: Commande<'EtendreRevision'>, revision: Revision): Decision => {
  const deja = c.objectifs.find((id, rang) => revision.objectifs?.includes(id) || c.objectifs.indexOf(id) !== rang);
  return selon([deja === undefined ? null : { code: 'OBJECTIF_DEJA_INSCRIT', objectif: deja }], {
    ...c,
    type: 'RevisionEtendue',
  });
};

const inviter = (c: Commande<'InviterARevision'>): Decision => selon([], { ...c, type: 'InvitesConvies' });

const tenir = (c: Commande<'TenirRevision'>): Decision => selon([], { ...c, type: 'RevisionTenue' });

const evaluer = (c: Commande<'EvaluerObjectif'>, revision: Revision): Decision =>
  selon([examinee(revision, c.objectif)], { ...c, type: 'ObjectifEvalue' });

const remplacement = ({ objectif, decision, remplacePar }: Commande<'DeciderObjectif'>): Obstacle => {
  if (decision !== 'remplace') return remplacePar === undefined ? null : { code: 'REMPLACANT_SANS_OBJET', objectif };
  if (remplacePar === undefined) return { code: 'REMPLACANT_MANQUANT', objectif };
  return remplacePar === objectif ? { code: 'REMPLACE_PAR_LUI_MEME', objectif } : null;
};

const decider = (c: Commande<'DeciderObjectif'>, revision: Revision): Decision =>
  selon([examinee(revision, c.objectif), remplacement(c)], { ...c, type: 'SuiteObjectifDecidee' });

const constaterAvisManquant = (c: Commande<'ConstaterAvisManquantRevision'>, revision: Revision): Decision => {
  const connu = avisConnu(revision, c.objectif);
  return selon(
    [
      c.objectif === undefined ? null : examinee(revision, c.objectif),
      connu === null ? null : { code: 'AVIS_DEJA_DONNE', objectif: c.objectif ?? null, le: connu.le ?? null },
    ],
    { ...c, type: 'AvisRevisionManquant' },
  );
};

const examiner = (c: Commande<'ExaminerComposantes'>): Decision => selon([], { ...c, type: 'ComposantesExaminees' });

const rediger = (c: Commande<'RedigerSynthese'>): Decision => selon([], { ...c, type: 'SyntheseRedigee' });

const fixerProchaine = (c: Commande<'FixerProchaineRevision'>, { motif }: Revision): Decision =>
  selon(
    [
      motif === 'sortie' ? { code: 'BILAN_DE_SORTIE' } : null,
      c.prochaineLe > c.le ? null : { code: 'PROCHAINE_PASSEE', prochaineLe: c.prochaineLe, le: c.le },
    ],
    { ...c, type: 'ProchaineRevisionFixee' },
  );

const clore = (c: Commande<'CloreRevision'>): Decision => selon([], { ...c, type: 'RevisionClose' });

/** Une révision que la personne a demandée ne s’annule pas sans elle. */
const annuler = (c: Commande<'AnnulerRevision'>, { motif }: Revision): Decision => {
  const partie = partieDe(c.par);
  const pourElle = partie === 'personne' || partie === 'representant';
  return selon(
    [motif === 'demande_personne' && !pourElle ? { code: 'DEMANDE_DE_LA_PERSONNE', par: c.par.qualite } : null],
    { ...c, type: 'RevisionAnnulee' },
  );
};

const remettre = (c: Commande<'RemettreBilan'>, revision: Revision): Decision =>
  selon([tenueLe(revision) === null ? { code: 'REVISION_NON_TENUE' } : null], { ...c, type: 'BilanRemis' });

const repondreDesaccord = (c: Commande<'RepondreDesaccordRevision'>, { desaccords }: Revision): Decision =>
  selon(
    [desaccords?.some(({ id }) => id === c.desaccord) ? null : { code: 'DESACCORD_INCONNU', desaccord: c.desaccord }],
    { ...c, type: 'ReponseDesaccordRevisionDonnee' },
  );

export const decisionsDeroulement = {
  DecrireRevision: decrire,
  EtendreRevision: etendre,
  InviterARevision: inviter,
  TenirRevision: tenir,
  EvaluerObjectif: evaluer,
  DeciderObjectif: decider,
  ConstaterAvisManquantRevision: constaterAvisManquant,
  ExaminerComposantes: examiner,
  RedigerSynthese: rediger,
  FixerProchaineRevision: fixerProchaine,
  CloreRevision: clore,
  AnnulerRevision: annuler,
  RemettreBilan: remettre,
  RepondreDesaccordRevision: repondreDesaccord,
};
