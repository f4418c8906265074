import type { Presentation } from '../presentation';
import type { Resultat } from '../rapport';
import { echapperCsv } from './echappement';

const COLONNES = [
  'fichier',
  'ligne',
  'dossier',
  'au',
  'regle',
  'titre',
  'reference',
  'gravite',
  'moment',
  'verdict',
  'echeance',
  'certitude',
  'constat',
  'donnees',
  'derogation_jusqu_au',
  'derogation_auteur',
  'derogation_motif',
  'fait_hors_delai_le',
];

const ligne = (cellules: readonly string[]): string => `${cellules.map(echapperCsv).join(',')}\r\n`;

const details = ({
  verdict,
}: Resultat): readonly [echeance: string, certitude: string, constat: string, donnees: string] => {
  switch (verdict.verdict) {
    case 'respectee':
      return [verdict.jusquAu ?? '', '', '', verdict.preuves.join(' ')];
    case 'a_faire':
      return [verdict.avantLe, '', verdict.constat, verdict.manque.join(' ')];
    case 'non_respectee':
      return [
        verdict.calcul?.echeance ?? verdict.echeance ?? '',
        verdict.certitude,
        verdict.constat,
        verdict.objets.join(' '),
      ];
    case 'indeterminee':
      return ['', '', '', verdict.manque.join(' ')];
    case 'sans_objet':
      return ['', '', verdict.motif, ''];
  }
};

/** CSV (RFC 4180, virgules, UTF-8) : une ligne par dossier et par règle. */
export const presentationCsv: Presentation = {
  entete: () => ligne(COLONNES),
  rapport: ({ dossier, au, resultats }, source) =>
    resultats
      .map((r) => {
        const debut = [
          source.nom,
          String(source.ligne ?? ''),
          dossier,
          au,
          r.regle,
          r.titre,
          r.reference,
          r.gravite,
          r.moment,
        ];
        const attente = r.derogation ?? r.derogationEchue;
        const fin = [attente?.finLe ?? '', attente?.auteur ?? '', attente?.motif ?? ''];
        const fait = r.verdict.verdict === 'non_respectee' ? (r.verdict.regulariseLe ?? '') : '';
        return ligne([...debut, r.verdict.verdict, ...details(r), ...fin, fait]);
      })
      .join(''),
  illisible: (source, defauts) =>
    defauts
      .map(({ ou, message }) => {
        const debut = [source.nom, String(source.ligne ?? ''), '', '', 'lecture', 'Entrée illisible', '', '', ''];
        return ligne([...debut, 'illisible', '', '', message, ou, '', '', '', '']);
      })
      .join(''),
  pied: () => '',
};
