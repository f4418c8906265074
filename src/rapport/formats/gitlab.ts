import type { Presentation } from '../presentation';
import { neutraliser } from '../texte/mise-en-page';
import { compte, constats, phraseEntiere, positionDe } from './constats';
import { enJson } from './echappement';

const SEVERITES = { obligation: 'major', recommandation: 'minor', information: 'info' } as const;

type Probleme = {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
};

const lieu = (path: string, ligne: number): Probleme['location'] => ({ path, lines: { begin: ligne, end: ligne } });

/** Complète ce que GitLab lit de ce que demande Code Climate, dont il tient ce format. */
const probleme = (donnees: Probleme): unknown => ({
  type: 'issue',
  ...donnees,
  description: neutraliser(donnees.description),
  categories: ['Bug Risk'],
});

/** Rapport « code quality » de GitLab : un tableau JSON de constats. */
export const presentationGitlab = (): Presentation => {
  let premier = true;
  const element = (donnee: unknown): string => {
    const texte = `${premier ? '\n' : ',\n'}${enJson(donnee)}`;
    premier = false;
    return texte;
  };
  return {
    entete: () => '[',
    rapport: (rapport, source) =>
      constats(rapport)
        .map((constat) =>
          element(
            probleme({
              description: phraseEntiere(constat),
              check_name: constat.resultat.regle,
              fingerprint: constat.empreinte,
              severity: compte(constat) ? SEVERITES[constat.resultat.gravite] : 'info',
              location: lieu(source.nom, positionDe(source, constat.ou).ligne),
            }),
          ),
        )
        .join(''),
    illisible: (source, defauts) =>
      defauts
        .map(({ ou, message }) =>
          element(
            probleme({
              description: message,
              check_name: 'lecture',
              fingerprint: `lecture|${source.nom}|${source.ligne ?? ''}|${ou}`,
              severity: 'blocker',
              location: lieu(source.nom, source.ligne ?? 1),
            }),
          ),
        )
        .join(''),
    pied: () => '\n]\n',
  };
};
