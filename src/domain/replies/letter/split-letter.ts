// Proposes how a letter splits into comments, for a person to correct; nothing of it is lost.

import type { Ids } from '../../../workbook/enums.ts';
import { blocksOf } from './blocks.ts';
import { frameOf } from './frame.ts';
import { partNamed, placeNamed, withoutReason, wordingAskedFor } from './guesses.ts';
import type { LeftOut, ProposedComment, ProposedReply } from './letter.ts';
import { headFacts, signerIn } from './letter-facts.ts';
import { type Line, linesOf } from './lines.ts';
import { positionOf } from './position-of.ts';
import { type Draft, Reading } from './reading.ts';

/**
 * The comments that a letter seems to make, with the document, place, wording and reason that each
 * seems to name, and everything else by what it seems to be. Every line that is not blank is in
 * exactly one comment or stretch left out, in whole or in parts. `offered` are the documents that
 * the round asks about.
 * @example splitLetter('- Đề nghị bổ sung căn cứ.', ['DA']).comments[0]?.part //=> 'DA'
 */
export function splitLetter(text: string, offered: readonly Ids<'part'>[]): ProposedReply {
  const lines = linesOf(text);
  const frame = frameOf(lines);
  const head = lines.filter((_, index) => frame[index] === 'HEAD');
  const signature = lines.filter((_, index) => frame[index] === 'SIGNATURE');
  const reading = new Reading();
  const stretch: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const part = frame[index] ?? null;
    if (part === null) stretch.push(line);
    else reading.leave(part === 'HEAD' ? 'LETTERHEAD' : 'SIGNATURE', line.raw);
  }
  const blocks = blocksOf(stretch);
  for (const [index, block] of blocks.entries()) reading.take(block, blocks[index + 1]);
  return {
    comments: reading.drafts.map((draft) => commentOf(draft, offered)),
    leftOut: inOrder(reading.leftOut, lines),
    position: positionOf(
      stretch.map(({ bare }) => bare).join(' '),
      reading.drafts.length,
      reading.leftOut,
    ),
    ...headFacts(head),
    signer: signerIn(signature),
  };
}

/** What was left out, in the order in which it begins in the letter. */
function inOrder(leftOut: readonly LeftOut[], lines: readonly Line[]): LeftOut[] {
  const placed = leftOut.map((one) => {
    const first = one.text.split('\n', 1)[0]?.trim() ?? '';
    return { one, at: lines.findIndex(({ raw }) => raw.includes(first)) };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ one }) => one);
}

function commentOf(
  { raw, text, part, place }: Draft,
  offered: readonly Ids<'part'>[],
): ProposedComment {
  const { content, reason } = withoutReason(text);
  const named = placeNamed(content) || place;
  const only = offered.length === 1 ? offered[0] : undefined;
  // Articles and clauses are those of the decision: a programme has sections.
  const article = /điều \d|khoản \d/iu.test(named) && offered.includes('QD') ? 'QD' : null;
  return {
    part: partNamed(content) ?? part ?? article ?? only ?? 'CHUNG',
    place: named,
    content,
    proposal: wordingAskedFor(content),
    reason,
    sourceText: raw,
  };
}
