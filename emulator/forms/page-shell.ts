// What every public page of a form shares: the document around it, its address, its one headline card.

import { escapeHtml } from './html-text.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { FormState } from './state.ts';

/** The whole document around a page. */
export function wholePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The card under the band of colour: a heading, and whatever belongs to it. */
export const headCard = (heading: string, inner: string) =>
  `<div class="card head"><div class="head-in"><h1>${escapeHtml(heading)}</h1>${inner}</div></div>\n`;

/** Where a page of the form is, below what the pages are served from. */
export const pageAddress = (form: FormState, baseUrl: string, page: 'viewform' | 'formResponse') =>
  `${baseUrl}/forms/d/e/${form.publishedId}/${page}`;
