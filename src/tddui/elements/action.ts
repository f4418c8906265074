import { compact } from '../../kernel/compact';
import type { Action } from '../../projet/action';
import type { Ecriture } from '../ecriture/contexte';
import { batir } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { racine, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { lireTexte, lireTitre, unSeul } from '../lecture/valeurs';
import { avisDuTexte, avisEnTexte } from '../libelles';
import { definition, ENTREES, NUMEROTES } from '../standard';
import { lireStatutElement, STATUT_TACHE } from '../statuts';
import {
  entree,
  entreesDe,
  lireLiens,
  lireLiensDits,
  lirePeriode,
  lireStatut,
  meta,
  PROFESSIONNELS,
  primitiveStatut,
} from './commun';
import { lirePieces, referencesDesPieces } from './pieces';

/** Lit une action. */
export const lireAction = (ctx: Contexte, fiche: Fiche): Lu<typeof Action> => {
  const { noeud } = fiche;
  const premiere = (code: string) => unSeul(ctx.noter, entreesDe(noeud, code, 'valueString')) ?? racine(undefined);
  const references = (code: string) => entreesDe(noeud, code, 'valueReference');
  const avis = lireTexte(ctx.noter, premiere('avisUsager'));
  const objectifs = lireLiens(ctx, references('objectif'), fiche, 'objectif');
  if (objectifs.length === 0) ctx.noter('tolere', sous(noeud, 'input'), 'Action reliée à aucun objectif.');
  const titre = entreesDe(noeud, 'titre', 'valueString')[0];
  return compact({
    id: ctx.idDe(fiche),
    titre: lireTitre(ctx.noter, titre ?? sous(noeud, 'input')),
    description: lireTexte(ctx.noter, sous(noeud, 'description')),
    statut: lireStatutElement(ctx.noter, sous(noeud, 'status')),
    ...lireStatut(ctx, fiche, 'status'),
    objectifs,
    responsable: lireActeur(ctx, sous(noeud, 'owner'), fiche, 'professionnel'),
    ...lirePeriode(ctx, sous(noeud, 'executionPeriod')),
    evaluations: lireLiensDits(ctx, references('evaluation'), fiche, 'evaluation'),
    resultatAttendu: lireTexte(ctx.noter, premiere('resultatAttendu')),
    avisPersonne: avis === undefined ? undefined : avisDuTexte(avis),
    pieces: lirePieces(ctx, references('pieceJointe'), fiche),
  });
};

/** Écrit une action. */
export const ecrireAction = (ecriture: Ecriture, action: Action, cle: string, projet: string): Objet => {
  const { identifier, extension } = ecriture.identifiant('action', action.id);
  const { avisPersonne: avis } = action;
  return batir({
    resourceType: 'Task',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.action.profil), action.statutLe),
    text: narratif('Action', [
      ['Titre', action.titre],
      ['Description', action.description],
      ['Début', action.debutLe],
      ['Fin', action.finLe],
    ]),
    extension,
    identifier: [identifier],
    basedOn: [ecriture.projet(projet)],
    status: STATUT_TACHE[action.statut],
    _status: primitiveStatut(ecriture, action.auteurStatut),
    intent: 'plan',
    description: action.description,
    executionPeriod: { start: action.debutLe, end: action.finLe },
    owner: action.responsable && ecriture.acteur(action.responsable, PROFESSIONNELS, 'professionnel'),
    input: [
      entree(ENTREES.action, 'titre', 'valueString', action.titre),
      ...ecriture
        .renvois('evaluation', action.evaluations, projet)
        .map((evaluation) => entree(ENTREES.action, 'evaluation', 'valueReference', evaluation)),
      entree(ENTREES.action, 'avisUsager', 'valueString', avis && avisEnTexte(avis)),
      entree(ENTREES.action, 'resultatAttendu', 'valueString', action.resultatAttendu),
      ...referencesDesPieces(ecriture, action.pieces).map((piece) =>
        entree(ENTREES.action, 'pieceJointe', 'valueReference', piece),
      ),
      ...ecriture
        .renvois('objectif', action.objectifs, projet)
        .map((objectif) => entree(ENTREES.action, 'objectif', 'valueReference', objectif)),
    ],
  });
};
