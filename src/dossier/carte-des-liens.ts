/** Ce qu’un identifiant nomme. */
export type Sorte =
  | 'personne'
  | 'consentement'
  | 'mesure'
  | 'mesure_enfance'
  | 'designation'
  | 'orientation'
  | 'entretien'
  | 'document'
  | 'avenant'
  | 'demande_acces'
  | 'reclamation'
  | 'evenement'
  | 'partage'
  | 'plan'
  | 'projet'
  | 'revision'
  | 'attente'
  | 'besoin'
  | 'force'
  | 'evaluation'
  | 'objectif'
  | 'action'
  | 'moyen'
  | 'prestation'
  | 'risque'
  | 'restriction'
  | 'jalon'
  | 'reunion'
  | 'refus'
  | 'desaccord'
  | 'accord'
  | 'retrait'
  | 'avis'
  | 'demande_revision'
  | 'note'
  | 'version';

/** Ce qu’un lien peut viser : une sorte, tout élément du même projet, ou n’importe quoi dans le dossier. */
export type Cible = Sorte | 'element' | 'tout';

/** `=x` : ici un x reçoit son identifiant ; `>x` : lien vers un x ; `>>x` : vers un x, même d’une ancienne version. */
export type Marque = `=${Sorte}` | `>${Cible}` | `>>${Cible}`;

/** Limite à l’intérieur de laquelle des identifiants se cherchent et sont uniques. */
export type Portee = 'projet' | 'contenu' | 'revision';

/** Clés d’un objet où il y a quelque chose à voir. */
export type Cles = { readonly [cle: string]: Carte };

/** Où sont les identifiants et les liens : `[x]` est une liste de x ; `[portée, clés]`, un objet qui ouvre une portée. */
export type Carte = Marque | readonly [Carte] | readonly [Portee, Cles] | Cles;

const acteur = { id: '>personne' } as const;
const acteurs = [acteur] as const;
const parole = { auteur: acteur, recueilliePar: acteur } as const;
const remises = [{ a: acteur, par: acteur }] as const;
const participation = { participants: acteurs } as const;
const signatures = [{ par: acteur, accompagneePar: acteur }] as const;
const mention = { par: acteur, revocations: [{ par: acteur }] } as const;

const contenu = {
  projetVie: [{ parole }],
  forces: [{ id: '=force', parole }],
  evaluations: [{ id: '=evaluation', par: acteurs }],
  attentes: [{ id: '=attente', parole, besoins: ['>besoin'] }],
  besoins: [{ id: '=besoin', evaluation: '>evaluation' }],
  objectifs: [
    {
      id: '=objectif',
      parent: '>objectif',
      auteurStatut: acteur,
      besoins: ['>besoin'],
      attentes: ['>attente'],
      evaluations: ['>evaluation'],
      referent: acteur,
      negociation: [{ par: acteur }],
    },
  ],
  actions: [
    {
      id: '=action',
      auteurStatut: acteur,
      objectifs: ['>objectif'],
      responsable: acteur,
      intervenants: acteurs,
      dependDe: ['>action'],
      evaluations: ['>evaluation'],
    },
  ],
  moyens: [{ id: '=moyen', action: '>action' }],
  prestations: [
    {
      id: '=prestation',
      prestataire: acteur,
      action: '>action',
      choix: { par: acteur },
      choixAnterieurs: [{ par: acteur }],
    },
  ],
  risques: [{ id: '=risque', par: acteur, objectifs: ['>objectif'], actions: ['>action'] }],
  restrictions: [{ id: '=restriction', decideePar: acteur }],
  volets: [{ objectifs: ['>objectif'] }],
  jalons: [{ id: '=jalon' }],
} as const;

const refus = [{ id: '=refus', par: acteur, sur: '>>element', paroles: parole }] as const;
const desaccords = [
  { id: '=desaccord', par: acteur, sur: '>>element', paroles: parole, reponse: { par: acteur } },
] as const;
const avis = [{ id: '=avis', par: acteur, sur: '>>element', recueilliPar: acteur }] as const;

const projet = {
  id: '=projet',
  auteurStatut: acteur,
  responsable: acteur,
  participation,
  ...contenu,
  roles: [{ personne: '>personne' }],
  reunions: [{ id: '=reunion', invites: acteurs, presents: acteurs }],
  refus,
  desaccords,
  accords: [{ id: '=accord', par: acteur, version: '>version' }],
  retraits: [{ id: '=retrait', par: acteur, accord: '>accord', paroles: parole }],
  avis,
  remises,
  demandesRevision: [{ id: '=demande_revision', par: acteur, paroles: parole }],
  versions: [{ numero: '=version', revision: '>revision', contenu: ['contenu', contenu] }],
  redaction: { revision: '>revision' },
  notesDeSuivi: [{ id: '=note', par: acteur, objectifs: ['>>objectif'] }],
} as const;

const revision = {
  id: '=revision',
  projet: '>projet',
  evenement: '>evenement',
  demande: '>demande_revision',
  objectifs: ['>>objectif'],
  avis,
  refus,
  desaccords,
  preparations: [parole],
  invites: acteurs,
  presents: acteurs,
  evaluations: [{ objectif: '>>objectif', par: acteur, remplacePar: '>>objectif' }],
  remises,
} as const;

const reponse = { par: acteur, recueilliePar: acteur } as const;

const consentement = {
  id: '=consentement',
  porteSur: '>tout',
  destinataire: '>personne',
  recherches: [{ aupresDe: acteur, par: acteur, aptitude: { par: acteur } }],
  antecedents: [{ reponse }],
  reponse,
} as const;

const accompagnement = {
  orientations: [{ id: '=orientation' }],
  documentsRemis: [{ a: acteur }],
  informations: [{ a: acteurs, par: acteur }],
  entretiens: [{ id: '=entretien', conduitPar: acteur, presents: acteurs }],
  documentsIndividuels: [
    {
      id: '=document',
      participation,
      remises,
      signatures,
      refusSignature: { par: acteur },
      refusDeSigner: [{ par: acteur }],
      decisionsMentionnees: ['>orientation'],
      avenants: [{ id: '=avenant', participation, remises, signatures, refusSignature: { par: acteur } }],
      accords: { espacePrivatif: mention, donneesPersonnelles: mention },
      allerVenir: {
        evaluation: { medecin: acteur, participants: acteurs },
        transmissions: remises,
        signataires: acteurs,
      },
      retractation: { par: acteur },
      resiliation: { par: acteur },
    },
  ],
  demandesAcces: [{ id: '=demande_acces', par: acteur }],
  reclamations: [{ id: '=reclamation', par: acteur, paroles: parole, redites: [parole] }],
  evenements: [{ id: '=evenement', alertes: [{ a: acteur }] }],
  echangesFamille: [{ a: acteurs }],
  partages: [{ id: '=partage', destinataire: acteur }],
  oppositionsPartage: [{ par: acteur }],
  renonciations: [{ par: acteur, paroles: parole }],
  plansLies: [{ id: '=plan', remises: [{ a: acteur }] }],
  sortie: { transmissionA: acteurs },
} as const;

/** Tous les identifiants et tous les liens d’un dossier. La personne accompagnée compte parmi les personnes. */
export const CARTE_DES_LIENS = {
  usager: {
    id: '=personne',
    protections: [{ id: '=mesure', protecteurs: ['>personne'] }],
    autoriteParentale: { titulaires: ['>personne'], mesuresProtectionEnfance: [{ id: '=mesure_enfance' }] },
    aptitudes: [{ par: acteur }],
    personnesDeConfiance: [{ id: '=designation', personne: '>personne' }],
    propositionsPersonneConfiance: [{ par: acteur }],
    revocationsPersonneConfiance: [{ par: acteur }],
    entourage: [{ personne: '>personne', souhaits: [{ paroles: parole }] }],
  },
  personnes: [{ id: '=personne' }],
  consentements: [consentement],
  accompagnement,
  projets: [['projet', projet]],
  revisions: [['revision', revision]],
} as const satisfies Carte;
