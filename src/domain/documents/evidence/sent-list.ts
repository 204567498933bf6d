// Who was asked, when, and what came back: the proof of sending (practice.md §2.4).

import type { Row } from '../../../workbook/schema.ts';
import { proseDay } from '../../calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../../day.ts';
import { hasAnswered } from '../../rounds/count-round.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { Paper, TableRow } from '../paper.ts';
import { cellLines, closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { type EvidenceInput, type EvidenceWords, listFrame } from './evidence-input.ts';

/** Shares of the columns, in percent. */
const SHARES = [6, 26, 14, 14, 21, 19] as const;

/** The list of a round, in the order in which bodies were asked. */
export function sentList(
  input: EvidenceInput & { readonly requests: readonly Row<'requests'>[] },
  words: DocumentWords,
  say: WordingFor<'KHAC'>,
  { own, positions, sendStates }: EvidenceWords,
): Paper {
  const { round, requests, today } = input;
  const { sent } = own;
  const answered = requests.filter(hasAnswered).length;
  const rows = requests.map((request, index): TableRow => {
    const { nameSnapshot, sentAt, sendStatus, repliedAt, inDocNo, inDocDate, position } = request;
    const unsent = sendStatus === null ? '' : sendStates[sendStatus];
    return {
      kind: 'cells',
      cells: [
        cellLines(String(index + 1)),
        cellLines(nameSnapshot),
        cellLines(sentAt === null ? unsent : dayOf(sentAt)),
        cellLines(repliedAt === null ? '' : dayOf(repliedAt)),
        cellLines(inDocNo.trim() === '' ? '' : sent.letter(inDocNo.trim(), prose(inDocDate))),
        cellLines(positions[position ?? 'CHUA_TRA_LOI']),
      ],
    };
  });
  return {
    ...listFrame(input, words, say),
    name: sent.name(round.roundId),
    subject: {
      kind: 'typed',
      typeName: oneLine(say('tenDanhSach', {})),
      subject: oneLine(say('trichYeuDanhSach', { tenDot: round.title })),
    },
    blocks: closed([
      ...paragraphs(
        say('moDauDanhSach', {
          soGui: words.count(requests.length),
          soTraLoi: words.count(answered),
          ngay: proseDay(today),
        }),
      ),
      {
        kind: 'table',
        columns: columnsOf(sent.columns, SHARES, [0]),
        rows,
      },
    ]),
  };
}

const dayOf = (when: Moment): string => proseDay(dayOfMoment(when));
const prose = (day: Day | null): string => (day === null ? '' : proseDay(day));
