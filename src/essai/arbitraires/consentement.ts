import fc from 'fast-check';
import { CommandeConsentement } from '../../consentement/commandes';
import type { Consentement } from '../../consentement/consentement';
import { IdConsentement } from '../../vocabulaire/identifiants';
import type { Droit } from '../proprietes';
import { tirerDepuis, tirerDuType } from './depuis-schema';
import { laPersonne, plausible, RESERVE } from './reserve';

const CE_CONSENTEMENT = IdConsentement.parse('a');

const surCeSujet = (commande: CommandeConsentement): CommandeConsentement => {
  switch (commande.type) {
    case 'RechercherConsentement':
    case 'EnregistrerAccord': {
      const { porteSur: _sur, destinataire: _pour, ...autres } = commande;
      return { ...autres, consentement: CE_CONSENTEMENT, objet: 'image' };
    }
    case 'PrevoirConsentement':
    case 'EnregistrerRefus':
    case 'RetirerConsentement':
      return { ...commande, consentement: CE_CONSENTEMENT, objet: 'image' };
    case 'RenouvelerConsentement':
    case 'ConstaterExpiration':
    case 'InformerEquipe':
    case 'PrevoirDeReinterroger':
    case 'ProposerAlternative':
      return { ...commande, consentement: CE_CONSENTEMENT };
  }
};

/** Toute commande qu’un consentement sait lire, dix-neuf fois sur vingt adressée au même, et sur le même objet. */
export const commandeConsentement: fc.Arbitrary<CommandeConsentement> = fc
  .tuple(plausible(tirerDepuis(CommandeConsentement, RESERVE)), fc.integer({ min: 0, max: 19 }))
  .map(([commande, tirage]) => (tirage < 19 ? surCeSujet(commande) : commande));

const parLaPersonne = (type: 'EnregistrerRefus' | 'RetirerConsentement'): fc.Arbitrary<CommandeConsentement> =>
  fc
    .tuple(tirerDuType(CommandeConsentement, type, RESERVE), laPersonne)
    .map(([commande, par]) => ({ ...commande, par, consentement: CE_CONSENTEMENT }));

/** Ce qu’aucun état d’un consentement ne peut refuser à la personne. */
export const DROITS_CONSENTEMENT: readonly Droit<CommandeConsentement>[] = [
  { titre: 'aucun état n’empêche la personne de dire son refus', commande: parLaPersonne('EnregistrerRefus') },
  {
    titre: 'aucun état n’empêche la personne de retirer son consentement',
    commande: parLaPersonne('RetirerConsentement'),
  },
];

/** Adresse une commande au consentement tel qu’il est, quel que soit celui qu’elle visait. */
export const adresserConsentement = (
  commande: CommandeConsentement,
  etat: Consentement | null,
): CommandeConsentement => (etat === null ? commande : { ...commande, consentement: etat.id });
