import { discriminant, entree } from '../../src/tddui/elements/commun';
import type { Objet } from '../../src/tddui/fhir/json';
import { definition, ENTREES, EXT, NUMEROTES, systemeIdentifiant } from '../../src/tddui/standard';

/*
 * Des ressources et des Bundles écrits à la main, hors de notre écriture : ce que ferait un autre logiciel.
 */

/** Référence relative. */
export const vers = (type: string, id: string): Objet => ({ reference: `${type}/${id}` });

const socle = (type: string, id: string, profil: string | undefined): Objet => ({
  resourceType: type,
  id,
  ...(profil !== undefined && { meta: { profile: [definition(profil)] } }),
});

const identifiant = (nom: string, value: string): readonly Objet[] => [{ system: systemeIdentifiant(nom), value }];

/** Patient, sous son identifiant national. */
export const patient = (id = 'p', autres: Objet = {}): Objet => ({
  ...socle('Patient', id, 'tddui-patient'),
  identifier: identifiant('localusager', `3750000001/${id}`),
  name: [{ use: 'official', family: 'EXEMPLE', given: ['Camille'] }],
  ...autres,
});

/** Accord, en vigueur. */
export const consentement = (id: string, signataire: Objet, autres: Objet = {}): Objet => ({
  ...socle('Consent', id, 'tddui-consent-accord'),
  status: 'active',
  dateTime: '2025-03-10',
  performer: [signataire],
  ...autres,
});

/** Renvoi discriminé à un accord. */
export const tranche = (code: string, id: string): Objet => ({
  extension: [discriminant(code)],
  ...vers('Consent', id),
});

/** Projet en cours d’un patient. */
export const plan = (id = 'c', autres: Objet = {}): Objet => ({
  ...socle('CarePlan', id, NUMEROTES.projet.profil),
  identifier: identifiant('projetpersonnalise', `3750000001/p-PPER-${id}`),
  status: 'active',
  intent: 'plan',
  title: 'Projet',
  subject: vers('Patient', 'p'),
  ...autres,
});

/** Objectif rattaché à un projet. */
export const objectif = (id: string, autres: Objet = {}, projet = 'c'): Objet => ({
  ...socle('Goal', id, NUMEROTES.objectif.profil),
  extension: [{ url: EXT.projet, valueReference: vers('CarePlan', projet) }],
  identifier: identifiant('objectif', `3750000001/p-OBJE-${id}`),
  lifecycleStatus: 'active',
  description: { text: `Description ${id}` },
  subject: vers('Patient', 'p'),
  note: [{ extension: [discriminant('titreObjectif')], text: `Objectif ${id}` }],
  ...autres,
});

/** Action qui sert des objectifs. */
export const action = (id: string, objectifs: readonly string[] = [], autres: Objet = {}): Objet => ({
  ...socle('Task', id, NUMEROTES.action.profil),
  identifier: identifiant('action', `3750000001/p-ACTI-${id}`),
  basedOn: [vers('CarePlan', 'c')],
  status: 'in-progress',
  intent: 'plan',
  input: [
    entree(ENTREES.action, 'titre', 'valueString', `Action ${id}`),
    ...objectifs.map((o) => entree(ENTREES.action, 'objectif', 'valueReference', vers('Goal', o))),
  ].flatMap((e) => e ?? []),
  ...autres,
});

/** Bilan. */
export const bilan = (id: string, autres: Objet = {}): Objet => ({
  ...socle('Task', id, NUMEROTES.bilan.profil),
  identifier: identifiant('bilan', `3750000001/p-BILA-${id}`),
  basedOn: [vers('CarePlan', 'c')],
  status: 'completed',
  intent: 'plan',
  executionPeriod: { start: '2025-09-22' },
  ...autres,
});

/** Bundle de transaction, chaque ressource sous une adresse absolue. */
export const transaction = (...ressources: readonly Objet[]): Objet => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: ressources.map((resource) => ({
    fullUrl: `https://dui.exemple.fr/fhir/${String(resource['resourceType'])}/${String(resource['id'])}`,
    resource,
    request: { method: 'POST', url: String(resource['resourceType']) },
  })),
});

/** Bundle de n ressources : un patient, un projet et son accord, puis objectifs et actions en nombre égal. */
export const grandBundle = (n: number): Objet => {
  const paires = Array.from({ length: Math.max(0, Math.ceil((n - 3) / 2)) }, (_, rang) => String(rang));
  return transaction(
    patient(),
    consentement('a', { display: 'Directeur' }),
    plan('c', { supportingInfo: [tranche('accordStructure', 'a')] }),
    ...paires.flatMap((id) => [objectif(id), action(id, [id])]),
  );
};
