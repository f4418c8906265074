import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { lireComplement, poserComplement } from '../complement';
import type { Objet } from '../fhir/json';
import { estListe, estObjet, propre } from '../fhir/json';
import { racine } from '../fhir/noeud';
import { cleDe } from '../lecture/contexte';
import { identifiantDe } from '../lecture/identifiant';
import { LISTES } from './cles';
import type { Ecrit } from './contexte';
import { fusionner } from './fusion';
import { adresseDe } from './ouvrir';
import { mettreEnRegle, profils } from './regles-fhir';
import type { Reprise } from './reprise';
import { adresseDUneGardee, readresser } from './reprise';
import type { Options } from './ressources';
import { ecrireRessources } from './ressources';

/** Ressource du Bundle ; `ou` : l’élément du dossier qu’elle porte, s’il y en a un. */
export type Assemblee = { readonly adresse: string; readonly ressource: Objet; readonly ou: Pointeur | undefined };

const profilsDe = (ressource: Objet | undefined) => {
  const meta = ressource && propre(ressource, 'meta');
  const profil = estObjet(meta) ? propre(meta, 'profile') : undefined;
  return estListe(profil) ? profil : [];
};

/** Une ressource sans ce que chaque écriture refait : son récit et notre complément. */
const nue = (ressource: Objet | undefined): Objet | undefined => {
  if (ressource === undefined) return undefined;
  const { text: _recit, ...reste } = poserComplement(ressource, undefined);
  return reste;
};

const fondre = (base: Ecrit | undefined, notre: Ecrit, recue: Objet): Objet => {
  const fondue = fusionner(nue(base?.ressource), nue(notre.ressource), nue(recue));
  const objet = estObjet(fondue) ? fondue : notre.ressource;
  const [meta] = [propre(objet, 'meta')].flat();
  const profile = profils(profilsDe(recue), profilsDe(notre.ressource));
  const { resourceType, id, text: _ancien, meta: _meta, ...suite } = objet;
  const { text } = notre.ressource;
  const refaite: Objet = {
    resourceType: resourceType ?? '',
    ...(id !== undefined && { id }),
    meta: { ...(estObjet(meta) ? meta : {}), profile },
    ...(text !== undefined && { text }),
    ...suite,
  };
  return poserComplement(reconnaissable(refaite, notre), lireComplement(racine(notre.ressource)));
};

/** Assure que la relecture donnera le même identifiant ; à défaut, notre identifiant remplace celui reçu. */
const reconnaissable = (ressource: Objet, { ressource: notre, concept }: Ecrit): Objet => {
  const situation = { type: String(ressource['resourceType']), concept, adresse: undefined, rang: 0 };
  const relu = identifiantDe(racine(ressource), situation);
  const voulu = identifiantDe(racine(notre), situation);
  const identifier = propre(notre, 'identifier');
  return relu === voulu || identifier === undefined ? ressource : { ...ressource, identifier };
};

/** Clés de tous les éléments d’un dossier, qu’ils s’écrivent ou non. */
const clesDe = ({ personnes = [], projets = [], revisions = [] }: Dossier): ReadonlySet<string> =>
  new Set([
    cleDe('usager', ''),
    ...personnes.map(({ id }) => cleDe('personne', id)),
    ...revisions.map(({ id }) => cleDe('bilan', id)),
    ...projets.flatMap((projet) => [
      cleDe('projet', projet.id),
      ...LISTES.flatMap(([cle, concept]) => (projet[cle] ?? []).map(({ id }) => cleDe(concept, id, projet.id))),
    ]),
  ]);

/** Assemble les ressources d’un export, fondues avec celles d’un export reçu s’il y en a un. */
export const assembler = (dossier: Dossier, options: Options, reprise: Reprise | undefined): readonly Assemblee[] => {
  const { graine } = options;
  const nos = ecrireRessources(dossier, options);
  if (reprise === undefined) {
    return nos.map(({ cle, ou, ressource }) => ({ adresse: adresseDe(graine, cle), ressource, ou }));
  }
  const bases = new Map(ecrireRessources(reprise.dossier, options).map((e) => [e.cle, e]));
  const presentes = clesDe(dossier);
  const { lecture } = reprise;
  const recues = new Map<string, Objet>();
  const muettes: Assemblee[] = [];
  const ecrites = new Set(nos.map(({ cle }) => cle));
  for (const fiche of lecture.fiches) {
    const cle = lecture.lues.get(fiche);
    if (cle !== undefined && (ecrites.has(cle) || bases.has(cle) || !presentes.has(cle))) {
      if (ecrites.has(cle)) recues.set(cle, readresser(fiche, reprise, { graine, ecrites }));
      continue;
    }
    // Gardée à part, ou lue sans que le standard sache l’écrire : telle que reçue.
    if (lecture.ecartees.has(fiche)) continue;
    const adresse = cle === undefined ? adresseDUneGardee(graine, fiche) : adresseDe(graine, cle);
    const ressource = mettreEnRegle(readresser(fiche, reprise, { graine, ecrites }));
    muettes.push({ adresse, ressource, ou: undefined });
  }
  const fondues = nos.map((notre): Assemblee => {
    const recue = recues.get(notre.cle);
    // Une personne devenue contact, de professionnel qu’elle était, n’est plus la même ressource.
    const meme = recue !== undefined && recue['resourceType'] === notre.ressource['resourceType'];
    const ressource = !meme ? notre.ressource : mettreEnRegle(fondre(bases.get(notre.cle), notre, recue));
    return { adresse: adresseDe(graine, notre.cle), ressource, ou: notre.ou };
  });
  return [...fondues, ...muettes];
};
