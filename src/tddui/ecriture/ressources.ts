import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { Projet } from '../../projet/projet';
import { ecrireAccord, estEcrivable, trancheDe } from '../elements/accord';
import { ecrireAction } from '../elements/action';
import { ecrireAttente } from '../elements/attente';
import { ecrireBesoin } from '../elements/besoin';
import { ecrireBilan } from '../elements/bilan';
import { ecrireMoyen, ecrirePrestation } from '../elements/moyens';
import { ecrireObjectif } from '../elements/objectif';
import { ecrireContact, ecrireProfessionnel } from '../elements/personnes';
import { ecrireProjet } from '../elements/projet';
import { ecrireUsager } from '../elements/usager';
import type { Objet } from '../fhir/json';
import { cleDe } from '../lecture/contexte';
import type { Concept } from '../standard';
import type { Ecrit, Ecriture } from './contexte';
import { contactsDe, estConnue } from './genres';
import { extensionId, former } from './identifiants';
import { CLE_USAGER, ouvrir } from './ouvrir';

/** Ressource à écrire : ce qu’elle porte, où c’est, et comment l’écrire une fois toutes les adresses connues. */
type Projetee = {
  readonly cle: string;
  readonly concept: Concept;
  readonly ou: Pointeur;
  readonly ecrire: (ecriture: Ecriture) => Objet | undefined;
};

const duProjet = (projet: Projet, base: Pointeur): readonly Projetee[] => {
  const de = <E extends { readonly id: string }>(
    concept: Concept,
    liste: string,
    elements: readonly E[] | undefined,
    ecrire: (ecriture: Ecriture, element: E, cle: string, projet: string) => Objet,
  ): readonly Projetee[] =>
    (elements ?? []).map((element, rang) => {
      const cle = cleDe(concept, element.id, projet.id);
      const ou: Pointeur = `${base}${pointeur(liste, rang)}` as Pointeur;
      return { cle, concept, ou, ecrire: (ecriture) => ecrire(ecriture, element, cle, projet.id) };
    });
  const accords = de('accord', 'accords', projet.accords, ecrireAccord).filter((_, rang) => {
    const accord = projet.accords?.[rang];
    return accord !== undefined && estEcrivable(accord);
  });
  const tranches = (projet.accords ?? []).filter(estEcrivable).map((accord) => ({
    cle: cleDe('accord', accord.id, projet.id),
    tranche: trancheDe(accord.partie),
  }));
  const cle = cleDe('projet', projet.id);
  const ecrireLui = (ecriture: Ecriture): Objet =>
    ecrireProjet(
      ecriture,
      projet,
      cle,
      tranches.map((t) => ({ extension: [t.tranche], reference: `urn:uuid:${ecriture.id(t.cle)}` })),
    );
  return [
    { cle, concept: 'projet', ou: base, ecrire: ecrireLui },
    ...accords,
    ...de('attente', 'attentes', projet.attentes, ecrireAttente),
    ...de('besoin', 'besoins', projet.besoins, ecrireBesoin),
    ...de('objectif', 'objectifs', projet.objectifs, ecrireObjectif),
    ...de('action', 'actions', projet.actions, ecrireAction),
    ...de('moyen', 'moyens', projet.moyens, ecrireMoyen),
    ...de('prestation', 'prestations', projet.prestations, ecrirePrestation),
  ];
};

const desPersonnes = (
  { personnes = [], usager }: Dossier,
  contacts: ReadonlySet<string>,
  recues: ReadonlySet<string>,
): readonly Projetee[] =>
  personnes.flatMap((personne, rang) => {
    const [cle, ou] = [cleDe('personne', personne.id), pointeur('personnes', rang)];
    if (!estConnue(personne) && !recues.has(cle)) return [];
    const contact = contacts.has(personne.id);
    const ecrire = (ecriture: Ecriture): Objet =>
      contact ? ecrireContact(ecriture, personne, cle, usager) : ecrireProfessionnel(ecriture, personne, cle);
    return [{ cle, concept: contact ? 'contact' : 'professionnel', ou, ecrire } as const];
  });

const desRevisions = ({ revisions = [] }: Dossier, projets: ReadonlySet<string>): readonly Projetee[] =>
  revisions.flatMap((revision, rang) => {
    if (!projets.has(revision.projet) || revision.statut === 'ouverte' || revision.statut === 'annulee') return [];
    const cle = cleDe('bilan', revision.id);
    const ecrire = (ecriture: Ecriture) => ecrireBilan(ecriture, revision, cle);
    return [{ cle, concept: 'bilan', ou: pointeur('revisions', rang), ecrire } as const];
  });

/** Ce qui s’écrit, et comment. */
export type Options = {
  readonly graine: string;
  readonly gardees: ReadonlyMap<string, string>;
  /** Clés des ressources d’un export reçu : ce qu’il portait s’écrit encore. */
  readonly recues: ReadonlySet<string>;
};

/** Écrit les ressources d’un dossier, dans un ordre où chacune ne renvoie guère qu’aux précédentes. */
export const ecrireRessources = (dossier: Dossier, { graine, gardees, recues }: Options): readonly Ecrit[] => {
  const contacts = contactsDe(dossier);
  const { usager } = former(dossier);
  const { projets = [] } = dossier;
  const toutes: readonly Projetee[] = [
    {
      cle: CLE_USAGER,
      concept: 'usager',
      ou: '/usager',
      ecrire: (ecriture) => {
        const patient = ecrireUsager(ecriture, dossier.usager, CLE_USAGER, usager.valeur);
        if (usager.forme !== 'composee') return patient;
        const { extension } = patient;
        const autres = Array.isArray(extension) ? (extension as readonly Objet[]) : [];
        return { ...patient, extension: [...autres, extensionId(dossier.usager.id)] };
      },
    },
    ...desPersonnes(dossier, contacts, recues),
    ...projets.flatMap((projet, rang) => duProjet(projet, pointeur('projets', rang))),
    ...desRevisions(dossier, new Set(projets.map(({ id }) => id))),
  ];
  const parCle = new Map<string, Projetee>();
  for (const projetee of toutes) if (!parCle.has(projetee.cle)) parCle.set(projetee.cle, projetee);
  const ecriture = ouvrir({ dossier, graine, ecrites: new Set(parCle.keys()), contacts, gardees });
  return [...parCle.values()].flatMap(({ cle, concept, ou, ecrire }) => {
    const ressource = ecrire(ecriture);
    return ressource === undefined ? [] : [{ cle, concept, ou, ressource }];
  });
};
