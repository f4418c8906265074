import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { situeur } from '../../rapport/positions';
import type { Sortie } from '../sorties';
import type { Atelier, Ouvrage } from './atelier';
import { texteDe } from './lire-unite';
import type { Consigne, Constat, Envoi, Retour } from './paquet';
import { emballer, FORMATS_SUIVIS } from './paquet';
import type { Constatee } from './traiter';
import { presenter } from './traiter';
import type { Unite } from './unites';

/** Lots confiés d’avance à chaque ouvrier : assez pour qu’il n’attende pas, trop peu pour emplir la mémoire. */
const LOTS_PAR_OUVRIER = 2;

type Attente = { readonly tenir: (retour: Retour) => void; readonly rompre: (cause: unknown) => void };

/** Un ouvrier : un fil à part, et les lots qu’il n’a pas encore rendus. */
const embaucher = (consigne: Consigne) => {
  const attentes = new Map<number, Attente>();
  const fil = new Worker(join(consigne.racine, 'dist', 'cli', 'volume', 'ouvrier.js'), { workerData: consigne });
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

/** L’atelier de plusieurs : chaque ouvrier lit, contrôle et met en forme ; le fil principal découpe et écrit. */
export const atelierDEquipe = (
  taches: number,
  sorties: readonly Sortie[],
  commun: Pick<Consigne, 'args' | 'racine' | 'au' | 'largeur' | 'couleur'>,
): Atelier => {
  const rangs = sorties.map((_, rang) => rang);
  const aMettreEnForme = rangs.filter((rang) => !FORMATS_SUIVIS.has(sorties[rang]?.format ?? 'texte'));
  const consigne = { ...commun, aMettreEnForme, rendreRapports: aMettreEnForme.length < sorties.length };
  const ouvriers = Array.from({ length: taches }, () => embaucher(consigne));
  let numero = 0;
  return {
    fenetre: taches * LOTS_PAR_OUVRIER,
    traiter: async (unites, rang) => {
      const envoi = emballer(unites, numero, rang);
      numero += 1;
      const libre = ouvriers.reduce((a, b) => (b.charge() < a.charge() ? b : a));
      const retour = await libre.confier(envoi);
      const aRefaire = consigne.rendreRapports ? unites : [];
      return () => achever(retour, aRefaire, rang, sorties);
    },
    fermer: async () => void (await Promise.all(ouvriers.map(({ renvoyer }) => renvoyer()))),
  };
};
