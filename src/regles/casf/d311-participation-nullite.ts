import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { jugerParticipation } from '../outils/participation';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** La personne prend part à l’établissement du contrat ou du DIPC, à peine de nullité. */
export const d311ParticipationNullite: Regle = {
  id: 'casf/d311-participation-nullite',
  titre: 'Participation de la personne à l’établissement du contrat ou du DIPC, à peine de nullité',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('III, troisième phrase'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    '« Requise » veut dire demandée : une personne qui refuse de participer exerce un droit, et le document n’est pas nul pour autant. La famille ou le représentant n’interviennent que « si nécessaire » et ne remplacent la personne que si elle ne peut pas participer. La nullité attachée à ce devoir ne vaut pas pour l’avis du mineur.',
  doutes: `${DOUTE_D311} La cour d’appel de Paris (15 décembre 2022, n° 19/03268) a annulé un contrat de séjour pour violation de règles d’ordre public ; le motif exact n’a pas été lu.`,
  remede:
    'Reprendre le document avec la personne, par les moyens de communication qui sont les siens, et noter quand et comment elle y a pris part.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) =>
      jugerParticipation(document, au, 'Contrat de séjour ou DIPC'),
    ),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a participé, avec des pictogrammes',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([
      contrat({ participation: { personne: { aParticipe: true, le: '2026-01-14', moyens: ['pictogrammes'] } } }),
    ]),
  },
  {
    titre: 'La personne n’a pas été sollicitée',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } })]),
  },
  {
    titre: 'La personne n’a pas pu participer : sa fille et sa tutrice étaient là',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([
      contrat({
        participation: {
          personne: { aParticipe: false, motif: 'impossibilite' },
          participants: [{ qualite: 'proche' }, { qualite: 'tuteur' }],
        },
      }),
    ]),
  },
  {
    titre: 'Le dossier ne dit pas si la personne a participé',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat()]),
  },
  { titre: 'Aucun document n’est établi', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([]) },
];
