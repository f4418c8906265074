import { preuvesDuDossier, reglesHas } from '../../rapport/preuves/dossier';
import type { RegleHas } from '../../rapport/preuves/fiche';
import type { PreuvesStructure } from '../../rapport/preuves/rapport-structure';
import { cumulerPreuves } from '../../rapport/preuves/structure';
import { csvDeStructure } from '../../rapport/preuves/structure-csv';
import { markdownDeStructure } from '../../rapport/preuves/structure-markdown';
import { texteDeStructure } from '../../rapport/preuves/structure-texte';
import type { PreparationTraceur } from '../../rapport/preuves/traceur';
import { preparerTraceur } from '../../rapport/preuves/traceur';
import { csvDuTraceur, ENTETE_CSV_TRACEUR } from '../../rapport/preuves/traceur-csv';
import { markdownDuTraceur } from '../../rapport/preuves/traceur-markdown';
import { texteDuTraceur } from '../../rapport/preuves/traceur-texte';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Lecture } from '../arguments';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { UsageError } from '../codes';
import type { Monde } from '../monde';
import { OPTIONS_RELEVE, preparerReleve } from '../releves/preparation';
import type { Forme, Redacteur } from '../releves/relever';
import { enUneFois, relever } from '../releves/relever';

/** Options de « preuves ». */
export const OPTIONS_PREUVES = {
  ...OPTIONS_RELEVE,
  pour: { type: 'string' },
  critere: { type: 'string', multiple: true },
  incubation: { type: 'boolean' },
} as const;

const ecrireStructure = (rapport: PreuvesStructure, { format, ...options }: Forme): string => {
  switch (format) {
    case 'texte':
      return texteDeStructure(rapport, options);
    case 'json':
      return `${JSON.stringify(rapport, null, 2)}\n`;
    case 'markdown':
      return markdownDeStructure(rapport);
    case 'csv':
      return csvDeStructure(rapport);
  }
};

const ecrirePersonne = (preparation: PreparationTraceur, rang: number, { format, ...options }: Forme): string => {
  switch (format) {
    case 'texte':
      return `${rang === 0 ? '' : `${'─'.repeat(options.largeur)}\n`}${texteDuTraceur(preparation, options)}`;
    case 'json':
      return `${rang === 0 ? '\n' : ',\n'}${JSON.stringify(preparation)}`;
    case 'markdown':
      return `${rang === 0 ? '' : '\n'}${markdownDuTraceur(preparation)}`;
    case 'csv':
      return csvDuTraceur(preparation);
  }
};

const structure = (au: DateCivile, regles: readonly RegleHas[]): Redacteur => {
  const { ajouter, rapport } = cumulerPreuves();
  return enUneFois((dossier) => ajouter(preuvesDuDossier(dossier, { au, regles })), rapport, ecrireStructure);
};

const personnes = (au: DateCivile, regles: readonly RegleHas[]): Redacteur => ({
  entete: ({ format }) => {
    if (format === 'csv') return ENTETE_CSV_TRACEUR;
    return format === 'json'
      ? `{"format":"projet-personnalise/traceurs","version":1,"au":"${au}","preparations":[`
      : '';
  },
  dossier: (dossier, rang) => {
    const preparation = preparerTraceur(dossier, { au, regles });
    return (forme) => ecrirePersonne(preparation, rang, forme);
  },
  pied: ({ format }) => (format === 'json' ? '\n]}\n' : ''),
});

/** Les règles des critères demandés : `1.10.2`, tout l’objectif `1.10`, ou tout le chapitre `1`. */
const parCritere = (lecture: Lecture, regles: readonly RegleHas[]): readonly RegleHas[] => {
  const demandes = lecture.textes('critere');
  if (demandes.length === 0) return regles;
  const vise = (demande: string, { has }: RegleHas) =>
    has.numero === demande || has.numero.startsWith(`${demande.replace(/\.$/, '')}.`);
  for (const demande of demandes) {
    if (!regles.some((regle) => vise(demande, regle)))
      throw new UsageError(
        `--critere ${demande} : aucun critère lisible dans un dossier n’a ce numéro. Exemples : 1.10.2, 1.10 pour tout l’objectif, 1 pour le chapitre.`,
      );
  }
  return regles.filter((regle) => demandes.some((demande) => vise(demande, regle)));
};

/** Un seul fichier .json tient un dossier : on prépare un traceur. Tout le reste peut en tenir plusieurs. */
const parDefaut = ({ positions }: Lecture, monde: Monde): 'personne' | 'structure' => {
  const [seul = '-'] = positions;
  return positions.length === 1 && /\.json$/i.test(seul) && monde.nature(seul) !== 'dossier' ? 'personne' : 'structure';
};

/** Écrit ce que les dossiers montrent des critères de la HAS : pour une personne, ou pour une structure. */
export const commandePreuves = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_PREUVES);
  const pour = choix(lecture, 'pour', ['personne', 'structure'], parDefaut(lecture, monde));
  const preparation = await preparerReleve(lecture, lecture.present('incubation'), monde);
  const regles = parCritere(lecture, reglesHas(preparation));
  const redacteur = pour === 'personne' ? personnes(preparation.au, regles) : structure(preparation.au, regles);
  return relever(lecture, preparation, redacteur, monde);
};
