import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { plusRecent, situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { texteEhpad } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

const DESIGNATIONS = '/usager/personnesDeConfiance';
const ENTOURAGE = '/usager/entourage';

/** En EHPAD, la personne de confiance est associée au projet, si la personne en a désigné une. */
export const d3121550PersonneDeConfiance: Regle = {
  id: 'casf-categories/d312-155-0-personne-de-confiance',
  titre: 'EHPAD : personne de confiance associée au projet, le cas échéant',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEhpad('D312-155-0', 'I, 3°', 'extrait'),
  champ: { categories: ['ehpad', 'puv'] },
  lecture:
    '« Le cas échéant » : si une personne de confiance est désignée, et que la personne la veut dans son projet. La désigner n’est pas le demander : son absence parmi les participants n’est un manquement, selon notre lecture, que si le dossier dit ce souhait ; s’il le tait, la question reste ouverte.',
  doutes: 'Alinéa lu dans une copie récente et non datée.',
  remede:
    'Demander à la personne si elle veut que sa personne de confiance prenne part au projet, et noter sa réponse ou cette participation.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const { personnesDeConfiance, entourage } = dossier.usager;
    if (personnesDeConfiance === undefined) return indeterminee(DESIGNATIONS);
    const enCours = situer(personnesDeConfiance, DESIGNATIONS).filter(
      ({ valeur }) => valeur.designeeLe <= au && (valeur.revoqueeLe === undefined || au < valeur.revoqueeLe),
    );
    const designee = plusRecent(enCours, ({ designeeLe }) => designeeLe);
    if (designee === undefined) return sansObjet('Aucune personne de confiance n’est désignée à cette date.');
    const souhaits = entourage?.find(({ personne }) => personne === designee.valeur.personne)?.souhaits;
    const souhait = plusRecent(
      survenus(situer(souhaits, ENTOURAGE), au, ({ le }) => le),
      ({ le }) => le,
    );
    const place = souhait?.valeur.place;
    if (place === 'tenu_a_distance' || place === 'informe') {
      return sansObjet('La personne ne souhaite pas que sa personne de confiance soit associée.');
    }
    return surProjetArrete(dossier, au, ({ valeur: { participation }, ou }) => {
      const verdict = contient(
        participation?.participants,
        sous(ou, 'participation', 'participants'),
        ({ qualite, id }) => qualite === 'personne_confiance' || id === designee.valeur.personne,
        'La personne de confiance désignée ne figure pas parmi ceux qui ont élaboré le projet.',
        'selon_lecture',
      );
      return verdict.verdict === 'non_respectee' && place !== 'associe' ? indeterminee(ENTOURAGE) : verdict;
    });
  },
};

const structure = { categorie: 'ehpad' } as const;
const personnes = [{ id: 'fille' }] as const;
const usager = { personnesDeConfiance: [{ id: 'pc1', personne: 'fille', designeeLe: '2026-02-01' }] } as const;
const associe = (personne: string) => [{ personne, souhaits: [{ place: 'associe' as const, le: '2026-01-10' }] }];
const sansElle = [
  {
    id: 'p1',
    statut: 'mise_en_oeuvre' as const,
    participation: { participants: [{ qualite: 'professionnel' as const }] },
  },
];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Elle a pris part au projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      personnes,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          participation: { participants: [{ qualite: 'personne_confiance', id: 'fille' }] },
        },
      ],
    },
  },
  {
    titre: 'Désignée et voulue, elle n’a pas été associée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, usager: { ...usager, entourage: associe('fille') }, personnes, projets: sansElle },
  },
  {
    titre: 'Elle n’a pas été associée, et le dossier ne dit pas si la personne le voulait',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, personnes, projets: sansElle },
  },
  {
    titre: 'Le dossier ne dit pas qui a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, personnes, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Aucune personne de confiance n’est désignée',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, usager: { personnesDeConfiance: [] } },
  },
  {
    titre: 'Elle n’en veut plus dans son projet, et l’a dit après avoir dit oui',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      personnes,
      usager: {
        ...usager,
        entourage: [
          {
            personne: 'fille',
            souhaits: [
              { place: 'associe', le: '2026-01-10' },
              { place: 'tenu_a_distance', le: '2026-02-10' },
            ],
          },
        ],
      },
      projets: sansElle,
    },
  },
  {
    titre: 'La dernière désignée est une autre personne',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      personnes: [...personnes, { id: 'voisin' }],
      usager: {
        personnesDeConfiance: [
          { id: 'pc1', personne: 'fille', designeeLe: '2026-02-01' },
          { id: 'pc2', personne: 'voisin', designeeLe: '2026-03-01' },
        ],
        entourage: associe('voisin'),
      },
      projets: [
        { id: 'p1', statut: 'mise_en_oeuvre', participation: { participants: [{ qualite: 'proche', id: 'fille' }] } },
      ],
    },
  },
];
