import { citer } from '../../regles/citation';
import type { Regle } from '../../regles/regle';
import { phraseDeDerogation } from '../derogation';
import type { Presentation, Source } from '../presentation';
import type { Rapport, Resultat } from '../rapport';
import { VERSION } from '../version';
import type { Constat } from './constats';
import { constats, positionDe } from './constats';
import { enJson, enUri } from './echappement';

const NIVEAUX = { obligation: 'error', recommandation: 'warning', information: 'note' } as const;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const descripteur = ({ id, titre, lecture, remede, gravite, nature, moment, sources }: Regle): unknown => ({
  id,
  shortDescription: { text: titre },
  fullDescription: { text: lecture },
  help: { text: `${remede}\nTextes : ${sources.map(citer).join(' ; ')}` },
  defaultConfiguration: { level: NIVEAUX[gravite] },
  properties: { tags: [nature, gravite, moment] },
});

/** Une dérogation échue se garde comme une suppression refusée : le constat compte. */
const suppression = (r: Resultat): object => {
  const justification = phraseDeDerogation(r);
  if (justification === undefined) return {};
  const status = r.derogation === undefined ? 'rejected' : 'accepted';
  return { suppressions: [{ kind: 'external', status, justification }] };
};

const resultat = ({ dossier }: Rapport, source: Source, constat: Constat): unknown => {
  const { resultat: r, nature, phrase, ou, empreinte } = constat;
  const { ligne, colonne } = positionDe(source, ou);
  return {
    ruleId: r.regle,
    kind: nature === 'manquement' ? 'fail' : 'open',
    level: nature === 'manquement' ? NIVEAUX[r.gravite] : 'none',
    message: { text: phrase },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: enUri(source) },
          region: { startLine: ligne, startColumn: colonne },
        },
        logicalLocations: [{ fullyQualifiedName: `${dossier}#${ou}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'regleDossierEndroit/v1': empreinte },
    ...suppression(r),
  };
};

/** SARIF 2.1.0 : une exécution, les règles décrites, un résultat par constat, au fil de l’eau. */
export const presentationSarif = (): Presentation => {
  let premier = true;
  const notifications: unknown[] = [];
  const suivre = (elements: readonly unknown[]): string => {
    const texte = elements.map((e, rang) => `${premier && rang === 0 ? '\n' : ',\n'}${enJson(e)}`).join('');
    if (elements.length > 0) premier = false;
    return texte;
  };
  return {
    entete: ({ regles }) => {
      const driver = {
        name: 'projet-personnalise',
        version: VERSION,
        semanticVersion: VERSION,
        language: 'fr',
        rules: regles.map(descripteur),
      };
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`;
    },
    rapport: (rapport, source) => suivre(constats(rapport).map((constat) => resultat(rapport, source, constat))),
    illisible: (source, defauts) => {
      for (const { message } of defauts) {
        notifications.push({
          level: 'error',
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: enUri(source) },
                region: { startLine: source.ligne ?? 1 },
              },
            },
          ],
        });
      }
      return '';
    },
    pied: ({ illisibles }) => {
      const execution = { executionSuccessful: illisibles === 0, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${enJson(execution)}]}]}\n`;
    },
  };
};
