import fc from 'fast-check';
import { deciderAccompagnement } from '../../accompagnement/accompagnement.decider';
import { deciderConsentement } from '../../consentement/consentement.decider';
import type { Dossier } from '../../dossier/dossier';
import { FORMAT_DOSSIER, VERSION_DOSSIER } from '../../dossier/dossier';
import type { Agregat, EntreeJournal } from '../../dossier/journal';
import { fautesDeLiens } from '../../dossier/liens';
import { lirePointeur } from '../../kernel/pointeur';
import { deciderProjet } from '../../projet/projet.decider';
import { deciderRevision } from '../../revision/revision.decider';
import { deciderUsager } from '../../usager/usager.decider';
import { IdDossier, IdPersonne, IdUsager } from '../../vocabulaire/identifiants';
import { suiteDeCommandes, vivre } from '../vie';
import { vieAccompagnement } from './accompagnement';
import { commandeConsentement } from './consentement';
import { vieProjet } from './projet';
import { vieRevision } from './revision';
import { vieUsager } from './usager';

const ID = IdDossier.parse('vecu');
const USAGER = IdUsager.parse('u');

const vies = fc.record({
  usager: vieUsager.map((vie) => vivre(deciderUsager, vie)),
  consentement: suiteDeCommandes(commandeConsentement, 8).map((vie) => vivre(deciderConsentement, vie)),
  accompagnement: vieAccompagnement.map((vie) => vivre(deciderAccompagnement, vie)),
  projet: vieProjet.map((vie) => vivre(deciderProjet, vie)),
  revision: vieRevision.map((vie) => vivre(deciderRevision, vie)),
});
type Vies = typeof vies extends fc.Arbitrary<infer V> ? V : never;

const entrees = (agregat: Agregat, { journal }: { readonly journal: readonly object[] }) =>
  journal.map((evenement) => ({ agregat, evenement }) as EntreeJournal);

const assembler = (vecu: Vies, avecRevision: boolean, personnes: readonly string[]): Dossier => {
  const { usager, consentement, accompagnement, projet, revision } = vecu;
  const journal = [
    ...entrees('usager', usager),
    ...entrees('consentement', consentement),
    ...entrees('accompagnement', accompagnement),
    ...entrees('projet', projet),
    ...(avecRevision ? entrees('revision', revision) : []),
  ].toSorted(({ evenement: a }, { evenement: b }) => (a.le < b.le ? -1 : a.le > b.le ? 1 : 0));
  return {
    format: FORMAT_DOSSIER,
    version: VERSION_DOSSIER,
    id: ID,
    usager: usager.etat ?? { id: USAGER },
    personnes: personnes.map((id) => ({ id: IdPersonne.parse(id) })),
    ...(consentement.etat && { consentements: [consentement.etat] }),
    ...(accompagnement.etat && { accompagnement: accompagnement.etat }),
    ...(projet.etat && { projets: [projet.etat] }),
    ...(avecRevision && revision.etat && { revisions: [revision.etat] }),
    journal,
  };
};

/** Les identifiants que visent les liens pendants : ceux des personnes que les commandes nomment sans les présenter. */
const vises = (dossier: Dossier): readonly string[] => [
  ...new Set(fautesDeLiens(dossier).map(({ ou }) => String(lirePointeur(dossier, ou)))),
];

/**
 * Dossiers vécus : chaque état y est ce que donnent ses faits, et le journal les garde tous, dans leur ordre.
 *
 * Les personnes nommées par les commandes sont au registre ; une révision qui ne tient pas au projet est laissée.
 */
export const dossiersVecus: fc.Arbitrary<Dossier> = vies
  .map((vecu) => {
    const personnes = vises(assembler(vecu, true, []));
    const entier = assembler(vecu, true, personnes);
    return fautesDeLiens(entier).length === 0 ? entier : assembler(vecu, false, personnes);
  })
  .filter((dossier) => fautesDeLiens(dossier).length === 0);
