import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { aLAdmission } from '../outils/admission-d311';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { contrat, enEhpad, enMjpm } from '../outils/esquisses';
import { ADMISSION, plusAncien, sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Le contrat de séjour ou le DIPC est établi lors de l’admission : le jour même, ou avant. */
export const d311EtabliAdmission: Regle = {
  id: 'casf/d311-etabli-admission',
  titre: 'Contrat de séjour ou DIPC établi lors de l’admission',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('III, première phrase'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'D311 dit « lors de l’admission », sans compter de jours. Établi après le jour de l’admission, le document est tenu pour tardif selon cette lecture ; au-delà du quinzième jour, où il devait déjà être remis, le retard est certain.',
  doutes: DOUTE_D311,
  remede:
    'Établir le document sans attendre, le remettre, et préparer les prochaines admissions avec un contrat prêt au jour de l’entrée.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    aLAdmission(dossier, au, ({ admission, jour, documents, seTait, ou }) => {
      const etabli = plusAncien(
        documents.filter(({ valeur }) => valeur.etabliLe !== undefined),
        ({ etabliLe }) => etabliLe ?? admission,
      );
      const connu = etabli?.valeur.etabliLe && { le: etabli.valeur.etabliLe, ou: sous(etabli.ou, 'etabliLe') };
      // Un document non daté peut être le premier : l’autre ne suffit plus à dire un retard.
      const fait = connu && connu.le > admission && seTait('etabliLe') ? undefined : connu;
      const remise = calculer(admission, ADMISSION, jours(15));
      return unique({
        au: jour,
        calcul: calculer(admission, ADMISSION, jours(0)),
        fait,
        silence: seTait('etabliLe'),
        manque: ou('etabliLe'),
        quoi: 'Établissement du contrat de séjour ou du DIPC',
        certitude: (fait?.le ?? jour) > remise.echeance ? 'certaine' : 'selon_lecture',
      });
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le contrat est prêt le jour de l’entrée',
    verdict: 'respectee',
    au: '2026-02-01',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'Le jour de l’entrée, rien n’est encore établi',
    verdict: 'a_faire',
    au: '2026-01-15',
    dossier: enEhpad([]),
  },
  {
    titre: 'Le contrat est établi trois semaines après l’entrée',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ etabliLe: '2026-02-05' })]),
  },
  {
    titre: 'Le dossier ne dit rien des documents',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad(undefined),
  },
  { titre: 'Un service mandataire a un autre document', verdict: 'sans_objet', au: '2026-03-01', dossier: enMjpm([]) },
];
