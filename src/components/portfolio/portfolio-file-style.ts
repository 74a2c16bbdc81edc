/** The look of a portfolio in a file of its own, which has no style sheet but this: paper by day, night by night. */
export const PORTFOLIO_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --well: #f1efe9; --ink: #241c19; --soft: #5f5652; --line: #e2dfd9; --accent: #96401b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111419; --well: #1c2027; --ink: #ebe8df; --soft: #b0aca4; --line: #30333a; --accent: #e3a876; }
}
@media print { :root { color-scheme: light; --paper: #fff; --well: #f4f4f4; --ink: #000; --soft: #444; --line: #ccc; --accent: #000; } }
* { box-sizing: border-box; }
body {
  margin: 0; padding: 48px 20px 64px; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere;
}
main { max-width: 46rem; margin: 0 auto; }
h1, h2 { margin: 0; font-family: 'Iowan Old Style', 'Palatino Linotype', Georgia, serif; font-weight: 500; line-height: 1.15; text-wrap: balance; }
h1 { font-size: 2.5rem; }
h2 { font-size: 1.75rem; }
h3 { margin: 24px 0 4px; color: var(--soft); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; }
h4, h5, h6 { margin: 16px 0 4px; font-size: 1rem; }
h2, h3, h4, h5, h6 { break-after: avoid; }
p, ul, ol, blockquote, pre, figure, table { margin: 8px 0; padding: 0; }
ul, ol { padding-inline-start: 24px; }
li > ul, li > ol { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; }
blockquote { padding-inline-start: 16px; border-inline-start: 2px solid var(--line); color: var(--soft); }
pre { padding: 12px; border-radius: 6px; background: var(--well); white-space: pre-wrap; font-size: 0.875em; }
table { border-collapse: collapse; font-size: 0.875em; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: start; }
hr { border: 0; border-top: 1px solid var(--line); }
.contact, .as-of, .skills { color: var(--soft); }
.contact { font-size: 1.125rem; }
.contents { margin-top: 16px; padding-inline-start: 20px; }
.as-of { margin-top: 64px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 0.8125rem; }
.project { margin-top: 48px; padding-top: 32px; border-top: 1px solid var(--line); }
.links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; padding: 0; list-style: none; }
.skills { font-size: 0.875rem; }
figure { margin: 20px 0; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 75vh; width: auto; height: auto; border: 1px solid var(--line); border-radius: 6px; }
figcaption { margin-top: 6px; color: var(--soft); font-size: 0.875rem; }
@media print {
  body { padding: 0; font-size: 10.5pt; }
  main { max-width: none; }
  h1 { font-size: 24pt; }
  h2 { font-size: 17pt; }
  .project { margin-top: 24pt; padding-top: 14pt; }
  .contents { display: none; }
  img { max-height: 11cm; }
  .links a::after { content: ' (' attr(href) ')'; color: var(--soft); font-size: 0.8em; }
}
`
