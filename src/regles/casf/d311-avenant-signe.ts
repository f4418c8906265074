import { mois } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { chaqueAvenant } from '../outils/chaque-avenant';
import { calculer } from '../outils/delais';
import { refuse } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { jugerPartiePersonne, jugerPartieStructure } from '../outils/parties';
import { reunir } from '../outils/reunir';
import { signaturesAu } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { aFaire, indeterminee, sansObjet } from '../verdict';

/** L’avenant à un contrat est signé par les deux parties ; la modification d’un DIPC, par la direction. */
export const d311AvenantSigne: Regle = {
  id: 'casf/d311-avenant-signe',
  titre: 'Avenant au contrat signé par les deux parties ; modification du DIPC signée par la direction',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d311('VII, par renvoi aux I, II et III'),
  champ: { numeros: NUMEROS_D311, precision: 'Document changé par au moins un avenant.' },
  lecture:
    'Ce qui se conclut se signe à deux, ce qui s’élabore se signe par la direction : la signature de la personne n’est jamais exigée sur un DIPC. Le mois laissé pour signer est compté ici de l’établissement de l’avenant ; un retard ne tient qu’à cette lecture. Un avenant que la personne refuse de signer n’est pas conclu : il n’y a rien à lui reprocher, ni à la structure. Si elle signe ensuite, il se juge comme un autre.',
  doutes: DOUTE_D311,
  remede:
    'Proposer à la personne de signer l’avenant, accompagnée de qui elle veut ; le faire signer par la direction.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueAvenant(dossier, au, (avenant, document, jour) => {
      if (refuse(avenant.valeur, jour)) return sansObjet('La signature de l’avenant a été refusée.');
      const manque = sous(avenant.ou, 'signatures');
      const signatures = signaturesAu(avenant, jour);
      if (signatures === undefined) return indeterminee(manque);
      const structure = jugerPartieStructure(signatures, manque, 'Avenant');
      const verdict =
        document.valeur.type === 'contrat_sejour'
          ? reunir([jugerPartiePersonne(dossier, signatures, manque, 'Avenant'), structure], sansObjet('Rien à juger.'))
          : structure;
      if (verdict.verdict !== 'non_respectee') return verdict;
      const calcul = calculer(avenant.valeur.etabliLe, sous(avenant.ou, 'etabliLe'), mois(1));
      if (jour > calcul.echeance) return { ...verdict, certitude: 'selon_lecture' };
      const constat = `Avenant : une signature manque, au plus tard le ${enToutesLettres(calcul.echeance)}.`;
      return aFaire(calcul.echeance, constat, [manque], calcul);
    }),
};

const signe = (...qualites: readonly ('personne' | 'directeur')[]) =>
  enEhpad([
    contrat({
      avenants: [
        {
          id: 'a1',
          etabliLe: '2026-05-31',
          objet: 'autre',
          signatures: qualites.map((qualite) => ({ le: '2026-06-02', par: { qualite } })),
        },
      ],
    }),
  ]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signé par les deux parties',
    verdict: 'respectee',
    au: '2026-07-31',
    dossier: signe('personne', 'directeur'),
  },
  { titre: 'La personne a encore le temps', verdict: 'a_faire', au: '2026-06-30', dossier: signe('directeur') },
  {
    titre: 'La personne n’a pas signé dans le mois',
    verdict: 'non_respectee',
    au: '2026-07-01',
    dossier: signe('directeur'),
  },
  {
    titre: 'Le dossier ne dit rien des avenants',
    verdict: 'indeterminee',
    au: '2026-07-31',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'Le contrat n’a pas changé',
    verdict: 'sans_objet',
    au: '2026-07-31',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
];
