// The title, the day, and the sentence that says where the Đề án stands.

import { quotedText as quoted } from '../places.ts';
import { clockTime, nth, programmeName, proseDay, say, workingDays } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { AMBER, GREEN, QUIET, RED } from '../views/palette.ts';
import { at, type Frame, leftHalf, rightHalf, scalar, VISIBLE_COLUMNS } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

/** `overdue` are the cells that count overdue work. */
export function putHead(grid: Grid, frame: Frame, input: LayoutInput, overdue: string): void {
  const { place, words } = input;
  const today = grid.put(scalar.today, at.scalar, `=INT(${input.today ?? 'TODAY()'})`);
  grid.put(1, 1, `=${quoted(`${words.title} – `)}&${programmeName(input, words)}`, {
    bold: true,
    size: 11,
    wrap: false,
  });
  const written = grid.put(scalar.lastWritten, at.scalar, `=MAX(${place('audit', 'at')})`);
  const person = `INDEX(${place('audit', 'by')};MATCH(${written};${place('audit', 'at')};0))`;
  const by = `IFERROR(IF(${person}="";"";${say(words.by, { person })});"")`;
  const last = say(words.lastWritten, { time: clockTime(written), day: proseDay(written), by });
  grid.put(
    1,
    at.right,
    `=${say(words.today, { today: proseDay(today) })}&IF(${written}=0;"";${last})`,
    { size: 8, color: QUIET, align: 'right' },
  );
  grid.merge({ row: 1, rows: 1, ...leftHalf });
  grid.merge({ row: 1, rows: 1, ...rightHalf });

  putStage(grid, frame);
  putVerdict(grid, frame, input, overdue);
  grid.put(2, 1, sentence(frame, input), { bold: true, size: 11, wrap: true });
  const whole = { row: 2, column: 1, rows: 1, columns: VISIBLE_COLUMNS };
  grid.merge(whole);
  const health = cellName(scalar.health, at.scalar);
  grid.highlight(whole, `=${health}="DO"`, RED);
  grid.highlight(whole, `=${health}="VANG"`, AMBER);
  grid.highlight(whole, `=${health}="XANH"`, GREEN);
}

/** The rows (within the block of phases) that the sentence speaks of; 0 or '' when there is none. */
function putStage(grid: Grid, frame: Frame): void {
  const column = (which: number): string => span(which, frame.firstRow, frame.lastPhase);
  const covering = column(at.covers);
  grid.put(
    scalar.current,
    at.scalar,
    `=IFERROR(MATCH(1;${covering};0);MAX(${column(at.coverIndex)}))`,
  );
  const first = (values: string, which: 'MIN' | 'MAX'): string =>
    `=IF(COUNT(${values})=0;0;MATCH(${which}(${values});${values};0))`;
  grid.put(scalar.next, at.scalar, first(column(at.startsLater), 'MIN'));
  grid.put(scalar.last, at.scalar, first(column(at.endedBefore), 'MAX'));
  grid.put(scalar.final, at.scalar, first(column(at.end), 'MAX'));
}

function putVerdict(grid: Grid, frame: Frame, input: LayoutInput, overdue: string): void {
  const { place, label, words } = input;
  const states = span(at.state, frame.firstRow, frame.lastPhase);
  const ids = span(at.id, frame.firstRow, frame.lastPhase);
  const late = quoted(label('phaseStatus', 'TRE'));
  const final = cellName(scalar.final, at.scalar);
  const foreseen = `INT(MAX(INDEX(${place('phases', 'forecastEnd')};${final})))`;
  const end = `INDEX(${span(at.end, frame.firstRow, frame.lastPhase)};${final})`;
  const later = grid.put(
    scalar.foreseenLate,
    at.scalar,
    `=IF(${final}=0;0;IF(${foreseen}>${end};${foreseen};0))`,
  );
  const attention = `SUM(${overdue})+${later}>0`;
  const health = grid.put(
    scalar.health,
    at.scalar,
    `=IF(COUNTIF(${states};${late})>0;"DO";IF(${attention};"VANG";"XANH"))`,
  );
  const phase = `INDEX(${ids};MATCH(${late};${states};0))`;
  const verdict = (id: 'XANH' | 'VANG' | 'DO', reason: string): string =>
    say(words.sentence.health, { level: quoted(label('health', id)), reason });
  grid.put(
    scalar.verdict,
    at.scalar,
    `=IF(${health}="DO";${verdict('DO', say(words.reasons.late, { phase }))};` +
      `IF(${health}="VANG";${verdict('VANG', `IF(${later}>0;${quoted(words.reasons.foreseenLate)};${quoted(words.reasons.attention)})`)};` +
      `${verdict('XANH', quoted(words.reasons.onTime))}))`,
  );

  const fuzzy = `INDEX(${place('phases', 'fuzzyText')};${final})`;
  const inWords = `LOWER(LEFT(${fuzzy};1))&MID(${fuzzy};2;100)`;
  const planned = `IF(${fuzzy}="";${say(words.onDay, { day: proseDay(end) })};${inWords})`;
  const when = `IF(${later}>0;${say(words.onDayLate, { day: proseDay(later) })};${planned})`;
  grid.put(
    scalar.expected,
    at.scalar,
    `=IF(${final}=0;"";${say(words.sentence.expected, { when })})`,
  );
}

function sentence(frame: Frame, input: LayoutInput): string {
  const { label, words } = input;
  const column = (which: number): string => span(which, frame.firstRow, frame.lastPhase);
  const value = (which: number, row: number): string =>
    `INDEX(${column(which)};${cellName(row, at.scalar)})`;
  const today = cellName(scalar.today, at.scalar);
  const [current, next, last] = [scalar.current, scalar.next, scalar.last];
  // The block of phases shows titles cut to its line; the sentence has room for the whole.
  const title = (row: number): string =>
    nth(input.place('phases', 'title'), cellName(row, at.scalar));
  const end = value(at.end, current);
  const start = value(at.start, next);

  const running = say(words.sentence.running, {
    phase: value(at.id, current),
    title: title(current),
    days: workingDays(today, end, input),
    end: proseDay(end),
  });
  const between = say(words.sentence.between, {
    last: value(at.id, last),
    lastEnd: proseDay(value(at.end, last)),
    phase: value(at.id, next),
    title: title(next),
    start: proseDay(start),
    days: workingDays(today, `(${start}-1)`, input),
  });
  const before = say(words.sentence.before, {
    phase: value(at.id, next),
    title: title(next),
    start: proseDay(start),
  });
  const over = say(words.sentence.over, { end: proseDay(value(at.end, last)) });

  const states = column(at.state);
  const closed = (['XONG', 'HUY'] as const)
    .map((id) => `COUNTIF(${states};${quoted(label('phaseStatus', id))})`)
    .join('+');
  const named = `SUMPRODUCT((${column(at.id)}<>"")*1)`;
  const has = (row: number): string => `${cellName(row, at.scalar)}>0`;
  const none = `AND(${cellName(current, at.scalar)}=0;${cellName(next, at.scalar)}=0;${cellName(last, at.scalar)}=0)`;
  const expected = cellName(scalar.expected, at.scalar);
  const stage =
    `IF(${has(current)};${running};IF(${has(next)};IF(${has(last)};${between};${before});${over}))` +
    `&${expected}`;
  return (
    `=IF(${none};${quoted(words.sentence.empty)};` +
    `IF(${closed}=${named};${quoted(words.sentence.done)};${stage})&${cellName(scalar.verdict, at.scalar)})`
  );
}
