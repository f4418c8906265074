import type { Presentation } from '../presentation';
import type { OptionsTexte } from '../texte/texte';
import { presentationTexte } from '../texte/texte';
import { presentationCsv } from './csv';
import { presentationGithub } from './github';
import { presentationGitlab } from './gitlab';
import { presentationHtml } from './html';
import { presentationJson } from './json';
import { presentationJunit } from './junit';
import { presentationMarkdown } from './markdown';
import { presentationNdjson } from './ndjson';
import { presentationSarif } from './sarif';

/** Noms des formats de rapport. */
export const FORMATS = [
  'texte',
  'json',
  'ndjson',
  'junit',
  'sarif',
  'markdown',
  'html',
  'github',
  'gitlab',
  'csv',
] as const;
/** Nom d’un format de rapport. */
export type Format = (typeof FORMATS)[number];

/** La présentation d’un format, neuve : elle ne sert qu’à un contrôle. */
export const presentationDe = (format: Format, options: OptionsTexte = {}): Presentation => {
  switch (format) {
    case 'texte':
      return presentationTexte(options);
    case 'json':
      return presentationJson;
    case 'ndjson':
      return presentationNdjson;
    case 'junit':
      return presentationJunit;
    case 'sarif':
      return presentationSarif();
    case 'markdown':
      return presentationMarkdown;
    case 'html':
      return presentationHtml;
    case 'github':
      return presentationGithub;
    case 'gitlab':
      return presentationGitlab();
    case 'csv':
      return presentationCsv;
  }
};
