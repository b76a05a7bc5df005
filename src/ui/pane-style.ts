/** The looks of the pane, for 300 to 350 px; light and dark, every pair of text and ground at 4.5:1 or better. */
export const paneStyle = /* css */ `
:host { display: block; height: 100%; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }

.pane {
  color-scheme: light;
  --ground: #ffffff; --raised: #f5f7f7; --line: #dde3e4; --line-strong: #b9c4c6;
  --text: #17211f; --muted: #51605f;
  --accent: #0b6a5d; --accent-hover: #08574c; --accent-soft: #e2f2ee; --on-accent: #ffffff;
  --salah: #a8231b; --salah-soft: #fdeceA; --periksa: #835000; --periksa-soft: #fff3dc;
  --saran: #1f5a99; --saran-soft: #e9f1fb; --done: #1c6b3c; --done-soft: #e6f5eb;
  --focus: #0b6a5d;
  display: flex; flex-direction: column; height: 100%; min-width: 280px;
  background: var(--ground); color: var(--text);
  font: 13px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
.pane[data-theme="dark"] {
  color-scheme: dark;
  --ground: #191e1f; --raised: #22292a; --line: #343d3f; --line-strong: #56635f;
  --text: #e6ecea; --muted: #a4b2af;
  --accent: #62c9b6; --accent-hover: #83d8c8; --accent-soft: #1b3a35; --on-accent: #06231d;
  --salah: #ff9f96; --salah-soft: #3d2220; --periksa: #f2c26b; --periksa-soft: #392d15;
  --saran: #93c3fb; --saran-soft: #1a3149; --done: #86d6a3; --done-soft: #193424;
  --focus: #83d8c8;
}
@media (prefers-color-scheme: dark) {
  .pane[data-theme="auto"] {
    color-scheme: dark;
    --ground: #191e1f; --raised: #22292a; --line: #343d3f; --line-strong: #56635f;
    --text: #e6ecea; --muted: #a4b2af;
    --accent: #62c9b6; --accent-hover: #83d8c8; --accent-soft: #1b3a35; --on-accent: #06231d;
    --salah: #ff9f96; --salah-soft: #3d2220; --periksa: #f2c26b; --periksa-soft: #392d15;
    --saran: #93c3fb; --saran-soft: #1a3149; --done: #86d6a3; --done-soft: #193424;
    --focus: #83d8c8;
  }
}

h2, h3, h4, p, ul, dl, dd, dt, fieldset, legend { margin: 0; padding: 0; border: 0; }
h2 { font-size: 16px; line-height: 1.35; font-weight: 600; }
h3, .callout h2 { font-size: 13px; font-weight: 600; }
h4 { font-size: 12px; font-weight: 600; margin-top: 12px; }
small { display: block; font-size: 12px; color: var(--muted); }
code { font: 12px/1.5 "Cascadia Mono", Consolas, ui-monospace, Menlo, monospace; overflow-wrap: anywhere; }
.plain { list-style: none; }
.muted { color: var(--muted); font-size: 12px; }
.lead { color: var(--muted); margin: 4px 0 12px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.icon-salah { color: var(--salah); } .icon-periksa { color: var(--periksa); }
.icon-saran { color: var(--saran); } .icon-done { color: var(--done); }

:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 4px; }
.body { flex: 1; min-height: 0; }
[role="tabpanel"] { height: 100%; overflow-y: auto; padding: 14px 14px 24px; outline-offset: -2px; }

/* Tabs */
.tabs { display: flex; padding: 0 var(--corner, 8px) 0 8px; border-bottom: 1px solid var(--line); background: var(--ground); flex: none; }
[role="tab"] { flex: 1; padding: 10px 4px 9px; border: 0; border-bottom: 2px solid transparent; background: none; color: var(--muted); font: inherit; font-weight: 500; cursor: pointer; }
[role="tab"]:hover { color: var(--text); }
[role="tab"][aria-selected="true"] { color: var(--accent); border-bottom-color: var(--accent); font-weight: 600; }

/* Buttons */
button { font: inherit; color: inherit; }
button > span { pointer-events: none; }
.primary, .secondary, .chip, .quiet { display: inline-flex; align-items: center; justify-content: center; gap: 6px; border-radius: 6px; cursor: pointer; border: 1px solid transparent; }
.primary { padding: 8px 16px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { background: var(--accent-hover); }
.secondary { padding: 8px 14px; background: var(--ground); border-color: var(--line-strong); }
.secondary:hover { background: var(--raised); border-color: var(--muted); }
.small { padding: 3px 10px; font-size: 12px; min-height: 28px; white-space: nowrap; flex: none; }
.wide { width: 100%; padding: 10px 16px; font-size: 14px; }
.quiet { padding: 3px; background: none; }
.quiet:hover { background: var(--raised); }
.link { display: inline; padding: 0 2px; border: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; text-decoration-thickness: 1px; cursor: pointer; text-align: left; }
.link .icon { vertical-align: -3px; margin-right: 5px; }
.link:hover { text-decoration-thickness: 2px; }
.primary[aria-busy="true"], .secondary[aria-busy="true"] { opacity: .75; cursor: progress; }

/* Answers and progress */
.notice { display: flex; gap: 8px; align-items: flex-start; padding: 9px 14px; border-bottom: 1px solid var(--line); }
.notice p { flex: 1; overflow-wrap: anywhere; }
.notice > .icon { margin-top: 2px; }
.notice-done { background: var(--done-soft); } .notice-periksa { background: var(--periksa-soft); }
.progress { margin-top: 10px; color: var(--muted); font-size: 12px; }
.bar { display: block; height: 3px; margin-bottom: 6px; border-radius: 2px; overflow: hidden; background: var(--line); }
.bar::before { content: ""; display: block; width: 40%; height: 100%; border-radius: 2px; background: var(--accent); animation: slide 1.1s ease-in-out infinite; }
@keyframes slide { from { transform: translateX(-100%); } to { transform: translateX(250%); } }
.undo { display: flex; gap: 10px; align-items: center; padding: 8px 14px; border-top: 1px solid var(--line); background: var(--raised); flex: none; }
.undo-label { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 12px; color: var(--muted); }

/* First sight and empty states */
.welcome { margin-top: 18px; display: grid; gap: 8px; }
.welcome > .icon { width: 32px; height: 32px; color: var(--accent); stroke-width: 1.2; }
.welcome ul { padding-left: 18px; display: grid; gap: 4px; }
.callout { margin-top: 12px; padding: 10px 12px; border: 1px solid var(--line); border-left: 3px solid var(--periksa); border-radius: 6px; background: var(--periksa-soft); }
.callout ul, .reasons { padding-left: 18px; }
.result { margin-top: 12px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
.reasons { display: grid; gap: 4px; color: var(--muted); font-size: 12px; }
.result:empty { display: none; }
.checked { font-size: 12px; color: var(--muted); }

/* Findings */
.findings { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
.chips { display: flex; flex-wrap: wrap; gap: 4px; }
.chip { padding: 3px 7px 3px 5px; gap: 4px; min-height: 28px; font-size: 12px; background: var(--ground); border-color: var(--line-strong); border-radius: 14px; flex-direction: row; }
.chip strong { order: 1; } .chip .icon { order: 0; width: 14px; height: 14px; } .chip span { order: 2; }
.chip:hover:not(:disabled) { background: var(--raised); }
.chip:disabled { cursor: default; color: var(--muted); border-color: var(--line); }
.chip:disabled .icon { color: var(--muted); }
.chip[aria-pressed="true"] { box-shadow: inset 0 0 0 1px currentColor; border-color: currentColor; }
.chip-salah[aria-pressed="true"] { background: var(--salah-soft); color: var(--salah); }
.chip-periksa[aria-pressed="true"] { background: var(--periksa-soft); color: var(--periksa); }
.chip-saran[aria-pressed="true"] { background: var(--saran-soft); color: var(--saran); }
.search { position: relative; }
h2 + .search { margin: 8px 0 4px; }
.search .icon { position: absolute; left: 9px; top: 8px; color: var(--muted); pointer-events: none; }
input[type="search"], input[type="text"] { width: 100%; padding: 6px 9px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--ground); color: var(--text); font: inherit; }
.search input { padding-left: 32px; }
input::placeholder { color: var(--muted); opacity: 1; }
.groups { display: grid; grid-template-columns: minmax(0, 1fr); gap: 14px; }
.group h2 { display: flex; gap: 6px; align-items: baseline; padding: 2px 0 6px; font-weight: 400; color: var(--muted); font-size: 12px; }
.group h2 > span:nth-child(2) { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.group-sheet { font-weight: 600; color: var(--text); max-width: 55%; overflow-wrap: anywhere; }
.count { padding: 0 7px; border-radius: 9px; background: var(--raised); }
.finding { border: 1px solid var(--line); border-radius: 8px; margin-bottom: 6px; background: var(--ground); content-visibility: auto; contain-intrinsic-size: auto 62px; overflow: clip; }
.finding:hover { border-color: var(--line-strong); }
.finding:has([aria-expanded="true"]) { border-color: var(--accent); content-visibility: visible; }
.finding-heading { display: grid; grid-template-columns: 16px auto 1fr; gap: 2px 8px; align-items: baseline; width: 100%; padding: 9px 10px; border: 0; background: none; text-align: left; cursor: pointer; }
.finding-heading .icon { align-self: start; margin-top: 1px; }
.finding-heading:focus-visible { outline-offset: -2px; border-radius: 8px; }
.cell { font-weight: 600; min-width: 28px; }
.point { font-size: 14px; overflow-wrap: anywhere; }
.point .printed { color: var(--muted); }
.finding-heading .message { grid-column: 2 / -1; color: var(--muted); overflow-wrap: anywhere; }
.mended { background: var(--done-soft); }
.mended .point strong { font-weight: 400; }
.finding-body { padding: 0 10px 10px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 9px; animation: appear .12s ease-out; }
@keyframes appear { from { opacity: 0; } }
.change dt { font-size: 11px; color: var(--muted); }
.changes { display: grid; gap: 4px; max-height: 40vh; overflow-y: auto; }
.changes li { display: grid; grid-template-columns: auto 1fr; gap: 0 8px; overflow-wrap: anywhere; }
.changes code { grid-column: 2; }
.certain:empty { display: none; }
.certain { display: grid; gap: 8px; }
.certain .wide { font-size: 13px; padding: 7px 12px; }
.compare { margin-top: 16px; }
.compare .wide { font-size: 13px; padding: 7px 12px; }
.stale { margin-top: 10px; padding: 8px 10px; border-radius: 6px; background: var(--periksa-soft); }
.why { display: flex; gap: 7px; padding: 7px 9px; border-radius: 6px; background: var(--accent-soft); }
.why .icon { margin-top: 1px; color: var(--accent); }
.basis, .related { font-size: 12px; color: var(--muted); overflow-wrap: anywhere; }
.basis strong, .related strong { font-weight: 600; }
.related .link { margin-right: 6px; font-weight: 500; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; }
.confirm { display: grid; gap: 9px; padding: 10px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--ground); }
.confirm:focus { outline: none; }
.confirm legend { font-weight: 600; margin-bottom: 4px; }
.change { display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; align-items: baseline; }
.change dd { font-weight: 600; overflow-wrap: anywhere; }
.change code { display: block; font-weight: 400; }
.caution { display: flex; gap: 6px; font-size: 12px; }

/* Choices, cards, disclosures */
.choice { display: flex; gap: 9px; align-items: flex-start; padding: 6px 0; cursor: pointer; }
.choice strong { font-weight: 600; display: block; }
.choice input { margin: 3px 0 0; accent-color: var(--accent); flex: none; width: 15px; height: 15px; }
.choice.missing { color: var(--muted); cursor: default; }
.choice.missing strong { font-weight: 400; }
.template-group { margin-top: 14px; }
.template-group > h3 { color: var(--muted); font-size: 12px; padding-bottom: 4px; }
.switch { margin: 8px 0 14px; padding: 9px 0; border-top: 1px solid var(--line); }
/* Stays in sight under a long list. */
.sticky { position: sticky; bottom: -24px; margin: 0 -14px -24px; padding: 10px 14px 14px; background: var(--ground); border-top: 1px solid var(--line); }
.sticky .primary { width: 100%; }
.cards { display: grid; gap: 8px; }
.card { padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; display: grid; gap: 7px; justify-items: start; }
.card-row { display: flex; gap: 10px; align-items: center; width: 100%; }
.card-row > :first-child { flex: 1; min-width: 0; }
.card p { font-size: 12px; color: var(--muted); }
.confirm p, .card .confirm p { color: var(--text); font-size: 13px; }
summary { display: flex; gap: 6px; align-items: flex-start; padding: 7px 2px; cursor: pointer; list-style: none; border-radius: 4px; }
summary::-webkit-details-marker { display: none; }
summary .icon-open { width: 12px; height: 12px; margin-top: 4px; color: var(--muted); transition: transform .12s; }
details[open] > summary .icon-open { transform: rotate(90deg); }
.summary-text { flex: 1; min-width: 0; font-weight: 500; }
.tables-found, .dismissed { border-top: 1px solid var(--line); padding-top: 4px; }
.tables li { padding: 4px 0 4px 16px; }
.dismissed li { margin-bottom: 6px; }
.family { margin-top: 14px; }
.family > h3 { color: var(--muted); font-size: 12px; padding-bottom: 2px; border-bottom: 1px solid var(--line); }
.function { border-bottom: 1px solid var(--line); }
.function summary code { font-weight: 600; }
.function summary small { font-weight: 400; }
.function-body { padding: 0 0 12px 18px; }
.syntax { display: block; padding: 7px 9px; border-radius: 6px; background: var(--raised); border: 1px solid var(--line); }
.function-body dt { margin-top: 4px; } .function-body dd { color: var(--muted); font-size: 12px; }
.tag { margin-left: 6px; padding: 0 6px; border-radius: 8px; background: var(--raised); color: var(--muted); font-size: 11px; }
.examples li { display: flex; gap: 8px; align-items: center; padding: 5px 0; border-bottom: 1px dotted var(--line); }
.examples li > div { flex: 1; min-width: 0; }
.examples p { font-size: 12px; color: var(--muted); }
.conversions { margin-top: 20px; border: 1px solid var(--line); border-radius: 8px; padding: 2px 12px; }
.conversions > .cards { padding: 4px 0 12px; }

@media (prefers-reduced-motion: reduce) { * { animation-duration: 0s !important; transition: none !important; } .bar::before { width: 100%; } }
@media (forced-colors: active) { .primary, .chip[aria-pressed="true"], [role="tab"][aria-selected="true"] { border: 1px solid; } }
`;
