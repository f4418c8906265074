import { createHmac } from 'node:crypto';

/** Une clé d’essai, assez longue. */
export const CLE = 'cle-d-essai-0123456789-0123456789-abcdef';

/** L’empreinte à clé que donne la commande. */
export const empreinte = (texte: string): string => createHmac('sha256', CLE).update(texte).digest('hex');
