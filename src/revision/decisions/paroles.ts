import { sansIndefini } from '../../kernel/compact';
import type { Handlers } from '../../kernel/dispatch';
import { dispatch } from '../../kernel/dispatch';
import { idLibre } from '../../kernel/id-libre';
import { trouver } from '../../kernel/listes';
import { enTeteDe, enTeteDeDroit } from '../../vocabulaire/temps';
import type { Commande, CommandeDeDroit } from '../commandes';
import type { EvenementRevision, FaitDeDroit } from '../evenements';
import { ouverte } from '../evolve';
import { examine } from '../perimetre';
import type { Revision } from '../revision';

const libre = <I extends string>({ avis, refus, desaccords }: Revision, id: I): I =>
  idLibre(id, (candidat) =>
    [avis, refus, desaccords].some((liste) => trouver<{ readonly id: string }>(liste, candidat)),
  );

/** Ce que vise une parole : un objectif examiné ; à défaut, ce qui a été désigné, gardé tel quel. */
const vise = <I extends string>(
  revision: Revision,
  objectif: I | undefined,
): { readonly objectif?: I; readonly designe?: string } => {
  if (objectif === undefined) return {};
  return examine(revision, objectif) ? { objectif } : { designe: objectif };
};

/*
 * Aucune de ces fonctions ne sait refuser : leur type même l’empêche.
 */
const DROITS: Handlers<CommandeDeDroit, [Revision], FaitDeDroit> = {
  DeposerPreparation: (c: Commande<'DeposerPreparation'>) => ({ ...c, type: 'PreparationDeposee' }),
  DonnerAvisRevision: ({ objectif, ...c }: Commande<'DonnerAvisRevision'>, revision) => ({
    ...c,
    type: 'AvisRevisionDonne',
    avis: libre(revision, c.avis),
    ...vise(revision, objectif),
  }),
  RefuserRevision: (c: Commande<'RefuserRevision'>, revision) => ({
    ...c,
    type: 'RevisionRefusee',
    refus: libre(revision, c.refus),
  }),
  ConsignerDesaccordRevision: ({ objectif, ...c }: Commande<'ConsignerDesaccordRevision'>, revision) => ({
    ...c,
    type: 'DesaccordRevisionConsigne',
    desaccord: libre(revision, c.desaccord),
    ...vise(revision, objectif),
  }),
};

/**
 * Garde ce que dit un droit, sans jamais le refuser. Une révision non ouverte l’est d’abord, sans motif ; ce qui a été
 * dit avant le dernier fait connu est enregistré à sa suite, avec le jour où il a été dit.
 */
export const garder = (commande: CommandeDeDroit, etat: Revision | null): readonly EvenementRevision[] => {
  const { revision, projet } = commande;
  const ouverture = {
    ...enTeteDe(commande),
    type: 'RevisionOuverte',
    revision,
    projet,
    motif: 'non_precise',
  } as const;
  const fait = dispatch(DROITS, commande, etat ?? ouverte(ouverture));
  const { le, exprimeLe } = enTeteDeDroit(commande, etat);
  return sansIndefini([...(etat === null ? [ouverture] : []), { ...fait, le, exprimeLe }]);
};
