import type { Dossier } from '../../src/dossier/dossier';
import { CATALOGUE } from '../../src/regles/catalogue';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import { plusMois } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { elementEnClair, enUneLigne } from './pages-regles';
import { datesDe } from './variantes';

const AVERTISSEMENT = '<!-- Page engendrée depuis le dossier : ne pas la modifier à la main (npm run accepter). -->';

/** Le premier jour du dossier, puis de trois mois en trois mois jusqu’à trois mois après le dernier fait passé. */
const trimestres = (dossier: Dossier, au: DateCivile): readonly DateCivile[] => {
  const [debut = au] = datesDe(dossier.accompagnement?.admission).toSorted();
  const jours: DateCivile[] = [];
  for (let rang = -1; plusMois(debut, rang * 3) <= au; rang += 1) jours.push(plusMois(debut, rang * 3));
  return [...jours, au];
};

const suivi = (regle: Regle, dossier: Dossier, jours: readonly DateCivile[], au: DateCivile): string => {
  const lignes = jours
    .map((le) => ({ le, dit: enUneLigne(juger(regle, dossier, le)) }))
    .filter(({ dit }, rang, tous) => dit !== tous[rang - 1]?.dit)
    .map(({ le, dit }) => `- Au ${le} : ${dit}`);
  const elements = regle.has?.preuves(dossier, au).map((preuve) => `- ${elementEnClair(preuve)}`) ?? [];
  return [`## ${regle.titre}`, `\`${regle.id}\``, [...lignes, ...elements].join('\n')].join('\n\n');
};

/** Un dossier livré, relu trois mois par trois mois : chaque règle, et le jour où son verdict a changé. */
export const pageDeDossier = (nom: string, dossier: Dossier, au: DateCivile): string =>
  [
    AVERTISSEMENT,
    `# Le dossier « ${nom} », trimestre après trimestre`,
    `Relu à l’entrée de la personne, puis tous les trois mois jusqu’au ${au}. Une ligne par changement de verdict ; pour un critère de la HAS, le constat de chaque élément au ${au}.`,
    ...CATALOGUE.map((regle) => suivi(regle, dossier, trimestres(dossier, au), au)),
    '',
  ].join('\n\n');
