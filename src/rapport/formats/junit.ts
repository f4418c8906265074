import type { Presentation, Source } from '../presentation';
import type { Resultat } from '../rapport';
import { echapperXml as x } from './echappement';

const nomDe = ({ nom, ligne }: Source): string => (ligne === undefined ? nom : `${nom}:${ligne}`);

const issue = ({ verdict, gravite, remede, reference, derogation }: Resultat): string => {
  if (derogation !== undefined) return `<skipped message="${x(`Dérogation jusqu’au ${derogation.finLe}`)}"/>`;
  switch (verdict.verdict) {
    case 'respectee':
    case 'a_faire':
      return '';
    case 'non_respectee':
      return `<failure type="${gravite}" message="${x(verdict.constat)}">${x(`${remede} (${reference}) ${verdict.objets.join(' ')}`)}</failure>`;
    case 'indeterminee':
      return `<skipped message="${x(`Données manquantes : ${verdict.manque.join(' ')}`)}"/>`;
    case 'sans_objet':
      return `<skipped message="${x(verdict.motif)}"/>`;
  }
};

/** JUnit XML : une suite par dossier, un cas par règle. Ce qu’on ne peut pas dire est « skipped », jamais réussi. */
export const presentationJunit: Presentation = {
  entete: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="projet-personnalise">\n',
  rapport: ({ resultats, dossier, compte }, source) => {
    const cas = resultats.map(
      (r) => `    <testcase classname="${x(dossier)}" name="${x(r.regle)}" time="0">${issue(r)}</testcase>`,
    );
    const ecartes = resultats.filter(({ derogation }) => derogation !== undefined);
    const echecs = compte.non_respectee - ecartes.filter(({ verdict }) => verdict.verdict === 'non_respectee').length;
    const passes = resultats.filter((r) => issue(r).startsWith('<skipped')).length;
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
