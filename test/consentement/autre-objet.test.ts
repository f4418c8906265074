import { describe, it } from 'vitest';
import { accord, dire, givenCommands, ouverture, personne, prevoir, rechercher, refus, repondre } from './commandes';

describe('Un consentement ouvert', () => {
  const ailleurs = [{ objet: 'image' }, { porteSur: 're2' }, { destinataire: 'p8' }];

  it.each(ailleurs)('ne se cherche ni ne se donne sur autre chose : %o', (plus) => {
    const refuse = { code: 'AUTRE_OBJET', objet: 'restriction_liberte' };
    givenCommands(prevoir).when(accord('2026-01-06', plus)).thenRefused(refuse);
    givenCommands(prevoir).when(rechercher('2026-01-06', plus)).thenRefused(refuse);
    givenCommands(prevoir, accord('2026-01-06')).when(accord('2026-01-07', plus)).thenRefused(refuse);
  });

  it.each(ailleurs)('garde le refus et le retrait qu’on lui adresse, quoi qu’ils disent viser : %o', (plus) => {
    givenCommands(prevoir)
      .when(refus('2026-01-06', plus))
      .thenState({ statut: 'refuse', objet: 'restriction_liberte' });
    givenCommands(prevoir, accord('2026-01-06'))
      .when(repondre('RetirerConsentement', '2026-01-07', plus))
      .thenState({ statut: 'retire', objet: 'restriction_liberte' });
  });

  it('se donne sans redire pour qui ni sur quoi, et non pour quelqu’un qu’il ne visait pas', () => {
    const court = dire('EnregistrerAccord', '2026-01-06', { objet: ouverture.objet, par: personne, forme: 'oral' });
    givenCommands(prevoir).when(court).thenState({ statut: 'donne', porteSur: 're1', destinataire: 'p9' });
    const nu = dire('PrevoirConsentement', '2026-01-05', { objet: 'partage_hors_equipe' });
    const pour = { objet: 'partage_hors_equipe', destinataire: 'p8', porteSur: undefined };
    givenCommands(nu).when(accord('2026-01-06', pour)).thenRefused('AUTRE_OBJET');
  });
});
