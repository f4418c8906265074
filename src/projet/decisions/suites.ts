import { trouver } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { Commande } from '../commandes';
import type { Refus } from '../concertation';
import type { Genre } from '../elements';
import { porteurDAvis } from '../evolutions/avis';
import { memeAuteur } from '../parties';
import type { Projet } from '../projet';
import type { Decision, Obstacle } from './outils';
import { avec, connus, enOrdre, selon } from './outils';

const reserve = (genre: Genre, { id, par }: { readonly id: string; readonly par: Acteur }, auteur: Acteur): Obstacle =>
  memeAuteur(par, auteur) ? null : { code: 'RESERVE_A_SON_AUTEUR', genre, id, auteur: par.qualite };

const nonLeve = ({ id, leveLe }: Refus): Obstacle =>
  leveLe === undefined ? null : { code: 'DEJA_FAIT', genre: 'refus', id, le: leveLe };

const donnerSuiteAttente = (c: Commande<'DonnerSuiteAttente'>, projet: Projet): Decision =>
  selon([connus(projet, 'attente', [c.attente])], { ...c, type: 'SuiteAttenteDonnee' });

const communiquerSuiteAttente = (c: Commande<'CommuniquerSuiteAttente'>, projet: Projet): Decision =>
  avec(trouver(projet.attentes, c.attente), 'attente', c.attente, ({ suite }) =>
    selon([suite === undefined ? { code: 'SUITE_ABSENTE', attente: c.attente } : null], {
      ...c,
      type: 'SuiteAttenteCommuniquee',
    }),
  );

const relierAttente = (c: Commande<'RelierAttente'>, projet: Projet): Decision =>
  selon([connus(projet, 'attente', [c.attente]), connus(projet, 'besoin', c.besoins)], { ...c, type: 'AttenteReliee' });

const completerAttente = (c: Commande<'CompleterAttente'>, projet: Projet): Decision =>
  selon([connus(projet, 'attente', [c.attente])], { ...c, type: 'AttenteCompletee' });

const proposerAutreChose = (c: Commande<'ProposerAutreChose'>, projet: Projet): Decision =>
  avec(trouver(projet.refus, c.refus), 'refus', c.refus, (refus) =>
    selon([nonLeve(refus), enOrdre(c.le, c.reinterrogerLe)], { ...c, type: 'AutreChoseProposee' }),
  );

const reinterroger = (c: Commande<'Reinterroger'>, projet: Projet): Decision =>
  avec(trouver(projet.refus, c.refus), 'refus', c.refus, (refus) =>
    selon([nonLeve(refus)], { ...c, type: 'RefusReinterroge' }),
  );

const leverRefus = (c: Commande<'LeverRefus'>, projet: Projet): Decision =>
  avec(trouver(projet.refus, c.refus), 'refus', c.refus, (refus) =>
    selon([nonLeve(refus), reserve('refus', refus, c.par)], { ...c, type: 'RefusLeve' }),
  );

const repondreDesaccord = (c: Commande<'RepondreDesaccord'>, projet: Projet): Decision =>
  selon([connus(projet, 'desaccord', [c.desaccord])], { ...c, type: 'ReponseDesaccordDonnee' });

/** Seul qui a dit son désaccord peut le dire maintenu ou résolu ; n’importe qui peut saisir le juge. */
const traiterDesaccord = (c: Commande<'TraiterDesaccord'>, projet: Projet): Decision =>
  avec(trouver(projet.desaccords, c.desaccord), 'desaccord', c.desaccord, (desaccord) =>
    selon(
      [
        desaccord.issue === 'resolu'
          ? { code: 'DEJA_FAIT', genre: 'desaccord', id: desaccord.id, le: desaccord.resoluLe ?? null }
          : null,
        c.issue === 'maintenu' || c.issue === 'resolu' ? reserve('desaccord', desaccord, c.par) : null,
      ],
      { ...c, type: 'DesaccordTraite' },
    ),
  );

const donnerSuiteDemande = (c: Commande<'DonnerSuiteDemande'>, projet: Projet): Decision =>
  selon([connus(projet, 'demande', [c.demande])], { ...c, type: 'SuiteDemandeDonnee' });

/** Un avis déjà donné par la personne n’est pas effacé par le constat qu’il manque. */
const constaterAvisManquant = (c: Commande<'ConstaterAvisManquant'>, projet: Projet): Decision => {
  const porteur = porteurDAvis(projet, c.sur);
  const avis = porteur?.avisPersonne;
  return selon(
    [
      porteur === null ? { code: 'INCONNU', genre: 'element', id: c.sur } : null,
      avis?.recueilli ? { code: 'AVIS_DEJA_DONNE', sur: c.sur, le: avis.le ?? null } : null,
    ],
    { ...c, type: 'AvisManquantConstate' },
  );
};

export const decisionsSuites = {
  DonnerSuiteAttente: donnerSuiteAttente,
  CommuniquerSuiteAttente: communiquerSuiteAttente,
  RelierAttente: relierAttente,
  CompleterAttente: completerAttente,
  ProposerAutreChose: proposerAutreChose,
  Reinterroger: reinterroger,
  LeverRefus: leverRefus,
  RepondreDesaccord: repondreDesaccord,
  TraiterDesaccord: traiterDesaccord,
  DonnerSuiteDemande: donnerSuiteDemande,
  ConstaterAvisManquant: constaterAvisManquant,
};
