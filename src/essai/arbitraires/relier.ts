import type { Carte, Cible, Cles, Sorte } from '../../dossier/carte-des-liens';
import { CARTE_DES_LIENS } from '../../dossier/carte-des-liens';

/** Identifiants donnés dans une portée, dans l’ordre ; `autour` : la portée plus large. */
type Donnes = {
  readonly parSorte: Map<Cible, string[]>;
  readonly versions: Donnes[];
  readonly autour: Donnes | undefined;
};
type Objet = Readonly<Record<string, unknown>>;
type Contexte = { readonly donnes: Donnes; readonly soi: string | undefined };

/** Liens sans lesquels l’objet qui les porte n’a pas de sens. */
const OBLIGATOIRES: ReadonlySet<string> = new Set(['personne', 'objectif', 'projet']);
/** Éléments qui en désignent d’autres de leur sorte : objectif parent, action dont une autre dépend. */
const ENCHAINES: ReadonlySet<unknown> = new Set(['=objectif', '=action']);
const ABSENT = Symbol('absent');

const ouvrir = (autour?: Donnes): Donnes => ({ parSorte: new Map(), versions: [], autour });
const estListe = (carte: Exclude<Carte, string>): carte is Extract<Carte, readonly unknown[]> => Array.isArray(carte);

const ids = ({ parSorte }: Donnes, cible: Cible): readonly string[] => parSorte.get(cible) ?? [];

const vide = (liste: unknown): boolean => !Array.isArray(liste) || liste.length === 0;

const elements = ({ parSorte }: Donnes): readonly string[] =>
  [...parSorte].flatMap(([sorte, liste]) => (sorte === 'version' ? [] : liste));

/**
 * Rend cohérent un dossier tiré champ par champ : des identifiants tous différents, et des liens qui mènent à ce qui
 * existe, jamais à soi ni à un suivant (aucun cercle). Un lien sans rien à viser disparaît, et avec lui ce qu’il tenait.
 */
export const relier = (tire: Objet): Objet => {
  const dossier = ouvrir();
  const portees = new Map<object, Donnes>();
  const projets = new Map<unknown, Donnes>();
  const tous: Donnes[] = [dossier];
  let compte = 0;

  const nommer = (sorte: Sorte, valeur: unknown, ici: Donnes): unknown => {
    const portee = sorte === 'projet' || sorte === 'revision' ? dossier : ici;
    const connus = portee.parSorte.get(sorte) ?? [];
    compte += 1;
    const id = sorte === 'version' ? connus.length + 1 : `${String(valeur)}${compte}`;
    portee.parSorte.set(sorte, [...connus, String(id)]);
    return id;
  };

  /** Première passe : donne à chaque élément son identifiant. */
  const identifier = (carte: Carte, valeur: unknown, ici: Donnes): unknown => {
    if (typeof carte === 'string') return carte.startsWith('=') ? nommer(carte.slice(1) as Sorte, valeur, ici) : valeur;
    if (!estListe(carte)) return champs(carte, valeur as Objet, ici);
    if (carte.length === 1) return (valeur as readonly unknown[]).map((v) => identifier(carte[0], v, ici));
    if (carte[0] === 'revision') return champs(carte[1], valeur as Objet, ici);
    const portee = ouvrir(dossier);
    tous.push(portee);
    if (carte[0] === 'contenu') ici.versions.push(portee);
    const nomme = champs(carte[1], valeur as Objet, portee);
    portees.set(nomme, portee);
    if (carte[0] === 'projet') projets.set(nomme['id'], portee);
    return nomme;
  };
  const champs = (cles: Cles, valeur: Objet, ici: Donnes): Objet =>
    Object.fromEntries(
      Object.entries(valeur).map(([cle, v]) => {
        const carte = cles[cle];
        return [cle, carte === undefined ? v : identifier(carte, v, ici)];
      }),
    );

  const candidats = (cible: Cible, historique: boolean, { donnes, soi }: Contexte): readonly string[] => {
    if (cible === 'tout') return tous.flatMap(elements);
    if (cible === 'element') return elements(donnes);
    const autour = donnes.autour ? ids(donnes.autour, cible) : [];
    const anciens = historique ? donnes.versions.flatMap((version) => ids(version, cible)) : [];
    const connus = [...ids(donnes, cible), ...autour, ...anciens];
    const rang = soi === undefined ? -1 : connus.indexOf(soi);
    return rang < 0 ? connus : connus.slice(0, rang);
  };

  const viser = (marque: string, valeur: unknown, contexte: Contexte): unknown => {
    const cible = marque.replace(/^>+/, '') as Cible;
    const choix = candidats(cible, marque.startsWith('>>'), contexte);
    compte += 1;
    const choisi = choix[compte % Math.max(1, choix.length)];
    if (cible === 'version') return choisi === undefined ? valeur : Number(choisi);
    return choisi ?? ABSENT;
  };

  /** Seconde passe : fait mener chaque lien quelque part. */
  const lier = (carte: Carte, valeur: unknown, contexte: Contexte): unknown => {
    if (typeof carte === 'string') return carte.startsWith('>') ? viser(carte, valeur, contexte) : valeur;
    if (!estListe(carte)) return objet(carte, valeur as Objet, contexte);
    if (carte.length === 2) {
      const portee = carte[0] === 'revision' ? undefined : portees.get(valeur as object);
      return objet(carte[1], valeur as Objet, { ...contexte, donnes: portee ?? contexte.donnes }, carte[0]);
    }
    const [element] = carte;
    const lies = (valeur as readonly unknown[]).map((v) => lier(element, v, contexte)).filter((v) => v !== ABSENT);
    return typeof element === 'string' ? [...new Set(lies)] : lies;
  };
  const objet = (cles: Cles, valeur: Objet, contexte: Contexte, portee?: string): unknown => {
    const soi = ENCHAINES.has(cles['id']) ? String(valeur['id']) : contexte.soi;
    // Une révision cherche dans le projet qu’elle vient de se trouver.
    const projet = portee === 'revision' ? viser('>projet', undefined, contexte) : undefined;
    if (projet === ABSENT) return ABSENT;
    const ici = { donnes: projets.get(projet) ?? contexte.donnes, soi };
    const lies: [string, unknown][] = [];
    for (const [cle, v] of Object.entries(valeur)) {
      const carte = cles[cle];
      const lie = carte === undefined ? v : cle === 'projet' && projet ? projet : lier(carte, v, ici);
      if (lie !== ABSENT) lies.push([cle, lie]);
      else if (OBLIGATOIRES.has(cle)) return ABSENT;
    }
    return Object.fromEntries(lies);
  };

  // Sans projet, pas de révision : l’ôter d’emblée, avant que rien ne la vise.
  const sansOrphelines = vide(tire['projets']) && 'revisions' in tire ? { ...tire, revisions: [] } : tire;
  const nomme = identifier(CARTE_DES_LIENS, sansOrphelines, dossier);
  return lier(CARTE_DES_LIENS, nomme, { donnes: dossier, soi: undefined }) as Objet;
};
