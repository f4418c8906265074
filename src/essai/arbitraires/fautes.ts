import type { CodeIssue } from '../../dossier/issue';
import type { Chemin } from './retouches';
import { endroits, poser, retoucher } from './retouches';

/** Une façon de casser un dossier : son nom, ce qu’on doit en dire, où, et comment. */
export type Faute = {
  readonly nom: string;
  readonly code: CodeIssue;
  /** Casse le dossier ; `tirage` choisit l’endroit. Rend le dossier cassé et l’endroit de la faute. */
  readonly casser: (dossier: unknown, tirage: number) => { readonly dossier: unknown; readonly ou: Chemin };
};

const dernier = (document: unknown, chemin: Chemin): number => {
  let longueur = 0;
  retoucher(document, chemin, (liste) => {
    longueur = Array.isArray(liste) ? liste.length : 0;
    return liste;
  });
  return longueur;
};

/** Ajoute un élément au bout d’une liste, créée au besoin, et dit son rang. */
const ajouter = (document: unknown, chemin: Chemin, element: unknown) => ({
  document: retoucher(document, chemin, (liste) => [...(Array.isArray(liste) ? liste : []), element]),
  ici: [...chemin, dernier(document, chemin)],
});

const poserA = (ou: Chemin, valeur: unknown) => (dossier: unknown) => ({ dossier: poser(dossier, ou, valeur), ou });

const jour = /^\d{4}-\d{2}-\d{2}$/;
const choisir = (sites: readonly Chemin[], tirage: number, sinon: Chemin): Chemin =>
  sites[tirage % Math.max(1, sites.length)] ?? sinon;

const surUnJour = (valeur: unknown) => (dossier: unknown, tirage: number) => {
  const jours = endroits(dossier, (v) => typeof v === 'string' && jour.test(v));
  return poserA(choisir(jours, tirage, ['etabliLe']), valeur)(dossier);
};

const estObjet = (valeur: unknown): boolean => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const estFeuille = (valeur: unknown): boolean => typeof valeur !== 'object';

/** Les façons de casser un dossier, une faute à la fois. */
export const FAUTES: readonly Faute[] = [
  { nom: 'un autre format', code: 'format_inconnu', casser: poserA(['format'], 'un/autre/format') },
  { nom: 'une version à venir', code: 'version_inconnue', casser: poserA(['version'], 2) },
  { nom: 'une version jamais parue', code: 'version_inconnue', casser: poserA(['version'], 0) },
  { nom: 'un 30 février', code: 'date_invalide', casser: surUnJour('2026-02-30') },
  { nom: 'une année avant 1900', code: 'date_invalide', casser: surUnJour('1899-12-31') },
  { nom: 'un jour écrit à la française', code: 'date_invalide', casser: surUnJour('21/11/2026') },
  { nom: 'un instant au lieu d’un jour', code: 'date_invalide', casser: surUnJour('2026-11-21T00:00:00Z') },
  { nom: 'un jour écrit en nombre', code: 'type_inattendu', casser: surUnJour(20_261_121) },
  {
    nom: 'une clé inconnue',
    code: 'cle_inconnue',
    casser: (dossier, tirage) =>
      poserA([...choisir(endroits(dossier, estObjet), tirage, []), 'clefEnTrop'], true)(dossier),
  },
  {
    nom: 'une clé obligatoire absente',
    code: 'cle_manquante',
    casser: (dossier, tirage) => {
      const obligatoires = endroits(dossier, (_, cle) => cle === 'qualite' || cle === 'recherches' || cle === 'usager');
      return poserA(choisir(obligatoires, tirage, ['usager']), undefined)(dossier);
    },
  },
  {
    nom: 'null au lieu d’une valeur',
    code: 'type_inattendu',
    casser: (dossier, tirage) => {
      const textes = endroits(dossier, (v, cle) => estFeuille(v) && (cle === 'id' || cle === 'le' || cle === 'titre'));
      return poserA(choisir(textes, tirage, ['id']), null)(dossier);
    },
  },
  { nom: 'une liste au lieu d’un objet', code: 'type_inattendu', casser: poserA(['usager', 'identite'], []) },
  { nom: 'un nombre au lieu d’un texte', code: 'type_inattendu', casser: poserA(['structure', 'finess'], 590_000_001) },
  {
    nom: 'un code hors de sa liste',
    code: 'code_inconnu',
    casser: (dossier, tirage) => {
      const codes = endroits(dossier, (v, cle) => estFeuille(v) && (cle === 'qualite' || cle === 'statut'));
      return poserA(choisir(codes, tirage, ['structure', 'categorie']), 'zzzz')(dossier);
    },
  },
  { nom: 'un texte fait d’espaces', code: 'texte_vide', casser: poserA(['structure', 'nom'], ' \t\n') },
  { nom: 'un libellé trop long', code: 'texte_trop_long', casser: poserA(['structure', 'nom'], 'x'.repeat(301)) },
  { nom: 'un FINESS de huit chiffres', code: 'forme_invalide', casser: poserA(['structure', 'finess'], '59000000') },
  { nom: 'un identifiant avec une espace', code: 'forme_invalide', casser: poserA(['id'], 'dossier 1') },
  {
    nom: 'une information donnée à personne',
    code: 'liste_trop_courte',
    casser: (dossier) => {
      const information = { sujet: 'droits', le: '2025-01-31', a: [] };
      const { document, ici } = ajouter(dossier, ['accompagnement', 'informations'], information);
      return { dossier: document, ou: [...ici, 'a'] };
    },
  },
  {
    nom: 'une durée de zéro mois',
    code: 'nombre_hors_bornes',
    casser: (dossier) => {
      const duree = ['accompagnement', 'admission', 'dureePrevisionnelle'];
      return { dossier: poser(dossier, duree, { nombre: 0, unite: 'mois' }), ou: [...duree, 'nombre'] };
    },
  },
  {
    nom: 'deux personnes du même identifiant',
    code: 'identifiant_double',
    casser: (dossier) => {
      const une = ajouter(dossier, ['personnes'], { id: 'en-double' });
      const deux = ajouter(une.document, ['personnes'], { id: 'en-double' });
      return { dossier: deux.document, ou: [...deux.ici, 'id'] };
    },
  },
  {
    nom: 'un proche absent du registre',
    code: 'lien_pendant',
    casser: (dossier) => {
      const { document, ici } = ajouter(dossier, ['usager', 'entourage'], { personne: 'introuvable' });
      return { dossier: document, ou: [...ici, 'personne'] };
    },
  },
  {
    nom: 'une révision sans son projet',
    code: 'lien_pendant',
    casser: (dossier) => {
      const revision = { statut: 'ouverte', id: 'revision-orpheline', projet: 'introuvable', motif: 'date' };
      const { document, ici } = ajouter(dossier, ['revisions'], revision);
      return { dossier: document, ou: [...ici, 'projet'] };
    },
  },
];
