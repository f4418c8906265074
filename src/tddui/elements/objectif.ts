import { compact } from '../../kernel/compact';
import type { Objectif } from '../../projet/objectif';
import type { Ecriture } from '../ecriture/contexte';
import { batir } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, racine, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { extensionsDe, lireDomaines, lireJour, lireTexte, lireTitre, notesDe, unSeul } from '../lecture/valeurs';
import { avisDuTexte, avisEnTexte } from '../libelles';
import { definition, EXT, NUMEROTES } from '../standard';
import { lireStatutElement, STATUT_OBJECTIF } from '../statuts';
import { lireDescription } from './attente';
import { domaines, lireLiensDits, lireStatut, meta, note, PROFESSIONNELS, primitiveStatut } from './commun';
import { extensionsDesPieces, lirePiecesEnExtension } from './pieces';

/** R4 (gol-1) : une cible qui dit son résultat dit ce qu’elle mesure. */
export const MESURE = { text: 'Résultat attendu' } as const;

/** Le jour d’une note, ou rien : les notes datées passent avant les autres, la plus récente d’abord. */
const jourDe = (note: Noeud): string => chaine(sous(note, 'time')) ?? '';

const lireAvis = (ctx: Contexte, fiche: Fiche) => {
  const dites = notesDe(fiche.noeud, 'avisUsagerObjectif');
  const dite = unSeul(
    ctx.noter,
    dites.toSorted((a, b) => (jourDe(a) > jourDe(b) ? -1 : jourDe(a) < jourDe(b) ? 1 : 0)),
  );
  const texte = dite && lireTexte(ctx.noter, sous(dite, 'text'));
  return dite && texte !== undefined
    ? compact({ ...avisDuTexte(texte), le: lireJour(ctx.noter, sous(dite, 'time')) })
    : undefined;
};

/** Lit un objectif. */
export const lireObjectif = (ctx: Contexte, fiche: Fiche): Lu<typeof Objectif> => {
  const { noeud } = fiche;
  const texteDe = (discriminant: string) =>
    sous(unSeul(ctx.noter, notesDe(noeud, discriminant)) ?? racine(undefined), 'text');
  const cibles = elements(sous(noeud, 'target'));
  const dit = (cle: string) => {
    const dits = cibles.map((c) => sous(c, cle)).filter((n) => chaine(n) !== undefined);
    return unSeul(ctx.noter, dits);
  };
  const [resultat, echeance] = [dit('detailString'), dit('dueDate')];
  const referent = sous(noeud, 'expressedBy');
  const evaluations = extensionsDe(noeud, EXT.evaluation).flatMap((e) => elements(sous(e, 'valueReference')));
  const titre = unSeul(ctx.noter, notesDe(noeud, 'titreObjectif'));
  return compact({
    id: ctx.idDe(fiche),
    titre: lireTitre(ctx.noter, titre === undefined ? sous(noeud, 'note') : sous(titre, 'text')),
    description: lireDescription(ctx, fiche),
    statut: lireStatutElement(ctx.noter, sous(noeud, 'lifecycleStatus')),
    ...lireStatut(ctx, fiche, 'lifecycleStatus'),
    ...lireDomaines(ctx.noter, sous(noeud, 'category')),
    besoins: lireLiensDits(ctx, elements(sous(noeud, 'addresses')), fiche, 'besoin'),
    evaluations: lireLiensDits(ctx, evaluations, fiche, 'evaluation'),
    referent: lireActeur(ctx, referent, fiche, 'professionnel'),
    debutLe: lireJour(ctx.noter, sous(noeud, 'startDate')),
    echeanceLe: echeance && lireJour(ctx.noter, echeance),
    resultatAttendu: resultat && lireTexte(ctx.noter, resultat),
    strategie: lireTexte(ctx.noter, texteDe('strategieMiseEnOeuvreObjectif')),
    avisPersonne: lireAvis(ctx, fiche),
    pieces: lirePiecesEnExtension(ctx, fiche),
  });
};

/** Écrit un objectif ; sans description, son titre en tient lieu, car le guide l’exige. */
export const ecrireObjectif = (ecriture: Ecriture, objectif: Objectif, cle: string, projet: string): Objet => {
  const { identifier, extension } = ecriture.identifiant('objectif', objectif.id);
  const { avisPersonne: avis, resultatAttendu } = objectif;
  return batir({
    resourceType: 'Goal',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.objectif.profil), objectif.statutLe),
    text: narratif('Objectif', [
      ['Titre', objectif.titre],
      ['Description', objectif.description],
      ['Résultat attendu', resultatAttendu],
      ['Échéance', objectif.echeanceLe],
    ]),
    extension: [
      { url: EXT.projet, valueReference: ecriture.projet(projet) },
      ...ecriture.renvois('evaluation', objectif.evaluations, projet).map((valueReference) => ({
        url: EXT.evaluation,
        valueReference,
      })),
      ...extensionsDesPieces(ecriture, objectif.pieces),
      ...extension,
    ],
    identifier: [identifier],
    lifecycleStatus: STATUT_OBJECTIF[objectif.statut],
    _lifecycleStatus: primitiveStatut(ecriture, objectif.auteurStatut),
    category: domaines(objectif.domaines, objectif.domainesLocaux),
    description: { text: objectif.description ?? objectif.titre },
    subject: ecriture.usager,
    startDate: objectif.debutLe,
    target: [
      {
        measure: resultatAttendu === undefined ? undefined : MESURE,
        detailString: resultatAttendu,
        dueDate: objectif.echeanceLe,
      },
    ],
    expressedBy: objectif.referent && ecriture.acteur(objectif.referent, PROFESSIONNELS, 'professionnel'),
    addresses: ecriture.renvois('besoin', objectif.besoins, projet),
    note: [
      note('titreObjectif', objectif.titre),
      note('avisUsagerObjectif', avis && avisEnTexte(avis), avis?.le === undefined ? {} : { time: avis.le }),
      note('strategieMiseEnOeuvreObjectif', objectif.strategie),
    ],
  });
};
