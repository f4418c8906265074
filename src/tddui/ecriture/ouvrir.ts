import type { Dossier } from '../../dossier/dossier';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import { batir } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { uuidDe } from '../fhir/uuid';
import { cleDe } from '../lecture/contexte';
import { etiquette } from '../libelles';
import { NOTRE } from '../standard';
import type { Ecriture, TypeActeur } from './contexte';
import { extensionId, former, identifierDe } from './identifiants';

/** Ce qu’il faut savoir avant d’écrire quoi que ce soit. */
export type Plan = {
  readonly dossier: Dossier;
  /** Graine des adresses : la même pour deux écritures dont on compare les ressources. */
  readonly graine: string;
  /** Clés des ressources qui seront écrites. */
  readonly ecrites: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  /** Adresse des ressources gardées, par concept et identifiant. */
  readonly gardees: ReadonlyMap<string, string>;
};

/** `id` d’une ressource : un UUID tiré de ce qu’elle porte et de qui, le même à chaque écriture. */
export const idDeCle = (graine: string, cle: string): string => uuidDe(JSON.stringify([graine, cle]));
/** Adresse (`fullUrl`) d’une ressource. */
export const adresseDe = (graine: string, cle: string): string => `urn:uuid:${idDeCle(graine, cle)}`;
/** Clé d’une ressource gardée. */
export const cleGardee = (concept: string, id: string): string => `${concept}|${id}`;

/** Clé de la ressource de l’usager. */
export const CLE_USAGER = cleDe('usager', '');

/** Prépare l’écriture des ressources d’un dossier. */
export const ouvrir = ({ dossier, graine, ecrites, contacts, gardees }: Plan): Ecriture => {
  const formes = former(dossier);
  const reference = (cle: string): Objet => ({ reference: adresseDe(graine, cle) });
  const usager = reference(CLE_USAGER);

  const designer = (id: string, type: string): Objet => {
    const cle = cleDe('personne', id);
    return ecrites.has(cle) ? reference(cle) : { type, identifier: { system: NOTRE.id, value: id } };
  };

  const acteur = (qui: Acteur, admis: readonly TypeActeur[], attendue: Qualite): Objet => {
    if (qui.qualite === 'personne' && admis.includes('Patient')) return usager;
    const display = etiquette(qui, attendue);
    const type = qui.id !== undefined && contacts.has(qui.id) ? 'RelatedPerson' : 'Practitioner';
    const designable = admis.includes(type) && qui.qualite !== 'personne' && String(qui.id) !== dossier.usager.id;
    if (qui.id === undefined || !designable) return { display };
    const evidente = type === 'Practitioner' && qui.qualite === 'professionnel' && qui.fonction === undefined;
    return batir({ ...designer(qui.id, type), display: evidente ? undefined : etiquette(qui, 'personne') });
  };

  return {
    dossier,
    usager,
    projet: (id) => reference(cleDe('projet', id)),
    renvois: (concept, ids, projet) =>
      (ids ?? []).flatMap((id) => {
        const cle = cleDe(concept, id, projet);
        const gardee = concept === 'evaluation' ? gardees.get(cleGardee(concept, id)) : undefined;
        if (gardee !== undefined) return [{ reference: gardee }];
        return ecrites.has(cle) ? [reference(cle)] : [];
      }),
    acteur,
    id: (cle) => idDeCle(graine, cle),
    identifiant: (concept, id) => {
      const forme = formes.element(concept, id);
      return {
        identifier: identifierDe(concept, forme),
        extension: forme.forme === 'composee' ? [extensionId(id)] : [],
      };
    },
    adresseGardee: (concept, id) => gardees.get(cleGardee(concept, id)),
  };
};
