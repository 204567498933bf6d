// Every reply of a round, word for word as it came in.

import type { Row } from '../../../workbook/schema.ts';
import { proseMoment } from '../../calendar/print.ts';
import { CELL_LIMIT } from '../../replies/cell-parts.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, heading, paragraph } from '../paper-blocks.ts';
import { oneLine } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { type EvidenceInput, type EvidenceWords, listFrame } from './evidence-input.ts';

/** A text this long may have been cut: the notice of it takes the rest of the cell. */
const NEARLY_FULL = CELL_LIMIT - 1000;

export interface RepliesInput extends EvidenceInput {
  readonly replies: readonly Row<'replies'>[];
  readonly requests: readonly Row<'requests'>[];
  /** The log: what a cell could not hold stands there in pieces. */
  readonly comments: readonly Pick<Row<'comments'>, 'replyId' | 'content'>[];
}

/** The replies in the order in which they came, those replaced or left out among them, marked. */
export function verbatimReplies(
  input: RepliesInput,
  words: DocumentWords,
  say: WordingFor<'KHAC'>,
  { own, matches }: EvidenceWords,
): Paper {
  const { round, requests } = input;
  const { replies: texts } = own;
  const names = new Map(requests.map((one) => [one.requestId, one.nameSnapshot]));
  const inOrder = [...input.replies].sort((one, other) =>
    (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''),
  );
  const blocks = inOrder.flatMap((reply, index): Block[] => {
    const body = names.get(reply.matchedRequestId) ?? reply.bodyRaw.trim();
    return [
      heading(2, texts.heading(index + 1, body === '' ? texts.unknown : body)),
      ...lines(
        reply.submittedAt === null ? '' : texts.received(proseMoment(reply.submittedAt)),
        reply.docNoRaw === '' ? '' : texts.letter(reply.docNoRaw, reply.docDateRaw),
        reply.signerRaw === '' ? '' : texts.signer(reply.signerRaw),
        reply.positionRaw === '' ? '' : texts.position(reply.positionRaw),
        isPlain(reply) || reply.matchStatus === null ? '' : texts.state(matches[reply.matchStatus]),
      ),
      ...asGiven(texts.comments, reply.commentsRaw),
      ...asGiven(texts.whole, wholeOf(reply, input.comments)),
      ...asGiven(texts.other, reply.otherRaw),
    ];
  });
  return {
    ...listFrame(input, words, say),
    name: texts.name(round.roundId),
    subject: {
      kind: 'typed',
      typeName: oneLine(say('tenTraLoi', {})),
      subject: oneLine(say('trichYeuTraLoi', { tenDot: round.title })),
    },
    blocks: closedBelow(blocks.length === 0 ? [paragraph(texts.none)] : blocks),
  };
}

/** The closing mark on a line of its own: no word of a body is touched. */
function closedBelow(blocks: readonly Block[]): Block[] {
  return [...blocks, ...closed([])];
}

function isPlain({ matchStatus, replacedBy }: Row<'replies'>): boolean {
  return matchStatus === 'KHOP' && replacedBy === '';
}

function lines(...texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => paragraph(text, { italic: true }));
}

/** Beside a text that its cell could not hold, all of it as the log has it; '' for any other. */
function wholeOf(
  { replyId, commentsRaw }: Row<'replies'>,
  comments: RepliesInput['comments'],
): string {
  if (commentsRaw.length < NEARLY_FULL) return '';
  return comments
    .filter((comment) => comment.replyId === replyId)
    .map(({ content }) => content)
    .join('\n');
}

/** A text to the letter: its lines stay lines, blank ones among them. */
function asGiven(label: string, text: string): Block[] {
  if (text === '') return [];
  return [
    paragraph(label, { bold: true }),
    ...text.split(/\r\n|\r|\n/).map((line) => paragraph(line)),
  ];
}
