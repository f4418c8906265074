import { compact } from '../../kernel/compact';
import type { Piece } from '../../vocabulaire/traces';
import type { Ecriture } from '../ecriture/contexte';
import type { Objet } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Contexte, Lu } from '../lecture/contexte';
import { noterPendante } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { enLibelle, extensionsDe, lireJour, siDite } from '../lecture/valeurs';
import { EXT } from '../standard';

type PieceLue = Lu<typeof Piece>;

const lireDocument = (ctx: Contexte, fiche: Fiche): PieceLue => {
  const attachement = sous(fiche.noeud, 'content', 'attachment');
  const titre = enLibelle(chaine(sous(attachement, 'title'))) ?? enLibelle(chaine(sous(fiche.noeud, 'description')));
  if (titre === undefined) {
    ctx.noter(
      'suppose',
      sous(attachement, 'title'),
      'Titre de pièce absent ou trop long : « Sans titre » en tient lieu.',
    );
  }
  const creation = sous(attachement, 'creation');
  return compact({
    titre: titre ?? 'Sans titre',
    le: chaine(creation) === undefined ? lireJour(ctx.noter, sous(fiche.noeud, 'date')) : lireJour(ctx.noter, creation),
    reference: ctx.idDe(fiche),
    format: enLibelle(chaine(sous(attachement, 'contentType'))),
  });
};

/** Lit des références de pièces jointes ; le contenu des documents reste à part. */
export const lirePieces = (
  ctx: Contexte,
  references: readonly Noeud[],
  depuis: Fiche,
): readonly PieceLue[] | undefined =>
  siDite(
    references.flatMap((reference) => {
      const { fiche } = ctx.viser(reference, depuis);
      if (fiche?.concept === 'document') return [lireDocument(ctx, fiche)];
      noterPendante(ctx.noter, reference, 'conserve');
      return [];
    }),
  );

/** Pièces portées par l’extension `tddui-attachment`. */
export const lirePiecesEnExtension = (ctx: Contexte, fiche: Fiche): readonly PieceLue[] | undefined =>
  lirePieces(
    ctx,
    extensionsDe(fiche.noeud, EXT.piece).flatMap((e) => elements(sous(e, 'valueReference'))),
    fiche,
  );

/**
 * Références vers les documents gardés que désignent des pièces.
 *
 * Le dossier ne contient ni le document ni son auteur, que le profil exige : une pièce sans document gardé ne s’écrit pas.
 */
export const referencesDesPieces = (ecriture: Ecriture, pieces: readonly Piece[] | undefined): readonly Objet[] =>
  (pieces ?? []).flatMap(({ reference }) => {
    const adresse = reference === undefined ? undefined : ecriture.adresseGardee('document', reference);
    return adresse === undefined ? [] : [{ reference: adresse }];
  });

/** Les mêmes, en extensions `tddui-attachment`. */
export const extensionsDesPieces = (ecriture: Ecriture, pieces: readonly Piece[] | undefined): readonly Objet[] =>
  referencesDesPieces(ecriture, pieces).map((valueReference) => ({ url: EXT.piece, valueReference }));
