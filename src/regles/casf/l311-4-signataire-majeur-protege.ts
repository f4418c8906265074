import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estDeLaStructure } from '../../vocabulaire/qualites';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { surLeDocument } from '../outils/documents';
import type { Trouve } from '../outils/lecture';
import { plusRecent, sous } from '../outils/lecture';
import { PROTECTIONS, REPRESENTANTS_DU_MAJEUR } from '../outils/protections';
import { signaturesAu } from '../outils/signatures';
import { AVEC_CONTRAT_OU_DIPC, L311_4, ORDONNANCE_2020_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = (dossier: Dossier, contrat: Trouve<DocumentIndividuel>, au: DateCivile): Verdict => {
  const signatures = signaturesAu(contrat, au);
  if (signatures === undefined) return indeterminee(sous(contrat.ou, 'signatures'));
  const pourElle = signatures.filter(({ valeur }) => !estDeLaStructure(valeur.par));
  const derniere = plusRecent(pourElle, ({ le }) => le);
  if (derniere === undefined) return sansObjet('Le contrat n’est pas encore signé pour la personne à cette date.');
  const { le } = derniere.valeur;
  if (le < ORDONNANCE_2020_LE) return sansObjet('Contrat signé avant que L311-4 ne renvoie au code civil.');
  const siennes = pourElle.filter(({ valeur }) => valeur.par.qualite === 'personne');
  if (siennes.length > 0) return respectee(siennes.map(({ ou }) => ou));
  const { protection } = profilDe(dossier, le);
  if (protection === undefined) return indeterminee(PROTECTIONS);
  if (protection === 'aucune') return sansObjet('Aucune mesure n’avait cours le jour de la signature.');
  const representants = pourElle.filter(({ valeur }) => REPRESENTANTS_DU_MAJEUR.has(valeur.par.qualite));
  if (protection === 'representation_personne' && representants.length > 0) {
    return respectee(representants.map(({ ou }) => ou));
  }
  const constat =
    protection === 'representation_personne'
      ? `Contrat signé le ${enToutesLettres(le)}, ni par la personne ni par celui qui la représente.`
      : `Contrat signé le ${enToutesLettres(le)} sans la personne, alors que nul ne la représentait pour elle-même.`;
  return nonRespectee(
    constat,
    pourElle.map(({ ou }) => ou),
    { depuisLe: le },
  );
};

/** Le contrat d’un majeur protégé est signé par lui, ou par celui que la mesure charge de le représenter. */
export const l3114SignataireMajeurProtege: Regle = {
  id: 'casf/l311-4-signataire-majeur-protege',
  titre: 'Majeur protégé : contrat signé par lui-même, ou par celui qui le représente pour sa personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.majeurProtege,
  champ: {
    numeros: AVEC_CONTRAT_OU_DIPC,
    age: 'majeur',
    protections: ['sans_representation_personne', 'representation_personne'],
  },
  lecture:
    'La mesure en cours le jour de la signature fait foi. Sans représentation relative à la personne (sauvegarde, curatelle, tutelle aux seuls biens), la personne signe ; le tuteur aux biens peut s’engager à côté d’elle pour l’argent, jamais à sa place. Avec représentation, sa signature suffit aussi. Un DIPC n’a pas à être signé par elle.',
  doutes:
    'Si la personne représentée signe seule, la question de sa capacité à s’engager pour l’argent n’est pas jugée ici.',
  remede:
    'Faire signer la personne, avec l’aide qu’il lui faut ; au besoin, vérifier l’étendue de la mesure sur la décision.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => surLeDocument(dossier, ['contrat_sejour'], au, (contrat) => juger(dossier, contrat, au)),
};

const structure = { categorie: 'ehpad' as const };
const sousCuratelle = {
  identite: { naissanceLe: '1950-05-05' },
  protections: [{ id: 'm1', type: 'curatelle_renforcee' as const, debutLe: '2022-01-10' }],
};
const signePar = (qualite: 'personne' | 'curateur') => ({
  id: 'c1',
  type: 'contrat_sejour' as const,
  signatures: [{ le: '2026-09-10', par: { qualite } }],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne sous curatelle signe elle-même',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: sousCuratelle,
      accompagnement: { documentsIndividuels: [signePar('personne')] },
    },
  },
  {
    titre: 'Le curateur signe seul',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: sousCuratelle,
      accompagnement: { documentsIndividuels: [signePar('curateur')] },
    },
  },
  {
    titre: 'Le dossier ne dit pas qui a signé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: sousCuratelle,
      accompagnement: { documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour' }] },
    },
  },
  {
    titre: 'Un DIPC n’a pas à être signé',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: sousCuratelle,
      accompagnement: { documentsIndividuels: [{ id: 'c1', type: 'dipc' }] },
    },
  },
];
