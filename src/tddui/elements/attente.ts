import { compact } from '../../kernel/compact';
import type { Attente } from '../../projet/contenu';
import type { Ecriture } from '../ecriture/contexte';
import { batir } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { chaine, racine, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { intituleDe, lireDomaines, lireJour, lireTexte, notesDe, siDite, unSeul } from '../lecture/valeurs';
import { etiquette } from '../libelles';
import { definition, EXT, NUMEROTES } from '../standard';
import { domaines, garderStatut, meta, note, SANS_STATUT, TOUS } from './commun';
import { extensionsDesPieces, lirePiecesEnExtension } from './pieces';

/** Texte d’une description : `text`, sinon l’intitulé d’un code. */
export const lireDescription = (ctx: Contexte, fiche: Fiche): string | undefined => {
  const description = sous(fiche.noeud, 'description');
  const texte = sous(description, 'text');
  if (chaine(texte) !== undefined) return lireTexte(ctx.noter, texte);
  return lireTexte(ctx.noter, { ...description, valeur: intituleDe(description) ?? null });
};

const DOMAINE_LOCAL = 'Une attente n’a pas de place pour un domaine propre à la structure : il est gardé à part.';

/** Lit une attente. Sans description, il n’y a pas de parole : elle reste à part. */
export const lireAttente = (ctx: Contexte, fiche: Fiche): Lu<typeof Attente> | undefined => {
  const texte = lireDescription(ctx, fiche);
  if (texte === undefined) return undefined;
  const { noeud } = fiche;
  const origine = unSeul(ctx.noter, notesDe(noeud, 'origineAttente')) ?? racine(undefined);
  const auteur =
    lireActeur(ctx, sous(origine, 'authorReference'), fiche, 'inconnue', chaine(sous(origine, 'text'))) ??
    lireActeur(ctx, sous(noeud, 'expressedBy'), fiche, 'inconnue');
  if (auteur === undefined)
    ctx.noter('suppose', noeud, 'Origine de l’attente absente : son auteur est laissé inconnu.');
  else if (chaine(sous(origine, 'authorReference', 'reference')) === undefined) {
    ctx.noter(
      'suppose',
      sous(origine, 'text'),
      'L’origine de l’attente n’est qu’un texte : la qualité de l’auteur en est déduite.',
    );
  }
  const { domaines: deVie, domainesLocaux } = lireDomaines(ctx.noter, sous(noeud, 'category'));
  if (domainesLocaux) ctx.noter('conserve', sous(noeud, 'category'), DOMAINE_LOCAL);
  garderStatut(ctx, sous(noeud, 'lifecycleStatus'));
  return compact({
    id: ctx.idDe(fiche),
    parole: compact({
      texte,
      auteur: auteur ?? { qualite: 'inconnue' },
      le: lireJour(ctx.noter, sous(origine, 'time')),
    }),
    domaines: deVie,
    commentaires: siDite(
      notesDe(noeud, 'commentaireAttente').flatMap((n) => lireTexte(ctx.noter, sous(n, 'text')) ?? []),
    ),
    pieces: lirePiecesEnExtension(ctx, fiche),
  });
};

/** Écrit une attente. */
export const ecrireAttente = (ecriture: Ecriture, attente: Attente, cle: string, projet: string): Objet => {
  const { parole } = attente;
  const { identifier, extension } = ecriture.identifiant('attente', attente.id);
  const nomme = parole.auteur.id !== undefined || parole.auteur.qualite === 'personne';
  const origine = etiquette(parole.auteur, 'inconnue');
  return batir({
    resourceType: 'Goal',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.attente.profil)),
    text: narratif('Attente', [
      ['Description', parole.texte],
      ['Origine', origine],
    ]),
    extension: [
      { url: EXT.projet, valueReference: ecriture.projet(projet) },
      ...extensionsDesPieces(ecriture, attente.pieces),
      ...extension,
    ],
    identifier: [identifier],
    lifecycleStatus: SANS_STATUT,
    category: domaines(attente.domaines),
    description: { text: parole.texte },
    subject: ecriture.usager,
    note: [
      note('origineAttente', origine, {
        ...(nomme && { authorReference: ecriture.acteur(parole.auteur, TOUS, 'inconnue') }),
        ...(parole.le !== undefined && { time: parole.le }),
      }),
      ...(attente.commentaires ?? []).map((texte) => note('commentaireAttente', texte)),
    ],
  });
};
