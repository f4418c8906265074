import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { AvisPersonne, ConstatAptitude } from '../../vocabulaire/parole';
import type { Trouve } from './lecture';
import { DOCUMENTS, plusRecent, situer, sous, survenus } from './lecture';
import { memoriser } from './memoire';

/** Où sont les consentements. */
export const CONSENTEMENTS: Pointeur = '/consentements';
/** Où sont les constats d’aptitude de la personne à décider. */
export const APTITUDES: Pointeur = '/usager/aptitudes';

/** Ce qui, dans un dossier, montre que quelqu’un a été sollicité ou a répondu. */
export type Trace = {
  readonly le: DateCivile;
  readonly ou: Pointeur;
  readonly qualite: Qualite;
  readonly acte: 'recherche' | 'reponse' | 'accord' | 'refus' | 'signature' | 'entretien';
  /** L’avis de la personne, quand un autre répond. */
  readonly avis?: AvisPersonne | undefined;
};

const trace = (acte: Trace['acte'], acteur: Acteur, le: DateCivile, ou: Pointeur, avis?: AvisPersonne): Trace => ({
  le,
  ou,
  qualite: acteur.qualite,
  acte,
  avis,
});

type Signable = Pick<DocumentIndividuel, 'signatures' | 'refusSignature'>;

/** Recherches et réponses d’un consentement, jusqu’au jour dit. */
export const tracesDe = ({ valeur, ou }: Trouve<Consentement>, au: DateCivile): readonly Trace[] => {
  const recherches = situer(valeur.recherches, sous(ou, 'recherches')).map(({ valeur: { le, aupresDe }, ou: la }) =>
    trace('recherche', aupresDe, le, la),
  );
  const anciennes = situer(valeur.antecedents, sous(ou, 'antecedents')).map(({ valeur: { reponse }, ou: la }) => ({
    valeur: reponse,
    ou: sous(la, 'reponse'),
  }));
  const derniere = 'reponse' in valeur ? [{ valeur: valeur.reponse, ou: sous(ou, 'reponse') }] : [];
  const reponses = [...anciennes, ...derniere].map(({ valeur: { le, par, avisPersonne }, ou: la }) =>
    trace('reponse', par, le, la, avisPersonne),
  );
  return [...recherches, ...reponses].filter(({ le }) => le <= au);
};

/** Les consentements qui portent sur ces objets. */
export const consentementsSur = (
  dossier: Dossier,
  objets: readonly Consentement['objet'][],
): readonly Trouve<Consentement>[] =>
  situer(dossier.consentements, CONSENTEMENTS).filter(({ valeur }) => objets.includes(valeur.objet));

/** Ce que L311-3, 3°, appelle l’accompagnement : être accueilli, le contrat, le projet, ce qui est proposé. */
export const OBJETS_ACCOMPAGNEMENT: readonly Consentement['objet'][] = [
  'accueil',
  'contrat',
  'projet',
  'prestation',
  'restriction_liberte',
];

const tracesDesProjets = (dossier: Dossier): readonly Trace[] =>
  enchainer(situer(dossier.projets, '/projets'), ({ valeur: projet, ou }) => [
    ...situer(projet.accords, sous(ou, 'accords')).map(({ valeur: { par, le, avisPersonne }, ou: la }) =>
      trace('accord', par, le, la, avisPersonne),
    ),
    ...situer(projet.refus, sous(ou, 'refus'))
      .filter(({ valeur }) => valeur.objet === 'projet')
      .map(({ valeur: { par, le }, ou: la }) => trace('refus', par, le, la)),
  ]);

const tracesDeSignature = ({ valeur, ou }: Trouve<Signable>): readonly Trace[] => [
  ...situer(valeur.signatures, sous(ou, 'signatures')).map(({ valeur: { par, le }, ou: la }) =>
    trace('signature', par, le, la),
  ),
  ...(valeur.refusSignature
    ? [trace('refus', valeur.refusSignature.par, valeur.refusSignature.le, sous(ou, 'refusSignature'))]
    : []),
];

const tracesDesDocuments = (dossier: Dossier): readonly Trace[] =>
  enchainer(situer(dossier.accompagnement?.documentsIndividuels, DOCUMENTS), (document) => [
    ...tracesDeSignature(document),
    ...enchainer(situer(document.valeur.avenants, sous(document.ou, 'avenants')), tracesDeSignature),
  ]);

const tracesDesEntretiens = (dossier: Dossier): readonly Trace[] =>
  situer(dossier.accompagnement?.entretiens, '/accompagnement/entretiens')
    .filter(({ valeur }) => valeur.consentementAccueilRecherche === true)
    .map(({ valeur, ou }) => trace('entretien', { qualite: 'personne' }, valeur.le, ou));

/** Sollicitations que montrent le projet, le contrat et les entretiens, hors du registre des consentements. */
export const tracesHorsRegistre = memoriser((dossier, au): readonly Trace[] =>
  [...tracesDesProjets(dossier), ...tracesDesDocuments(dossier), ...tracesDesEntretiens(dossier)].filter(
    ({ le }) => le <= au,
  ),
);

/** Réponses et accords, registre des consentements compris. */
export const reponsesEtAccords = memoriser((dossier, au): readonly Trace[] =>
  [
    ...enchainer(situer(dossier.consentements, CONSENTEMENTS), (consentement) => tracesDe(consentement, au)),
    ...tracesHorsRegistre(dossier, au),
  ].filter(({ acte }) => acte === 'reponse' || acte === 'accord'),
);

/** Le dernier constat, au jour dit, que la personne est ou n’est pas apte à décider ; pour cet objet, s’il y en a un. */
export const aptitudeAu = (
  dossier: Dossier,
  le: DateCivile,
  consentement?: Trouve<Consentement>,
): Trouve<ConstatAptitude> | undefined => {
  const generaux = situer(dossier.usager.aptitudes, APTITUDES);
  const propres = consentement
    ? enchainer(situer(consentement.valeur.recherches, sous(consentement.ou, 'recherches')), ({ valeur, ou }) =>
        valeur.aptitude ? [{ valeur: valeur.aptitude, ou: sous(ou, 'aptitude') }] : [],
      )
    : [];
  return plusRecent(
    survenus([...propres, ...generaux], le, (constat) => constat.le),
    (constat) => constat.le,
  );
};

/** La trace la plus récente, s’il y en a une. */
export const derniereTrace = (traces: readonly Trace[]): Trace | undefined =>
  traces.reduce<Trace | undefined>(
    (choisie, candidate) => (choisie && choisie.le >= candidate.le ? choisie : candidate),
    undefined,
  );

/** Où sont ces traces. */
export const lieux = (traces: readonly Trace[]): readonly Pointeur[] => traces.map(({ ou }) => ou);
