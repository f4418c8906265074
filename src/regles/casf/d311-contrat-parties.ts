import { mois } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { calculer } from '../outils/delais';
import { debutPourSigner, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { ADMISSION, sous } from '../outils/lecture';
import { jugerPartiePersonne, jugerPartieStructure } from '../outils/parties';
import { reunir } from '../outils/reunir';
import { pendantLeSejour } from '../outils/sejour';
import { signaturesAu } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { aFaire, indeterminee, sansObjet } from '../verdict';

/** Le contrat de séjour est conclu par la personne, ou celui qui la représente, et par la structure. */
export const d311ContratParties: Regle = {
  id: 'casf/d311-contrat-parties',
  titre: 'Contrat de séjour conclu par la personne ou son représentant, et par la structure',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('I, deuxième alinéa, première phrase'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour signé par l’une au moins des parties.' },
  lecture:
    'Un adulte qu’aucune mesure ne protège signe lui-même ; celle d’un proche ou d’un curateur ne remplace jamais la sienne. Si une mesure le protège, c’est par L311-4 que se juge qui peut signer pour lui. Pour un mineur, il faut la signature de qui le représente. Pour la structure, signe la direction ou son délégué. Un contrat que personne n’a signé se juge par le délai d’un mois ; jusqu’à son terme, une signature peut encore manquer. Un contrat qui suit un autre document a un mois depuis son propre établissement.',
  doutes: `${DOUTE_D311} Le texte dit « représentant légal » sans préciser ; l’étendue de la mesure vient de L311-4 et du code civil. Il ne dit pas si les deux parents doivent signer.`,
  remede: 'Faire signer la partie qui manque, la personne d’abord, accompagnée de qui elle veut.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, ['contrat_sejour'], jour, (document) => {
        const manque = sous(document.ou, 'signatures');
        const signatures = signaturesAu(document, jour);
        if (signatures === undefined) return indeterminee(manque);
        if (signatures.length === 0) return sansObjet('Le contrat n’est pas encore signé : voir le délai d’un mois.');
        const verdict = reunir(
          [
            jugerPartiePersonne(dossier, signatures, manque, 'Contrat de séjour'),
            jugerPartieStructure(signatures, manque, 'Contrat de séjour'),
          ],
          sansObjet('Le contrat n’est pas encore signé.'),
        );
        if (verdict.verdict !== 'non_respectee') return verdict;
        const debut = debutPourSigner(dossier, document, jour);
        if (debut === undefined) return verdict.objets.includes(manque) ? indeterminee(ADMISSION) : verdict;
        const calcul = calculer(debut.le, debut.ou, mois(1));
        if (jour > calcul.echeance) return verdict;
        const constat = `Contrat de séjour : une signature manque, au plus tard le ${enToutesLettres(calcul.echeance)}.`;
        return aFaire(calcul.echeance, constat, [manque], calcul);
      }),
    ),
};

const le = '2026-01-20';
const [personne, direction, tuteur] = (['personne', 'directeur', 'tuteur'] as const).map((qualite) => ({
  le,
  par: { qualite },
}));
const signeePar = (...signatures: readonly (typeof personne)[]) =>
  enEhpad([contrat({ signatures: signatures.filter((une) => une !== undefined) })]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne et la direction ont signé',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: signeePar(personne, direction),
  },
  {
    titre: 'La direction a signé, la personne a encore dix jours',
    verdict: 'a_faire',
    au: '2026-02-05',
    dossier: signeePar(direction),
  },
  {
    titre: 'Un tuteur a signé, alors qu’aucune mesure n’a cours',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: {
      ...signeePar(tuteur, direction),
      usager: {
        identite: { naissanceLe: '1940-01-01' },
        protections: [],
      },
    },
  },
  {
    titre: 'Un tuteur a signé ; le dossier ne dit rien des mesures',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: signeePar(tuteur, direction),
  },
  { titre: 'Personne n’a encore signé', verdict: 'sans_objet', au: '2026-03-01', dossier: signeePar() },
  {
    titre: 'Une signature manque, et le dossier ne dit pas le jour de l’admission',
    verdict: 'indeterminee',
    au: '2026-02-05',
    dossier: {
      structure: { categorie: 'ehpad' },
      accompagnement: {
        documentsIndividuels: [contrat({ signatures: [direction].filter((une) => une !== undefined) })],
      },
    },
  },
];
