import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { situeur } from '../../rapport/positions';
import type { Sortie } from '../sorties';
import type { Atelier, Ouvrage } from './atelier';
import { texteDe } from './lire-unite';
import { JEUNE_TAS_MO } from './memoire';
import type { Consigne, Constat, Envoi, Retour } from './paquet';
import { emballer, FORMATS_SUIVIS } from './paquet';
import type { Constatee } from './traiter';
import { presenter } from './traiter';
import type { Unite } from './unites';

/** Lots confiés d’avance à chacun : assez pour qu’il n’attende pas, trop peu pour emplir la mémoire. */
const LOTS_CHACUN = 2;

type Attente = { readonly tenir: (retour: Retour) => void; readonly rompre: (cause: unknown) => void };

/** Un ouvrier : un fil à part, et les lots qu’il n’a pas encore rendus. */
const embaucher = (consigne: Consigne) => {
  const attentes = new Map<number, Attente>();
  const fil = new Worker(join(consigne.racine, 'dist', 'cli', 'volume', 'ouvrier.js'), {
    workerData: consigne,
    resourceLimits: { maxYoungGenerationSizeMb: JEUNE_TAS_MO },
  });
  let panne: unknown;
  const tomber = (cause: unknown): void => {
    panne ??= cause;
    for (const { rompre } of attentes.values()) rompre(cause);
    attentes.clear();
  };
  fil.on('message', (retour: Retour) => {
    attentes.get(retour.numero)?.tenir(retour);
    attentes.delete(retour.numero);
  });
  fil.on('error', tomber);
  fil.on('exit', () => tomber(new Error('un ouvrier s’est arrêté')));
  return {
    charge: () => attentes.size,
    confier: (envoi: Envoi): Promise<Retour> =>
      new Promise((tenir, rompre) => {
        if (panne !== undefined) return rompre(panne);
        attentes.set(envoi.numero, { tenir, rompre });
        const { buffer } = envoi.octets;
        fil.postMessage(envoi, buffer instanceof ArrayBuffer ? [buffer] : []);
      }),
    renvoyer: async () => void (await fil.terminate()),
  };
};

const situee = (constat: Constat, unite: Unite | undefined): Constatee => {
  if (!constat.situe || unite === undefined || 'defaut' in unite) return constat;
  const situer = situeur(texteDe(unite.octets), constat.source.ligne ?? 1);
  return { ...constat, source: { ...constat.source, situer } };
};

/** Met ensemble ce que l’ouvrier a mis en forme et ce qui ne peut l’être que dans l’ordre. */
const achever = (retour: Retour, unites: readonly Unite[], rang: number, sorties: readonly Sortie[]): Ouvrage => {
  const faits = [...retour.contenus];
  const constatees = retour.constats.map((constat, n) => situee(constat, unites[n]));
  const contenus = sorties.map(({ format, presentation }) =>
    FORMATS_SUIVIS.has(format)
      ? constatees.map((constatee, n) => presenter(constatee, presentation, rang + n)).join('')
      : (faits.shift() ?? ''),
  );
  return { contenus, decompte: retour.decompte };
};

type Ouvrier = ReturnType<typeof embaucher>;

/** Un de ceux qui traitent les lots, et combien il en tient. */
type Poste = Pick<Atelier, 'traiter'> & { readonly charge: () => number };

/** Le fil principal traite sa part : il travaille quand vient le tour de son lot, pendant que les ouvriers font les suivants. */
const surPlace = (atelier: Atelier): Poste => {
  let charge = 0;
  return {
    charge: () => charge,
    traiter: async (unites, rang) => {
      charge += 1;
      const faire = await atelier.traiter(unites, rang);
      return () => {
        charge -= 1;
        return faire();
      };
    },
  };
};

/** À charge égale, un ouvrier : le fil principal, lui, fait aussitôt ce qu’il a, et n’en confierait plus à personne. */
const moinsCharge = (a: Poste, b: Poste): Poste => (b.charge() < a.charge() ? b : a);

/** L’atelier de plusieurs : le fil principal et `taches - 1` ouvriers, qui lisent, contrôlent et mettent en forme. */
export const atelierDEquipe = (
  taches: number,
  seul: Atelier,
  sorties: readonly Sortie[],
  commun: Pick<Consigne, 'args' | 'racine' | 'au' | 'largeur' | 'couleur'>,
): Atelier => {
  const rangs = sorties.map((_, rang) => rang);
  const aMettreEnForme = rangs.filter((rang) => !FORMATS_SUIVIS.has(sorties[rang]?.format ?? 'texte'));
  const consigne = { ...commun, aMettreEnForme, rendreRapports: aMettreEnForme.length < sorties.length };
  let numero = 0;
  const ouvriers = Array.from({ length: taches - 1 }, () => embaucher(consigne));
  const auLoin = ({ charge, confier }: Ouvrier): Poste => ({
    charge,
    traiter: async (unites, rang) => {
      const envoi = emballer(unites, numero, rang);
      numero += 1;
      const retour = await confier(envoi);
      const aRefaire = consigne.rendreRapports ? unites : [];
      return () => achever(retour, aRefaire, rang, sorties);
    },
  });
  const postes = [...ouvriers.map(auLoin), surPlace(seul)];
  return {
    fenetre: taches * LOTS_CHACUN,
    traiter: (unites, rang) => postes.reduce(moinsCharge).traiter(unites, rang),
    fermer: async () => void (await Promise.all(ouvriers.map(({ renvoyer }) => renvoyer()))),
  };
};
