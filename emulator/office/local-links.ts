// Addresses of Google's sites, as scripts write them, led to the office's own pages.

/** The local page behind an address of docs.google.com or drive.google.com; null for any other. */
export function localAddress(address: string): string | null {
  const match = /^https:\/\/(?:docs|drive)\.google\.com\/(.*)$/.exec(address);
  const path = match?.[1];
  if (path === undefined) return null;
  if (/^forms\/d\/e\/[\w-]+\/viewform/.test(path)) return `/${path}`;
  const form = /^forms\/d\/([\w-]+)/.exec(path);
  if (form) return '/#bieu-mau';
  const document =
    /^(?:document\/d|file\/d)\/([\w-]+)/.exec(path) ?? /^open\?id=([\w-]+)/.exec(path);
  if (document) return `/#van-ban/${document[1]}`;
  if (/^spreadsheets\/d\//.test(path)) return '/#so';
  return null;
}

/** HTML in which links to Google's sites lead to the office, in a window of their own. */
export function withLocalLinks(html: string): string {
  return html.replace(
    /(\shref\s*=\s*)(["'])(https:\/\/(?:docs|drive)\.google\.com\/[^"']*)\2/gi,
    (whole, attribute: string, quote: string, address: string) => {
      const local = localAddress(address.replaceAll('&amp;', '&'));
      if (local === null) return whole;
      return `${attribute}${quote}${local.replaceAll('&', '&amp;')}${quote}`;
    },
  );
}
