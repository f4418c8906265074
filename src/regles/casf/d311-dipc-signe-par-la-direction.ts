import { jours } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { calculer } from '../outils/delais';
import { debutPourSigner, surLeDocumentD311 } from '../outils/documents';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { ADMISSION, sous } from '../outils/lecture';
import { jugerPartieStructure } from '../outils/parties';
import { pendantLeSejour } from '../outils/sejour';
import { signaturesAu } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { aFaire, indeterminee } from '../verdict';

/** Le DIPC est établi et signé par la direction ou son délégué ; la personne peut le contresigner, sans y être tenue. */
export const d311DipcSigneParLaDirection: Regle = {
  id: 'casf/d311-dipc-signe-par-la-direction',
  titre: 'DIPC signé par la direction ; la signature de la personne est facultative',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('II, dernier alinéa'),
  champ: { numeros: NUMEROS_D311, precision: 'DIPC.' },
  lecture:
    'Signe le directeur, ou quelqu’un que l’organisme gestionnaire désigne. Le contreseing de la personne ou de son représentant est une faculté : son absence n’est jamais un manquement. Le texte ne fixe pas de jour : le document doit être signé quand il se remet, quinze jours après l’admission au plus ; s’il suit un autre document, un contrat refusé par exemple, quinze jours après son propre établissement.',
  doutes: DOUTE_D311,
  remede: 'Faire signer le DIPC par la direction ou son délégué, puis le remettre.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, ['dipc'], jour, (document) => {
        const manque = sous(document.ou, 'signatures');
        const signatures = signaturesAu(document, jour);
        if (signatures === undefined) return indeterminee(manque);
        const verdict = jugerPartieStructure(signatures, manque, 'DIPC');
        if (verdict.verdict !== 'non_respectee') return verdict;
        const debut = debutPourSigner(dossier, document, jour);
        if (debut === undefined) return verdict.objets.includes(manque) ? indeterminee(ADMISSION) : verdict;
        const calcul = calculer(debut.le, debut.ou, jours(15));
        if (jour > calcul.echeance) return verdict;
        const constat = `DIPC : signature de la direction attendue, au plus tard le ${enToutesLettres(calcul.echeance)}.`;
        return aFaire(calcul.echeance, constat, [manque], calcul);
      }),
    ),
};

const signePar = (...qualites: readonly ('delegue_directeur' | 'personne' | 'professionnel')[]) =>
  enSavs([dipc({ signatures: qualites.map((qualite) => ({ le: '2026-01-20', par: { qualite } })) })]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signé par la directrice déléguée, sans contreseing de la personne',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: signePar('delegue_directeur'),
  },
  { titre: 'La direction a encore un jour', verdict: 'a_faire', au: '2026-01-30', dossier: signePar('personne') },
  {
    titre: 'Signé par la personne, jamais par la direction',
    verdict: 'non_respectee',
    au: '2026-01-31',
    dossier: signePar('personne'),
  },
  {
    titre: 'Le dossier ne dit rien des signatures',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([dipc()]),
  },
  { titre: 'La personne a un contrat', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([contrat()]) },
  {
    titre: 'La signature manque, et le dossier ne dit pas le jour de l’admission',
    verdict: 'indeterminee',
    au: '2026-01-20',
    dossier: { structure: { categorie: 'savs' }, accompagnement: { documentsIndividuels: [dipc({ signatures: [] })] } },
  },
];
