import { enchainer } from '../../kernel/listes';
import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { documentDuPour, mesureEducativeTue } from '../outils/document-du';
import { documentsDuSejour, endroits, refusAvant, refuse } from '../outils/documents';
import { contrat, dipc, enEhpad } from '../outils/esquisses';
import { ADMISSION, DOCUMENTS, plusAncien } from '../outils/lecture';
import { depuisLAdmission } from '../outils/sejour';
import { conclusion } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Le contrat de séjour est signé dans le mois qui suit l’admission ; le DIPC ne se signe pas par la personne. */
export const d311ContratSigneDansLeMois: Regle = {
  id: 'casf/d311-contrat-signe-dans-le-mois',
  titre: 'Contrat de séjour signé dans le mois qui suit l’admission',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('III, deuxième phrase'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour seulement : le DIPC n’attend pas cette signature.' },
  lecture:
    'Le contrat est signé le jour où la dernière des deux parties signe : la personne ou celui qui la représente, et la structure quand sa signature est notée. Le mois va du jour de l’admission au même quantième du mois suivant, à défaut au dernier jour de ce mois. Un refus de signer écarte ce délai : un DIPC est alors établi ; que la personne se ravise et signe après le mois n’est pas un retard.',
  doutes: DOUTE_D311,
  remede:
    'Proposer un rendez-vous de signature, avec l’accompagnant que la personne choisit ; si elle refuse de signer, le noter sans lui demander pourquoi et établir un DIPC.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    depuisLAdmission(dossier, au, (admission, jour) => {
      if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
      const contrats = documentsDuSejour(dossier, ['contrat_sejour'], jour);
      const conclus = enchainer(contrats, (document) => conclusion(document, jour) ?? []);
      if (conclus.length === 0 && contrats.some(({ valeur }) => refuse(valeur, jour)))
        return sansObjet('La signature du contrat a été refusée : un DIPC est à établir.');
      if (contrats.length === 0) {
        const attendu = documentDuPour(dossier, jour);
        if (attendu.du === 'inconnu') return indeterminee(...attendu.manque);
        if (attendu.du !== 'contrat_sejour') return sansObjet('Aucun contrat de séjour n’est à signer ici.');
      }
      const signe = plusAncien(conclus, ({ le }) => le);
      const calcul = calculer(admission, ADMISSION, mois(1));
      const tues = contrats.length === 0 && jour > calcul.echeance ? mesureEducativeTue(dossier, jour) : [];
      if (tues.length > 0) return indeterminee(...tues);
      if (
        signe &&
        signe.valeur.le > calcul.echeance &&
        contrats.some(({ valeur }) => refusAvant(valeur, calcul.echeance))
      )
        return sansObjet('La signature avait d’abord été refusée dans le mois : ce délai est écarté.');
      return unique({
        au: jour,
        calcul,
        fait: signe && { le: signe.valeur.le, ou: signe.ou },
        silence: contrats.some(({ valeur }) => valeur.signatures === undefined),
        manque: contrats.length > 0 ? endroits(contrats, 'signatures') : [DOCUMENTS],
        quoi: 'Signature du contrat de séjour',
      });
    }),
};

const signe = (le: string) => [
  { le, par: { qualite: 'personne' as const } },
  { le, par: { qualite: 'directeur' as const } },
];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signé par les deux parties trois semaines après l’entrée',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: enEhpad([contrat({ signatures: signe('2026-02-05') })]),
  },
  {
    titre: 'Le dernier jour du mois n’est pas passé',
    verdict: 'a_faire',
    au: '2026-02-15',
    dossier: enEhpad([contrat({ signatures: [] })]),
  },
  {
    titre: 'Seule la direction a signé, et le mois est passé',
    verdict: 'non_respectee',
    au: '2026-02-16',
    dossier: enEhpad([contrat({ signatures: [{ le: '2026-01-15', par: { qualite: 'directeur' } }] })]),
  },
  {
    titre: 'Le dossier ne dit rien des signatures',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'La personne a refusé de signer : un DIPC a été établi',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: enEhpad([
      contrat({ refusSignature: { le: '2026-01-20', par: { qualite: 'personne' } } }),
      dipc({ etabliLe: '2026-01-22' }),
    ]),
  },
];
