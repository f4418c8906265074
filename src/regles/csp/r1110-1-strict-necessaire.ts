import { enchainer } from '../../kernel/listes';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { PARTAGES, partagesEntreProfessionnels } from '../outils/partages';
import { reunir } from '../outils/reunir';
import { CSP } from '../outils/textes-csp';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Un partage se limite à ce qui est strictement nécessaire, et à la mission de celui qui reçoit. */
export const r11101StrictNecessaire: Regle = {
  id: 'csp/r1110-1-strict-necessaire',
  titre: 'Partage limité au strict nécessaire et à la mission de celui qui reçoit',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CSP.strictNecessaire,
  champ: {},
  lecture:
    'Les deux limites s’ajoutent, l’une ne remplace jamais l’autre : ce qui est nécessaire au suivi, et ce qui relève de la mission du destinataire. Elles valent dans l’équipe comme au-delà, pour chaque partage entre professionnels.',
  doutes: 'Le dossier dit ce que l’équipe a estimé ; il ne montre pas ce qui a été transmis.',
  remede: 'Revoir ce qui est transmis à ce destinataire, et n’en garder que le nécessaire à sa mission.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    dossier.accompagnement?.partages === undefined
      ? indeterminee(PARTAGES)
      : reunir(
          enchainer(
            partagesEntreProfessionnels(dossier, jourDuTexte('2016-07-23'), au),
            ({ valeur: { le, strictNecessaire, dansLaMission }, ou }) => {
              const du = `Partage du ${enToutesLettres(le)}`;
              return [
                affirme(strictNecessaire, sous(ou, 'strictNecessaire'), `${du} : au-delà du strict nécessaire.`),
                affirme(dansLaMission, sous(ou, 'dansLaMission'), `${du} : hors de la mission du destinataire.`),
              ];
            },
          ),
          sansObjet('Aucun partage entre professionnels n’est au dossier à cette date.'),
        ),
};

const avec = (suite: { strictNecessaire?: boolean; dansLaMission?: boolean }) => ({
  accompagnement: {
    partages: [{ id: 's1', le: '2026-09-15', destinataire: { qualite: 'professionnel' as const }, ...suite }],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Nécessaire, et dans la mission',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ strictNecessaire: true, dansLaMission: true }),
  },
  {
    titre: 'Nécessaire, mais hors de la mission',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ strictNecessaire: true, dansLaMission: false }),
  },
  {
    titre: 'Le dossier ne dit pas si c’était dans la mission',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({ strictNecessaire: true }),
  },
  { titre: 'Aucun partage encore', verdict: 'sans_objet', au: '2026-09-14', dossier: avec({}) },
];
