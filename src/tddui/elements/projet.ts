import { compact } from '../../kernel/compact';
import { statutTddui } from '../../projet/phases';
import type { Projet } from '../../projet/projet';
import { TypeProjet } from '../../vocabulaire/statuts';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import { elements, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { lireCode, lireJour, lireLibelle, lireTexte, unSeul } from '../lecture/valeurs';
import { definition, NUMEROTES, SYS } from '../standard';
import { lireStatutProjet, STATUT_PROJET } from '../statuts';
import { lirePeriode, lireStatut, meta, primitiveStatut, TOUS } from './commun';
import { extensionsDesPieces, lirePiecesEnExtension } from './pieces';

/**
 * Ce que le statut laisse savoir de la phase. TDDUI ne la dit pas : en préparation est lu comme la coconstruction, en
 * cours comme la mise en œuvre. Une suspension sans date ne peut se dire, et le projet est alors lu en cours.
 */
const lirePhase = (ctx: Contexte, fiche: Fiche) => {
  const noeud = sous(fiche.noeud, 'status');
  const supposer = (phase: string) =>
    ctx.noter('suppose', noeud, `TDDUI ne dit pas la phase du projet : ${phase} est supposée.`);
  switch (lireStatutProjet(ctx.noter, noeud)) {
    case 'ENPREPARATION':
      supposer('la coconstruction');
      return { statut: 'coconstruction' as const };
    case 'ENCOURS':
      supposer('la mise en œuvre');
      return { statut: 'mise_en_oeuvre' as const };
    case 'ENPAUSE': {
      const suspenduLe = lireJour(ctx.noter, sous(fiche.noeud, 'meta', 'lastUpdated'));
      supposer('une interruption de la mise en œuvre');
      if (suspenduLe !== undefined)
        return { statut: 'suspendu' as const, phaseSuspendue: 'mise_en_oeuvre' as const, suspenduLe };
      ctx.noter('conserve', noeud, 'Projet suspendu à une date inconnue : il est lu comme mis en œuvre.');
      return { statut: 'mise_en_oeuvre' as const };
    }
    case 'TERMINE':
      return compact({
        statut: 'clos' as const,
        closLe: lireJour(ctx.noter, sous(fiche.noeud, 'meta', 'lastUpdated')),
        motifCloture: 'non_precise' as const,
      });
  }
};

/** Lit ce qu’un projet dit de lui-même, sans ses éléments. */
export const lireProjet = (ctx: Contexte, fiche: Fiche) => {
  const { noeud } = fiche;
  const estType = (code: string): code is TypeProjet => TypeProjet.safeParse(code).success;
  const note = unSeul(ctx.noter, elements(sous(noeud, 'note')));
  return compact({
    id: ctx.idDe(fiche),
    ...lirePhase(ctx, fiche),
    titre: lireLibelle(ctx.noter, sous(noeud, 'title')),
    type: lireCode(ctx.noter, sous(noeud, 'category'), estType),
    description: lireTexte(ctx.noter, sous(noeud, 'description')),
    modaliteCommunication: note && lireTexte(ctx.noter, sous(note, 'text')),
    ...lireStatut(ctx, fiche, 'status'),
    ...lirePeriode(ctx, sous(noeud, 'period')),
    responsable: lireActeur(ctx, sous(noeud, 'author'), fiche, 'inconnue'),
    pieces: lirePiecesEnExtension(ctx, fiche),
  });
};

/** Intitulés publiés des types de projet (TRE-R390). */
const INTITULES: Readonly<Record<TypeProjet, string>> = {
  PP: 'Projet Personnalisé',
  PPA: 'Projet Personnalisé d’Accompagnement',
  PPI: 'Projet Personnalisé Individuel',
  PPIA: 'Projet Personnalisé Individuel d’Accompagnement',
  PAI: 'Projet d’Accompagnement Individuel',
  PA: 'Projet d’Accompagnement',
  PI: 'Projet Individuel',
};

/** Écrit un projet ; `accords` : les renvois à ses accords, chacun dans sa tranche. */
export const ecrireProjet = (ecriture: Ecriture, projet: Projet, cle: string, accords: readonly Objet[]): Objet => {
  const { identifier, extension } = ecriture.identifiant('projet', projet.id);
  return batir({
    resourceType: 'CarePlan',
    id: ecriture.id(cle),
    meta: meta(definition(NUMEROTES.projet.profil), projet.statutLe),
    text: narratif(projet.type === undefined ? 'Projet personnalisé' : INTITULES[projet.type], [
      ['Titre', projet.titre],
      ['Description', projet.description],
      ['Début', projet.debutLe],
      ['Fin', projet.finLe],
    ]),
    extension: [...extensionsDesPieces(ecriture, projet.pieces), ...extension],
    identifier: [identifier],
    status: STATUT_PROJET[statutTddui(projet)],
    _status: primitiveStatut(ecriture, projet.auteurStatut),
    intent: 'plan',
    category: projet.type && [concept(SYS.typeProjet, projet.type)],
    title: projet.titre,
    description: projet.description,
    subject: ecriture.usager,
    period: { start: projet.debutLe, end: projet.finLe },
    author: projet.responsable && ecriture.acteur(projet.responsable, TOUS, 'inconnue'),
    supportingInfo: accords,
    note: projet.modaliteCommunication && [{ text: projet.modaliteCommunication }],
  });
};
