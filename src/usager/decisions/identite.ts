import { estLaPersonne } from '../../vocabulaire/qualites';
import { posterieure } from '../../vocabulaire/temps';
import type { Commande } from '../commandes';
import type { RefusUsager } from '../refus';
import type { Usager } from '../usager';

type Refus = RefusUsager | null;
type Identifie = Commande<'EnregistrerUsager' | 'CorrigerIdentite'>;

const naissance = ({ le, identite }: Identifie): Refus => posterieure(le, { naissanceLe: identite?.naissanceLe });

/** Ce qui empêche d’enregistrer l’identité, la communication, l’aptitude, les directives. */
export const refusIdentite = {
  EnregistrerUsager: (commande: Commande<'EnregistrerUsager'>, usager: Usager | null): Refus =>
    usager === null ? naissance(commande) : { code: 'USAGER_DEJA_ENREGISTRE' },
  CorrigerIdentite: naissance,
  CorrigerCoordonnees: (): Refus => null,
  DecrireCommunication: ({ le, communication }: Commande<'DecrireCommunication'>): Refus =>
    posterieure(le, { evalueLe: communication.evalueLe }),
  ConstaterAptitude: ({ le, constateeLe }: Commande<'ConstaterAptitude'>): Refus => posterieure(le, { constateeLe }),
  /** Quiconque peut noter qu’elles existent et où ; la personne seule dit qu’elle n’en veut plus. */
  ConsignerDirectivesAnticipees: (
    { par, existent }: Commande<'ConsignerDirectivesAnticipees'>,
    usager: Usager | null,
  ): Refus =>
    estLaPersonne(par) || existent || usager?.directivesAnticipees?.existent !== true
      ? null
      : { code: 'SEULE_LA_PERSONNE', acte: 'directives' },
};
