import { enchainer } from '../../kernel/listes';
import { plusJours } from '../../vocabulaire/calendrier';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { DELAI_ACCUEIL, depuisAdmission } from '../outils/accueil';
import { calculer, unique } from '../outils/delais';
import { documentQuiVaut, documentsDuSejour, refuse } from '../outils/documents';
import { ADMISSION, DOCUMENTS } from '../outils/lecture';
import { SORTIE_PASSEE, sortiLe } from '../outils/parcours';
import { AVEC_CONTRAT_OU_DIPC, L311_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { nonRespectee, respectee, sansObjet } from '../verdict';

const TYPES = ['contrat_sejour', 'dipc', 'contrat_accompagnement_travail'] as const;

/** Un contrat de séjour est conclu, ou un DIPC élaboré : l’un ou l’autre existe et a cours. */
export const l3114ContratOuDipc: Regle = {
  id: 'casf/l311-4-contrat-ou-dipc',
  titre: 'Un contrat de séjour ou un DIPC existe',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.contrat,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC },
  lecture:
    'La règle voit si un document existe et a cours ; lequel des deux est dû, quand il l’est et comment la personne y prend part se jugent par D311. L’article n’a pas de délai : l’absence est un manquement passé les quinze jours que D311 donne pour la remise. Un contrat que la personne refuse de signer appelle un DIPC : D311 le juge.',
  remede: 'Établir le document avec la personne, le lui remettre, et le dater.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    depuisAdmission(dossier, au, (admission) => {
      const enCours = documentQuiVaut(dossier, TYPES, au);
      if (enCours) return respectee([enCours.ou]);
      if (sortiLe(dossier, au) !== undefined) return sansObjet(SORTIE_PASSEE);
      const documents = documentsDuSejour(dossier, TYPES, au);
      if (documents.some(({ valeur }) => refuse(valeur, au))) {
        return sansObjet('La signature du contrat a été refusée : D311 appelle alors un DIPC.');
      }
      const fin = enchainer(documents, ({ valeur: { finLe, retractation } }) => finLe ?? retractation?.le ?? [])
        .toSorted()
        .at(-1);
      if (fin !== undefined) {
        const constat = `Le dernier document a pris fin le ${enToutesLettres(fin)}, et aucun autre ne l’a remplacé.`;
        return nonRespectee(constat, [DOCUMENTS], { depuisLe: plusJours(fin, 1) });
      }
      return unique({
        au,
        calcul: calculer(admission, ADMISSION, DELAI_ACCUEIL),
        fait: undefined,
        silence: dossier.accompagnement?.documentsIndividuels === undefined,
        manque: [DOCUMENTS],
        quoi: 'Contrat de séjour ou DIPC',
      });
    }),
};

const structure = { categorie: 'savs' as const };
const admission = { admisLe: '2026-08-31' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un DIPC est établi',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { admission, documentsIndividuels: [{ id: 'c1', type: 'dipc', etabliLe: '2026-09-02' }] },
    },
  },
  {
    titre: 'Rien encore, à quinze jours de l’admission',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: { structure, accompagnement: { admission, documentsIndividuels: [] } },
  },
  {
    titre: 'Aucun document, seize jours après l’admission',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { structure, accompagnement: { admission, documentsIndividuels: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des documents',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission } },
  },
  {
    titre: 'Un service mandataire établit un autre document',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'mjpm' }, accompagnement: { admission, documentsIndividuels: [] } },
  },
];
