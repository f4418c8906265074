import { compact } from '../../kernel/compact';
import type { Usager } from '../../usager/usager';
import type { PersonneConnue } from '../../vocabulaire/acteur';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, racine, sous } from '../fhir/noeud';
import { fonctionDuRole, protectionDe } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { codesDe, enLibelle, intituleDe, lireJour } from '../lecture/valeurs';
import { definition, NOTRE, SYS } from '../standard';
import { adresseFhir, lireCoordonnees, telecom } from './coordonnees';

type Personne = Lu<typeof PersonneConnue>;

const lireNom = (personne: Noeud) => {
  const noms = elements(sous(personne, 'name'));
  const nom = noms.find((n) => chaine(sous(n, 'use')) === 'official') ?? noms[0] ?? racine(undefined);
  const famille = chaine(sous(nom, 'family'));
  const prenoms = elements(sous(nom, 'given')).flatMap((p) => chaine(p) ?? []);
  return {
    nom: enLibelle(famille ?? (prenoms.length === 0 ? chaine(sous(nom, 'text')) : undefined)),
    prenom: enLibelle(prenoms.join(' ')),
  };
};

const lireRpps = (personne: Noeud): string | undefined => {
  const valeurs = elements(sous(personne, 'identifier')).flatMap((i) => {
    const [systeme, valeur] = [chaine(sous(i, 'system')), chaine(sous(i, 'value'))];
    if (valeur === undefined) return [];
    if (systeme === SYS.idNatPs) return /^8(\d{11})$/.exec(valeur)?.[1] ?? [];
    const types = elements(sous(i, 'type')).flatMap(codesDe);
    return systeme === SYS.rpps || types.includes('RPPS') ? [valeur] : [];
  });
  return valeurs.find((valeur) => /^\d{8,12}$/.test(valeur));
};

/** Lit un professionnel, et ce que dit de lui son rôle s’il n’en a qu’un. */
export const lireProfessionnel = (ctx: Contexte, fiche: Fiche, roles: readonly Fiche[]): Personne => {
  const { noeud } = fiche;
  const role = roles.length === 1 ? roles[0] : undefined;
  const qualification = sous(elements(sous(noeud, 'qualification'))[0] ?? racine(undefined), 'code');
  const organisme = role && ctx.viser(sous(role.noeud, 'organization'), role);
  return compact({
    id: ctx.idDe(fiche),
    ...lireNom(noeud),
    fonction: (role && fonctionDuRole(role.noeud)) ?? enLibelle(intituleDe(qualification)),
    organisme: enLibelle((organisme?.fiche && chaine(sous(organisme.fiche.noeud, 'name'))) ?? organisme?.affiche),
    rpps: lireRpps(noeud),
    ...lireCoordonnees(ctx.noter, noeud),
  });
};

const MESURES = { TUTEUR: 'tutelle', CURATEUR: 'curatelle_simple', MSVG: 'sauvegarde_justice' } as const;

const lireProtection = (ctx: Contexte, fiche: Fiche, id: string) => {
  const code = protectionDe(fiche.noeud);
  if (code === undefined || !Object.hasOwn(MESURES, code)) return undefined;
  const ou = sous(fiche.noeud, 'relationship');
  const debutLe = lireJour(ctx.noter, sous(fiche.noeud, 'period', 'start'));
  if (debutLe === undefined) {
    ctx.noter(
      'conserve',
      ou,
      'Protection juridique sans date de début : la mesure est gardée à part, seule la qualité du protecteur est lue.',
    );
    return undefined;
  }
  ctx.noter('suppose', ou, 'Protection juridique dont TDDUI ne dit pas l’étendue : elle est laissée inconnue.');
  const finLe = lireJour(ctx.noter, sous(fiche.noeud, 'period', 'end'));
  return compact({
    id: `protection:${id}`.slice(0, 200),
    type: MESURES[code as keyof typeof MESURES],
    protecteurs: [id],
    debutLe,
    finLe,
  });
};

/** Lit un contact : la personne, la place qu’elle tient dans l’entourage, la mesure qu’elle exerce. */
export const lireContact = (ctx: Contexte, fiche: Fiche) => {
  const { noeud } = fiche;
  const id = ctx.idDe(fiche);
  const liens = elements(sous(noeud, 'relationship')).filter(
    (lien) => !elements(sous(lien, 'coding')).some((c) => chaine(sous(c, 'system')) === SYS.protection),
  );
  const lien = liens.flatMap((l) => enLibelle(intituleDe(l)) ?? [])[0];
  const personne: Personne = compact({ id, ...lireNom(noeud), ...lireCoordonnees(ctx.noter, noeud) });
  const proche = protectionDe(noeud) !== undefined && lien === undefined ? undefined : compact({ personne: id, lien });
  return { personne, proche, protection: lireProtection(ctx, fiche, id) };
};

const nom = ({ nom: family, prenom }: PersonneConnue) =>
  family === undefined && prenom === undefined ? [] : [{ family, given: prenom === undefined ? [] : [prenom] }];

const recit = (titre: string, { nom: famille, prenom, fonction }: PersonneConnue): Objet =>
  narratif(titre, [
    ['Nom', [prenom, famille].filter((n) => n !== undefined).join(' ') || undefined],
    ['Fonction', fonction],
  ]);

/** Écrit un professionnel ; sans numéro RPPS, hors du profil du guide, qui l’exige. */
export const ecrireProfessionnel = (ecriture: Ecriture, personne: PersonneConnue, cle: string): Objet => {
  const rpps = personne.rpps?.length === 11 ? personne.rpps : undefined;
  const fr = (code: string) => concept(SYS.typeIdentifiantFr, code);
  return batir({
    resourceType: 'Practitioner',
    id: ecriture.id(cle),
    meta: { profile: rpps === undefined ? [] : [definition('tddui-practitioner')] },
    text: recit('Professionnel', personne),
    identifier: [
      rpps === undefined ? undefined : { type: fr('IDNPS'), system: SYS.idNatPs, value: `8${rpps}` },
      personne.rpps === undefined ? undefined : { type: fr('RPPS'), system: SYS.rpps, value: personne.rpps },
      `8${rpps ?? ''}` === personne.id ? undefined : { system: NOTRE.id, value: personne.id },
    ],
    name: nom(personne),
    telecom: telecom(personne),
    address: adresseFhir(personne),
    qualification: personne.fonction === undefined ? [] : [{ code: { text: personne.fonction } }],
  });
};

const CODES = {
  tutelle: 'TUTEUR',
  curatelle_simple: 'CURATEUR',
  curatelle_renforcee: 'CURATEUR',
  sauvegarde_justice: 'MSVG',
  habilitation_familiale: undefined,
  mandat_protection_future: undefined,
} as const;

/** Écrit un contact de la personne, avec la mesure de protection qu’il exerce. */
export const ecrireContact = (ecriture: Ecriture, personne: PersonneConnue, cle: string, usager: Usager): Objet => {
  const mesure = usager.protections?.find(
    ({ type, protecteurs }) => CODES[type] !== undefined && (protecteurs ?? []).includes(personne.id),
  );
  const code = mesure && CODES[mesure.type];
  return batir({
    resourceType: 'RelatedPerson',
    id: ecriture.id(cle),
    meta: { profile: [definition('tddui-related-person-contact')] },
    text: recit('Contact', personne),
    identifier: [{ system: NOTRE.id, value: personne.id }],
    patient: ecriture.usager,
    relationship: [code === undefined ? undefined : concept(SYS.protection, code)],
    name: nom(personne),
    telecom: telecom(personne),
    address: adresseFhir(personne),
    period: mesure && { start: mesure.debutLe, end: mesure.finLe },
  });
};
