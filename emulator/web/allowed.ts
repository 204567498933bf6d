// Which addresses a project may ask for, where its manifest lists them
// (developers.google.com/apps-script/manifest/allowlist-url).

/**
 * Whether an address matches a prefix of the list: of the same kind, host and start of the path. A
 * prefix may have a star for subdomains; one that is no full `https` address with a path matches
 * nothing.
 * @example isAllowed('https://a.x.vn/api/1', ['https://*.x.vn/api/']) // true
 */
export function isAllowed(url: string, prefixes: readonly string[]): boolean {
  const { protocol, host, pathname, search } = new URL(url);
  if (protocol !== 'https:') return false;
  return prefixes.some((prefix) => {
    const [, star, domain = '', path = ''] = /^https:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(prefix) ?? [];
    if (domain === '') return false;
    const sameHost = star === undefined ? host === domain : host.endsWith(`.${domain}`);
    return sameHost && `${pathname}${search}`.startsWith(path);
  });
}
