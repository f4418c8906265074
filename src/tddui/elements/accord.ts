import { compact } from '../../kernel/compact';
import type { Accord } from '../../projet/concertation';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import { peutRepresenter } from '../../vocabulaire/qualites';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept, extension } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, racine, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { discriminants } from '../lecture/nature';
import { extensionsDe, lireJour, unSeul } from '../lecture/valeurs';
import { definition, EXT, NOTRE, SYS } from '../standard';
import { discriminant, TOUS } from './commun';

type Partie = Accord['partie'];
type ActeurLu = Lu<typeof Acteur>;

/** Qualités qui ne sont ni celle de la personne, ni celle des siens ou de ses représentants. */
const TIERS: ReadonlySet<Qualite> = new Set<Qualite>([
  'professionnel',
  'directeur',
  'delegue_directeur',
  'medecin',
  'medecin_coordonnateur',
  'partenaire',
  'juge',
  'autorite',
  'inconnue',
]);

/** Partie que l’accord engage, de sa tranche et de son signataire ; `undefined` si l’une dément l’autre. */
const partieDe = (tranche: string | undefined, signataire: Pick<ActeurLu, 'qualite'>): Partie | undefined => {
  const tiers = TIERS.has(signataire.qualite);
  if (signataire.qualite === 'personne') return tranche === 'accordStructure' ? undefined : 'personne';
  if (tranche === 'accordStructure') return 'structure';
  if (tranche === undefined && tiers && signataire.qualite !== 'inconnue') return 'structure';
  if (tiers) return undefined;
  return peutRepresenter({ qualite: signataire.qualite }) ? 'representant' : 'entourage';
};

/** Un accord lu, ou la raison pour laquelle il reste à part. */
type Lecture = { readonly accord: Lu<typeof Accord> } | { readonly refus: string };

const A_PART = {
  statut: 'Consentement qui n’est pas en vigueur : il n’est pas lu comme un accord.',
  refus: 'Consentement dont la règle est un refus : il n’est pas lu comme un accord.',
  fin: 'Consentement qui n’est plus en vigueur, sans jour de fin : il n’est pas lu comme un accord.',
  date: 'Accord sans date : il n’est pas lu comme un accord.',
  auteur: 'Accord sans auteur identifiable : il n’est pas lu comme un accord.',
  partie:
    'L’accord de l’usager est signé par un autre que lui ou les siens, ou celui de la structure par l’usager : il n’est pas lu.',
};

/**
 * Lit un accord que désigne un projet.
 *
 * L’accord de la structure ne vaut jamais celui de la personne, ni celui d’un tiers.
 */
export const lireAccord = (ctx: Contexte, fiche: Fiche, renvoi: Noeud): Lecture => {
  const { noeud } = fiche;
  const statut = chaine(sous(noeud, 'status'));
  if (statut !== undefined && statut !== 'active' && statut !== 'inactive') return { refus: A_PART.statut };
  if (chaine(sous(noeud, 'provision', 'type')) === 'deny') return { refus: A_PART.refus };
  const periode = extensionsDe(noeud, EXT.periodeAccord)[0];
  const finLe = lireJour(
    ctx.noter,
    periode ? sous(periode, 'valuePeriod', 'end') : sous(noeud, 'provision', 'period', 'end'),
  );
  if (statut === 'inactive' && finLe === undefined) return { refus: A_PART.fin };
  const le = lireJour(ctx.noter, sous(noeud, 'dateTime'));
  if (le === undefined) return { refus: A_PART.date };
  const codes = discriminants(renvoi);
  const tranche = codes.find((code) => code === 'accordUsager' || code === 'accordStructure');
  const performer =
    unSeul(ctx.noter, elements(sous(noeud, 'performer'))) ??
    elements(sous(noeud, 'organization'))[0] ??
    racine(undefined);
  const par = lireActeur(ctx, performer, fiche, tranche === 'accordStructure' ? 'professionnel' : 'inconnue');
  if (par === undefined) return { refus: A_PART.auteur };
  const partie = partieDe(codes.length > 1 ? undefined : tranche, par);
  if (partie === undefined) return { refus: A_PART.partie };
  if (tranche === undefined)
    ctx.noter('suppose', renvoi, 'Accord sans discriminant : la partie est déduite du signataire.');
  return { accord: compact({ id: ctx.idDe(fiche), partie, par, le, forme: 'non_precisee', finLe }) };
};

const codeTranche = (partie: Partie): string => (partie === 'structure' ? 'accordStructure' : 'accordUsager');

/** Discriminant de la tranche d’un accord. */
export const trancheDe = (partie: Partie): Objet => discriminant(codeTranche(partie));

/** Le standard peut-il porter cet accord sans qu’on le prenne pour celui d’un autre ? */
export const estEcrivable = ({ partie, par }: Accord): boolean => partieDe(codeTranche(partie), par) !== undefined;

/** L’accord a-t-il déjà pris fin, d’après le dossier lui-même ? Sa fin peut n’être encore que prévue. */
const estFini = ({ dossier }: Ecriture, { finLe }: Accord, projet: string): boolean => {
  const connus = [dossier.etabliLe, dossier.projets?.find(({ id }) => id === projet)?.dernierFaitLe];
  return finLe !== undefined && connus.some((jour) => jour !== undefined && finLe <= jour);
};

/** Écrit un accord ; la personne y est nommée, comme R4 le veut d’un consentement de cette portée (ppc-2). */
export const ecrireAccord = (ecriture: Ecriture, accord: Accord, cle: string, projet: string): Objet => {
  const structure = accord.partie === 'structure';
  const fin = accord.finLe && extension(EXT.periodeAccord, { valuePeriod: { end: accord.finLe } });
  return batir({
    resourceType: 'Consent',
    id: ecriture.id(cle),
    meta: { profile: [definition('tddui-consent-accord')] },
    text: narratif(structure ? 'Accord de la structure' : 'Accord de l’usager ou des siens', [
      ['Date', accord.le],
      ['Fin', accord.finLe],
    ]),
    extension: [fin],
    identifier: [{ system: NOTRE.id, value: accord.id }],
    status: estFini(ecriture, accord, projet) ? 'inactive' : 'active',
    scope: concept(SYS.portee, 'patient-privacy', 'Privacy Consent'),
    category: [concept(SYS.loinc, '59284-0')],
    patient: ecriture.usager,
    dateTime: accord.le,
    performer: [ecriture.acteur(accord.par, TOUS, structure ? 'professionnel' : 'inconnue')],
    policy: [{ authority: 'https://www.cnsa.fr/' }],
  });
};
