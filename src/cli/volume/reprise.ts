import { VERSION } from '../../rapport/version';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Lecture } from '../arguments';
import type { Code } from '../codes';
import { UsageError } from '../codes';
import { configurationDemandee } from '../configuration/lire';
import type { Monde } from '../monde';
import type { Preparation } from '../preparation';
import { preparer } from '../preparation';
import type { Demande } from '../sorties';
import { empreinteDe, lirePoint } from './carnet';
import { codeDe } from './decompte';
import type { Registre } from './registre';
import { exigerReprenables, ouvrirRegistre, ranger } from './registre';

/** Empreinte de tout ce qui change un rapport : une reprise ne mêle pas deux contrôles différents. */
const empreinteDeLaDemande = (
  lecture: Lecture,
  { contexte: { au, seuil, regles, reglages }, texte: { expliquer }, marque }: Preparation,
  demandes: readonly Demande[],
  monde: Monde,
): string => {
  const jugees = regles.map(({ id, gravite, statut }) => [id, gravite, statut]);
  const options = ['categorie', 'taille-max'].map((nom) => lecture.texte(nom) ?? null);
  const { categories } = configurationDemandee(lecture, monde).reglages;
  const propres = lecture.textes('regles').map((chemin) => monde.lire(chemin));
  const dits = [VERSION, au, seuil, jugees, propres, reglages, categories, expliquer, marque, options];
  return empreinteDe([...dits, lecture.positions, demandes]);
};

/** Un contrôle à mener, ou le code d’un contrôle qui avait fini sans ranger. */
export type Reprise =
  | { readonly fini: Code }
  | { readonly registre: Registre | undefined; readonly preparation: Preparation };

/** Prépare le contrôle, ou sa suite s’il a été interrompu : au même jour, et pour la même demande. */
export const preparerReprise = async (
  lecture: Lecture,
  demandes: readonly Demande[],
  monde: Monde,
): Promise<Reprise> => {
  const chemin = lecture.texte('resume-depuis');
  if (chemin === undefined) return { registre: undefined, preparation: await preparer(lecture, monde) };
  exigerReprenables(demandes);
  const point = lirePoint(chemin);
  const auJour = (au: DateCivile): Monde => ({
    ...monde,
    aujourdhui: (fuseau) => (monde.aujourdhui(fuseau) === null ? null : au),
  });
  const preparation = await preparer(lecture, point === undefined ? monde : auJour(point.au));
  const demande = empreinteDeLaDemande(lecture, preparation, demandes, monde);
  if (point !== undefined && point.demande !== demande)
    throw new UsageError(
      `--resume-depuis ${chemin} : ce point de reprise est celui d’une autre commande. Relancez la même, ou supprimez ce fichier pour recommencer.`,
    );
  if (point?.fini === true) {
    ranger(chemin, demandes);
    return { fini: codeDe(point.decompte) };
  }
  return { registre: ouvrirRegistre(chemin, point, { demande, au: preparation.contexte.au }, monde), preparation };
};
