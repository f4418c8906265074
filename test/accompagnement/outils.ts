import { deciderAccompagnement } from '../../src/accompagnement/accompagnement.decider';
import { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { scenario } from '../../src/essai/scenario';

export const { given, givenCommands } = scenario(deciderAccompagnement);

export const personne = { qualite: 'personne' };
export const cadre = { qualite: 'professionnel', id: 'p1' };

/** Une commande, lue à la porte comme un logiciel l’enverrait ; par un professionnel si rien n’est dit. */
export const dire = (type: string, le: string, charge: object = {}): CommandeAccompagnement =>
  CommandeAccompagnement.parse({ type, le, par: cadre, ...charge });

export const admettre = dire('AdmettrePersonne', '2026-01-05', { modalite: 'hebergement' });
export const etablir = (id = 'c1', plus: object = {}) =>
  dire('EtablirDocument', '2026-01-10', { document: { id, type: 'contrat_sejour', ...plus } });
export const sortir = (le = '2026-09-01', plus: object = {}) =>
  dire('PrononcerSortie', le, { sortie: { le, motif: 'reorientation', ...plus } });
