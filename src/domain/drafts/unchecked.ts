// A version that nobody has checked yet, or whose wording has changed since.

import type { Row } from '../../workbook/schema.ts';

type Check = 'content' | 'format' | 'approved';
type Checks = Pick<
  Row<'drafts'>,
  'contentOk' | 'formatOk' | 'approved' | `${Check}By` | `${Check}At`
>;

/** Whoever drafts answers for content and form of what is submitted (Nghị định 30/2020, Điều 11). */
export const UNCHECKED: Checks = {
  contentOk: null,
  contentBy: '',
  contentAt: null,
  formatOk: null,
  formatBy: '',
  formatAt: null,
  approved: null,
  approvedBy: '',
  approvedAt: null,
};
