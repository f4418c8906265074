import fc from 'fast-check';
import { CommandeRevision } from '../../revision/commandes';
import type { Revision } from '../../revision/revision';
import { IdProjet, IdRevision } from '../../vocabulaire/identifiants';
import type { Droit } from '../proprietes';
import { tirerDepuis, tirerDuType } from './depuis-schema';
import { nommer, RESERVE_NOMMEE } from './noms';
import { laPersonne, plausible } from './reserve';
import { ordonner } from './temps';

type Type = CommandeRevision['type'];

const ICI = { revision: IdRevision.parse('R1'), projet: IdProjet.parse('P1') };
const ici = (commande: CommandeRevision): CommandeRevision => nommer({ ...commande, ...ICI });

const tirer = (type: Type): fc.Arbitrary<CommandeRevision> =>
  plausible(tirerDuType(CommandeRevision, type, RESERVE_NOMMEE)).map(ici);

/** Toute commande qu’une révision sait lire, dix-neuf fois sur vingt adressée à la même. */
export const commandeRevision: fc.Arbitrary<CommandeRevision> = fc
  .tuple(plausible(tirerDepuis(CommandeRevision, RESERVE_NOMMEE)), fc.integer({ min: 0, max: 19 }))
  .map(([commande, tirage]) => (tirage < 19 ? ici(commande) : nommer(commande)));

const FINALES: readonly Type[] = ['AnnulerRevision', 'CloreRevision'];
const duType = (...types: readonly Type[]): fc.Arbitrary<CommandeRevision> => fc.oneof(...types.map(tirer));
const autre = duType(
  ...CommandeRevision.options.map(({ shape }) => shape.type.value).filter((type) => !FINALES.includes(type)),
);
const suite = (commande: fc.Arbitrary<CommandeRevision>, maxLength: number) =>
  fc.array(commande, { maxLength, size: 'max' });
const une = (type: Type): fc.Arbitrary<readonly CommandeRevision[]> => tirer(type).map((c) => [c]);

/** Le chemin d’une révision entière, et ce qui se passe entre ses étapes. */
const CHEMIN: readonly fc.Arbitrary<readonly CommandeRevision[]>[] = [
  une('OuvrirRevision'),
  une('EtendreRevision'),
  suite(autre, 6),
  une('TenirRevision'),
  suite(duType('EvaluerObjectif', 'DeciderObjectif'), 3),
  suite(autre, 8),
  une('CloreRevision'),
  suite(duType('RefuserRevision', 'LeverRefusRevision', 'ConsignerDesaccordRevision', 'TraiterDesaccordRevision'), 4),
  suite(autre, 4),
];

/** Suites de commandes plausibles : une révision arrêtée n’importe où sur son chemin, ou des commandes au hasard. */
export const vieRevision: fc.Arbitrary<readonly CommandeRevision[]> = ordonner(
  fc.oneof(
    { weight: 1, arbitrary: suite(commandeRevision, 15) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.tuple(...CHEMIN),
          fc.integer({ min: 2, max: CHEMIN.length }),
          fc.array(commandeRevision, { maxLength: 3 }),
        )
        .map(([etapes, jusqua, enPlus]) => [...etapes.slice(0, jusqua).flat(), ...enPlus]),
    },
  ),
);

/** Adresse une commande à la révision telle qu’elle est, quelle que soit celle qu’elle visait. */
export const adresserRevision = (commande: CommandeRevision, etat: Revision | null): CommandeRevision =>
  etat === null ? commande : { ...commande, revision: etat.id, projet: etat.projet };

const parLaPersonne = (type: Type): fc.Arbitrary<CommandeRevision> =>
  fc.tuple(tirer(type), laPersonne).map(([commande, par]) => CommandeRevision.parse({ ...commande, par }));

/** Ce qu’aucun état d’une révision ne peut refuser à la personne. */
export const DROITS_REVISION: readonly Droit<CommandeRevision>[] = [
  {
    titre: 'aucun état n’empêche la personne de préparer sa révision',
    commande: parLaPersonne('DeposerPreparation'),
  },
  { titre: 'aucun état n’empêche la personne de donner son avis', commande: parLaPersonne('DonnerAvisRevision') },
  { titre: 'aucun état n’empêche la personne de refuser d’y prendre part', commande: parLaPersonne('RefuserRevision') },
  {
    titre: 'aucun état n’empêche quiconque d’écrire un désaccord',
    commande: tirer('ConsignerDesaccordRevision'),
  },
];
