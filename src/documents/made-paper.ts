// A paper of this office as a file, and what its layout has against the decree.

import type { Moment } from '../domain/day.ts';
import { checkedPart } from '../domain/documents/checked-part.ts';
import type { Paper } from '../domain/documents/paper.ts';
import type { Docx } from '../ports.ts';
import { type CheckedDocx, checkMade } from './check-docx.ts';
import { paperForDrive, paperToDocx } from './paper-to-docx.ts';

export interface MadePaper {
  readonly docx: Docx;
  readonly check: CheckedDocx;
}

/** The file and its check; of a long paper a part is checked, made by the same hand. */
export async function madePaper(
  paper: Paper,
  madeAt: Moment,
  language: 'vi' | 'en',
): Promise<MadePaper> {
  const docx = await paperForDrive(paper, madeAt);
  const part = checkedPart(paper);
  const isWhole = part === paper && !('main' in docx);
  const checked = isWhole ? docx : await paperToDocx(part, madeAt, 'loose');
  return { docx, check: checkMade(checked, language) };
}
