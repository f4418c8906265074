import { CommandeProjet } from '../../projet/commandes';

const personne = { qualite: 'personne' };
const educatrice = { qualite: 'professionnel' };

/** Un projet de peu de mots où chaque genre d’élément existe une fois, relié aux autres. */
export const SOCLE_PROJET: readonly CommandeProjet[] = [
  { type: 'ExprimerAttente', par: personne, attente: 't1', texte: 'Vivre chez moi.' },
  { type: 'ConsignerEvaluation', par: educatrice, evaluation: { id: 'e1', le: '2024-01-08' } },
  { type: 'IdentifierBesoin', par: educatrice, besoin: { id: 'b1', description: 'Aide au repas', evaluation: 'e1' } },
  { type: 'ReconnaitreForce', par: personne, force: 'f1', texte: 'J’aime cuisiner.' },
  { type: 'EvaluerRisque', par: educatrice, risque: 'q1', nature: 'chute', presence: 'present' },
  { type: 'ConfierRole', par: educatrice, fonction: 'referent', personne: 'x1' },
  { type: 'ConvoquerReunion', par: educatrice, reunion: { id: 'u1', type: 'synthese', le: '2024-01-08' } },
  { type: 'ProposerObjectif', par: educatrice, objectif: { id: 'o1', titre: 'Cuisiner seul', besoins: ['b1'] } },
  { type: 'ApprouverObjectif', par: personne, objectif: 'o1' },
  { type: 'ProposerObjectif', par: personne, objectif: { id: 'o2', titre: 'Prendre le bus', attentes: ['t1'] } },
  { type: 'PlanifierAction', par: educatrice, action: { id: 'a1', titre: 'Atelier', objectifs: ['o1'] } },
  { type: 'ProposerPrestation', par: educatrice, prestation: { id: 'p1', titre: 'Cuisine', action: 'a1' } },
  { type: 'RepondrePrestation', par: personne, prestation: 'p1', reponse: 'acceptee' },
  { type: 'AjouterMoyen', par: educatrice, moyen: { id: 'm1', titre: 'Cuisine adaptée', nature: 'materiel' } },
  { type: 'FixerJalon', par: educatrice, jalon: { id: 'j1', libelle: 'Point', le: '2024-06-30' } },
  { type: 'DeciderRestriction', par: educatrice, restriction: { id: 'l1', objet: 'aller_venir' } },
  { type: 'DonnerAvis', par: personne, avis: 'v1', sur: 'o1', sens: 'favorable' },
  { type: 'RefuserElement', par: personne, refus: 'r1', sur: 'm1' },
  { type: 'ConsignerDesaccord', par: personne, desaccord: 'd1', sur: 'q1' },
  { type: 'DemanderRevision', par: personne, demande: 'y1' },
].map((commande) => CommandeProjet.parse({ projet: 'P1', le: '2024-01-08', ...commande }));
