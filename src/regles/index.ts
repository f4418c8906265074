export { CATALOGUE, REGLES, regleDe } from './catalogue';
