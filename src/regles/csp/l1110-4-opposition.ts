import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { dueALAccueil } from '../outils/accueil';
import { partagesEntreProfessionnels } from '../outils/partages';
import { reunir } from '../outils/reunir';
import { CSP } from '../outils/textes-csp';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { nonRespectee, sansObjet } from '../verdict';

const DEPUIS = jourDuTexte('2016-01-28');

/** La personne sait qu’elle peut s’opposer au partage de ses informations, et son opposition est respectée. */
export const l11104Opposition: Regle = {
  id: 'csp/l1110-4-opposition',
  titre: 'Opposition au partage : la personne en est informée, et elle est respectée',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CSP.opposition,
  champ: {},
  lecture:
    'L’information est attendue dans les quinze jours de l’admission, délai de lecture. Aucun partage entre professionnels n’a lieu tant qu’une opposition a cours ; elle se lève comme elle se dit, à tout moment et sans raison.',
  doutes: 'L’alinéa n’a pu être lu dans aucune copie : la règle reste hors du contrôle ordinaire.',
  remede: 'Dire à la personne qu’elle peut s’opposer, noter ce qu’elle décide, et arrêter ce à quoi elle s’oppose.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: (dossier, au) => {
    const oppositions = dossier.accompagnement?.oppositionsPartage ?? [];
    const passesOutre = partagesEntreProfessionnels(dossier, DEPUIS, au)
      .filter(({ valeur }) =>
        oppositions.some(({ le, leveeLe }) => le <= valeur.le && (leveeLe === undefined || valeur.le < leveeLe)),
      )
      .map(({ valeur, ou }) =>
        nonRespectee(`Partage du ${enToutesLettres(valeur.le)} malgré l’opposition de la personne.`, [ou], {
          depuisLe: valeur.le,
          certitude: 'selon_lecture',
        }),
      );
    const information = dueALAccueil({
      dossier,
      au,
      sujets: ['opposition_partage'],
      aQui: (acteur) => estLaPersonne(acteur) || peutRepresenter(acteur),
      quoi: 'Information sur le droit de s’opposer au partage',
      texteDu: DEPUIS,
    });
    return reunir([...passesOutre, information], sansObjet('La personne n’est pas encore admise à cette date.'));
  },
};

const avec = (informeeLe: string | null, opposeeLe?: string) => ({
  accompagnement: {
    admission: { admisLe: '2026-08-31' },
    informations: informeeLe
      ? [{ sujet: 'opposition_partage' as const, le: informeeLe, a: [{ qualite: 'personne' as const }] }]
      : [],
    partages: [{ id: 's1', le: '2026-09-15', destinataire: { qualite: 'partenaire' as const } }],
    oppositionsPartage: opposeeLe ? [{ le: opposeeLe }] : [],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Informée, sans opposition', verdict: 'respectee', au: '2026-10-01', dossier: avec('2026-09-01') },
  { titre: 'L’information reste à donner', verdict: 'a_faire', au: '2026-09-15', dossier: avec(null) },
  {
    titre: 'Un partage passe outre l’opposition',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-01', '2026-09-15'),
  },
  {
    titre: 'Le dossier ne dit rien des informations données',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { accompagnement: { admission: { admisLe: '2026-08-31' } } },
  },
  { titre: 'La personne n’est pas encore admise', verdict: 'sans_objet', au: '2026-08-30', dossier: avec(null) },
];
