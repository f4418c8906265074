import { compact } from '../../kernel/compact';
import type { Revision } from '../../revision/revision';
import { CategorieBilan } from '../../vocabulaire/statuts';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { chaine, racine, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { lireCode, lireJour, lireTexte, siDite } from '../lecture/valeurs';
import { etiquette } from '../libelles';
import { definition, ENTREES, NUMEROTES, SYS } from '../standard';
import { entree, entreesDe, meta, TOUS } from './commun';
import { lirePieces, referencesDesPieces } from './pieces';

/** Statuts FHIR d’une tâche qui n’a pas commencé ; sans synthèse, rien ne dit alors que le bilan s’est tenu. */
const PAS_COMMENCEE = new Set(['draft', 'requested', 'received', 'accepted', 'ready']);
/** Statuts FHIR d’une tâche qui n’aura pas lieu : le bilan reste à part, le jour de son annulation n’étant pas dit. */
const SANS_SUITE = new Set(['cancelled', 'rejected', 'failed']);

const lireTenue = (ctx: Contexte, fiche: Fiche, synthese: string | undefined) => {
  const jour = lireJour(ctx.noter, sous(fiche.noeud, 'executionPeriod', 'start'));
  const statut = sous(fiche.noeud, 'status');
  if (jour === undefined) {
    ctx.noter('suppose', sous(fiche.noeud, 'executionPeriod'), 'Bilan sans date : il est lu comme ouvert, non tenu.');
    return { statut: 'ouverte' as const };
  }
  if (PAS_COMMENCEE.has(chaine(statut) ?? '') && synthese === undefined) {
    ctx.noter('suppose', statut, 'Bilan à venir et sans synthèse : il est lu comme ouvert, non tenu.');
    return { statut: 'ouverte' as const };
  }
  if (chaine(statut) !== 'completed')
    ctx.noter('suppose', statut, 'TDDUI ne dit pas si le bilan s’est tenu : il est lu comme tenu.');
  return { statut: 'tenue' as const, tenueLe: jour };
};

/** Lit un bilan ; `undefined` s’il reste à part. */
export const lireBilan = (ctx: Contexte, fiche: Fiche, projet: string): Lu<typeof Revision> | undefined => {
  const { noeud } = fiche;
  if (SANS_SUITE.has(chaine(sous(noeud, 'status')) ?? '')) return undefined;
  const texteDe = (code: string) => lireTexte(ctx.noter, entreesDe(noeud, code, 'valueString')[0] ?? racine(undefined));
  const sortie = entreesDe(noeud, 'syntheseBilan', 'valueString', 'output')[0];
  const synthese = sortie && lireTexte(ctx.noter, sortie);
  const preparations = entreesDe(noeud, 'synthesePreparationBilan', 'valueAnnotation').flatMap((annotation) => {
    const texte = lireTexte(ctx.noter, sous(annotation, 'text'));
    if (texte === undefined) return [];
    const signe = chaine(sous(annotation, 'authorString'));
    const auteur = lireActeur(ctx, sous(annotation, 'authorReference'), fiche, 'inconnue', signe);
    const le = lireJour(ctx.noter, sous(annotation, 'time'));
    return [compact({ texte, auteur: auteur ?? { qualite: 'inconnue' }, le })];
  });
  const prochain =
    entreesDe(noeud, 'dateProchainBilan', 'valueDateTime')[0] ?? entreesDe(noeud, 'dateProchainBilan', 'valueDate')[0];
  const estCategorie = (code: string): code is CategorieBilan => CategorieBilan.safeParse(code).success;
  return compact({
    id: ctx.idDe(fiche),
    projet,
    motif: 'non_precise',
    ...lireTenue(ctx, fiche, synthese),
    categorie: lireCode(ctx.noter, sous(noeud, 'code'), estCategorie),
    perimetre: texteDe('perimetre'),
    problematique: texteDe('problematique'),
    invitesTexte: texteDe('invite'),
    preparations: siDite(preparations),
    synthese,
    prochaineLe: prochain && lireJour(ctx.noter, prochain),
    pieces: lirePieces(ctx, entreesDe(noeud, 'pieceJointe', 'valueReference'), fiche),
  });
};

const INTITULES: Readonly<Record<CategorieBilan, string>> = {
  PARTIEL: 'Partiel',
  INTERMEDIAIRE: 'Intermédiaire',
  FINAL: 'Final',
};

/** Invités d’un bilan en un texte, seule forme que le guide admette. */
const invitesEnTexte = ({ invitesTexte, invites }: Revision): string | undefined => {
  if (invitesTexte !== undefined) return invitesTexte;
  return invites === undefined || invites.length === 0
    ? undefined
    : invites.map((acteur) => etiquette(acteur, 'inconnue')).join(' ; ');
};

/** Écrit une révision tenue ou close ; ouverte ou annulée, elle n’est pas un bilan : `undefined`. */
export const ecrireBilan = (ecriture: Ecriture, revision: Revision, cle: string): Objet | undefined => {
  if (revision.statut === 'ouverte' || revision.statut === 'annulee') return undefined;
  const { identifier, extension } = ecriture.identifiant('bilan', revision.id);
  const texte = (code: string, valeur: string | undefined) => entree(ENTREES.bilan, code, 'valueString', valeur);
  return batir({
    resourceType: 'Task',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.bilan.profil)),
    text: narratif('Bilan', [
      ['Date', revision.tenueLe],
      ['Synthèse', revision.synthese],
      ['Prochain bilan', revision.prochaineLe],
    ]),
    extension,
    identifier: [identifier],
    basedOn: [ecriture.projet(revision.projet)],
    status: 'completed',
    intent: 'plan',
    code: revision.categorie && concept(SYS.categorieBilan, revision.categorie, INTITULES[revision.categorie]),
    executionPeriod: { start: revision.tenueLe },
    input: [
      texte('perimetre', revision.perimetre),
      texte('problematique', revision.problematique),
      texte('invite', invitesEnTexte(revision)),
      ...referencesDesPieces(ecriture, revision.pieces).map((piece) =>
        entree(ENTREES.bilan, 'pieceJointe', 'valueReference', piece),
      ),
      entree(ENTREES.bilan, 'dateProchainBilan', 'valueDateTime', revision.prochaineLe),
      ...(revision.preparations ?? []).map(({ texte: text, auteur, le }) => {
        const annotation = batir({ authorReference: ecriture.acteur(auteur, TOUS, 'inconnue'), time: le, text });
        return entree(ENTREES.bilan, 'synthesePreparationBilan', 'valueAnnotation', annotation);
      }),
    ],
    output: [entree(ENTREES.sortieBilan, 'syntheseBilan', 'valueString', revision.synthese)],
  });
};
