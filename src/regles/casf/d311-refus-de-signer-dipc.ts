import { enchainer } from '../../kernel/listes';
import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { documentsDuSejour, refuse } from '../outils/documents';
import { contrat, dipc, enEhpad } from '../outils/esquisses';
import { DOCUMENTS, plusRecent, sous } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { conclusion } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, respectee, sansObjet } from '../verdict';

/** Le refus de signer le contrat de séjour conduit à établir un DIPC ; il n’éteint pas l’obligation. */
export const d311RefusDeSignerDipc: Regle = {
  id: 'casf/d311-refus-de-signer-dipc',
  titre: 'Refus de signer le contrat de séjour : un DIPC est établi à la place',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('I, deuxième alinéa, seconde phrase'),
  champ: { numeros: NUMEROS_CONTRAT },
  lecture:
    'Aucun délai n’est écrit. Par alignement sur la remise et la signature, le DIPC est attendu quinze jours après le refus ; un retard tient donc à notre lecture, jamais à la lettre du texte. Établi plus tard, le DIPC suffit. La personne n’a pas à dire pourquoi elle refuse ; si elle signe ensuite, celui-là ou un autre, le contrat vaut et la règle n’a plus d’objet.',
  doutes: DOUTE_D311,
  remede:
    'Établir un DIPC avec la personne, le faire signer par la direction et le lui remettre ; ne rien exiger d’elle.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) => {
      if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
      const contrats = documentsDuSejour(dossier, ['contrat_sejour'], jour);
      const refus = plusRecent(
        enchainer(contrats, ({ valeur, ou }) =>
          valeur.refusSignature && refuse(valeur, jour)
            ? [{ valeur: valeur.refusSignature, ou: sous(ou, 'refusSignature') }]
            : [],
        ),
        ({ le }) => le,
      );
      if (!refus) return sansObjet('Personne n’a refusé de signer le contrat de séjour.');
      const signe = enchainer(contrats, (contrat) => conclusion(contrat, jour) ?? []);
      if (signe.some(({ valeur: { le } }) => refus.valeur.le <= le))
        return sansObjet('Un contrat de séjour a été signé depuis ce refus.');
      const document = documentsDuSejour(dossier, ['dipc'], jour).find(
        ({ valeur: { finLe } }) => finLe === undefined || refus.valeur.le <= finLe,
      );
      if (document) return respectee([refus.ou, document.ou]);
      return unique({
        au: jour,
        calcul: calculer(refus.valeur.le, sous(refus.ou, 'le'), jours(15)),
        fait: undefined,
        silence: false,
        manque: [DOCUMENTS],
        quoi: 'DIPC après le refus de signer le contrat de séjour',
        certitude: 'selon_lecture',
      });
    }),
};

const refuseParElle = contrat({ refusSignature: { le: '2026-01-31', par: { qualite: 'personne' } } });

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un DIPC est établi après le refus',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: enEhpad([refuseParElle, dipc({ etabliLe: '2026-02-10' })]),
  },
  { titre: 'Le refus a dix jours', verdict: 'a_faire', au: '2026-02-10', dossier: enEhpad([refuseParElle]) },
  {
    titre: 'Rien n’a suivi le refus depuis un mois passé',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([refuseParElle]),
  },
  {
    titre: 'Le dossier ne dit rien des documents',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: enEhpad(undefined),
  },
  {
    titre: 'Signé après un premier refus',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: enEhpad([{ ...refuseParElle, signatures: [{ le: '2026-02-20', par: { qualite: 'personne' } }] }]),
  },
];
