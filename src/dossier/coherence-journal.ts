import { memeDonnee } from '../kernel/json';
import type { Pointeur } from '../kernel/pointeur';
import { pointeur } from '../kernel/pointeur';
import type { Dossier } from './dossier';
import type { EcartJournal, Rejoue } from './rejouer-journal';
import { rejouerJournal } from './rejouer-journal';

type Place = { readonly etat: unknown; readonly ou: Pointeur } | undefined;

const dansLaListe = (
  liste: readonly { readonly id: string }[] | undefined,
  id: string,
  base: 'consentements' | 'projets' | 'revisions',
): Place => {
  const rang = liste?.findIndex((element) => element.id === id) ?? -1;
  return rang < 0 ? undefined : { etat: liste?.[rang], ou: pointeur(base, rang) };
};

/** L’état que le dossier garde de ce qui a été rejoué. */
const placeDe = ({ agregat, id }: Rejoue, dossier: Dossier): Place => {
  switch (agregat) {
    case 'usager':
      return dossier.usager.id === id ? { etat: dossier.usager, ou: '/usager' } : undefined;
    case 'accompagnement':
      return dossier.accompagnement && { etat: dossier.accompagnement, ou: '/accompagnement' };
    case 'consentement':
      return dansLaListe(dossier.consentements, id, 'consentements');
    case 'projet':
      return dansLaListe(dossier.projets, id, 'projets');
    case 'revision':
      return dansLaListe(dossier.revisions, id, 'revisions');
  }
};

type Objet = Readonly<Record<string, unknown>>;
const estObjet = (valeur: unknown): valeur is Objet => typeof valeur === 'object' && valeur !== null;

/** Les endroits les plus précis où deux données diffèrent. */
const differences = (a: unknown, b: unknown, ou: Pointeur): readonly Pointeur[] => {
  if (memeDonnee(a, b)) return [];
  const listes = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
  if (!listes && !(estObjet(a) && estObjet(b) && !Array.isArray(a) && !Array.isArray(b))) return [ou];
  const [gauche, droite] = [a as Objet, b as Objet];
  const cles = [...new Set([...Object.keys(gauche), ...Object.keys(droite)])];
  return cles.flatMap((cle) => differences(gauche[cle], droite[cle], `${ou}${pointeur(cle)}` as Pointeur));
};

const comparer = (rejoue: Rejoue, dossier: Dossier): readonly EcartJournal[] => {
  const place = placeDe(rejoue, dossier);
  if (place === undefined) {
    const ou = pointeur('journal', rejoue.rang);
    const message = `${ou} : le dossier ne garde pas l’état de ce que ce fait concerne. L’ajouter, ou ôter ces faits.`;
    return [{ ou, code: 'etat_absent', message }];
  }
  return differences(rejoue.etat, place.etat, place.ou).map((ou) => {
    const message = `${ou} : cet état n’est pas celui que donne le journal rejoué. Enregistrer le fait qui manque, ou corriger l’état.`;
    return { ou, code: 'etat_different', message };
  });
};

/**
 * Là où le journal d’un dossier et ses états se contredisent ; rien s’il n’a pas de journal.
 *
 * Un objet dont le journal ne dit rien n’est pas un écart.
 */
export const coherenceJournal = (dossier: Dossier): readonly EcartJournal[] => {
  const { rejoues, ecarts } = rejouerJournal(dossier.journal ?? []);
  return [...ecarts, ...rejoues.flatMap((rejoue) => comparer(rejoue, dossier))];
};
