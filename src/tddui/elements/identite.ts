import { compact } from '../../kernel/compact';
import type { Identite } from '../../usager/usager';
import type { Brut } from '../fhir/batir';
import { batir, concept, extension } from '../fhir/batir';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, racine, sous } from '../fhir/noeud';
import type { Lu } from '../lecture/contexte';
import { enLibelle, extensionsDe, lireJour } from '../lecture/valeurs';
import type { Noter } from '../remarque';
import { EXT, FORME_USAGER, SYS } from '../standard';

const SEXES = { female: 'F', male: 'M', unknown: 'I' } as const;
const GENRES = { F: 'female', M: 'male', I: 'unknown' } as const;
const SYSTEMES_INS = [
  ['NIR', SYS.insNir],
  ['NIA', SYS.insNia],
] as const;

const nomDUsage = (patient: Noeud, ...usages: readonly string[]): Noeud | undefined => {
  const noms = elements(sous(patient, 'name'));
  return usages.flatMap((usage) => noms.find((nom) => chaine(sous(nom, 'use')) === usage) ?? [])[0];
};

const prenomsDe = (nom: Noeud): readonly string[] => {
  const donnes = elements(sous(nom, 'given')).flatMap((p) => enLibelle(chaine(p)) ?? []);
  const liste = extensionsDe(nom, EXT.prenomsNaissance).flatMap((e) => chaine(sous(e, 'valueString')) ?? [])[0];
  const tous = (liste ?? '').split(/\s+/).filter((p) => p !== '');
  return tous.length > donnes.length && tous[0] === donnes[0] ? tous.flatMap((p) => enLibelle(p) ?? []) : donnes;
};

const lireIns = (patient: Noeud) => {
  for (const [type, systeme] of SYSTEMES_INS) {
    const matricule = elements(sous(patient, 'identifier'))
      .filter((i) => chaine(sous(i, 'system')) === systeme && chaine(sous(i, 'use')) !== 'old')
      .flatMap((i) => chaine(sous(i, 'value')) ?? [])
      .find((valeur) => /^\d[\dAB]{12}\d{2}$/.test(valeur));
    if (matricule !== undefined) return { matricule, type };
  }
  return undefined;
};

const lireLieu = (patient: Noeud): string | undefined => {
  const adresse = sous(extensionsDe(patient, EXT.lieuNaissance)[0] ?? racine(undefined), 'valueAddress');
  const insee = extensionsDe(adresse, EXT.codeInsee).flatMap((e) => chaine(sous(e, 'valueCoding', 'code')) ?? [])[0];
  return enLibelle(insee ?? chaine(sous(adresse, 'city')) ?? chaine(sous(adresse, 'text')));
};

const lireRang = (patient: Noeud): number | undefined => {
  const { valeur } = sous(
    extensionsDe(sous(patient, '_birthDate'), EXT.rangNaissance)[0] ?? racine(undefined),
    'valuePositiveInt',
  );
  return typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= 1 && valeur <= 999 ? valeur : undefined;
};

/** Lit l’identité ; `undefined` si la ressource n’en dit rien. */
export const lireIdentite = (noter: Noter, patient: Noeud, id: string): Lu<typeof Identite> | undefined => {
  const officiel = nomDUsage(patient, 'official', 'maiden') ?? elements(sous(patient, 'name'))[0] ?? racine(undefined);
  const usuel = nomDUsage(patient, 'usual', 'nickname');
  const utilise = usuel?.valeur === officiel.valeur ? undefined : usuel;
  const prenoms = prenomsDe(officiel);
  const genre = chaine(sous(patient, 'gender'));
  const sexe = genre !== undefined && Object.hasOwn(SEXES, genre) ? SEXES[genre as keyof typeof SEXES] : undefined;
  if (genre !== undefined && sexe === undefined)
    noter('conserve', sous(patient, 'gender'), 'Sexe hors de la liste française : il est gardé à part.');
  const identite = compact({
    nomNaissance: enLibelle(
      chaine(sous(officiel, 'family')) ?? (prenoms.length === 0 ? chaine(sous(officiel, 'text')) : undefined),
    ),
    nomUtilise: utilise && enLibelle(chaine(sous(utilise, 'family'))),
    prenoms: prenoms.length > 0 ? prenoms : undefined,
    prenomUtilise: utilise && enLibelle(chaine(sous(utilise, 'given'))),
    sexe,
    naissanceLe: lireJour(noter, sous(patient, 'birthDate')),
    rangNaissance: lireRang(patient),
    lieuNaissance: lireLieu(patient),
    ins: lireIns(patient),
    identifiantLocal: enLibelle(FORME_USAGER.exec(id)?.[2]),
  });
  return Object.keys(identite).length > 0 ? identite : undefined;
};

const noms = (identite: Identite, strict: boolean): readonly Brut[] => {
  const prenoms = identite.prenoms ?? [];
  const liste = strict && prenoms.length > 1 && prenoms.every((p) => !/\s/.test(p));
  return [
    {
      extension: liste ? [extension(EXT.prenomsNaissance, { valueString: prenoms.join(' ') })] : [],
      use: 'official',
      family: identite.nomNaissance ?? identite.nomUtilise,
      given: liste ? prenoms.slice(0, 1) : prenoms,
    },
    identite.nomUtilise === undefined && identite.prenomUtilise === undefined
      ? undefined
      : {
          use: 'usual',
          family: identite.nomUtilise,
          given: identite.prenomUtilise === undefined ? [] : [identite.prenomUtilise],
        },
  ];
};

const lieu = (texte: string): Brut =>
  extension(EXT.lieuNaissance, {
    valueAddress: /^\d[\dAB]\d{3}$/.test(texte)
      ? { extension: [extension(EXT.codeInsee, { valueCoding: { system: SYS.commune, code: texte } })] }
      : { city: texte },
  });

/** L’identité porte-t-elle tout ce que le profil d’un usager identifié par son INS exige ? */
export const estIns = ({ ins, naissanceLe, sexe, nomNaissance, prenoms }: Identite): boolean =>
  ins !== undefined &&
  naissanceLe !== undefined &&
  sexe !== undefined &&
  nomNaissance !== undefined &&
  (prenoms?.length ?? 0) > 0;

/**
 * Écrit l’identité. Sans INS, le guide n’admet une date de naissance qu’avec le rang de naissance : sans lui, elle ne
 * s’écrit pas.
 */
export const ecrireIdentite = (identite: Identite) => {
  const { ins, sexe, naissanceLe, rangNaissance, lieuNaissance } = identite;
  const strict = estIns(identite);
  const datee = naissanceLe !== undefined && (strict || rangNaissance !== undefined);
  const rang = datee && rangNaissance !== undefined;
  return {
    ins:
      ins &&
      batir({
        use: ins.type === 'NIR' ? 'official' : 'temp',
        type: concept(SYS.typeIdentifiantFr, ins.type === 'NIR' ? 'INS-NIR' : 'INS-NIA'),
        system: ins.type === 'NIR' ? SYS.insNir : SYS.insNia,
        value: ins.matricule,
      }),
    corps: {
      name: noms(identite, strict),
      gender: sexe && GENRES[sexe],
      birthDate: datee ? naissanceLe : undefined,
      _birthDate: rang ? { extension: [extension(EXT.rangNaissance, { valuePositiveInt: rangNaissance })] } : undefined,
    },
    lieuNaissance: lieuNaissance === undefined ? undefined : lieu(lieuNaissance),
  };
};

/** Y a-t-il un nom à écrire ? */
export const aUnNom = ({ nomNaissance, nomUtilise, prenoms }: Identite): boolean =>
  nomNaissance !== undefined || nomUtilise !== undefined || (prenoms?.length ?? 0) > 0;
