import { sansIndefini } from '../../kernel/compact';
import type { Handlers } from '../../kernel/dispatch';
import { dispatch } from '../../kernel/dispatch';
import { idLibre } from '../../kernel/id-libre';
import { enTeteDe, enTeteDeDroit } from '../../vocabulaire/temps';
import type { Commande, CommandeDeDroit } from '../commandes';
import { existe, genreDansContenu, genrePris } from '../elements';
import type { EvenementProjet, FaitDeDroit } from '../evenements';
import { ouvert } from '../evolutions/cycle';
import type { Projet } from '../projet';

const libre = <I extends string>(projet: Projet, id: I): I =>
  idLibre(id, (candidat) => genrePris(projet, candidat) !== null);

/** Ce que vise une parole : un élément du projet ; à défaut, ce qui a été désigné, gardé tel quel. */
const vise = <I extends string>(
  projet: Projet,
  sur: I | undefined,
): { readonly sur?: I; readonly designe?: string } => {
  if (sur === undefined) return {};
  return genreDansContenu(projet, sur) === null ? { designe: sur } : { sur };
};

/*
 * Aucune de ces fonctions ne sait refuser : leur type même l’empêche.
 */
const exprimerAttente = (c: Commande<'ExprimerAttente'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'AttenteExprimee',
  attente: libre(projet, c.attente),
});
const donnerAvis = ({ sur, ...c }: Commande<'DonnerAvis'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'AvisDonne',
  avis: libre(projet, c.avis),
  ...vise(projet, sur),
});
const refuserProjet = (c: Commande<'RefuserProjet'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'ProjetRefuse',
  refus: libre(projet, c.refus),
});
const refuserParticipation = (c: Commande<'RefuserParticipation'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'ParticipationRefusee',
  refus: libre(projet, c.refus),
});
const refuserElement = ({ sur, ...c }: Commande<'RefuserElement'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'ElementRefuse',
  refus: libre(projet, c.refus),
  ...vise(projet, sur),
});
const consignerDesaccord = ({ sur, ...c }: Commande<'ConsignerDesaccord'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'DesaccordConsigne',
  desaccord: libre(projet, c.desaccord),
  ...vise(projet, sur),
});
const demanderRevision = (c: Commande<'DemanderRevision'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'RevisionDemandee',
  demande: libre(projet, c.demande),
});
const retirerAccord = ({ accord, ...c }: Commande<'RetirerAccord'>, projet: Projet): FaitDeDroit => ({
  ...c,
  type: 'AccordRetire',
  retrait: libre(projet, c.retrait),
  ...(accord === undefined ? {} : existe(projet, 'accord', accord) ? { accord } : { designe: accord }),
});

const DROITS: Handlers<CommandeDeDroit, [Projet], FaitDeDroit> = {
  ExprimerAttente: exprimerAttente,
  DonnerAvis: donnerAvis,
  RefuserProjet: refuserProjet,
  RefuserParticipation: refuserParticipation,
  RefuserElement: refuserElement,
  ConsignerDesaccord: consignerDesaccord,
  DemanderRevision: demanderRevision,
  RetirerAccord: retirerAccord,
};

/**
 * Garde ce que dit un droit, sans jamais le refuser. Un projet non ouvert l’est d’abord, à l’accueil ; ce qui a été dit
 * avant le dernier fait connu est enregistré à sa suite, avec le jour où il a été dit.
 */
export const garder = (commande: CommandeDeDroit, etat: Projet | null): readonly EvenementProjet[] => {
  const ouverture = { ...enTeteDe(commande), type: 'ProjetOuvert', projet: commande.projet } as const;
  const fait = dispatch(DROITS, commande, etat ?? ouvert(ouverture));
  const { le, exprimeLe } = enTeteDeDroit(commande, etat);
  return sansIndefini([...(etat === null ? [ouverture] : []), { ...fait, le, exprimeLe }]);
};
