import type { Regle } from '../regle';
import { critere111 } from './1.1.1';
import { critere121 } from './1.2.1';
import { critere122 } from './1.2.2';
import { critere123 } from './1.2.3';
import { critere124 } from './1.2.4';
import { critere125 } from './1.2.5';
import { critere126 } from './1.2.6';
import { critere141 } from './1.4.1';
import { critere151 } from './1.5.1';
import { critere161 } from './1.6.1';
import { critere162 } from './1.6.2';
import { critere163 } from './1.6.3';
import { critere171 } from './1.7.1';
import { critere172 } from './1.7.2';
import { critere173 } from './1.7.3';
import { critere174 } from './1.7.4';
import { critere181 } from './1.8.1';
import { critere182 } from './1.8.2';
import { critere183 } from './1.8.3';
import { critere184 } from './1.8.4';
import { critere185 } from './1.8.5';
import { critere191 } from './1.9.1';
import { critere192 } from './1.9.2';
import { critere1101 } from './1.10.1';
import { critere1102 } from './1.10.2';
import { critere1103 } from './1.10.3';
import { critere1104 } from './1.10.4';
import { critere1105 } from './1.10.5';
import { critere1106 } from './1.10.6';
import { critere1111 } from './1.11.1';
import { critere1112 } from './1.11.2';
import { critere1121 } from './1.12.1';
import { critere1122 } from './1.12.2';
import { critere1123 } from './1.12.3';
import { critere1131 } from './1.13.1';
import { critere1132 } from './1.13.2';
import { critere1133 } from './1.13.3';
import { critere1141 } from './1.14.1';
import { critere1142 } from './1.14.2';
import { critere1143 } from './1.14.3';
import { critere1145 } from './1.14.5';
import { critere1155 } from './1.15.5';
import { critere1156 } from './1.15.6';
import { critere11510 } from './1.15.10';
import { critere1161 } from './1.16.1';
import { critere1162 } from './1.16.2';
import { critere1163 } from './1.16.3';
import { critere1165 } from './1.16.5';
import { critere1171 } from './1.17.1';
import { critere1172 } from './1.17.2';
import { critere1173 } from './1.17.3';
import { critere1174 } from './1.17.4';
import { critere211 } from './2.1.1';
import { critere212 } from './2.1.2';
import { critere221 } from './2.2.1';
import { critere223 } from './2.2.3';
import { critere225 } from './2.2.5';
import { critere227 } from './2.2.7';
import { critere231 } from './2.3.1';
import { critere232 } from './2.3.2';
import { critere241 } from './2.4.1';
import { critere242 } from './2.4.2';
import { critere243 } from './2.4.3';
import { critere244 } from './2.4.4';
import { critere245 } from './2.4.5';
import { critere246 } from './2.4.6';
import { critere247 } from './2.4.7';
import { critere251 } from './2.5.1';
import { critere252 } from './2.5.2';
import { critere253 } from './2.5.3';
import { critere261 } from './2.6.1';
import { critere263 } from './2.6.3';
import { critere273 } from './2.7.3';
import { critere274 } from './2.7.4';
import { critere281 } from './2.8.1';
import { critere282 } from './2.8.2';
import { critere291 } from './2.9.1';
import { critere292 } from './2.9.2';
import { critere293 } from './2.9.3';
import { critere2101 } from './2.10.1';
import { critere3112 } from './3.11.2';
import { critere3122 } from './3.12.2';
import { critere3133 } from './3.13.3';

/** Critères du référentiel d’évaluation de la HAS qu’un dossier peut éclairer, dans l’ordre du référentiel. */
export const REGLES_HAS: readonly Regle[] = [
  critere111,
  critere121,
  critere122,
  critere123,
  critere124,
  critere125,
  critere126,
  critere141,
  critere151,
  critere161,
  critere162,
  critere163,
  critere171,
  critere172,
  critere173,
  critere174,
  critere181,
  critere182,
  critere183,
  critere184,
  critere185,
  critere191,
  critere192,
  critere1101,
  critere1102,
  critere1103,
  critere1104,
  critere1105,
  critere1106,
  critere1111,
  critere1112,
  critere1121,
  critere1122,
  critere1123,
  critere1131,
  critere1132,
  critere1133,
  critere1141,
  critere1142,
  critere1143,
  critere1145,
  critere1155,
  critere1156,
  critere11510,
  critere1161,
  critere1162,
  critere1163,
  critere1165,
  critere1171,
  critere1172,
  critere1173,
  critere1174,
  critere211,
  critere212,
  critere221,
  critere223,
  critere225,
  critere227,
  critere231,
  critere232,
  critere241,
  critere242,
  critere243,
  critere244,
  critere245,
  critere246,
  critere247,
  critere251,
  critere252,
  critere253,
  critere261,
  critere263,
  critere273,
  critere274,
  critere281,
  critere282,
  critere291,
  critere292,
  critere293,
  critere2101,
  critere3112,
  critere3122,
  critere3133,
];
