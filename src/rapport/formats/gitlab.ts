import type { Presentation } from '../presentation';
import { constats, positionDe } from './constats';

const SEVERITES = { obligation: 'major', recommandation: 'minor', information: 'info' } as const;

/** Rapport « code quality » de GitLab : un tableau JSON de constats. */
export const presentationGitlab = (): Presentation => {
  let premier = true;
  const element = (donnee: unknown): string => {
    const texte = `${premier ? '\n' : ',\n'}${JSON.stringify(donnee)}`;
    premier = false;
    return texte;
  };
  return {
    entete: () => '[',
    rapport: (rapport, source) =>
      constats(rapport)
        .filter(({ resultat }) => resultat.derogation === undefined)
        .map(({ resultat, nature, phrase, ou, empreinte }) =>
          element({
            description: phrase,
            check_name: resultat.regle,
            fingerprint: empreinte,
            severity: nature === 'manquement' ? SEVERITES[resultat.gravite] : 'info',
            location: { path: source.nom, lines: { begin: positionDe(source, ou).ligne } },
          }),
        )
        .join(''),
    illisible: (source, defauts) =>
      defauts
        .map(({ ou, message }) =>
          element({
            description: message,
            check_name: 'lecture',
            fingerprint: `lecture|${source.nom}|${source.ligne ?? ''}|${ou}`,
            severity: 'blocker',
            location: { path: source.nom, lines: { begin: source.ligne ?? 1 } },
          }),
        )
        .join(''),
    pied: () => '\n]\n',
  };
};
