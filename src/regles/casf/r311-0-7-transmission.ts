import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { surLAnnexe } from '../outils/annexe-aller-venir';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { situer, sous, survenus } from '../outils/lecture';
import { mesuresAu, PROTECTEURS, PROTECTIONS } from '../outils/protections';
import { r31107 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Le projet d’annexe est transmis à la personne, à qui la protège, et à sa personne de confiance si elle l’accepte. */
export const r31107Transmission: Regle = {
  id: 'casf/r311-0-7-transmission',
  titre:
    'Projet d’annexe « aller et venir » transmis à la personne, à qui la protège, et à la personne de confiance avec son accord',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: r31107('deuxième alinéa', 'texte'),
  champ: {
    categories: HEBERGEMENT_PA,
    precision: 'Contrat de séjour qui porte une annexe sur la liberté d’aller et venir.',
  },
  lecture:
    'Le texte vise toute mesure de protection juridique, non la seule représentation. Le jour noté de la transmission est tenu pour sa date certaine. Transmettre à la personne de confiance sans l’accord de la personne est un manquement ; ne pas lui transmettre n’en est pas un. Tant que l’annexe n’est pas signée, le projet peut encore partir.',
  doutes: 'L’article a été lu dans une copie dont la fin est coupée.',
  remede:
    'Transmettre le projet à la personne et à qui la protège, par un moyen qui donne une date, avant toute signature.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLAnnexe(dossier, au, ({ valeur, ou }) => {
      const ici = sous(ou, 'transmissions');
      if (valeur.transmissions === undefined) return indeterminee(ici);
      const faites = survenus(situer(valeur.transmissions, ici), au, ({ le }) => le);
      const confiance = faites.find(({ valeur: { a } }) => a.qualite === 'personne_confiance');
      const accord = sous(ou, 'accordTransmissionPersonneConfiance');
      if (confiance && valeur.accordTransmissionPersonneConfiance === false)
        return nonRespectee('Projet transmis à la personne de confiance sans l’accord de la personne.', [
          confiance.ou,
          accord,
        ]);
      if (confiance && valeur.accordTransmissionPersonneConfiance === undefined) return indeterminee(accord);
      const { signeeLe } = valeur;
      if (signeeLe === undefined) return sansObjet('L’annexe n’est pas signée : le projet peut encore être transmis.');
      const avant = faites.filter(({ valeur: { le } }) => le <= signeeLe);
      const aLaPersonne = avant.find(({ valeur: { a } }) => estLaPersonne(a));
      if (!aLaPersonne)
        return nonRespectee('Annexe signée sans que le projet ait été transmis à la personne.', [ici], {
          depuisLe: signeeLe,
        });
      const mesures = mesuresAu(dossier, signeeLe);
      if (mesures === undefined) return indeterminee(PROTECTIONS);
      const auProtecteur = avant.find(({ valeur: { a } }) => PROTECTEURS.has(a.qualite));
      return mesures.length > 0 && !auProtecteur
        ? nonRespectee('Annexe signée sans que le projet ait été transmis à qui protège la personne.', [ici], {
            depuisLe: signeeLe,
          })
        : respectee([aLaPersonne.ou, ...(auProtecteur && mesures.length > 0 ? [auProtecteur.ou] : [])]);
    }),
};

const protegee = {
  usager: { protections: [{ id: 'm1', type: 'curatelle_simple' as const, debutLe: '2020-01-01' }] },
};
const annexe = (...a: readonly ('personne' | 'curateur')[]) =>
  contrat({
    allerVenir: {
      transmissions: a.map((qualite) => ({ le: '2026-02-12', a: { qualite } })),
      signeeLe: '2026-03-02',
    },
  });

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Transmis à la personne et à sa curatrice',
    verdict: 'respectee',
    au: '2026-04-01',
    dossier: enEhpad([annexe('personne', 'curateur')], protegee),
  },
  {
    titre: 'La curatrice n’a rien reçu',
    verdict: 'non_respectee',
    au: '2026-04-01',
    dossier: enEhpad([annexe('personne')], protegee),
  },
  {
    titre: 'Le dossier ne dit pas si la personne est protégée',
    verdict: 'indeterminee',
    au: '2026-04-01',
    dossier: enEhpad([annexe('personne')]),
  },
  {
    titre: 'L’annexe n’est pas encore signée',
    verdict: 'sans_objet',
    au: '2026-02-20',
    dossier: enEhpad([annexe('personne')], protegee),
  },
];
