import { FORMAT_DOSSIER, VERSION_DOSSIER } from '../../dossier/dossier';
import { compact } from '../../kernel/compact';
import { appliquer } from '../complement';
import { lireAccord } from '../elements/accord';
import { lireAction } from '../elements/action';
import { lireAttente } from '../elements/attente';
import { lireBesoin } from '../elements/besoin';
import { lireBilan } from '../elements/bilan';
import { lireEvaluation } from '../elements/evaluation';
import { lireMoyen, lirePrestation } from '../elements/moyens';
import { lireObjectif } from '../elements/objectif';
import { lireContact, lireProfessionnel } from '../elements/personnes';
import { lireProjet } from '../elements/projet';
import { lireUsager } from '../elements/usager';
import type { Json, Objet } from '../fhir/json';
import { elements, sous } from '../fhir/noeud';
import { FORME_NATIONALE, FORME_USAGER } from '../standard';
import type { Contexte } from './contexte';
import { cleDe } from './contexte';
import type { Fiche } from './fiche';
import { siDite } from './valeurs';

/** Un objet lu est du JSON ; `parseDossier` vérifie ensuite ce que les types ne suivent pas. */
const enJson = (lu: object): Objet => lu as Objet;

const completer = ({ complement }: Fiche, lu: object): Objet => {
  const base = enJson(lu);
  if (complement?.element === undefined) return base;
  const complete = appliquer(base, complement.element);
  return { ...(complete as Objet), ...(base['id'] !== undefined && { id: base['id'] }) };
};

const ILLISIBLE = 'Élément sans ce que le dossier exige (texte, date ou statut) : il est gardé à part.';

type Lecteur = (ctx: Contexte, fiche: Fiche) => object | undefined;
const LECTEURS = {
  attentes: ['attente', lireAttente],
  besoins: ['besoin', lireBesoin],
  objectifs: ['objectif', lireObjectif],
  actions: ['action', lireAction],
  moyens: ['moyen', lireMoyen],
  prestations: ['prestation', lirePrestation],
} as const satisfies Record<string, readonly [Fiche['concept'], Lecteur]>;

/** Ressources d’un projet, par concept, dans leur ordre. */
export type Groupes = ReadonlyMap<Fiche['concept'], readonly Fiche[]>;

const lireAccords = (ctx: Contexte, projet: Fiche): readonly object[] => {
  const vus = new Set<Fiche>();
  const ids = new Set<string>();
  return elements(sous(projet.noeud, 'supportingInfo')).flatMap((renvoi) => {
    const { fiche } = ctx.viser(renvoi, projet);
    if (fiche?.concept !== 'accord') {
      ctx.noter('conserve', renvoi, 'Renvoi à autre chose qu’un accord du Bundle : il est gardé à part.');
      return [];
    }
    if (vus.has(fiche)) return [];
    vus.add(fiche);
    const lecture = lireAccord(ctx, fiche, renvoi);
    if ('refus' in lecture || ids.has(lecture.accord.id)) {
      ctx.noter(
        'conserve',
        fiche.noeud,
        'refus' in lecture ? lecture.refus : 'Deux accords de même identifiant : celui-ci est gardé à part.',
      );
      return [];
    }
    ids.add(lecture.accord.id);
    ctx.marquer(fiche, cleDe('accord', lecture.accord.id, ctx.idDe(projet)));
    return [completer(fiche, lecture.accord)];
  });
};

/** Lit un projet et tous ses éléments. */
const lireUnProjet = (ctx: Contexte, projet: Fiche, groupes: Groupes): Objet => {
  const id = ctx.idDe(projet);
  const lireTous = (concept: Fiche['concept'], lire: Lecteur): readonly object[] | undefined =>
    siDite(
      (groupes.get(concept) ?? []).flatMap((fiche) => {
        const lu = lire(ctx, fiche);
        if (lu === undefined) {
          ctx.noter('conserve', fiche.noeud, ILLISIBLE);
          return [];
        }
        ctx.marquer(fiche, cleDe(concept, ctx.idDe(fiche), id));
        return [completer(fiche, lu)];
      }),
    );
  ctx.marquer(projet, cleDe('projet', id));
  // Une évaluation lue reste aussi gardée, entière : elle n’a pas de clé.
  const evaluations = siDite(
    (groupes.get('evaluation') ?? []).flatMap((fiche) => {
      const evaluation = lireEvaluation(ctx, fiche);
      if (evaluation === undefined) return [];
      ctx.marquer(fiche);
      return [evaluation];
    }),
  );
  const listes = Object.fromEntries(
    Object.entries(LECTEURS).map(([cle, [concept, lire]]) => [cle, lireTous(concept, lire)] as const),
  );
  return completer(
    projet,
    compact({ ...lireProjet(ctx, projet), evaluations, ...listes, accords: siDite(lireAccords(ctx, projet)) }),
  );
};

/** Tout ce qu’il faut pour lire un dossier. */
export type Sources = {
  readonly usager: Fiche | undefined;
  readonly idUsager: string;
  readonly professionnels: readonly Fiche[];
  readonly contacts: readonly Fiche[];
  readonly roles: ReadonlyMap<Fiche, readonly Fiche[]>;
  readonly projets: readonly Fiche[];
  readonly groupes: ReadonlyMap<Fiche, Groupes>;
  readonly bilans: readonly { readonly fiche: Fiche; readonly projet: Fiche }[];
  readonly structure: { readonly finess?: string; readonly nom?: string };
  readonly etabliLe: string | undefined;
};

const lirePersonnes = (ctx: Contexte, { professionnels, contacts, roles }: Sources) => {
  const entourage: object[] = [];
  const protections: object[] = [];
  const ordre = [...professionnels, ...contacts].sort((a, b) => a.rang - b.rang);
  for (const fiche of ordre) {
    if (ctx.personnes.connait(ctx.idDe(fiche))) continue;
    ctx.marquer(fiche, cleDe('personne', ctx.idDe(fiche)));
    if (fiche.concept === 'professionnel') {
      ctx.personnes.inscrire(completer(fiche, lireProfessionnel(ctx, fiche, roles.get(fiche) ?? [])) as { id: string });
      continue;
    }
    const { personne, proche, protection } = lireContact(ctx, fiche);
    ctx.personnes.inscrire(completer(fiche, personne) as { id: string });
    if (proche) entourage.push(proche);
    if (protection) protections.push(protection);
  }
  return { entourage: siDite(entourage), protections: siDite(protections) };
};

const finessDe = (idUsager: string, idsProjets: readonly string[]): string | undefined =>
  FORME_USAGER.exec(idUsager)?.[1] ?? idsProjets.flatMap((id) => FORME_NATIONALE.exec(id)?.[1] ?? [])[0];

/** Lit un dossier, encore à vérifier ; ce que TDDUI ne porte pas en reste absent. */
export const lireLeDossier = (ctx: Contexte, sources: Sources): Objet => {
  const { usager, idUsager, projets, groupes, bilans, structure, etabliLe } = sources;
  const autour = lirePersonnes(ctx, sources);
  if (usager) ctx.marquer(usager, cleDe('usager', ''));
  const personne = { ...(usager ? lireUsager(ctx, usager) : { id: idUsager }), ...compact(autour) };
  const lus = projets.map((projet) => lireUnProjet(ctx, projet, groupes.get(projet) ?? new Map()));
  const revisions = bilans.flatMap(({ fiche, projet }) => {
    const bilan = lireBilan(ctx, fiche, ctx.idDe(projet));
    if (bilan === undefined) {
      ctx.noter('conserve', fiche.noeud, 'Bilan annulé : il est gardé à part.');
      return [];
    }
    ctx.marquer(fiche, cleDe('bilan', bilan.id));
    return [completer(fiche, bilan)];
  });
  const finess = finessDe(idUsager, projets.map(ctx.idDe)) ?? structure.finess;
  const situation = compact({ finess, nom: structure.nom });
  const base: Json = enJson(
    compact({
      format: FORMAT_DOSSIER,
      version: VERSION_DOSSIER,
      id: idUsager,
      etabliLe,
      structure: Object.keys(situation).length > 0 ? situation : undefined,
      usager: usager ? completer(usager, personne) : enJson(personne),
      personnes: siDite(ctx.personnes.liste()),
      projets: siDite(lus),
      revisions: siDite(revisions),
    }),
  );
  return usager?.complement?.dossier ? (appliquer(base, usager.complement.dossier) as Objet) : base;
};
