import type { Format } from '../rapport/formats/formats';
import { FORMATS, presentationDe } from '../rapport/formats/formats';
import type { Presentation } from '../rapport/presentation';
import { sansStyle } from '../rapport/texte/mise-en-page';
import type { OptionsTexte } from '../rapport/texte/texte';
import type { Lecture } from './arguments';
import { UsageError } from './codes';
import { refuserDEcraser } from './ecrasement';
import type { Monde } from './monde';
import type { Cible } from './volume/cible';
import { partielDe, versFichier, versFichierReprenable, versSortieStandard } from './volume/cible';

/** Un format demandé, et le fichier où il va ; sans fichier, la sortie standard. */
export type Demande = { readonly format: Format; readonly chemin?: string };

/** Où va un rapport : sa présentation, et ce qui l’écrit. */
export type Sortie = Demande & Cible & { readonly presentation: Presentation };

const estFormat = (texte: string): texte is Format => FORMATS.some((format) => format === texte);

/**
 * Sorties demandées : chaque `--format` va dans le `--sortie` de même rang, le premier sans fichier sur la sortie
 * standard.
 */
export const sortiesDemandees = (lecture: Lecture): readonly Demande[] => {
  const formats = lecture.textes('format').length === 0 ? ['texte'] : lecture.textes('format');
  const chemins = lecture.textes('sortie');
  for (const format of formats) {
    if (!estFormat(format))
      throw new UsageError(`--format ${format} : valeur inconnue. Valeurs possibles : ${FORMATS.join(', ')}.`);
  }
  if (chemins.length > formats.length) throw new UsageError('Il y a plus de --sortie que de --format.');
  if (formats.length - chemins.length > 1)
    throw new UsageError('Un seul format peut aller sur la sortie standard : donnez un --sortie à chacun des autres.');
  return formats.filter(estFormat).map((format, rang) => {
    const chemin = chemins[rang];
    return chemin === undefined ? { format } : { format, chemin };
  });
};

/** Sorties demandées, dont aucune n’écrase une entrée ni une autre sortie. */
export const sortiesSures = (lecture: Lecture): readonly Demande[] => {
  const demandes = sortiesDemandees(lecture);
  const points = lecture.textes('resume-depuis').map((chemin) => ['--resume-depuis', chemin] as const);
  const sorties = lecture.textes('sortie').map((chemin) => ['--sortie', chemin] as const);
  const provisoires = [...sorties, ...points].map(
    ([option, chemin]) => [`le .partiel de ${option}`, partielDe(chemin)] as const,
  );
  refuserDEcraser(lecture.positions, [...sorties, ...points, ...(points.length === 0 ? [] : provisoires)]);
  return demandes;
};

/** La présentation d’une sortie : un fichier n’a ni couleur, ni largeur de terminal. */
export const presentationPour = ({ format, chemin }: Demande, options: OptionsTexte): Presentation =>
  presentationDe(format, chemin === undefined ? options : { ...options, largeur: 80, style: sansStyle });

/**
 * Ouvre les sorties ; si l’une ne peut pas l’être, aucune ne reste.
 *
 * `reprise` : les sorties pourront être reprises ; `octets`, ce que garde chacune d’une commande interrompue.
 */
export const ouvrirSorties = (
  demandes: readonly Demande[],
  options: OptionsTexte,
  monde: Monde,
  reprise?: { readonly octets?: readonly number[] | undefined },
): readonly Sortie[] => {
  const ouvertes: Sortie[] = [];
  try {
    for (const [rang, demande] of demandes.entries()) {
      const { chemin } = demande;
      const cible =
        chemin === undefined
          ? versSortieStandard(monde.sortie)
          : reprise === undefined
            ? versFichier(chemin)
            : versFichierReprenable(chemin, reprise.octets?.[rang]);
      ouvertes.push({ ...demande, presentation: presentationPour(demande, options), ...cible });
    }
    return ouvertes;
  } catch (cause) {
    for (const { abandonner } of ouvertes) abandonner();
    throw cause;
  }
};
