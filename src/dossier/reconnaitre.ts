import { FORMAT_DOSSIER, VERSION_DOSSIER } from './dossier';
import type { IssueDeLecture } from './issue';
import { issue } from './issue';

const champ = (document: object, cle: string): unknown =>
  Object.hasOwn(document, cle) ? (document as Record<string, unknown>)[cle] : undefined;

const surFormat = (document: object): IssueDeLecture | undefined => {
  const format = champ(document, 'format');
  if (format === FORMAT_DOSSIER) return undefined;
  const attendu = `"format": "${FORMAT_DOSSIER}"`;
  const ressource = champ(document, 'resourceType');
  if (ressource === 'Bundle') {
    const constat =
      'un Bundle TDDUI (FHIR), non un dossier. Le convertir avec `depuisTddui`, ou par `projet-personnalise tddui importer`.';
    return issue('', 'format_inconnu', constat, { attendu });
  }
  if (ressource !== undefined) {
    const constat =
      'une ressource FHIR isolée, non un dossier. Fournir le Bundle TDDUI entier à `depuisTddui`, ou un dossier.';
    return issue('', 'format_inconnu', constat, { attendu });
  }
  if (typeof format === 'string' && format.startsWith('projet-personnalise/')) {
    return issue('/format', 'format_inconnu', 'un autre document de la bibliothèque, non un dossier.', { attendu });
  }
  if (format !== undefined) {
    const constat = `ce format n’est pas celui d’un dossier. Écrire ${attendu} si c’en est un.`;
    return issue('/format', 'format_inconnu', constat, { attendu, suggestion: FORMAT_DOSSIER });
  }
  const ressemble = ['usager', 'projets', 'accompagnement', 'structure', 'version'].some((c) =>
    Object.hasOwn(document, c),
  );
  if (ressemble) return undefined;
  const constat = `rien n’y ressemble à un dossier. Un dossier commence par ${attendu} et porte au moins \`id\` et \`usager\`.`;
  return issue('', 'format_inconnu', constat, { attendu });
};

const surVersion = (document: object): IssueDeLecture | undefined => {
  const version = champ(document, 'version');
  if (typeof version !== 'number' || version === VERSION_DOSSIER) return undefined;
  const attendu = String(VERSION_DOSSIER);
  const recente = Number.isInteger(version) && version > VERSION_DOSSIER;
  const ancienne = Number.isInteger(version) && version >= 1 && version < VERSION_DOSSIER;
  const constat = recente
    ? `version ${version}, plus récente que cette bibliothèque, qui lit la version ${attendu}. Mettre la bibliothèque à jour.`
    : ancienne
      ? `version ${version}, plus ancienne que la version ${attendu}. La convertir d’abord avec \`migrer\`.`
      : `aucune version du format ne porte ce numéro. Écrire \`"version": ${attendu}\`.`;
  return issue('/version', 'version_inconnue', constat, { attendu });
};

/** Ce qui fait qu’un objet n’est pas un dossier que l’on sache lire ; inutile alors d’en énumérer les autres fautes. */
export const etranger = (document: object): IssueDeLecture | undefined => surFormat(document) ?? surVersion(document);
