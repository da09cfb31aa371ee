import { createHash } from 'node:crypto';

interface Parts {
  readonly title: string;
  readonly styles: string;
  readonly script: string;
  readonly data: unknown;
  /** HTML that is shown until the script has run, or when it cannot. */
  readonly still: string;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that cannot end the element it stands in, nor begin a comment. */
const asData = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** @returns a whole page that may run its own script and style, and ask for nothing, whatever its texts say */
export function pageHtml({ title, styles, script, data, still }: Parts): string {
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(styles)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<style>${styles}</style>
</head>
<body>
<div id="app">${still}</div>
<script type="application/json" id="data">${asData(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
