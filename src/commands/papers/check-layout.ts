// The layout of a Google Doc that this script reaches: one that it made. Others are checked as a file, in the page.

import type { CheckedDocument } from '../../dialogs/data/check-layout.ts';
import { fileIdOf } from '../../domain/documents/file-id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import type { LayoutInput } from '../input/check-layout.ts';

/** Throws `LAYOUT.NOT_REACHED` for a document that Google does not hand over. */
export function checkLayout({ fileId }: LayoutInput, office: Office): CheckedDocument {
  const found = office.files.read(fileId);
  if (found === null) throw new Problem('LAYOUT.NOT_REACHED', { fileId });
  const check = office.printing().checkDocx(found);
  if (check === null) throw new Problem('LAYOUT.NOT_READABLE', {});
  const row = office.tables.read('documents').rows.find(({ url }) => fileIdOf(url) === fileId);
  return { name: row?.fileName ?? fileId, check };
}
