import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { ConceptNumerote } from '../standard';
import { LISTES } from './cles';
import { contactsDe, estConnue } from './genres';
import type { Ecrite, former } from './identifiants';
import type { PerteTddui } from './pertes';

/** Identifiant du dossier que l’export écrit autrement. */
export type IdentifiantEcrit = { readonly notre: string; readonly ecrit: string; readonly ou: Pointeur };

type Formes = ReturnType<typeof former>;
type Situe = { readonly ou: Pointeur; readonly id: string; readonly ecrite: Ecrite };

const situer = ({ projets = [], revisions = [], usager }: Dossier, formes: Formes): readonly Situe[] => {
  const un = (concept: ConceptNumerote, id: string, ...ou: readonly (string | number)[]): Situe => ({
    ou: pointeur(...ou, 'id'),
    id,
    ecrite: formes.element(concept, id),
  });
  return [
    { ou: '/usager/id', id: usager.id, ecrite: formes.usager },
    ...projets.flatMap((projet, p) => [
      un('projet', projet.id, 'projets', p),
      ...LISTES.flatMap(([cle, concept]) =>
        concept === 'accord' ? [] : (projet[cle] ?? []).map(({ id }, rang) => un(concept, id, 'projets', p, cle, rang)),
      ),
    ]),
    ...revisions.map(({ id }, rang) => un('bilan', id, 'revisions', rang)),
  ];
};

/** Les identifiants que l’export met à la forme nationale. */
export const identifiantsEcrits = (dossier: Dossier, formes: Formes): readonly IdentifiantEcrit[] =>
  situer(dossier, formes).flatMap(({ ou, id, ecrite }) =>
    ecrite.forme === 'composee' ? [{ notre: id, ecrit: ecrite.valeur, ou }] : [],
  );

const LOCAL =
  'Sans FINESS ni identifiant local de l’usager, les identifiants ne peuvent être mis à la forme nationale.';
const SANS_RPPS = 'Professionnel sans numéro RPPS : il est écrit hors du profil du guide, qui l’exige.';
const COMPOSE = 'L’identifiant est écrit à la forme nationale.';

/** Ce qui s’écrit autrement, ou sans tout ce que le guide demande. */
export const horsProfil = (
  dossier: Dossier,
  identifiants: readonly IdentifiantEcrit[],
  formes: Formes,
  extensions: boolean,
): readonly PerteTddui[] => {
  const contacts = contactsDe(dossier);
  const locaux = situer(dossier, formes).filter(({ ecrite }) => ecrite.forme === 'locale');
  const premier = locaux[0];
  return [
    ...identifiants.map(({ ou }) => ({ nature: 'change' as const, ou, message: COMPOSE, parExtension: extensions })),
    ...(premier ? [{ nature: 'hors_profil' as const, ou: premier.ou, message: LOCAL, parExtension: false }] : []),
    ...(dossier.personnes ?? []).flatMap((personne, rang) =>
      contacts.has(personne.id) || personne.rpps?.length === 11 || !estConnue(personne)
        ? []
        : [
            {
              nature: 'hors_profil' as const,
              ou: pointeur('personnes', rang),
              message: SANS_RPPS,
              parExtension: false,
            },
          ],
    ),
  ];
};
