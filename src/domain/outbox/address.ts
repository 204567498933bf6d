// Whether a text is one mail address that can be sent to.

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Whether a text is a single plain address, `so.tc@bacgiang.gov.vn`: ASCII, a dotted host, lengths
 * of RFC 5321. Lists, display names and line breaks are refused, so no header can be smuggled in.
 */
export function isAddress(text: string): boolean {
  const address = text.trim();
  const cut = address.lastIndexOf('@');
  if (cut < 1 || address.length > 254) return false;
  const local = address.slice(0, cut);
  const labels = address.slice(cut + 1).split('.');
  const tld = labels[labels.length - 1] ?? '';
  return (
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[A-Za-z][A-Za-z0-9-]+$/.test(tld)
  );
}

/** Addresses in a cell of Cc: separated by comma, semicolon or white space. */
export function addressesIn(cell: string): string[] {
  return cell.split(/[,;\s]+/).filter((part) => part !== '');
}
