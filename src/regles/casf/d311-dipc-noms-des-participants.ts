import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { surLeDocumentD311 } from '../outils/documents';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { situer, sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { respectee } from '../verdict';

/** Le DIPC nomme ceux qui ont participé à son élaboration conjointe. */
export const d311DipcNomsDesParticipants: Regle = {
  id: 'casf/d311-dipc-noms-des-participants',
  titre: 'DIPC : noms de ceux qui ont participé à son élaboration',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('III, quatrième phrase'),
  champ: { numeros: NUMEROS_D311, precision: 'DIPC.' },
  lecture:
    'La mention se lit dans le contenu du document. À défaut, une liste de participants tous identifiés au dossier est tenue pour celle que porte le document.',
  doutes: `${DOUTE_D311} Une liste tenue dans le logiciel ne prouve pas que le document remis la reproduit.`,
  remede: 'Compléter le DIPC par le nom et la qualité de chaque participant, la personne d’abord.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, ['dipc'], au, (document) => {
      const { valeur, ou } = document;
      const participants = situer(valeur.participation?.participants, sous(ou, 'participation', 'participants'));
      const tousNommes =
        participants.length > 0 &&
        participants.every(({ valeur: { qualite, id } }) => qualite === 'personne' || id !== undefined);
      return valeur.clauses?.nomsDesParticipants === undefined && tousNommes
        ? respectee(participants.map((participant) => participant.ou))
        : jugerClauses(
            document,
            ['nomsDesParticipants'],
            'DIPC : il ne nomme pas ceux qui ont participé à son élaboration.',
          );
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document nomme les participants',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ clauses: { nomsDesParticipants: true } })]),
  },
  {
    titre: 'Le document ne les nomme pas',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ clauses: { nomsDesParticipants: false } })]),
  },
  {
    titre: 'Un participant n’est connu que par sa qualité',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([
      dipc({ participation: { participants: [{ qualite: 'personne' }, { qualite: 'professionnel' }] } }),
    ]),
  },
  { titre: 'La personne a un contrat', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([contrat()]) },
];
