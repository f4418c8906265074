import { compact } from '../../kernel/compact';
import { FORME_FINESS } from '../../vocabulaire/finess';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Fiche } from './fiche';
import { codesDe, enLibelle } from './valeurs';

/** Identification nationale des structures ; sa valeur est le numéro FINESS précédé de 1. */
const IDNST = 'urn:oid:1.2.250.1.71.4.2.2';

const finessDe = (organisme: Noeud): string | undefined =>
  elements(sous(organisme, 'identifier'))
    .filter((i) => {
      const codes = elements(sous(i, 'type')).flatMap(codesDe);
      const systeme = (chaine(sous(i, 'system')) ?? '').toLowerCase();
      return codes.includes('FINEG') || systeme === IDNST || (systeme.includes('finess') && !codes.includes('FINEJ'));
    })
    .map((i) => (chaine(sous(i, 'value')) ?? '').replace(/^1(?=.{9}$)/, ''))
    .find((valeur) => FORME_FINESS.test(valeur));

/** Ce que l’organisme du Bundle dit de la structure, s’il n’y en a qu’un. */
export const structureDe = (organismes: readonly Fiche[]) => {
  const [seul, autre] = organismes;
  if (seul === undefined || autre !== undefined) return {};
  return compact({ finess: finessDe(seul.noeud), nom: enLibelle(chaine(sous(seul.noeud, 'name'))) });
};
