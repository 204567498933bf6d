// The HTML of a mail, made from its plain text alone: the same words, escaped, one link.

/** The five characters that mean something in HTML, as entities. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Only addresses of forms and of books become links; every other text stays text. */
const LINK = /https:\/\/docs\.google\.com\/(?:forms|spreadsheets)\/[A-Za-z0-9_\-./?=&;%]+/g;

/**
 * Paragraphs of the text as HTML.
 * @example htmlOf('A & B') //=> '<p>A &amp; B</p>' inside a plain frame
 */
export function htmlOf(body: string): string {
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => {
    const lines = escapeHtml(paragraph).replace(/\n/g, '<br>');
    return `<p style="margin:0 0 12px">${lines.replace(LINK, anchor)}</p>`;
  });
  return `<div style="font:15px/1.5 Arial,sans-serif;color:#1f2933;max-width:640px;overflow-wrap:anywhere">${paragraphs.join('')}</div>`;
}

function anchor(address: string): string {
  return `<a href="${address}">${address}</a>`;
}

/** A header's text on one line, without control characters. */
export function headerLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
