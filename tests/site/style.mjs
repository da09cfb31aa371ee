/**
 * The look of the practice site: its own, on purpose nothing like a site of the State (no blue-white-red, no Marianne, no State typeface).
 * Class names that begin with `fr-` are those that a page reader meets on real pages; the rules are ours.
 */
export const style = `
:root { --ink: #2b2622; --paper: #fbf7f0; --panel: #fff; --line: #d8ccbb; --accent: #7a4a1e; --soft: #f0e6d6; --bad: #9c1c1c; --good: #2c6a2e }
* { box-sizing: border-box }
body { margin: 0; font: 17px/1.5 "Liberation Sans", Arial, sans-serif; color: var(--ink); background: var(--paper) }
a { color: var(--accent) }
.practice { margin: 0; padding: 4px 16px; background: var(--ink); color: #fff; font-size: 14px; text-align: center }
.skip { position: absolute; left: -999px }
.skip:focus { left: 8px; top: 8px; background: #fff; padding: 6px }
.top { display: flex; flex-wrap: wrap; gap: 8px 28px; align-items: center; padding: 14px 24px; background: var(--panel); border-bottom: 3px solid var(--accent) }
.top strong { font-size: 20px }
.top nav a { margin-right: 18px }
.trail { display: flex; flex-wrap: wrap; gap: 4px 10px; list-style: none; margin: 0; padding: 12px 0 0; font-size: 14px }
.trail li + li::before { content: "› "; color: #8a7a66 }
main { max-width: 820px; margin: 0 auto; padding: 0 24px 60px }
h1 { font-size: 30px; line-height: 1.25; margin: 18px 0 }
h2 { font-size: 22px; margin: 18px 0 10px }
footer { border-top: 1px solid var(--line); padding: 20px 24px; background: var(--soft); font-size: 14px }
footer ul { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 8px 0 0; padding: 0 }
label, legend, .label { display: block; font-weight: 600; margin: 0 0 4px }
input, select, textarea { font: inherit; width: 100%; padding: 10px 12px; border: 1px solid #8a7a66; border-radius: 6px; background: #fff; color: inherit }
input[type=radio], input[type=checkbox] { width: 20px; height: 20px; margin: 0 8px 0 0; vertical-align: -4px }
input[aria-invalid=true] { border: 2px solid var(--bad) }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 0 0 18px; padding: 12px 16px }
button, .button { font: inherit; font-weight: 600; display: inline-block; padding: 11px 22px; border: 2px solid var(--accent); border-radius: 6px; background: var(--accent); color: #fff; text-decoration: none; cursor: pointer }
button.second, .button.second { background: #fff; color: var(--accent) }
button:disabled { opacity: .5; cursor: default }
.actions { display: flex; gap: 14px; margin-top: 26px }
.row { display: flex; gap: 16px }
.row > * { flex: 1 }
.fr-input-group, .fr-select-group, .fr-upload-group, .field { margin: 0 0 20px }
.fr-hint-text, .hint { display: block; font-weight: 400; font-size: 14px; color: #6a5d4e }
.fr-radio-group, .fr-checkbox-group, .choice { margin: 8px 0 }
.fr-radio-group label, .fr-checkbox-group label, .choice label { display: inline; font-weight: 400 }
.fr-message--error, .fr-error-text, .mistake { color: var(--bad); margin: 4px 0 0; font-size: 15px }
.fr-alert, .notice { border: 1px solid var(--line); border-left: 8px solid var(--accent); border-radius: 6px; background: var(--panel); padding: 14px 18px; margin: 0 0 22px }
.fr-alert--error, .notice.bad { border-left-color: var(--bad) }
.fr-alert--success, .notice.good { border-left-color: var(--good) }
.fr-alert__title { margin: 0 0 4px; font-size: 18px }
.fr-alert p, .notice p { margin: 0 }
.fr-stepper { background: var(--soft); border-radius: 8px; padding: 12px 18px; margin: 8px 0 24px }
.fr-stepper__title { margin: 0; display: flex; flex-direction: column-reverse }
.fr-stepper__state { font-size: 14px; font-weight: 400 }
.fr-stepper__steps { height: 8px; border-radius: 4px; margin: 10px 0; background: linear-gradient(90deg, var(--accent) var(--done, 0%), var(--line) 0) }
.fr-stepper__details { margin: 0; font-size: 14px }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; padding: 0; margin: 4px 0 6px; font-size: 14px }
.steps li { padding: 4px 12px; border-radius: 14px; background: var(--soft) }
.steps li[aria-current] { background: var(--accent); color: #fff }
.where { margin: 0; color: #6a5d4e }
.spinner { width: 44px; height: 44px; margin: 60px auto; border: 5px solid var(--line); border-top-color: var(--accent); border-radius: 50%; animation: turn 1s linear infinite }
@keyframes turn { to { transform: rotate(1turn) } }
@media (prefers-reduced-motion: reduce) { .spinner { animation: none } }
dl { display: grid; grid-template-columns: 14em 1fr; gap: 4px 16px; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 14px 18px }
dt { font-weight: 600 }
dd { margin: 0; overflow-wrap: anywhere }
mat-form-field, mat-radio-group, mat-radio-button, mat-checkbox, mat-card, mat-hint, mat-error { display: block }
[role=tab] { padding: 4px 12px; border-radius: 14px; background: var(--soft) }
[role=tab][aria-selected=true] { background: var(--accent); color: #fff }
.has-error .help-block { color: var(--bad) }
[role=combobox] { padding: 10px 12px; border: 1px solid #8a7a66; border-radius: 6px; background: #fff; cursor: pointer }
[role=listbox] { position: fixed; inset: 30% 25% auto; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; z-index: 2 }
[role=option] { display: block; padding: 10px 18px; cursor: pointer }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 14px 18px; margin: 0 0 16px }
.code { font: 700 30px "Liberation Mono", monospace; letter-spacing: 4px }
iframe { width: 100%; height: 640px; border: 1px solid var(--line) }
`;
