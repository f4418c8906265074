import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { premier } from '../../vocabulaire/jour';
import { jourExprime } from '../../vocabulaire/temps';
import type { PersonneDeConfiance, Proche, PropositionPersonneConfiance, SouhaitEntourage } from '../entourage';
import type { Fait } from '../evenements';
import type { Usager } from '../usager';

type Reponse = NonNullable<PropositionPersonneConfiance['reponse']>;

/** La dernière proposition restée sans réponse la reçoit ; on ne répond pas à ce qui n’était pas encore proposé. */
const repondre = (
  usager: Usager,
  reponse: Reponse,
  reponduLe: DateCivile,
): Pick<Usager, 'propositionsPersonneConfiance'> | null => {
  const propositions = usager.propositionsPersonneConfiance ?? [];
  const rang = propositions.findLastIndex(
    (p) => p.le <= reponduLe && (p.reponse === undefined || p.reponse === 'sans_reponse'),
  );
  return rang < 0
    ? null
    : { propositionsPersonneConfiance: propositions.map((p, i) => (i === rang ? { ...p, reponse } : p)) };
};

/** Le proche tel qu’il est connu, ou tel qu’on le découvre, changé ; les autres restent. */
const avecProche = (usager: Usager, personne: Proche['personne'], changement: (proche: Proche) => Proche): Usager => {
  const entourage = usager.entourage ?? [];
  const connu = entourage.some((proche) => proche.personne === personne);
  const tous = connu ? entourage : [...entourage, { personne }];
  return { ...usager, entourage: tous.map((proche) => (proche.personne === personne ? changement(proche) : proche)) };
};

const souhaitDe = (fait: Fait<'SouhaitEntourageExprime'>): SouhaitEntourage => {
  const { place, par, paroles, moyen, recueilliePar } = fait;
  const le = jourExprime(fait);
  return {
    place,
    le,
    ...(paroles !== undefined && {
      paroles: { texte: paroles, auteur: par, le, ...compact({ moyen, recueilliePar }) },
    }),
  };
};

/** La première révocation dite après une désignation que l’on n’apprend que maintenant. */
const revoqueeDepuis = (usager: Usager, designeeLe: DateCivile): Pick<PersonneDeConfiance, 'revoqueeLe'> => {
  const suivantes = (usager.revocationsPersonneConfiance ?? []).flatMap(({ le }) => (le > designeeLe ? [le] : []));
  return suivantes.length === 0 ? {} : { revoqueeLe: suivantes.reduce(premier) };
};

/** Dans l’ordre où la personne les a dits, pas dans celui où on les a appris. */
const ranger = (souhaits: readonly SouhaitEntourage[] | undefined, nouveau: SouhaitEntourage) =>
  [...(souhaits ?? []), nouveau].sort((a, b) => (a.le < b.le ? -1 : a.le > b.le ? 1 : 0));

/** Ce que changent à la personne les faits sur sa personne de confiance et ses proches. */
export const evolutionsEntourage = {
  PersonneDeConfianceProposee: ({ le, par, reponse }: Fait<'PersonneDeConfianceProposee'>, usager: Usager): Usager => ({
    ...usager,
    propositionsPersonneConfiance: ajouter(usager.propositionsPersonneConfiance, { le, par, ...compact({ reponse }) }),
  }),
  DesignationRefusee: (fait: Fait<'DesignationRefusee'>, usager: Usager): Usager => ({
    ...usager,
    ...(repondre(usager, fait.reponse, jourExprime(fait)) ?? {
      propositionsPersonneConfiance: ajouter(usager.propositionsPersonneConfiance, {
        le: jourExprime(fait),
        reponse: fait.reponse,
      }),
    }),
  }),
  /** Une désignation remplace celle qui valait encore ; apprise après sa révocation, elle ne vaut déjà plus. */
  PersonneDeConfianceDesignee: ({ designation }: Fait<'PersonneDeConfianceDesignee'>, usager: Usager): Usager => ({
    ...usager,
    ...repondre(usager, 'designee', designation.designeeLe),
    personnesDeConfiance: [
      ...(usager.personnesDeConfiance ?? []).map((p) => ({ revoqueeLe: designation.designeeLe, ...p })),
      { ...designation, ...revoqueeDepuis(usager, designation.designeeLe) },
    ],
  }),
  /** La révocation vise ce que la personne avait alors désigné, pas un choix qu’elle a fait depuis. */
  PersonneDeConfianceRevoquee: (fait: Fait<'PersonneDeConfianceRevoquee'>, usager: Usager): Usager => {
    const le = jourExprime(fait);
    const { personnesDeConfiance } = usager;
    return {
      ...usager,
      ...(personnesDeConfiance && {
        personnesDeConfiance: personnesDeConfiance.map((p) => (p.designeeLe <= le ? { revoqueeLe: le, ...p } : p)),
      }),
      revocationsPersonneConfiance: ajouter(usager.revocationsPersonneConfiance, { le, par: fait.par }),
    };
  },
  ProchePresente: ({ personne, lien, aidant }: Fait<'ProchePresente'>, usager: Usager): Usager =>
    avecProche(usager, personne, (proche) => ({ ...proche, ...compact({ lien, aidant }) })),
  SouhaitEntourageExprime: (fait: Fait<'SouhaitEntourageExprime'>, usager: Usager): Usager =>
    avecProche(usager, fait.personne, (proche) => ({ ...proche, souhaits: ranger(proche.souhaits, souhaitDe(fait)) })),
};
