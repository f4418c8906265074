/** Feuille de style du rapport : lisible à l’écran comme imprimée, contrastes AA, aucune ressource extérieure. */
export const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; border-top: 2px solid #1b1b1b; padding-top: 1rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
ul { padding-left: 1.2rem; } li { margin: .4rem 0; }
.reference, .remede { display: block; color: #454545; }
.retard { border-left: 5px solid #a4001d; padding-left: 1.8rem; } .attente { border-left: 5px solid #8a5a00; padding-left: 1.8rem; }
table { border-collapse: collapse; } caption { text-align: left; padding-bottom: .3rem; } th, td { text-align: left; padding: .3rem .8rem; border: 1px solid #767676; }
code { font-size: .9em; }
@media print { body { margin: 0; max-width: none; } h2 { break-before: page; } li { break-inside: avoid; } }
`;
