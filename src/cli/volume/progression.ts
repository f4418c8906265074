/** Où en est un contrôle : entrées contrôlées, octets d’entrée passés, et depuis combien de temps. */
export type Avancement = {
  readonly entrees: number;
  /** Octets contrôlés par cette commande, en millisecondes `ms`. */
  readonly octets: number;
  /** Octets qu’une commande interrompue avait déjà contrôlés. */
  readonly sautes: number;
  /** Octets à passer en tout ; absent quand on ne peut pas le savoir. */
  readonly total?: number | undefined;
  readonly ms: number;
};

const BARRE = 20;

const nombre = (n: number): string => Math.round(n).toLocaleString('fr-FR');

/** Durée en clair : `45 s`, `1 min 20 s`, `2 h 05 min`. */
export const dureeEnClair = (secondes: number): string => {
  const s = Math.ceil(secondes);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${String(s % 60).padStart(2, '0')} s`;
  return `${Math.floor(s / 3600)} h ${String(Math.floor((s % 3600) / 60)).padStart(2, '0')} min`;
};

const barre = (part: number): string => {
  const pleins = Math.floor(part * BARRE);
  return `${'█'.repeat(pleins)}${'░'.repeat(BARRE - pleins)} ${String(Math.floor(part * 100)).padStart(3)} %`;
};

/** La ligne d’avancement, coupée à la largeur du terminal : part faite, nombre, débit, et temps qui reste. */
export const ligneDAvancement = ({ entrees, octets, sautes, total, ms }: Avancement, largeur: number): string => {
  const secondes = Math.max(ms / 1000, 0.001);
  const morceaux = [`${nombre(entrees)} entrées`, `${nombre(entrees / secondes)}/s`];
  if (total !== undefined && total > 0) {
    const passes = Math.min(octets + sautes, total);
    morceaux.unshift(barre(passes / total));
    if (octets > 0) morceaux.push(`reste ${dureeEnClair(((total - passes) / octets) * secondes)}`);
  }
  return morceaux.join('  ').slice(0, Math.max(0, largeur - 1));
};
