// A paper of this office as a file, and what its layout has against the decree.

import type { Moment } from '../domain/day.ts';
import { checkedPart } from '../domain/documents/checked-part.ts';
import type { Paper } from '../domain/documents/paper.ts';
import { type CheckedDocx, checkMade } from './check-docx.ts';
import type { Gzip } from './gzip-member.ts';
import { paperToDocx } from './paper-to-docx.ts';

export interface MadePaper {
  readonly bytes: Uint8Array;
  readonly check: CheckedDocx;
}

/** The file and its check; of a long paper a part is checked, made by the same hand. */
export async function madePaper(
  paper: Paper,
  madeAt: Moment,
  language: 'vi' | 'en',
  gzip?: Gzip,
): Promise<MadePaper> {
  const bytes = await paperToDocx(paper, madeAt, gzip);
  const part = checkedPart(paper);
  const checked = part === paper ? bytes : await paperToDocx(part, madeAt, 'none');
  return { bytes, check: checkMade(checked, language) };
}
