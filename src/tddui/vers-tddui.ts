import type { Dossier } from '../dossier/dossier';
import type { Pointeur } from '../kernel/pointeur';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import type { Complement } from './complement';
import { lireComplement, poserComplement } from './complement';
import type { Assemblee } from './ecriture/assembler';
import { assembler } from './ecriture/assembler';
import { choisir } from './ecriture/choix';
import type { Ecarts } from './ecriture/ecart';
import { comparer } from './ecriture/ecart';
import { former } from './ecriture/identifiants';
import type { PerteTddui } from './ecriture/pertes';
import { declarer } from './ecriture/pertes';
import type { RefusTddui } from './ecriture/refus';
import { refusDe, refuser } from './ecriture/refus';
import { reprendre } from './ecriture/reprise';
import { horsProfil, identifiantsEcrits } from './ecriture/situation';
import { instant } from './elements/commun';
import type { Json, Objet } from './fhir/json';
import { copier, estObjet } from './fhir/json';
import { racine } from './fhir/noeud';
import { lire } from './lecture/lecture';
import type { ResteTddui } from './reste';
import { definition } from './standard';

/** Ce que l’on veut d’un export. */
export type OptionsVersTddui = {
  /** Joindre, dans notre extension, ce que le standard ne porte pas : la relecture rend alors le même dossier. */
  readonly extensions?: boolean;
  /** Le reste rendu par la lecture dont vient ce dossier. */
  readonly reste?: ResteTddui;
  /** Identifiants des projets à exporter, à l’exclusion des autres, extension comprise ; à défaut, tous. */
  readonly projets?: readonly string[];
};

/** Bundle FHIR R4 de transaction, conforme au profil `tddui-bundle`. */
export type BundleTddui = {
  readonly resourceType: 'Bundle';
  readonly meta: { readonly profile: readonly string[] };
  readonly type: 'transaction';
  readonly timestamp?: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: Objet;
    readonly request: { readonly method: 'POST'; readonly url: string };
  }[];
};

/** Ce que donne un export. */
export type ExportTddui = {
  readonly bundle: BundleTddui;
  /** Ce que la relecture de cet export ne rendrait pas, ou rendrait autrement. */
  readonly pertes: readonly PerteTddui[];
  /** Identifiants écrits autrement que dans le dossier : les nôtres, et ceux de l’export. */
  readonly identifiants: Readonly<Record<string, string>>;
};

const bundleDe = (assemblees: readonly Assemblee[], dossier: Dossier): BundleTddui => ({
  resourceType: 'Bundle',
  meta: { profile: [definition('tddui-bundle')] },
  type: 'transaction',
  ...(dossier.etabliLe !== undefined && { timestamp: instant(dossier.etabliLe) }),
  entry: assemblees.map(({ adresse, ressource }) => ({
    fullUrl: adresse,
    resource: ressource,
    request: { method: 'POST', url: String(ressource['resourceType']) },
  })),
});

const completer = (assemblee: Assemblee, { parElement, dossier }: Ecarts, extensions: boolean): Assemblee => {
  const { ressource, ou } = assemblee;
  const provisoire = lireComplement(racine(ressource));
  const element = ou === undefined ? undefined : parElement.get(ou);
  const complement: Complement = {
    ...(provisoire?.id !== undefined && { id: provisoire.id }),
    ...(element !== undefined && { element }),
    ...(ou === '/usager' && dossier !== undefined && { dossier }),
  };
  const utile = extensions && Object.keys(complement).length > 0;
  return { ...assemblee, ressource: poserComplement(ressource, utile ? complement : undefined) };
};

const enObjet = (valeur: Json | undefined): Objet => (estObjet(valeur) ? valeur : {});

/**
 * Écrit un dossier en Bundle TDDUI 2.2.0.
 *
 * Refuse, en disant tout ce qui manque, un dossier à qui manque un élément que le guide exige ; n’en invente jamais.
 * Les identifiants et les adresses sont les mêmes à chaque export du même dossier. Les pertes sont constatées : l’export
 * est relu, et comparé au dossier.
 */
export const versTddui = (
  entier: Dossier,
  options: OptionsVersTddui = {},
): Result<ExportTddui, readonly RefusTddui[]> => {
  const { extensions = false, reste, projets } = options;
  const refus = refusDe(entier, projets);
  if (refus.length > 0) return err(refus);
  const graine: string = entier.usager.id;
  const reprise = reste && reprendre(reste, graine);
  if (reste !== undefined && reprise === undefined) return err([refuser('reste_illisible', '')]);
  const { dossier, situer, pertes } = choisir(entier, projets);
  const connus = { graine, gardees: reprise?.gardees ?? new Map(), recues: new Set(reprise?.lecture.lues.values()) };
  const assemblees = assembler(dossier, connus, reprise);
  const relu = lire(copier(bundleDe(assemblees, dossier)).valeur).dossier;
  const portes = new Set<Pointeur>(assemblees.flatMap(({ ou }) => ou ?? []));
  const ecarts = comparer(relu, enObjet(copier(dossier).valeur), (ou) => portes.has(ou));
  const formes = former(dossier);
  const identifiants = identifiantsEcrits(dossier, formes);
  const constatees = [
    ...ecarts.ecarts.map((ecart) => declarer(ecart, extensions)),
    ...horsProfil(dossier, identifiants, formes, extensions),
  ];
  return ok({
    bundle: bundleDe(
      assemblees.map((a) => completer(a, ecarts, extensions)),
      dossier,
    ),
    pertes: [...constatees.map((perte) => ({ ...perte, ou: situer(perte.ou) })), ...pertes],
    identifiants: Object.fromEntries(identifiants.map(({ notre, ecrit }) => [notre, ecrit])),
  });
};
