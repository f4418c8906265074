import { compact } from '../../kernel/compact';
import type { Evaluation } from '../../projet/contenu';
import { chaine, elements, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte, Lu } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { enLibelle, lireJour } from '../lecture/valeurs';

/** Questionnaires du guide. */
const OUTILS: Readonly<Record<string, string>> = {
  'tddui-questionnaire-serafin': 'SERAFIN-PH',
  'tddui-questionnaire-aggir-pa-ssiad': 'AGGIR (personnes âgées)',
  'tddui-questionnaire-aggir-ph-ssiad': 'AGGIR (personnes handicapées)',
  'tddui-questionnaire-situation-ssiad': 'Situation en SSIAD',
};

const outilDe = (canonique: string | undefined) => {
  const [adresse = '', version] = (canonique ?? '').split('|');
  const dernier = adresse.split('/').at(-1) ?? '';
  const nom = enLibelle(Object.hasOwn(OUTILS, dernier) ? OUTILS[dernier] : dernier);
  return nom === undefined ? undefined : compact({ nom, version: enLibelle(version) });
};

/** Lit d’une évaluation qu’elle a eu lieu, quand, avec quoi et par qui ; ses réponses restent à part, entières. */
export const lireEvaluation = (ctx: Contexte, fiche: Fiche): Lu<typeof Evaluation> | undefined => {
  const { noeud } = fiche;
  const le = lireJour(ctx.noter, sous(noeud, 'authored'));
  if (le === undefined || chaine(sous(noeud, 'status')) === 'entered-in-error') return undefined;
  const par = ['author', 'source'].flatMap((cle) =>
    elements(sous(noeud, cle)).flatMap((ref) => lireActeur(ctx, ref, fiche, 'professionnel') ?? []),
  );
  const dePro = par.filter(({ qualite }) => qualite !== 'personne').slice(0, 1);
  return compact({
    id: ctx.idDe(fiche),
    le,
    outil: outilDe(chaine(sous(noeud, 'questionnaire'))),
    par: dePro.length > 0 ? dePro : undefined,
  });
};
