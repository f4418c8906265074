import { parseDossier } from '../../dossier/lire';
import type { Pseudonymise, RefusDePseudonymiser } from '../../rapport/pseudonymiser';
import { pseudonymiser } from '../../rapport/pseudonymiser';
import { enToutesLettres } from '../../vocabulaire/jour';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { refuserDEcraser } from '../ecrasement';
import { lireUnSeul } from '../entrees';
import { jourDuControle } from '../jour';
import type { Monde } from '../monde';
import { empreinteACle } from '../pseudonymes';
import { tailleMax } from './controler';

/** Options de « pseudonymiser ». */
export const OPTIONS_PSEUDONYMISER = {
  au: { type: 'string' },
  fuseau: { type: 'string' },
  sortie: { type: 'string' },
  'garder-dates': { type: 'boolean' },
  'taille-max': { type: 'string' },
} as const;

const refusEnPhrase = (refus: RefusDePseudonymiser): string => {
  switch (refus.code) {
    case 'VERDICTS_CHANGES':
      return `Sans ses textes, ce dossier donnerait d’autres verdicts (${refus.regles.join(', ')}) : rien n’est écrit.`;
    case 'AUCUN_DECALAGE':
      return `Aucun des ${refus.essais} décalages de dates essayés ne garde tous les verdicts : rien n’est écrit. Essayez un autre jour (--au), ou gardez les dates (--garder-dates).`;
  }
};

const NAISSANCES = {
  annee: 'ramenée au 1er janvier de son année',
  mois: 'ramenée au premier jour de son mois, car l’année seule changerait un verdict',
  jour: 'décalée seulement, car l’arrondir changerait un verdict',
} as const;

const enPhrases = ({ dossier, au, decalage, naissance }: Pseudonymise): string => {
  const dates =
    decalage === 0
      ? 'Dates gardées : elles peuvent suffire à reconnaître quelqu’un.'
      : `Dates décalées de ${Math.abs(decalage)} jours ${decalage > 0 ? 'en avant' : 'en arrière'}.`;
  const age = dossier.usager.identite?.naissanceLe === undefined ? '' : ` Naissance ${NAISSANCES[naissance]}.`;
  return `${dates}${age}\nMêmes verdicts que le vrai dossier, au ${enToutesLettres(au)} (--au ${au}).\n`;
};

/** Écrit, d’un dossier, un dossier d’essai : ni nom ni texte n’y restent, et les règles y disent la même chose. */
export const commandePseudonymiser = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_PSEUDONYMISER);
  const [fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
  refuserDEcraser(
    [fichier],
    lecture.textes('sortie').map((chemin) => ['--sortie', chemin]),
  );
  const empreinte = empreinteACle();
  const au = jourDuControle(lecture, monde);
  const dossier = await lireUnSeul(fichier, tailleMax(lecture), monde);
  if (dossier === undefined) return CODES.illisible;
  const garderDates = lecture.present('garder-dates');
  const tire = pseudonymiser(dossier, { au, empreinte, garderDates });
  if (!tire.ok || !parseDossier(tire.value.dossier).ok) {
    monde.erreur(
      `${tire.ok ? 'Le dossier d’essai serait illisible : rien n’est écrit.' : refusEnPhrase(tire.error)}\n`,
    );
    return CODES.illisible;
  }
  const texte = `${JSON.stringify(tire.value.dossier, null, 2)}\n`;
  const sortie = lecture.texte('sortie');
  if (sortie === undefined) monde.sortie(texte);
  else monde.ecrireFichier(sortie, texte);
  monde.erreur(enPhrases(tire.value));
  return CODES.rien;
};
