// The letter that tells a body what became of each of its points.

import { type CommentClass, classOf } from '../../comments/disposition.ts';
import type { Point, PointsOfBody } from '../../comments/points-of-bodies.ts';
import { isCarried, roundOfComment } from '../../rounds/carry-over.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { answeredBy } from '../answer-list.ts';
import { commentLines, labelled, resultLines } from '../comment-lines.ts';
import type { BodyAnswer, CommentFacts, OfficeIdentity, Registration, RoundRow } from '../facts.ts';
import { frameOf } from '../frame.ts';
import type { Line, Paper, Table } from '../paper.ts';
import { cellLines, closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';

export interface ReplyLetterInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly round: RoundRow;
  readonly body: PointsOfBody<CommentFacts>;
  /** How the body answered; undefined when it was heard at a meeting, or in an earlier round. */
  readonly request: BodyAnswer | undefined;
}

export type ReplyLetterWords =
  typeof import('../../../text/vi/papers/reply-letter.ts').replyLetterPaper;

/** Shares of the columns, in percent. */
const SHARES = [6, 44, 32, 18] as const;

/**
 * The letter to one body, its points numbered in the order of the log. A point that was merged into
 * another has the answer of that one. Every point must be answered: see `openPointsOf`.
 */
export function replyLetter(
  input: ReplyLetterInput,
  words: DocumentWords,
  say: WordingFor<'TRA_LOI'>,
  own: ReplyLetterWords,
): Paper {
  const { office, round, body } = input;
  const { bodyName, points } = body;
  const of = (wanted: CommentClass): number =>
    points.filter(({ answer }) => classOf(answer.disposition) === wanted).length;
  const leader = of('LEADER');
  const names = { coQuan: office.body, coQuanGopY: bodyName };
  return {
    ...frameOf(office, input.registration, `${office.bodyCode}-${office.unitCode}`, words),
    name: own.name(round.roundId, bodyName),
    subject: {
      kind: 'letter',
      about: oneLine(
        say('trichYeu', {
          tenDeAn: office.programme,
          lan: round.draftVersion.trim(),
        }),
      ),
    },
    recipients: [bodyName],
    blocks: closed([
      ...paragraphs(
        say('moDau', {
          ...names,
          vanBanGopY: input.request === undefined ? '' : answeredBy(input.request, words),
          duThao: words.draftOf(office.programme, round.draftVersion),
        }),
      ),
      tableOf(points, words, own),
      ...paragraphs(
        say('ketQua', {
          soYKien: words.count(points.length),
          tiepThu: words.count(of('ACCEPTED')),
          motPhan: words.count(of('PARTLY')),
          giaiTrinh: words.count(of('EXPLAINED')),
          xinYKien: leader === 0 ? '' : words.count(leader),
        }),
      ),
      ...paragraphs(say('ketThuc', names)),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function tableOf(
  points: readonly Point<CommentFacts>[],
  words: DocumentWords,
  own: ReplyLetterWords,
): Table {
  return {
    kind: 'table',
    columns: columnsOf(own.columns, SHARES, [0]),
    rows: points.map(({ said, answer }, index) => ({
      kind: 'cells',
      cells: [
        [[{ text: String(index + 1) }]],
        [...placeLines(said, words, own), ...commentLines(said, words)],
        [
          ...resultLines(answer, words),
          ...(answer.disposition === 'XIN_Y_KIEN'
            ? labelled(own.decided, answer.leaderDecision)
            : []),
        ],
        cellLines(answer.changeRef),
      ],
    })),
  };
}

/** The file of the dossier and the place in it, so that a body finds its own words again. */
function placeLines(said: CommentFacts, words: DocumentWords, own: ReplyLetterWords): Line[] {
  const place = said.clauseText.trim() === '' ? words.table.wholeFile : said.clauseText.trim();
  const carried = isCarried(said) ? ` ${own.carried(roundOfComment(said.carriedFrom))}` : '';
  return [
    [
      { text: own.place(place.replace(/:$/, '')), bold: true },
      { text: carried, italic: true },
    ],
  ];
}
