import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { mois } from '../../vocabulaire/delai';
import { dernier, enToutesLettres } from '../../vocabulaire/jour';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { DELAI_ACCUEIL, depuisAdmission } from '../outils/accueil';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { documentQuiVaut, documentsDuSejour, refuse } from '../outils/documents';
import type { Trouve } from '../outils/lecture';
import { ADMISSION, DOCUMENTS } from '../outils/lecture';
import { SORTIE, SORTIE_PASSEE, sortiLe } from '../outils/parcours';
import { sortieLe } from '../outils/sejour';
import { PREMIER_SEJOUR_D311 } from '../outils/textes-d311';
import { AVEC_CONTRAT_OU_DIPC, jourDuTexte, L311_4, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const TYPES = ['contrat_sejour', 'dipc', 'contrat_accompagnement_travail'] as const;

type Fin = { readonly le: DateCivile; readonly depart: boolean };

/** Le document fini en dernier. `depart` : rétracté, ou résilié sans retour, il annonce que la personne s’en va. */
const dernierFini = (documents: readonly Trouve<DocumentIndividuel>[]): Fin | undefined =>
  enchainer(documents, ({ valeur: { finLe, retractation, resiliation } }): readonly Fin[] => {
    const le = finLe ?? retractation?.le;
    const resilie = resiliation !== undefined && resiliation.retireeLe === undefined;
    return le === undefined ? [] : [{ le, depart: resilie || retractation !== undefined }];
  })
    .toSorted((a, b) => (a.le < b.le ? -1 : 1))
    .at(-1);

const VISES_PAR_D311: readonly string[] = NUMEROS_D311;

/** Les quinze jours de D311 s’imposent-ils à cet accueil, ou ne sont-ils qu’une lecture ? */
const delaiDeD311 = (dossier: Dossier, admission: DateCivile, au: DateCivile): boolean => {
  const { numero } = profilDe(dossier, au);
  return admission >= PREMIER_SEJOUR_D311 && numero !== undefined && VISES_PAR_D311.includes(numero);
};

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
    'La règle voit si un document existe et a cours ; lequel des deux est dû, quand il l’est et comment la personne y prend part se jugent par D311. L’article n’a pas de délai : l’absence est un manquement passé les quinze jours que D311 donne pour la remise ; là où D311 ne s’applique pas, ou pour un séjour commencé avant lui, ce délai n’est qu’une lecture. L’ESAT a un mois (D311-0-1). Un contrat que la personne refuse de signer appelle un DIPC : D311 le juge. Un contrat rétracté ou résilié annonce un départ : sans sortie notée, la question reste ouverte.',
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
      const esat = dossier.structure?.categorie === 'esat';
      if (documents.some(({ valeur }) => refuse(valeur, au))) {
        const suite = esat ? '' : ' : D311 appelle alors un DIPC';
        return sansObjet(`La signature du contrat a été refusée${suite}.`);
      }
      const fin = dernierFini(documents);
      if (fin?.depart === true)
        return sortieLe(dossier) === undefined
          ? indeterminee(SORTIE)
          : sansObjet('Le contrat a pris fin et le départ est prévu.');
      if (fin !== undefined) {
        const constat = `Le dernier document a pris fin le ${enToutesLettres(fin.le)}, et aucun autre ne l’a remplacé.`;
        return nonRespectee(constat, [DOCUMENTS], { depuisLe: plusJours(fin.le, 1), echeance: fin.le });
      }
      return unique({
        au,
        calcul: calculer(dernier(admission, jourDuTexte(LOI_2002_LE)), ADMISSION, esat ? mois(1) : DELAI_ACCUEIL),
        fait: undefined,
        silence: dossier.accompagnement?.documentsIndividuels === undefined,
        manque: [DOCUMENTS],
        quoi: esat ? 'Contrat d’accompagnement par le travail' : 'Contrat de séjour ou DIPC',
        certitude: !esat && delaiDeD311(dossier, admission, au) ? 'certaine' : 'selon_lecture',
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
    titre: 'La personne s’est rétractée ; le dossier ne dit pas si elle est partie',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: {
        admission,
        documentsIndividuels: [
          {
            id: 'c1',
            type: 'contrat_sejour',
            etabliLe: '2026-09-02',
            retractation: { le: '2026-09-10', par: { qualite: 'personne' } },
          },
        ],
      },
    },
  },
  {
    titre: 'Un service mandataire établit un autre document',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'mjpm' }, accompagnement: { admission, documentsIndividuels: [] } },
  },
];
