import fc from 'fast-check';
import { CommandeProjet } from '../../projet/commandes';
import type { Projet } from '../../projet/projet';
import { IdProjet } from '../../vocabulaire/identifiants';
import type { Droit } from '../proprietes';
import { tirerDepuis, tirerDuType } from './depuis-schema';
import { nommer, RESERVE_NOMMEE } from './noms';
import { laPersonne, plausible } from './reserve';
import { SOCLE_PROJET } from './socle-projet';
import { ordonner } from './temps';

type Type = CommandeProjet['type'];

const CE_PROJET = IdProjet.parse('P1');
const ici = (commande: CommandeProjet): CommandeProjet => nommer({ ...commande, projet: CE_PROJET });

const tirer = (type: Type): fc.Arbitrary<CommandeProjet> =>
  plausible(tirerDuType(CommandeProjet, type, RESERVE_NOMMEE)).map(ici);

/** Toute commande qu’un projet sait lire, dix-neuf fois sur vingt adressée au même. */
export const commandeProjet: fc.Arbitrary<CommandeProjet> = fc
  .tuple(plausible(tirerDepuis(CommandeProjet, RESERVE_NOMMEE)), fc.integer({ min: 0, max: 19 }))
  .map(([commande, tirage]) => (tirage < 19 ? ici(commande) : nommer(commande)));

/** Ce qui change de phase : rare au milieu d’une vie, pour qu’il y ait le temps d’y vivre. */
const DE_CYCLE: readonly Type[] = ['OuvrirProjet', 'CommencerPhase', 'SuspendreProjet', 'CloreProjet'];
/** Ce dont on part. */
const SITUATION: readonly Type[] = [
  'ExprimerAttente',
  'IdentifierBesoin',
  'ConsignerEvaluation',
  'EvaluerRisque',
  'ReconnaitreForce',
  'ConfierRole',
  'ConvoquerReunion',
  'ProposerObjectif',
  'ProposerObjectif',
];
/** Ce que l’on prévoit. */
const PREVISIONS: readonly Type[] = [
  'ProposerObjectif',
  'ApprouverObjectif',
  'PlanifierAction',
  'PlanifierAction',
  'ProposerPrestation',
  'RepondrePrestation',
  'AjouterMoyen',
  'FixerJalon',
  'DeciderRestriction',
  'ActiverObjectif',
];
const AUTRES = CommandeProjet.options.map(({ shape }) => shape.type.value).filter((type) => !DE_CYCLE.includes(type));

const simple = (commande: object): fc.Arbitrary<CommandeProjet> =>
  tirerDuType(CommandeProjet, 'MettreEnOeuvre', RESERVE_NOMMEE).map(({ le, par }) =>
    CommandeProjet.parse({ projet: CE_PROJET, le, par, ...commande }),
  );

const duType = (...types: readonly Type[]): fc.Arbitrary<CommandeProjet> => fc.oneof(...types.map(tirer));
const situation = duType(...SITUATION);
const prevision = duType(...PREVISIONS);
const autre = duType(...AUTRES);
const suite = (commande: fc.Arbitrary<CommandeProjet>, maxLength: number): fc.Arbitrary<readonly CommandeProjet[]> =>
  fc.array(commande, { maxLength, size: 'max' });
const une = (commande: object): fc.Arbitrary<readonly CommandeProjet[]> => simple(commande).map((c) => [c]);

const parfois = (etape: fc.Arbitrary<readonly CommandeProjet[]>): fc.Arbitrary<readonly CommandeProjet[]> =>
  fc.oneof(fc.constant([]), etape);
const socle = fc.oneof(fc.constant(SOCLE_PROJET), fc.constant(SOCLE_PROJET), fc.subarray([...SOCLE_PROJET]));

/** Le chemin d’une vie entière, et ce qui se passe entre ses étapes. */
const CHEMIN: readonly fc.Arbitrary<readonly CommandeProjet[]>[] = [
  une({ type: 'OuvrirProjet' }),
  socle,
  suite(situation, 4),
  une({ type: 'CommencerPhase', phase: 'evaluation_initiale' }),
  suite(prevision, 4),
  une({ type: 'CommencerPhase', phase: 'coconstruction' }),
  suite(prevision, 4),
  suite(autre, 7),
  une({ type: 'CommencerPhase', phase: 'formalisation' }),
  suite(autre, 4),
  une({ type: 'Formaliser' }),
  une({ type: 'MettreEnOeuvre' }),
  suite(duType('DemarrerPrestation', 'TerminerPrestation'), 3),
  suite(autre, 10),
  parfois(une({ type: 'OuvrirAvenant' })),
  suite(autre, 1),
  parfois(une({ type: 'RenoncerAvenant' })),
  parfois(une({ type: 'Formaliser' })),
  une({ type: 'EntrerEnRevision', revision: 'R1' }),
  suite(autre, 4),
  une({ type: 'Formaliser' }),
  une({ type: 'MettreEnOeuvre' }),
  suite(autre, 4),
  une({ type: 'SuspendreProjet' }),
  suite(autre, 2),
  une({ type: 'ReprendreProjet' }),
  une({ type: 'CloreProjet', motif: 'sortie' }),
  suite(autre, 3),
];

/** Suites de commandes plausibles : une vie arrêtée n’importe où sur son chemin, ou des commandes au hasard. */
export const vieProjet: fc.Arbitrary<readonly CommandeProjet[]> = ordonner(
  fc.oneof(
    { weight: 1, arbitrary: suite(commandeProjet, 20) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.tuple(...CHEMIN),
          fc.integer({ min: 4, max: CHEMIN.length }),
          fc.array(commandeProjet, { maxLength: 3 }),
        )
        .map(([etapes, jusqua, enPlus]) => [...etapes.slice(0, jusqua).flat(), ...enPlus]),
    },
  ),
);

/** Adresse une commande au projet tel qu’il est, quel que soit celui qu’elle visait. */
export const adresserProjet = (commande: CommandeProjet, etat: Projet | null): CommandeProjet =>
  etat === null ? commande : { ...commande, projet: etat.id };

const parLaPersonne = (type: Type): fc.Arbitrary<CommandeProjet> =>
  fc.tuple(tirer(type), laPersonne).map(([commande, par]) => CommandeProjet.parse({ ...commande, par }));

/** Ce qu’aucun état d’un projet ne peut refuser à la personne. */
export const DROITS_PROJET: readonly Droit<CommandeProjet>[] = [
  { titre: 'aucun état n’empêche la personne de dire ce qu’elle attend', commande: parLaPersonne('ExprimerAttente') },
  { titre: 'aucun état n’empêche la personne de donner son avis', commande: parLaPersonne('DonnerAvis') },
  { titre: 'aucun état n’empêche la personne de refuser le projet', commande: parLaPersonne('RefuserProjet') },
  {
    titre: 'aucun état n’empêche la personne de refuser d’y prendre part',
    commande: parLaPersonne('RefuserParticipation'),
  },
  {
    titre: 'aucun état n’empêche la personne de refuser un élément',
    commande: parLaPersonne('RefuserElement'),
  },
  {
    titre: 'aucun état n’empêche la personne d’écrire son désaccord',
    commande: parLaPersonne('ConsignerDesaccord'),
  },
  { titre: 'aucun état n’empêche la personne de demander une révision', commande: parLaPersonne('DemanderRevision') },
  { titre: 'aucun état n’empêche la personne de retirer son accord', commande: parLaPersonne('RetirerAccord') },
  {
    titre: 'aucun état n’empêche quiconque d’écrire un désaccord, de demander une révision ou de retirer son accord',
    commande: duType('ConsignerDesaccord', 'DemanderRevision', 'RetirerAccord'),
  },
  {
    titre: 'aucun état n’empêche un représentant de dire un refus',
    commande: duType('RefuserProjet', 'RefuserParticipation', 'RefuserElement'),
  },
];
