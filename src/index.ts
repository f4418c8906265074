export { controler, type OptionsControle } from './rapport/controler';
