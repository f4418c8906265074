import { compact } from '../../kernel/compact';
import type { MoyenRessource, Prestation } from '../../projet/contenu';
import { CodePrestation, SYSTEME_SERAFIN } from '../../vocabulaire/serafin';
import { libelleSerafin } from '../../vocabulaire/serafin-libelles';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { elements, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { enLibelle, intituleDe, lireCode, lireJour, lireTexte, lireTitre, siDite } from '../lecture/valeurs';
import { definition, ENTREES, NUMEROTES } from '../standard';
import { lireStatutElement, STATUT_TACHE } from '../statuts';
import { entree, entreesDe, lireLiens, lirePeriode, meta, TOUS } from './commun';
import { lirePieces, referencesDesPieces } from './pieces';

const lireCommun = (ctx: Contexte, fiche: Fiche) => {
  const { noeud } = fiche;
  const [action] = lireLiens(ctx, elements(sous(noeud, 'partOf')), fiche, 'action');
  return {
    id: ctx.idDe(fiche),
    titre: lireTitre(ctx.noter, entreesDe(noeud, 'titre', 'valueString')[0] ?? sous(noeud, 'input')),
    description: lireTexte(ctx.noter, sous(noeud, 'description')),
    action,
    ...lirePeriode(ctx, sous(noeud, 'executionPeriod')),
    pieces: lirePieces(ctx, entreesDe(noeud, 'pieceJointe', 'valueReference'), fiche),
  };
};

/** Lit un moyen ; TDDUI n’en dit pas la nature. */
export const lireMoyen = (ctx: Contexte, fiche: Fiche): Lu<typeof MoyenRessource> =>
  compact({
    ...lireCommun(ctx, fiche),
    nature: 'non_precise',
    type: enLibelle(intituleDe(sous(fiche.noeud, 'code'))),
  });

const estCode = (code: string): code is CodePrestation => CodePrestation.safeParse(code).success;

/** Lit une prestation. */
export const lirePrestation = (ctx: Contexte, fiche: Fiche): Lu<typeof Prestation> => {
  const { noeud } = fiche;
  const types = entreesDe(noeud, 'typePrestation', 'valueCodeableConcept');
  return compact({
    ...lireCommun(ctx, fiche),
    codes: siDite(types.flatMap((type) => lireCode(ctx.noter, type, estCode) ?? [])),
    statut: lireStatutElement(ctx.noter, sous(noeud, 'status')),
    statutLe: lireJour(ctx.noter, sous(noeud, 'meta', 'lastUpdated')),
    prestataire: lireActeur(ctx, sous(noeud, 'owner'), fiche, 'inconnue'),
  });
};

type Commun = Pick<
  MoyenRessource | Prestation,
  'id' | 'titre' | 'description' | 'action' | 'debutLe' | 'finLe' | 'pieces'
>;

const tache = (
  ecriture: Ecriture,
  sorte: 'moyen' | 'prestation',
  element: Commun,
  { cle, projet, intitule }: { readonly cle: string; readonly projet: string; readonly intitule: string },
) => {
  const { identifier, extension } = ecriture.identifiant(sorte, element.id);
  const systeme = ENTREES[sorte];
  return {
    systeme,
    debut: {
      resourceType: 'Task',
      id: ecriture.id(cle),
      meta: meta(definition(NUMEROTES[sorte].profil)),
      text: narratif(intitule, [
        ['Titre', element.titre],
        ['Description', element.description],
        ['Début', element.debutLe],
        ['Fin', element.finLe],
      ]),
      extension,
      identifier: [identifier],
      basedOn: [ecriture.projet(projet)],
      partOf: element.action && ecriture.renvois('action', [element.action], projet),
    },
    fin: {
      description: element.description,
      executionPeriod: { start: element.debutLe, end: element.finLe },
    },
    titre: entree(systeme, 'titre', 'valueString', element.titre),
    pieces: referencesDesPieces(ecriture, element.pieces).map((p) =>
      entree(systeme, 'pieceJointe', 'valueReference', p),
    ),
  };
};

/** Écrit un moyen ; son statut FHIR, sans sens dans le guide, est toujours le même. */
export const ecrireMoyen = (ecriture: Ecriture, moyen: MoyenRessource, cle: string, projet: string): Objet => {
  const { debut, fin, titre, pieces } = tache(ecriture, 'moyen', moyen, {
    cle,
    projet,
    intitule: 'Moyen ou ressource',
  });
  return batir({
    ...debut,
    status: 'in-progress',
    intent: 'plan',
    code: moyen.type === undefined ? undefined : { text: moyen.type },
    ...fin,
    input: [titre, ...pieces],
  });
};

/** Écrit une prestation. */
export const ecrirePrestation = (ecriture: Ecriture, prestation: Prestation, cle: string, projet: string): Objet => {
  const ici = { cle, projet, intitule: 'Prestation' };
  const { systeme, debut, fin, titre, pieces } = tache(ecriture, 'prestation', prestation, ici);
  const types = (prestation.codes ?? []).map((code) =>
    entree(systeme, 'typePrestation', 'valueCodeableConcept', concept(SYSTEME_SERAFIN, code, libelleSerafin(code))),
  );
  return batir({
    ...debut,
    meta: meta(definition(NUMEROTES.prestation.profil), prestation.statutLe),
    status: STATUT_TACHE[prestation.statut],
    intent: 'plan',
    ...fin,
    owner: prestation.prestataire && ecriture.acteur(prestation.prestataire, TOUS, 'inconnue'),
    input: [titre, ...types, ...pieces],
  });
};
