import { compact } from '../../kernel/compact';
import type { Besoin } from '../../projet/contenu';
import { CodeBesoin, SYSTEME_SERAFIN } from '../../vocabulaire/serafin';
import { libelleSerafin } from '../../vocabulaire/serafin-libelles';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { intituleDe, lireCode, lireTexte, siDite } from '../lecture/valeurs';
import { definition, NUMEROTES } from '../standard';
import { garderStatut, meta, SANS_STATUT } from './commun';
import { extensionsDesPieces, lirePiecesEnExtension } from './pieces';

const estCode = (code: string): code is CodeBesoin => CodeBesoin.safeParse(code).success;

/** Lit un besoin. Sans description, il reste à part. */
export const lireBesoin = (ctx: Contexte, fiche: Fiche): Lu<typeof Besoin> | undefined => {
  const { noeud } = fiche;
  const code = sous(noeud, 'code');
  const texte = chaine(sous(code, 'text'));
  const description = lireTexte(
    ctx.noter,
    texte === undefined ? { ...code, valeur: intituleDe(code) ?? null } : sous(code, 'text'),
  );
  if (description === undefined) return undefined;
  garderStatut(ctx, sous(noeud, 'status'));
  const details = elements(sous(noeud, 'orderDetail'));
  return compact({
    id: ctx.idDe(fiche),
    description,
    code: lireCode(ctx.noter, sous(noeud, 'category'), estCode),
    analyses: siDite(details.flatMap((d) => lireTexte(ctx.noter, sous(d, 'text')) ?? [])),
    commentaires: siDite(elements(sous(noeud, 'note')).flatMap((n) => lireTexte(ctx.noter, sous(n, 'text')) ?? [])),
    pieces: lirePiecesEnExtension(ctx, fiche),
  });
};

/** Écrit un besoin. */
export const ecrireBesoin = (ecriture: Ecriture, besoin: Besoin, cle: string, projet: string): Objet => {
  const { identifier, extension } = ecriture.identifiant('besoin', besoin.id);
  const libelle = besoin.code && libelleSerafin(besoin.code);
  return batir({
    resourceType: 'ServiceRequest',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.besoin.profil)),
    text: narratif('Besoin', [
      ['Description', besoin.description],
      ['Type', libelle],
    ]),
    extension: [...extensionsDesPieces(ecriture, besoin.pieces), ...extension],
    identifier: [identifier],
    basedOn: [ecriture.projet(projet)],
    status: SANS_STATUT,
    intent: 'plan',
    category: besoin.code && [concept(SYSTEME_SERAFIN, besoin.code, libelle)],
    code: { text: besoin.description },
    orderDetail: (besoin.analyses ?? []).map((text) => ({ text })),
    subject: ecriture.usager,
    note: (besoin.commentaires ?? []).map((text) => ({ text })),
  });
};
