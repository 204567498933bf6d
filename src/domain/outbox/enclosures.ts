// What a mail may enclose: Google Docs, within the size that Google takes, and nothing secret (platform.md §7, §13.1).

import type { Row } from '../../workbook/schema.ts';
import { isSecret } from '../documents/secrecy.ts';

type Draft = Pick<Row<'drafts'>, 'draftId' | 'docUrl' | 'secrecy'>;

/** Google takes 25 MB a message; in transit a file grows by a third, so less is allowed [K]. */
export const MOST_BYTES = 18_000_000;

/** With `/u/1` for whoever has two accounts. */
const GOOGLE_DOC = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)/;

/** The id of the Google Doc behind a link; null for anything else. */
export function fileIdIn(url: string): string | null {
  return GOOGLE_DOC.exec(url.trim())?.[1] ?? null;
}

/**
 * The secret drafts that a mail would give away, by enclosing or by linking them; checked at the
 * moment of sending, because a draft may be marked after the mail was written.
 */
export function secretsIn<Secret extends Draft>(
  mail: Pick<Row<'mailQueue'>, 'attachments' | 'body'>,
  drafts: readonly Secret[],
): Secret[] {
  const enclosed = draftIdsIn(mail.attachments);
  return drafts.filter((draft) => {
    if (!isSecret(draft)) return false;
    const url = draft.docUrl.trim();
    const place = fileIdIn(url) ?? url;
    return enclosed.includes(draft.draftId) || (place !== '' && mail.body.includes(place));
  });
}

/** @example draftIdsIn('DT-DA-1, DT-QD-1') //=> ['DT-DA-1', 'DT-QD-1'] */
export function draftIdsIn(cell: string): string[] {
  return cell.split(/[,;\s]+/).filter((word) => word !== '');
}
