import { compact } from '../../kernel/compact';
import type { Usager } from '../../usager/usager';
import type { Ecriture } from '../ecriture/contexte';
import { batir, concept } from '../fhir/batir';
import type { Objet } from '../fhir/json';
import { narratif } from '../fhir/narratif';
import type { Contexte } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { definition, SYS, SYSTEME_USAGER } from '../standard';
import { adresseFhir, lireCoordonnees, telecom } from './coordonnees';
import { ecrireIdentite, estIns, lireIdentite } from './identite';

/** Lit ce que la ressource Patient dit de la personne. */
export const lireUsager = (ctx: Contexte, fiche: Fiche) => {
  const id = ctx.idDe(fiche);
  const coordonnees = compact(lireCoordonnees(ctx.noter, fiche.noeud));
  return compact({
    id,
    identite: lireIdentite(ctx.noter, fiche.noeud, id),
    coordonnees: Object.keys(coordonnees).length > 0 ? coordonnees : undefined,
  });
};

/** Écrit la personne accompagnée ; `identifiant` : son identifiant local, à la forme nationale quand c’est possible. */
export const ecrireUsager = (ecriture: Ecriture, usager: Usager, cle: string, identifiant: string): Objet => {
  const identite = usager.identite ?? {};
  const { ins, corps, lieuNaissance } = ecrireIdentite(identite);
  const local = {
    type: concept(SYS.typeIdentifiant, 'PI', 'Patient internal identifier'),
    system: SYSTEME_USAGER,
    value: identifiant,
  };
  const coordonnees = usager.coordonnees ?? {};
  return batir({
    resourceType: 'Patient',
    id: ecriture.id(cle),
    meta: { profile: [definition(estIns(identite) ? 'tddui-patient-ins' : 'tddui-patient')] },
    text: narratif('Personne accompagnée', [
      ['Nom', [...(identite.prenoms ?? []), identite.nomUtilise ?? identite.nomNaissance ?? ''].join(' ')],
    ]),
    extension: [lieuNaissance],
    identifier: [ins, local],
    ...corps,
    telecom: telecom(coordonnees),
    address: adresseFhir(coordonnees),
  });
};
