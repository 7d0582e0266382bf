/** The whole style of the reference page, light and dark. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d2129, #e4e6ea); --soft: light-dark(#5c6470, #9aa3b0);
  --paper: light-dark(#fdfdfc, #15181d); --panel: light-dark(#f3f4f2, #1e2229); --line: light-dark(#dfe2e0, #323842);
  --link: light-dark(#0b5fae, #7fb8f5); --get: light-dark(#17693b, #6fd39b); --post: light-dark(#8a4b08, #f0b26a);
  --delete: light-dark(#a3262a, #f58f8f); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.page { display: grid; grid-template-columns: 17rem minmax(0, 52rem); gap: 1rem 3rem; max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem; }
header { grid-column: 2; }
nav { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; font-size: .875rem; }
nav h2 { font-size: .75rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .25rem; border: 0; padding: 0; }
nav h2:first-child { margin-top: 0; } nav ul { list-style: none; margin: 0; padding: 0; } nav li { padding: .15rem 0; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; } h4 { margin: 1.25rem 0 .4rem; font-size: .9rem; color: var(--soft); }
p { margin: .5rem 0; max-width: 44rem; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .86em; }
code { background: var(--panel); border-radius: 4px; padding: .1em .3em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; overflow-x: auto; line-height: 1.45; }
.line { white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; } .wide { overflow-x: auto; }
th { text-align: left; font-weight: 600; color: var(--soft); } th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child { white-space: nowrap; } td p { margin: 0; } .type { color: var(--soft); white-space: nowrap; } .needed { color: var(--delete); font-size: .8rem; }
.method { font: 700 .75rem/1 ui-monospace, monospace; text-transform: uppercase; margin-right: .5rem; }
.get { color: var(--get); } .post { color: var(--post); } .delete { color: var(--delete); }
details { margin: .75rem 0; } summary { cursor: pointer; color: var(--link); font-size: .9rem; }
:target { background: light-dark(#fff6d8, #33301d); }
@media (max-width: 56rem) { .page { grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1rem; } header, nav { grid-column: 1; grid-row: auto; } nav { position: static; max-height: none; columns: 2; } nav h2 { break-after: avoid; } }
`;
