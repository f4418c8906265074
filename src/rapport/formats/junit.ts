import { phraseDeDerogation } from '../derogation';
import type { Presentation, Source } from '../presentation';
import type { Resultat } from '../rapport';
import { suiteDe } from './constats';
import { echapperXml as x } from './echappement';

const nomDe = ({ nom, ligne }: Source): string => (ligne === undefined ? nom : `${nom}:${ligne}`);

const saute = (message: string): string => `<skipped>${x(message)}</skipped>`;

const issue = (resultat: Resultat): string => {
  const { verdict, gravite, derogation } = resultat;
  switch (verdict.verdict) {
    case 'respectee':
    case 'a_faire':
      return '';
    case 'non_respectee': {
      const phrase = phraseDeDerogation(resultat);
      if (derogation !== undefined) return saute(phrase ?? '');
      const suite = phrase === undefined ? '' : ` ${phrase}`;
      return `<failure type="${gravite}" message="${x(verdict.constat)}">${x(`${suiteDe(resultat)} ${verdict.objets.join(' ')}${suite}`)}</failure>`;
    }
    case 'indeterminee':
      return saute(`Données manquantes : ${verdict.manque.join(' ')}`);
    case 'sans_objet':
      return saute(verdict.motif);
  }
};

/** JUnit XML : une suite par dossier, un cas par règle. Ce qu’on ne peut pas dire est « skipped », jamais réussi. */
export const presentationJunit: Presentation = {
  entete: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="projet-personnalise">\n',
  rapport: ({ resultats, dossier }, source) => {
    const issues = resultats.map((r) => ({ regle: r.regle, issue: issue(r) }));
    const cas = issues.map(
      ({ regle, issue: texte }) =>
        `    <testcase classname="${x(dossier)}" name="${x(regle)}" time="0">${texte}</testcase>`,
    );
    const echecs = issues.filter(({ issue: texte }) => texte.startsWith('<failure')).length;
    const passes = issues.filter(({ issue: texte }) => texte.startsWith('<skipped')).length;
    const suite = `name="${x(`${dossier} (${nomDe(source)})`)}" tests="${resultats.length}" failures="${echecs}" errors="0" skipped="${passes}" time="0"`;
    return `  <testsuite ${suite}>\n${cas.join('\n')}\n  </testsuite>\n`;
  },
  illisible: (source, defauts) => {
    const erreur = `<error type="lecture" message="Entrée illisible">${x(defauts.map(({ message }) => message).join(' '))}</error>`;
    const nom = x(nomDe(source));
    return `  <testsuite name="${nom}" tests="1" failures="0" errors="1" skipped="0" time="0">\n    <testcase classname="${nom}" name="lecture" time="0">${erreur}</testcase>\n  </testsuite>\n`;
  },
  pied: () => '</testsuites>\n',
};
