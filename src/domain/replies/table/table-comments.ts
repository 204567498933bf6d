// The comments in a pasted table, once it is known what its columns mean.

import type { Ids } from '../../../workbook/enums.ts';
import { folded } from '../../bodies/search.ts';
import { partNamed } from '../letter/guesses.ts';
import type { ProposedComment } from '../letter/letter.ts';
import type { ReadColumns } from './columns-of-table.ts';

/**
 * A comment for each row that says something. A blank cell of the document goes on from the row
 * above, as merged cells are pasted; a row with a document alone heads the rows below. The source of a
 * comment is its row, cell by cell. `labels` are the words under which the documents are offered.
 */
export function commentsInTable(
  rows: readonly (readonly string[])[],
  { meanings, headed }: ReadColumns,
  offered: readonly Ids<'part'>[],
  labels: Readonly<Record<Ids<'part'>, string>>,
): ProposedComment[] {
  const only = offered.length === 1 ? offered[0] : undefined;
  let above: Ids<'part'> | null = null;
  const comments: ProposedComment[] = [];
  for (const cells of headed ? rows.slice(1) : rows) {
    const cell = (meaning: string) =>
      cells.filter((_, column) => meanings[column] === meaning).join('\n');
    const filled = cells.filter((text) => text !== '');
    const said = [cell('CONTENT'), cell('PROPOSAL'), cell('REASON'), cell('PLACE')];
    const [content = '', proposal = '', reason = '', place = ''] = said;
    const named = partIn(cell('PART'), labels);
    // Merged over the whole row: “II. Dự thảo Đề án”.
    const heading = filled.length <= 2 && proposal === '' && reason === '' && place === '';
    const about = heading ? partNamed(filled[filled.length - 1] ?? '') : null;
    if (about !== null && filled.every((text) => text.length < 80)) {
      above = about;
      if (content === '' || isNameOnly(content)) continue;
    }
    above = named ?? above;
    if (said.every((text) => text === '')) continue;
    // A row with a wording alone asks for that wording.
    const from = said.find((text) => text !== '') ?? '';
    comments.push({
      part: named ?? above ?? partNamed(from) ?? only ?? 'CHUNG',
      place,
      content: from,
      proposal: content === '' ? '' : proposal,
      reason,
      sourceText: filled.join('\n'),
    });
  }
  return comments;
}

function isNameOnly(text: string): boolean {
  return /^(?:[IVX\d]+[.)]\s*)?(?:(?:đối với|về)\s+)?(?:dự thảo\s+)?(?:đề án|tờ trình|báo cáo|quyết định)[\s\p{L}]{0,40}:?$/iu.test(
    text.normalize('NFC'),
  );
}

function partIn(text: string, labels: Readonly<Record<Ids<'part'>, string>>): Ids<'part'> | null {
  if (text.trim() === '') return null;
  const parts = Object.keys(labels) as Ids<'part'>[];
  const told = folded(text);
  return (
    parts.find((part) => folded(labels[part]) === told || part.toLowerCase() === told) ??
    partNamed(text.normalize('NFC'))
  );
}
