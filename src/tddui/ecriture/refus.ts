import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { Projet } from '../../projet/projet';
import { estEcrivable } from '../elements/accord';
import { aUnNom } from '../elements/identite';

/** Ce que le guide exige et que le dossier n’a pas ; rien n’en est jamais inventé. */
export type CodeRefusTddui =
  | 'nom_usager_manquant'
  | 'titre_projet_manquant'
  | 'accord_structure_manquant'
  | 'projet_inconnu'
  | 'reste_illisible'
  | 'identifiants_doubles';

/** Refus d’export : où dans le dossier, lequel, et ce qu’il faut faire. */
export type RefusTddui = { readonly code: CodeRefusTddui; readonly ou: Pointeur; readonly message: string };

const MESSAGES: Readonly<Record<CodeRefusTddui, string>> = {
  nom_usager_manquant: 'TDDUI exige le nom de la personne. L’inscrire dans son identité.',
  titre_projet_manquant: 'TDDUI exige le titre du projet. Lui en donner un, ou ne pas exporter ce projet.',
  accord_structure_manquant:
    'TDDUI exige l’accord de la structure au projet. L’inscrire une fois donné, ou ne pas exporter ce projet.',
  projet_inconnu: 'Un projet à exporter n’est pas dans le dossier. Vérifier son identifiant.',
  reste_illisible: 'Le reste joint n’est pas celui d’une lecture TDDUI. Donner celui qu’a rendu la lecture, tel quel.',
  identifiants_doubles: 'Deux projets ont le même identifiant. En donner un autre à l’un des deux.',
};

/** Compose un refus. */
export const refuser = (code: CodeRefusTddui, ou: Pointeur): RefusTddui => ({ code, ou, message: MESSAGES[code] });

const duProjet = (projet: Projet, ou: Pointeur): readonly RefusTddui[] => [
  ...(projet.titre === undefined ? [refuser('titre_projet_manquant', `${ou}/titre` as Pointeur)] : []),
  ...((projet.accords ?? []).some((a) => a.partie === 'structure' && estEcrivable(a))
    ? []
    : [refuser('accord_structure_manquant', `${ou}/accords` as Pointeur)]),
];

/** Tout ce qui empêche d’exporter un dossier ; vide si rien ne l’empêche. */
export const refusDe = (
  { usager, projets = [] }: Dossier,
  voulus: readonly string[] | undefined,
): readonly RefusTddui[] => {
  const ids = projets.map(({ id }): string => id);
  return [
    ...(aUnNom(usager.identite ?? {}) ? [] : [refuser('nom_usager_manquant', '/usager/identite')]),
    ...(voulus ?? []).filter((id) => !ids.includes(id)).map(() => refuser('projet_inconnu', '/projets')),
    ...(new Set(ids).size === ids.length ? [] : [refuser('identifiants_doubles', '/projets')]),
    ...projets.flatMap((projet, rang) =>
      voulus === undefined || voulus.includes(projet.id) ? duProjet(projet, pointeur('projets', rang)) : [],
    ),
  ];
};
