/** Version de la bibliothèque, tenue égale à celle de package.json par un test. */
export const VERSION = '0.1.0';
