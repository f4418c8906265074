import { compact } from '../../kernel/compact';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, sous } from '../fhir/noeud';
import { lireEtiquette, reconnaitreUsage } from '../libelles';
import { SYS } from '../standard';
import type { Contexte, Lu } from './contexte';
import { noterPendante } from './contexte';
import type { Fiche, Visee } from './fiche';
import { enLibelle, intituleDe } from './valeurs';

type ActeurLu = Lu<typeof Acteur>;

const PROTECTEURS: Readonly<Record<string, Qualite>> = {
  TUTEUR: 'tuteur',
  CURATEUR: 'curateur',
  MSVG: 'mandataire_special',
};
/** Codes HL7 RoleCode d’un père ou d’une mère. */
const PARENTS = new Set(['PRN', 'FTH', 'MTH', 'NPRN', 'NFTH', 'NMTH', 'ADOPTP', 'ADOPTF', 'ADOPTM']);

/** Code de protection juridique d’un contact, s’il en a un. */
export const protectionDe = (contact: Noeud): string | undefined =>
  elements(sous(contact, 'relationship'))
    .flatMap((r) => elements(sous(r, 'coding')))
    .filter(
      (c) => chaine(sous(c, 'system')) === SYS.protection || Object.hasOwn(PROTECTEURS, chaine(sous(c, 'code')) ?? ''),
    )
    .flatMap((c) => chaine(sous(c, 'code')) ?? [])[0];

const qualiteContact = (contact: Noeud): Qualite => {
  const protection = protectionDe(contact);
  if (protection !== undefined && Object.hasOwn(PROTECTEURS, protection)) return PROTECTEURS[protection] ?? 'proche';
  const codes = elements(sous(contact, 'relationship')).flatMap((r) => elements(sous(r, 'coding')));
  return codes.some((c) => PARENTS.has(chaine(sous(c, 'code')) ?? '')) ? 'parent' : 'proche';
};

/** Fonction qu’un rôle professionnel donne : celle du code, sinon la spécialité. */
export const fonctionDuRole = (role: Noeud): string | undefined =>
  [...elements(sous(role, 'code')), ...elements(sous(role, 'specialty'))].flatMap(
    (concept) => enLibelle(intituleDe(concept)) ?? [],
  )[0];

const GENRES: Readonly<Record<string, Qualite>> = {
  Practitioner: 'professionnel',
  PractitionerRole: 'professionnel',
  RelatedPerson: 'proche',
};

/** Inscrit au registre, sous son seul identifiant, une personne que le Bundle désigne sans la contenir. */
const inscrireInconnue = (ctx: Contexte, { id, type, affiche }: Visee): string | undefined => {
  if (id === undefined || type === undefined || !Object.hasOwn(GENRES, type) || id === ctx.idUsager) return undefined;
  const nom = affiche === undefined || lireEtiquette(affiche) ? undefined : enLibelle(affiche);
  ctx.personnes.inscrire(compact({ id, nom }));
  return id;
};

/** Inscrit un rôle qui ne nomme pas de professionnel : c’est tout ce qu’on sait de celui qui le tient. */
const inscrireRole = (ctx: Contexte, fiche: Fiche, fonction: string | undefined): string | undefined => {
  const id = ctx.idDe(fiche);
  if (id === ctx.idUsager) return undefined;
  ctx.personnes.inscrire(compact({ id, fonction }));
  return id;
};

const lireRole = (ctx: Contexte, fiche: Fiche): ActeurLu => {
  const vise = ctx.viser(sous(fiche.noeud, 'practitioner'), fiche);
  const fonction = fonctionDuRole(fiche.noeud);
  const connu = vise.fiche && ctx.personnes.connait(ctx.idDe(vise.fiche)) ? ctx.idDe(vise.fiche) : undefined;
  const id = connu ?? (vise.fiche ? undefined : inscrireInconnue(ctx, vise)) ?? inscrireRole(ctx, fiche, fonction);
  return compact({ qualite: 'professionnel', id, fonction });
};

const lireFiche = (ctx: Contexte, fiche: Fiche, affiche: string | undefined): ActeurLu | undefined => {
  const { concept, noeud } = fiche;
  if (concept === 'role') return lireRole(ctx, fiche);
  if (concept === 'organisme') {
    return compact({ qualite: 'inconnue', fonction: enLibelle(chaine(sous(noeud, 'name')) ?? affiche) });
  }
  const id = ctx.idDe(fiche);
  if (!ctx.personnes.connait(id)) return undefined;
  if (concept === 'professionnel') return { qualite: 'professionnel', id };
  return concept === 'contact' ? { qualite: qualiteContact(noeud), id } : undefined;
};

const lireTexteSeul = (texte: string | undefined, attendue: Qualite): ActeurLu | undefined => {
  if (texte === undefined) return undefined;
  const dite = lireEtiquette(texte);
  if (dite) return compact({ qualite: dite.qualite, fonction: enLibelle(dite.fonction) });
  const usage = attendue === 'inconnue' ? reconnaitreUsage(texte) : undefined;
  return usage ? { qualite: usage } : compact({ qualite: attendue, fonction: enLibelle(texte) });
};

/** Ce qu’un texte précise d’un acteur identifié ; il ne fait jamais d’un tiers la personne elle-même. */
const preciser = (acteur: ActeurLu, texte: string | undefined): ActeurLu => {
  const dite = texte === undefined ? undefined : lireEtiquette(texte);
  if (dite === undefined || dite.qualite === 'personne') return acteur;
  return compact({ ...acteur, qualite: dite.qualite, fonction: enLibelle(dite.fonction) ?? acteur.fonction });
};

/**
 * Lit qui parle ou agit, d’une référence et du texte qui l’accompagne.
 *
 * `attendue` : qualité que le standard réserve à cet endroit quand rien d’autre ne le dit (`inconnue` s’il l’ouvre à
 * tous).
 */
export const lireActeur = (
  ctx: Contexte,
  reference: Noeud,
  depuis: Fiche,
  attendue: Qualite,
  texte?: string,
): ActeurLu | undefined => {
  const visee = ctx.viser(reference, depuis);
  if (ctx.estUsager(visee)) return { qualite: 'personne' };
  const dit = texte ?? visee.affiche;
  if (visee.fiche !== undefined) {
    const acteur = lireFiche(ctx, visee.fiche, visee.affiche);
    return acteur ? preciser(acteur, dit) : lireTexteSeul(dit, attendue);
  }
  if (present(sous(reference, 'reference'))) noterPendante(ctx.noter, reference);
  const id = inscrireInconnue(ctx, visee);
  const genre = visee.type !== undefined && Object.hasOwn(GENRES, visee.type) ? GENRES[visee.type] : undefined;
  if (id !== undefined) return preciser({ qualite: genre ?? attendue, id }, dit);
  return lireTexteSeul(dit, attendue);
};
