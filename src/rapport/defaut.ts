import type { Defaut } from './presentation';

/** La phrase d’un défaut de lecture, avec son endroit, dit une seule fois. */
export const phraseDuDefaut = ({ ou, message }: Defaut): string =>
  ou === '' || message.startsWith(ou) ? message : `${ou} : ${message}`;
