export type { CodeIssueTddui, IssueTddui, LectureTddui } from './depuis-tddui';
export { depuisTddui, depuisTdduiTexte } from './depuis-tddui';
export type { NatureRemarque, RemarqueTddui } from './remarque';
export type { ResteTddui } from './reste';
