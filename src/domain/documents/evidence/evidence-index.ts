// The list of an evidence pack: what stands under which number, and where it is kept.

import { proseDay } from '../../calendar/print.ts';
import type { Day } from '../../day.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { Line, Paper, TableRow } from '../paper.ts';
import { cellLines, closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { type EvidenceInput, type EvidenceWords, listFrame } from './evidence-input.ts';

export interface IndexEntry {
  readonly order: string;
  readonly name: string;
  readonly number: string;
  readonly date: Day | null;
  readonly url: string;
  /** In the folder itself; kept elsewhere under a link; a copy that could not be made. */
  readonly kept: 'HERE' | 'LINKED' | 'UNREACHED';
}

/** Shares of the columns, in percent. */
const SHARES = [10, 38, 26, 26] as const;

export function evidenceIndex(
  input: EvidenceInput & { readonly entries: readonly IndexEntry[] },
  words: DocumentWords,
  say: WordingFor<'KHAC'>,
  { own }: EvidenceWords,
): Paper {
  const { round, entries } = input;
  const { index } = own;
  return {
    ...listFrame(input, words, say),
    name: index.name(round.roundId),
    subject: {
      kind: 'typed',
      typeName: oneLine(say('tenMucLuc', {})),
      subject: oneLine(say('trichYeuMucLuc', { tenDot: round.title })),
    },
    blocks: closed([
      {
        kind: 'table',
        columns: columnsOf(index.columns, SHARES, [0]),
        rows: entries.map(
          (entry): TableRow => ({
            kind: 'cells',
            cells: [
              cellLines(entry.order),
              cellLines(entry.name),
              cellLines(numbered(entry, own)),
              placeOf(entry, index),
            ],
          }),
        ),
      },
      ...paragraphs(say('ketThucMucLuc', { soTaiLieu: words.count(entries.length) })),
    ]),
  };
}

function numbered({ number, date }: IndexEntry, { sent }: EvidenceWords['own']): string {
  const day = date === null ? '' : proseDay(date);
  return number === '' ? day : sent.letter(number, day);
}

function placeOf({ url, kept }: IndexEntry, index: EvidenceWords['own']['index']): Line[] {
  if (url === '') return [[{ text: index.paper, italic: true }]];
  const label = { HERE: index.here, LINKED: index.linked, UNREACHED: index.unreached }[kept];
  return [[{ text: label, link: url }]];
}
