import type { Dossier } from '../../dossier/dossier';
import type { Acteur, PersonneConnue, Qualite } from '../../vocabulaire/acteur';

/** Qualités de qui entoure ou représente la personne : un contact, et non un professionnel. */
const CONTACTS: ReadonlySet<Qualite> = new Set<Qualite>([
  'parent',
  'tuteur',
  'curateur',
  'personne_habilitee',
  'mandataire_protection_future',
  'mandataire_special',
  'personne_confiance',
  'proche',
]);

const estActeur = (valeur: object): valeur is Acteur =>
  'qualite' in valeur && 'id' in valeur && typeof valeur.id === 'string';

const acteurs = (valeur: unknown, vus: Acteur[]): readonly Acteur[] => {
  if (typeof valeur !== 'object' || valeur === null) return vus;
  if (estActeur(valeur)) vus.push(valeur);
  for (const enfant of Object.values(valeur)) acteurs(enfant, vus);
  return vus;
};

/**
 * Contacts de la personne, par leur identifiant : ceux que le dossier dit tels (entourage, protecteurs, titulaires de
 * l’autorité parentale, personnes de confiance), et ceux qui y agissent à ce titre. Qui a un numéro RPPS n’en est pas.
 */
export const contactsDe = ({
  usager,
  personnes = [],
  projets,
  revisions,
  accompagnement,
  consentements,
}: Dossier): ReadonlySet<string> => {
  const agissants = acteurs([usager, projets, revisions, accompagnement, consentements], [])
    .filter(({ qualite }) => CONTACTS.has(qualite))
    .flatMap(({ id }) => id ?? []);
  const dits = [
    ...(usager.entourage ?? []).map(({ personne }) => personne),
    ...(usager.protections ?? []).flatMap(({ protecteurs = [] }) => protecteurs),
    ...(usager.autoriteParentale?.titulaires ?? []),
    ...(usager.personnesDeConfiance ?? []).map(({ personne }) => personne),
  ];
  const contacts = new Set<string>([...agissants, ...dits]);
  for (const { id, rpps } of personnes) if (rpps !== undefined) contacts.delete(id);
  return contacts;
};

/** Sait-on de cette personne autre chose que son identifiant ? Sinon elle ne fait pas une ressource. */
export const estConnue = (personne: PersonneConnue): boolean => Object.keys(personne).some((cle) => cle !== 'id');
