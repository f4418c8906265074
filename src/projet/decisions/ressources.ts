import { trouver } from '../../kernel/listes';
import type { Commande } from '../commandes';
import type { Jalon } from '../concertation';
import type { Prestation } from '../contenu';
import type { Projet } from '../projet';
import { avecAvis, pourLaPersonne } from './accords';
import type { Decision, Obstacle } from './outils';
import { auStatut, avec, connus, enOrdre, libre, selon } from './outils';

const surPrestation = (projet: Projet, id: string, decider: (prestation: Prestation) => Decision): Decision =>
  avec(trouver(projet.prestations, id), 'prestation', id, decider);

const nonAtteint = ({ id, atteintLe }: Jalon): Obstacle =>
  atteintLe === undefined ? null : { code: 'DEJA_FAIT', genre: 'jalon', id, le: atteintLe };
const surJalon = (projet: Projet, id: string, decider: (jalon: Jalon) => Decision): Decision =>
  avec(trouver(projet.jalons, id), 'jalon', id, decider);

const ajouterMoyen = (c: Commande<'AjouterMoyen'>, projet: Projet): Decision =>
  selon(
    [libre(projet, c.moyen.id), connus(projet, 'action', [c.moyen.action]), enOrdre(c.moyen.debutLe, c.moyen.finLe)],
    { ...c, type: 'MoyenAjoute' },
  );

const redefinirMoyen = (c: Commande<'RedefinirMoyen'>, projet: Projet): Decision =>
  selon(
    [
      connus(projet, 'moyen', [c.moyen.id]),
      connus(projet, 'action', [c.moyen.action]),
      enOrdre(c.moyen.debutLe, c.moyen.finLe),
    ],
    { ...c, type: 'MoyenRedefini' },
  );

const proposerPrestation = (c: Commande<'ProposerPrestation'>, projet: Projet): Decision => {
  const { id, action, debutLe, finLe } = c.prestation;
  return selon([libre(projet, id), connus(projet, 'action', [action]), enOrdre(debutLe, finLe)], {
    ...c,
    type: 'PrestationProposee',
  });
};

const redefinirPrestation = (c: Commande<'RedefinirPrestation'>, projet: Projet): Decision => {
  const { id, action, debutLe, finLe } = c.prestation;
  return surPrestation(projet, id, (prestation) =>
    selon(
      [
        auStatut('prestation', prestation, 'en_preparation', 'actif'),
        connus(projet, 'action', [action]),
        enOrdre(debutLe, finLe),
      ],
      { ...c, type: 'PrestationRedefinie' },
    ),
  );
};

const repondrePrestation = (c: Commande<'RepondrePrestation'>, projet: Projet): Decision =>
  surPrestation(projet, c.prestation, (prestation) =>
    selon(
      [
        pourLaPersonne(c.par),
        avecAvis(c.par, c.avisPersonne),
        auStatut('prestation', prestation, 'en_preparation', 'actif'),
        enOrdre(c.le, c.reproposerLe),
      ],
      { ...c, type: 'ReponsePrestationDonnee' },
    ),
  );

const demarrerPrestation = (c: Commande<'DemarrerPrestation'>, projet: Projet): Decision =>
  surPrestation(projet, c.prestation, (prestation) =>
    selon(
      [
        auStatut('prestation', prestation, 'en_preparation'),
        prestation.choix?.reponse === 'acceptee'
          ? null
          : { code: 'PRESTATION_NON_ACCEPTEE', prestation: prestation.id },
      ],
      { ...c, type: 'PrestationDemarree' },
    ),
  );

const terminerPrestation = (c: Commande<'TerminerPrestation'>, projet: Projet): Decision =>
  surPrestation(projet, c.prestation, (prestation) =>
    selon([auStatut('prestation', prestation, 'actif')], { ...c, type: 'PrestationTerminee' }),
  );

const annulerPrestation = (c: Commande<'AnnulerPrestation'>, projet: Projet): Decision =>
  surPrestation(projet, c.prestation, (prestation) =>
    selon([auStatut('prestation', prestation, 'en_preparation', 'actif')], { ...c, type: 'PrestationAnnulee' }),
  );

const fixerJalon = (c: Commande<'FixerJalon'>, projet: Projet): Decision =>
  selon([libre(projet, c.jalon.id)], { ...c, type: 'JalonFixe' });

const deplacerJalon = (c: Commande<'DeplacerJalon'>, projet: Projet): Decision =>
  surJalon(projet, c.jalon, (jalon) => selon([nonAtteint(jalon)], { ...c, type: 'JalonDeplace' }));

const atteindreJalon = (c: Commande<'AtteindreJalon'>, projet: Projet): Decision =>
  surJalon(projet, c.jalon, (jalon) => selon([nonAtteint(jalon)], { ...c, type: 'JalonAtteint' }));

export const decisionsRessources = {
  AjouterMoyen: ajouterMoyen,
  RedefinirMoyen: redefinirMoyen,
  ProposerPrestation: proposerPrestation,
  RedefinirPrestation: redefinirPrestation,
  RepondrePrestation: repondrePrestation,
  DemarrerPrestation: demarrerPrestation,
  TerminerPrestation: terminerPrestation,
  AnnulerPrestation: annulerPrestation,
  FixerJalon: fixerJalon,
  DeplacerJalon: deplacerJalon,
  AtteindreJalon: atteindreJalon,
};
