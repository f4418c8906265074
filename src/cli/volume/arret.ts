import { CODES } from '../codes';

/** Codes d’un arrêt avant la fin : 128 et le numéro du signal, comme le fait tout outil d’Unix. */
export const ARRETS = {
  /** Le terminal s’est fermé (SIGHUP). */
  SIGHUP: 129,
  /** Ctrl-C (SIGINT). */
  SIGINT: 130,
  /** Le lecteur a fermé le tuyau avant la fin (SIGPIPE), comme dans « | head ». */
  SIGPIPE: 141,
  /** Arrêt demandé par le système ou l’ordonnanceur (SIGTERM). */
  SIGTERM: 143,
} as const;

/** Ce qu’il faut faire avant de s’arrêter ; vite, et sans attendre. */
export type Nettoyage = () => void;

const nettoyages = new Set<Nettoyage>();

/** Inscrit un nettoyage à faire en cas d’arrêt ; rend de quoi le retirer. */
export const surArret = (nettoyage: Nettoyage): (() => void) => {
  nettoyages.add(nettoyage);
  return () => void nettoyages.delete(nettoyage);
};

/** Nettoie, puis quitte : entre deux lots, tout ce qui a été écrit se tient. */
const quitter = (code: number): never => {
  for (const nettoyage of nettoyages) {
    try {
      nettoyage();
    } catch {
      // Un nettoyage raté n’empêche ni les autres, ni l’arrêt.
    }
  }
  process.exit(code);
};

/** S’arrête comme le demande un signal. */
export const arreter = (signal: keyof typeof ARRETS): never => quitter(ARRETS[signal]);

/** Fait que Ctrl-C, un arrêt demandé ou un tuyau fermé finissent proprement, sans pile d’appels. */
export const ecouterLesArrets = (): void => {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => arreter(signal));
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') arreter('SIGPIPE');
    process.stderr.write(`Écriture impossible sur la sortie standard (erreur ${cause.code ?? 'inconnue'}).\n`);
    quitter(CODES.illisible);
  });
  process.stderr.on('error', () => {});
};
