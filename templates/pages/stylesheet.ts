/**
 * The one stylesheet of the answer pages, with the campaign's colour in it. Phone first; light and dark; prints.
 * Text and controls use the legible variants of the colour, never the colour itself.
 */
import { type AccentColours, accentColours, darkBackground } from '../../functions/email/accent.ts'

export function stylesheet(accent: string): string {
  const colours = accentColours(accent)
  return `${variables(colours)}${rules}`
}

const variables = ({ accent, accentText, accentOnDark }: AccentColours): string => `
:root {
  color-scheme: light dark;
  --accent: ${accent};
  --strong: ${accentText}; --on-strong: #fff;
  --page: #fff; --text: #1b2026; --quiet: #565f6b; --line: #d5dae0; --edge: #6b7480; --wash: #f4f6f8;
  --alert: #b3001b; --alert-wash: #fdf2f3; --note: #6b4e00; --note-wash: #fdf7e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --strong: ${accentOnDark}; --on-strong: #000;
    --page: ${darkBackground}; --text: #eceff2; --quiet: #b4bcc6; --line: #3d4652; --edge: #98a2ae; --wash: #232a32;
    --alert: #ff9aa5; --alert-wash: #35232a; --note: #f3d27a; --note-wash: #312c1f;
  }
}
`

const rules = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; border-top: 6px solid var(--accent); background: var(--page); color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
.top, main, .bottom { max-width: 42rem; margin: 0 auto; padding: 0 1.125rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; padding-top: 1rem; }
.hosts { margin: 0; color: var(--quiet); font-size: .9375rem; letter-spacing: .01em; }
.languages ul { display: flex; gap: 1rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
.languages a, .languages span { display: inline-block; padding: .25rem 0; }
.languages [aria-current] { color: var(--quiet); }
main { padding-top: .75rem; padding-bottom: 2rem; }
h1, h2 { font-family: Georgia, Cambria, "Noto Serif", "Liberation Serif", serif; font-weight: 600; text-wrap: balance; }
h1 { margin: .25rem 0 1rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 2.25rem 0 .625rem; font-size: 1.3125rem; line-height: 1.3; }
p { margin: 0 0 .75rem; }
a { color: var(--strong); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 3px; border-radius: 2px; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.event { margin: .75rem 0 0; font-weight: 600; color: var(--quiet); }

.facts { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: .375rem 1rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.facts dd span { display: block; }
.jump { margin-top: 1rem; }
.jump a { display: inline-block; padding: .125rem 0; }

table { width: 100%; table-layout: fixed; margin-bottom: .75rem; border-collapse: collapse; }
caption { padding: 0 0 .375rem; text-align: left; font-weight: 600; border-bottom: 1px solid var(--edge); }
th[scope="row"], td { padding: .625rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th[scope="row"] { width: 7.75rem; padding-right: .75rem; font-weight: 400; font-variant-numeric: tabular-nums; }
td .title { font-weight: 600; }
td .about { display: block; color: var(--quiet); font-size: .9375rem; }
td .about > * { margin: .25rem 0 0; }
td .about > ul { padding-left: 1.25rem; }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--quiet); font-size: .875rem; font-weight: 400; line-height: 1.5; white-space: nowrap; }
.tag.mine { border-color: var(--strong); color: var(--strong); }
.tag.full { border-color: var(--edge); color: var(--text); }

.notice, .alert, .answer { margin: 1.25rem 0; padding: .875rem 1rem; border-left: 4px solid var(--accent); background: var(--wash); }
.notice > :last-child, .alert > :last-child, .answer > :last-child { margin-bottom: 0; }
.notice h2, .alert h2, .answer h2 { margin: 0 0 .5rem; font-size: 1.1875rem; }
.test { margin: 0; padding: .625rem 1.125rem; border: 0; text-align: center; background: var(--note-wash); color: var(--note); border-bottom: 1px solid currentColor; }
.alert { border: 2px solid var(--alert); background: var(--alert-wash); }
.alert + h1 { margin-top: 1.75rem; }
.alert h2, .alert a, .problem { color: var(--alert); }
.alert ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
.alert li { padding: .125rem 0; }
.alert a, .problem { font-weight: 600; }
.problem { display: block; margin: .25rem 0; }
.wrong { border-left: 4px solid var(--alert) !important; padding-left: .875rem !important; }

/* A floated legend lies inside its fieldset, so the bar that marks a problem runs along both. */
legend { float: left; width: 100%; }
legend + * { clear: both; }
fieldset { margin: 0 0 1.75rem; padding: 0; border: 0; min-width: 0; }
.field { margin: 0 0 1.75rem; }
legend, .field label { display: block; padding: 0; margin-bottom: .375rem; font-size: 1.125rem; font-weight: 600; line-height: 1.35; }
.hint { display: block; margin: 0 0 .5rem; color: var(--quiet); font-size: .9375rem; }
.choice { display: grid; grid-template-columns: 2.25rem 1fr; align-items: start; border-bottom: 1px solid var(--line); }
.choice:first-of-type { border-top: 1px solid var(--line); }
.choice input { width: 1.375rem; height: 1.375rem; margin: .8125rem 0 0; position: relative; z-index: 1; accent-color: var(--strong); }
.choice { position: relative; }
.choice .words { display: block; padding: .6875rem 0; }
/* The whole row is the target. */
.choice label { cursor: pointer; }
.choice label::after { content: ""; position: absolute; inset: 0; }
.choice .about { display: block; color: var(--quiet); font-size: .9375rem; }
.choice:has(input:checked) label { font-weight: 600; }
.choice.more { border-top: 0; padding-left: 2.25rem; }
input[type="number"], textarea {
  width: 100%; padding: .625rem .75rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--page); color: inherit; font: inherit;
}
input[type="number"] { width: 6rem; }
textarea { min-height: 6.5rem; resize: vertical; }
input[aria-invalid="true"], textarea[aria-invalid="true"] { border: 2px solid var(--alert); }
/* Comfort only: whoever does not come needs no parts and no party. The server takes no notice of them either. */
form:has(#answer-no:checked) .if-coming { display: none; }

button, .button {
  display: inline-block; min-height: 3rem; padding: .6875rem 1.5rem; border: 2px solid var(--strong); border-radius: 4px;
  background: var(--strong); color: var(--on-strong); font: inherit; font-weight: 600; line-height: 1.35; text-decoration: none; cursor: pointer;
}
button:hover, .button:hover { text-decoration: underline; }
button.second, .button.second { background: transparent; color: var(--strong); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.5rem; margin: 1.5rem 0; }
.actions form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; }

.answer ul { margin: 0 0 .75rem; padding: 0; list-style: none; }
.answer li { padding: .5rem 0; border-top: 1px solid var(--line); }
.answer a, .notice a { color: inherit; }
.answer .decision { font-weight: 600; }
.answer .state { display: block; font-weight: 600; }
.answer li .about { display: block; color: var(--quiet); font-size: .9375rem; }
.answer li a { display: inline-block; padding: .125rem 0; }
.answer li.not { color: var(--quiet); }
.answer li.not .state { font-weight: 400; }
.remarks { display: block; white-space: pre-line; }
.documents { padding-left: 1.25rem; }
.documents a { display: inline-block; padding: .125rem 0; }

.bottom { padding-bottom: 2.5rem; font-size: .9375rem; color: var(--quiet); }
.bottom > :first-child { padding-top: 1.25rem; border-top: 1px solid var(--line); }
.bottom p { margin-bottom: .5rem; }
.contact { display: flex; flex-wrap: wrap; gap: 0 .875rem; }
.contact > * { padding: .125rem 0; }

@media (min-width: 40rem) {
  h1 { font-size: 2.25rem; }
  .top { padding-top: 1.5rem; }
  .notice, .alert, .answer { padding: 1.125rem 1.375rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --text: #000; --quiet: #333; --strong: #000; }
  .languages, form, .actions, .bottom .quiet { display: none; }
  body { border: 0; font-size: 11pt; }
  .answer, .notice { break-inside: avoid; }
}
`
