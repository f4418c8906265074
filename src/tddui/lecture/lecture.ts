import type { Json, Objet } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, racine, sous } from '../fhir/noeud';
import type { RemarqueTddui } from '../remarque';
import { ouvrirCarnet } from '../remarque';
import { EXT } from '../standard';
import type { Contexte } from './contexte';
import { ouvrirRegistre } from './contexte';
import type { Groupes } from './dossier';
import { lireLeDossier } from './dossier';
import { entreesDe } from './entrees';
import type { Fiche } from './fiche';
import { identifier } from './identites';
import { inventorier } from './inventaire';
import { rattacher, rattacherAccords, rattacherEvaluations, trier } from './rattachement';
import type { Renvois } from './renvois';
import { ouvrirRenvois } from './renvois';
import { noterRestes } from './restes';
import { structureDe } from './structure';
import { extensionsDe, lireJour } from './valeurs';

/** Une lecture entière, avant vérification du dossier. */
export type Lecture = {
  readonly dossier: Objet;
  readonly remarques: readonly RemarqueTddui[];
  readonly fiches: readonly Fiche[];
  /** Clé de l’élément qu’est devenue chaque ressource lue. */
  readonly lues: ReadonlyMap<Fiche, string>;
  /** Ressources d’une autre personne : ni lues, ni gardées. */
  readonly ecartees: ReadonlySet<Fiche>;
  readonly contexte: Contexte;
};

/** Y a-t-il de quoi faire un dossier : une personne ou un projet ? */
export const estLisible = ({ fiches, ecartees }: Lecture): boolean =>
  fiches.some((f) => !ecartees.has(f) && (f.concept === 'usager' || f.concept === 'projet'));

const CITANTS: ReadonlySet<string> = new Set(['objectif', 'action', 'moyen', 'prestation']);

/** Références à des évaluations que fait un élément. */
const evaluationsCitees = ({ noeud }: Fiche): readonly Noeud[] => [
  ...extensionsDe(noeud, EXT.evaluation).flatMap((e) => elements(sous(e, 'valueReference'))),
  ...elements(sous(noeud, 'input'))
    .filter((i) => elements(sous(i, 'type', 'coding')).some((c) => chaine(sous(c, 'code')) === 'evaluation'))
    .flatMap((i) => elements(sous(i, 'valueReference'))),
];

const grouper = (fiches: readonly Fiche[], projetDe: ReadonlyMap<Fiche, Fiche>): ReadonlyMap<Fiche, Groupes> => {
  const groupes = new Map<Fiche, Map<Fiche['concept'], Fiche[]>>();
  for (const fiche of fiches) {
    const projet = projetDe.get(fiche);
    if (projet === undefined) continue;
    const parConcept = groupes.get(projet) ?? new Map<Fiche['concept'], Fiche[]>();
    groupes.set(projet, parConcept);
    const liste = parConcept.get(fiche.concept);
    if (liste) liste.push(fiche);
    else parConcept.set(fiche.concept, [fiche]);
  }
  return groupes;
};

const grouperRoles = (roles: readonly Fiche[], { viser }: Renvois): ReadonlyMap<Fiche, readonly Fiche[]> => {
  const parProfessionnel = new Map<Fiche, Fiche[]>();
  for (const role of roles) {
    const { fiche } = viser(sous(role.noeud, 'practitioner'), role);
    if (fiche === undefined) continue;
    const liste = parProfessionnel.get(fiche);
    if (liste) liste.push(role);
    else parProfessionnel.set(fiche, [role]);
  }
  return parProfessionnel;
};

const RECITS = 'Les récits (text) des ressources lues ne sont pas gardés : ils sont refaits à l’écriture.';

const nomDuType = (type: string): string => (/^[A-Za-z]{1,40}$/.test(type) ? type : 'inconnue');

/** Lit un document FHIR sain. `complements` : nos extensions sont-elles suivies ? */
export const lire = (document: Json | undefined, complements = true): Lecture => {
  const { remarques, noter } = ouvrirCarnet();
  const source = racine(document);
  const { fiches, contenues } = inventorier(entreesDe(source, noter), noter, complements);
  const renvois = ouvrirRenvois(fiches, contenues);
  const tri = trier(fiches, renvois, noter);
  const vives = fiches.filter((f) => !tri.ecartees.has(f) && !tri.erreurs.has(f));
  const hotes = new Set(vives);
  const enDedans = contenues.filter((f) => f.hote !== undefined && hotes.has(f.hote));
  const de = (concept: Fiche['concept']): readonly Fiche[] => vives.filter((f) => f.concept === concept);
  const projets = de('projet');
  const parProjet = rattacher(vives, projets, renvois, noter);
  const citations = vives.flatMap((fiche) => {
    const projet = CITANTS.has(fiche.concept) ? parProjet.get(fiche) : undefined;
    if (projet === undefined) return [];
    return evaluationsCitees(fiche).flatMap((r) => {
      const cite = renvois.viser(r, fiche).fiche;
      return cite?.concept === 'evaluation' ? [{ cite, projet }] : [];
    });
  });
  const projetDe = new Map([...parProjet, ...rattacherEvaluations(de('evaluation'), citations, projets)]);
  const idUsager = tri.usager?.id ?? tri.absent ?? 'usager';
  const portees = new Map([...projetDe, ...rattacherAccords(projets, renvois)]);
  const { identites, doubles } = identifier([...vives, ...enDedans], idUsager, portees);
  for (const fiche of doubles)
    noter('tolere', fiche.noeud, 'Identifiant déjà porté par un autre élément : il est complété d’un numéro.');
  if (tri.usager === undefined && tri.absent === undefined) {
    noter('suppose', source, 'Le Bundle ne dit pas de qui est le projet : un identifiant en tient lieu.');
  }

  const lues = new Map<Fiche, string>();
  const elementsLus = new Set<Fiche>();
  const personnes = ouvrirRegistre();
  const contexte: Contexte = {
    noter,
    viser: renvois.viser,
    idDe: (fiche) => identites.get(fiche) ?? fiche.id,
    projetDe: (fiche) => projetDe.get(fiche),
    idUsager,
    duServeur: ['searchset', 'history'].includes(chaine(sous(source, 'type')) ?? ''),
    estUsager: tri.estUsager,
    personnes,
    marquer: (fiche, cle) => {
      elementsLus.add(fiche);
      if (cle !== undefined) lues.set(fiche, cle);
    },
    estLue: (fiche) => elementsLus.has(fiche),
  };
  const dossier = lireLeDossier(contexte, {
    usager: tri.usager,
    idUsager,
    professionnels: [...de('professionnel'), ...enDedans.filter((f) => f.concept === 'professionnel')],
    contacts: [...de('contact'), ...enDedans.filter((f) => f.concept === 'contact')],
    roles: grouperRoles(de('role'), renvois),
    projets,
    groupes: grouper(vives, projetDe),
    bilans: de('bilan').flatMap((fiche) => {
      const projet = projetDe.get(fiche);
      return projet === undefined ? [] : [{ fiche, projet }];
    }),
    structure: structureDe(de('organisme')),
    etabliLe: lireJour(noter, sous(source, 'timestamp')),
  });
  const conte = vives.find((fiche) => lues.has(fiche) && present(sous(fiche.noeud, 'text')));
  if (conte) noter('perdu', sous(conte.noeud, 'text'), RECITS);
  for (const fiche of vives) {
    if (lues.has(fiche)) noterRestes(noter, fiche);
    else noter('conserve', fiche.noeud, `Ressource ${nomDuType(fiche.type)} gardée à part, entière.`);
  }
  return { dossier, remarques, fiches, lues, ecartees: tri.ecartees, contexte };
};
