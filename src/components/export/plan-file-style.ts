/** The look of a plan in a file of its own, which has no style sheet but this: paper by day, night by night. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #241c19; --soft: #5f5652; --line: #e2dfd9; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111419; --ink: #ebe8df; --soft: #b0aca4; --line: #30333a; }
}
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #ccc; } }
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px 16px 48px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main { max-width: 60rem; margin: 0 auto; }
h1, h2 { margin: 0; font-family: 'Iowan Old Style', 'Palatino Linotype', Georgia, serif; font-weight: 500; line-height: 1.2; }
h1 { font-size: 2rem; }
h2 { margin-top: 32px; font-size: 1.375rem; break-after: avoid; }
h1, h2, .name, .topics li { overflow-wrap: anywhere; }
p, ul { margin: 0; padding: 0; list-style: none; }
.finish { margin-top: 4px; font-size: 1.125rem; }
.facts { color: var(--soft); font-size: 0.8125rem; break-after: avoid; }
.steps { margin-top: 8px; }
.steps > li { padding: 8px 0; border-top: 1px solid var(--line); break-inside: avoid; }
.line {
  display: grid; grid-template-columns: 20px minmax(0, 1fr) 8rem 14rem; gap: 8px; align-items: baseline;
  font-variant-numeric: tabular-nums;
}
.name { font-weight: 600; }
.length, .dates { text-align: end; }
.topics { padding-inline-start: 28px; columns: 2; column-gap: 24px; font-size: 0.8125rem; }
.topics li { break-inside: avoid; }
@media (max-width: 40rem) {
  .line { grid-template-columns: 20px minmax(0, 1fr); }
  .length, .dates { grid-column: 2; text-align: start; color: var(--soft); }
  .topics { columns: 1; }
}
`
