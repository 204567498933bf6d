// Proposes what a pasted letter or table says, for the clerk to correct; reads a sheet or two, writes nothing.

import type { LetterProposal, TableProposal } from '../../dialogs/data/enter-reply.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { issuerOf } from '../../domain/replies/letter/issuer.ts';
import { splitLetter } from '../../domain/replies/letter/split-letter.ts';
import { meaningsOf } from '../../domain/replies/table/columns-of-table.ts';
import { squared, tableInText } from '../../domain/replies/table/read-table.ts';
import { commentsInTable } from '../../domain/replies/table/table-comments.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { enums, type Ids } from '../../workbook/enums.ts';
import type { LetterInput, TableInput } from '../input/reply.ts';
import { findRound } from '../opening/plan-opening.ts';

/** Throws `LETTER.EMPTY` for a text without words. */
export function proposeLetter({ roundId, text }: LetterInput, office: Office): LetterProposal {
  if (text.trim() === '') throw new Problem('LETTER.EMPTY', {});
  const { leftOut } = wordsOf(office.language).dialogs.enterReply;
  const proposed = splitLetter(text, offeredIn(roundId, office));
  const head = proposed.leftOut.filter(({ kind }) => kind === 'LETTERHEAD');
  const asked = office.tables.read('requests').rows.filter((row) => row.roundId === roundId);
  return {
    bodyId: issuerOf(head.map((one) => one.text).join('\n'), asked) ?? '',
    docNo: proposed.docNo,
    docDate: proposed.docDate ?? '',
    signer: proposed.signer,
    position: proposed.position ?? '',
    comments: proposed.comments,
    leftOut: proposed.leftOut.map((one) => ({ label: leftOut.kinds[one.kind], text: one.text })),
  };
}

/**
 * Throws `TABLE.EMPTY` for what is no table, `TABLE.TOO_LARGE` for more than a person would check,
 * `TABLE.NO_CONTENT` when no column holds the comments.
 */
export function proposeTable(
  { roundId, text, rows, columns }: TableInput,
  office: Office,
): TableProposal {
  const cells = rows.length > 0 ? squared(rows) : tableInText(text);
  if (cells.length === 0) throw new Problem('TABLE.EMPTY', {});
  const read = columns ?? meaningsOf(cells);
  const says = read.meanings.includes('CONTENT') || read.meanings.includes('PROPOSAL');
  if (!says) throw new Problem('TABLE.NO_CONTENT', {});
  const labels = wordsOf('vi').enums.part;
  return {
    rows: cells,
    columns: read,
    comments: commentsInTable(cells, read, offeredIn(roundId, office), labels),
  };
}

/** The documents that a round asks about. */
function offeredIn(roundId: RoundId, { tables }: Office): Ids<'part'>[] {
  const { parts } = findRound(tables.read('rounds').rows, roundId);
  const asked = readList(parts);
  return enums.part.filter((part) => asked.includes(part));
}
