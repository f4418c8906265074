import { trouver } from '../../kernel/listes';
import type { Commande } from '../commandes';
import type { DefinitionObjectif } from '../commandes/objectifs';
import { negociationConclue } from '../negociation';
import type { Objectif } from '../objectif';
import type { Projet } from '../projet';
import { accorder } from './accords';
import type { Decision, Obstacle } from './outils';
import { auStatut, avec, connus, enCycle, enOrdre, libre, selon } from './outils';

type Liens = Pick<DefinitionObjectif, 'parent' | 'besoins' | 'attentes' | 'evaluations'>;

const sansCycle = (projet: Projet, id: string, parent: string | undefined): Obstacle => {
  const parents = (objectif: string): readonly string[] =>
    [trouver(projet.objectifs, objectif)?.parent].filter((p) => p !== undefined);
  return parent !== undefined && enCycle(id, [parent], parents) ? { code: 'CYCLE', genre: 'objectif', id } : null;
};

const bienRelie = (
  projet: Projet,
  id: string,
  { parent, besoins, attentes, evaluations }: Liens,
): readonly Obstacle[] => [
  sansCycle(projet, id, parent),
  connus(projet, 'objectif', [parent]),
  connus(projet, 'besoin', besoins),
  connus(projet, 'attente', attentes),
  connus(projet, 'evaluation', evaluations),
];

const surObjectif = (projet: Projet, id: string, decider: (objectif: Objectif) => Decision): Decision =>
  avec(trouver(projet.objectifs, id), 'objectif', id, decider);

const proposer = (c: Commande<'ProposerObjectif'>, projet: Projet): Decision => {
  const { id, debutLe, echeanceLe } = c.objectif;
  return selon([libre(projet, id), ...bienRelie(projet, id, c.objectif), enOrdre(debutLe, echeanceLe)], {
    ...c,
    type: 'ObjectifPropose',
  });
};

const contreProposer = (c: Commande<'ContreProposerObjectif'>, projet: Projet): Decision => {
  const { id, debutLe, echeanceLe } = c.objectif;
  return surObjectif(projet, id, (objectif) =>
    selon(
      [
        auStatut('objectif', objectif, 'en_preparation', 'actif'),
        ...bienRelie(projet, id, c.objectif),
        enOrdre(debutLe, echeanceLe),
      ],
      { ...c, type: 'ObjectifContrePropose' },
    ),
  );
};

const approuver = (c: Commande<'ApprouverObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, (objectif) =>
    selon([auStatut('objectif', objectif, 'en_preparation', 'actif'), accorder(objectif, c.par, c.avisPersonne)], {
      ...c,
      type: 'ObjectifApprouve',
    }),
  );

const relier = (c: Commande<'RelierObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, () => selon(bienRelie(projet, c.objectif, c), { ...c, type: 'ObjectifRelie' }));

const confier = (c: Commande<'ConfierObjectif'>, projet: Projet): Decision =>
  selon([connus(projet, 'objectif', [c.objectif])], { ...c, type: 'ObjectifConfie' });

const activer = (c: Commande<'ActiverObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, (objectif) =>
    selon(
      [
        auStatut('objectif', objectif, 'en_preparation'),
        negociationConclue(objectif.negociation) ? null : { code: 'NEGOCIATION_OUVERTE', objectif: objectif.id },
      ],
      { ...c, type: 'ObjectifActive' },
    ),
  );

const terminer = (c: Commande<'TerminerObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, (objectif) =>
    selon([auStatut('objectif', objectif, 'actif')], { ...c, type: 'ObjectifTermine' }),
  );

const annuler = (c: Commande<'AnnulerObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, (objectif) =>
    selon([auStatut('objectif', objectif, 'en_preparation', 'actif')], { ...c, type: 'ObjectifAnnule' }),
  );

const reprendre = (c: Commande<'ReprendreObjectif'>, projet: Projet): Decision =>
  surObjectif(projet, c.objectif, (objectif) =>
    selon([auStatut('objectif', objectif, 'termine', 'annule')], { ...c, type: 'ObjectifRepris' }),
  );

export const decisionsObjectifs = {
  ProposerObjectif: proposer,
  ContreProposerObjectif: contreProposer,
  ApprouverObjectif: approuver,
  RelierObjectif: relier,
  ConfierObjectif: confier,
  ActiverObjectif: activer,
  TerminerObjectif: terminer,
  AnnulerObjectif: annuler,
  ReprendreObjectif: reprendre,
};
