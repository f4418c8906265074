import { scenario } from '../../src/essai/scenario';
import { CommandeRevision } from '../../src/revision/commandes';
import { EvenementRevision } from '../../src/revision/evenements';
import type { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';

export const personne = { qualite: 'personne' } as const;
export const pere = { qualite: 'parent', id: 'pere' } as const;
export const educatrice = { qualite: 'professionnel', id: 'educatrice' } as const;
export const curateur = { qualite: 'curateur' } as const;

/** Une commande, lue à la porte comme un logiciel l’enverrait ; à défaut, de l’éducatrice, le 5 janvier 2026. */
export const dire = (type: CommandeRevision['type'], plus: object = {}): CommandeRevision =>
  CommandeRevision.parse({ type, revision: 'r1', projet: 'p1', le: '2026-01-05', par: educatrice, ...plus });

/** Un fait, relu comme un logiciel le relirait. */
export const fait = (brut: object): EvenementRevision => EvenementRevision.parse(brut);

export const ouvrir = dire('OuvrirRevision', { motif: 'date', objectifs: ['o1', 'o2'] });
export const tenir = dire('TenirRevision', { presents: [educatrice, pere], personne: { presente: true } });
export const tenue = [ouvrir, tenir] as const;
export const close = [...tenue, dire('CloreRevision')] as const;
export const annulee = [ouvrir, dire('AnnulerRevision', { motif: 'Hospitalisation' })] as const;

const banc = scenario(deciderRevision);

/** Part de commandes déjà acceptées. */
export const apres = banc.givenCommands;

/** L’état auquel mènent des commandes, toutes acceptées. */
export const etatApres = (...commandes: readonly CommandeRevision[]): Revision => {
  const { state } = banc.givenCommands(...commandes);
  if (state === null) throw new Error('la révision n’est pas ouverte');
  return state;
};
