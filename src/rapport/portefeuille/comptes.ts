import type { RaisonGeneralite } from '../smart/generalite';
import { RAISONS_GENERALITE } from '../smart/generalite';
import type { CalendrierDuDossier, Charge } from './calendrier';
import { plusCharge } from './calendrier';
import type { GeneraliteDuDossier } from './generalite';
import type { Atteinte, DomaineSerafin, ObjectifCompte } from './objectifs';
import type { EtatAccord, EtatProjet } from './projet';
import type { ChargeDuMois, CompteDeRaison } from './rapport-portefeuille';
import type { EtatSuivi, Suivi } from './suivis';

const suivi = (): Record<EtatSuivi, number> => ({
  en_retard: 0,
  a_faire: 0,
  derogation: 0,
  a_jour: 0,
  inconnu: 0,
  sans_objet: 0,
});

/** Comptes vides, ajoutés sur place. */
export const comptesVides = () => ({
  projets: { en_vigueur: 0, en_preparation: 0, suspendu: 0, clos: 0, aucun: 0, inconnu: 0 } satisfies Record<
    EtatProjet,
    number
  >,
  accords: { personne: 0, representant: 0, refuse: 0, absent: 0, inconnu: 0, sans_objet: 0 } satisfies Record<
    EtatAccord,
    number
  >,
  suivis: { revision: suivi(), avenant: suivi(), conception: suivi(), mise_en_oeuvre: suivi() } satisfies Record<
    Suivi,
    Record<EtatSuivi, number>
  >,
  parDomaine: { sante: 0, autonomie: 0, participation_sociale: 0, sans_code: 0 } satisfies Record<
    DomaineSerafin,
    number
  >,
  atteinte: { '-2': 0, '-1': 0, '0': 0, '1': 0, '2': 0, non_evalue: 0 } satisfies Record<Atteinte, number>,
  raisons: new Map<RaisonGeneralite, CompteDeRaison>(),
  generalite: { objectifs: 0, dossiers: 0 },
  enRetard: { devoirs: 0, objectifs: 0, revisions: 0, dossiers: 0 } as Charge & { readonly dossiers: number },
  mois: new Map<string, ChargeDuMois>(),
});

/** Comptes du portefeuille. */
export type ComptesPortefeuille = ReturnType<typeof comptesVides>;

/** Ajoute les objectifs d’un dossier. */
export const compterObjectifs = (comptes: ComptesPortefeuille, objectifs: readonly ObjectifCompte[]): void => {
  for (const { domaines, atteinte } of objectifs) {
    comptes.atteinte[atteinte] += 1;
    for (const domaine of domaines) comptes.parDomaine[domaine] += 1;
  }
};

/** Ajoute les raisons de généralité d’un dossier. */
export const compterGeneralite = (comptes: ComptesPortefeuille, { raisons }: GeneraliteDuDossier): void => {
  comptes.generalite.objectifs += raisons.length;
  if (raisons.length > 0) comptes.generalite.dossiers += 1;
  for (const raison of RAISONS_GENERALITE) {
    const objectifs = raisons.filter((liste) => liste.includes(raison)).length;
    const deja = comptes.raisons.get(raison) ?? { objectifs: 0, dossiers: 0 };
    comptes.raisons.set(raison, {
      objectifs: deja.objectifs + objectifs,
      dossiers: deja.dossiers + (objectifs > 0 ? 1 : 0),
    });
  }
};

const pese = ({ devoirs, objectifs, revisions }: Charge): boolean => devoirs + objectifs + revisions > 0;

/** Ajoute le calendrier d’un dossier. */
export const compterCalendrier = (comptes: ComptesPortefeuille, { enRetard, mois }: CalendrierDuDossier): void => {
  comptes.enRetard = {
    ...plusCharge(comptes.enRetard, enRetard),
    dossiers: comptes.enRetard.dossiers + (pese(enRetard) ? 1 : 0),
  };
  for (const [cle, charge] of mois) {
    const deja = comptes.mois.get(cle) ?? { mois: cle, devoirs: 0, objectifs: 0, revisions: 0, dossiers: 0 };
    comptes.mois.set(cle, { ...plusCharge(deja, charge), mois: cle, dossiers: deja.dossiers + 1 });
  }
};
