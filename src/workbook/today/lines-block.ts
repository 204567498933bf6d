// The list: heads with names, one line an item, words where nothing waits.

import { kinds } from '../../domain/today/items.ts';
import { quotedText as quoted } from '../places.ts';
import { cut, nth, say, workingDays } from '../views/formula.ts';
import { cellName, columnName, type Grid } from '../views/grid.ts';
import { AMBER, BLUE, figure, QUIET, RED } from '../views/palette.ts';
import { at, columnOf, type Frame, row, scalar } from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';
import { peopleIn } from './people-block.ts';

/** How many letters of a title fit its column. */
export const TITLE = 56;

const BAND = '#eef2f7';

interface Line {
  readonly here: number;
  readonly person: string;
  readonly offset: string;
  readonly kind: string;
  readonly found: string;
  ofPerson(name: Parameters<typeof columnOf>[0]): string;
}

export function putLines(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  for (let k = 1; k <= frame.lines; k += 1) {
    const here = row.line + k - 1;
    const cell = (name: Parameters<typeof columnOf>[0]): string => cellName(here, columnOf(name));
    const person = cell('person');
    const ofPerson: Line['ofPerson'] = (name) => `INDEX(${peopleIn(name, frame)};${person})`;
    const line = {
      here,
      person,
      offset: cell('offset'),
      kind: cell('kind'),
      found: cell('found'),
      ofPerson,
    };
    putWords(grid, input, line);
    putDetail(grid, input, line);
  }
  colour(grid, frame);
}

function putWords(grid: Grid, input: TodayLayoutInput, line: Line): void {
  const { place, words } = input;
  const { here, person, offset, kind, found, ofPerson } = line;
  const ofMember = (name: 'honorific' | 'position'): string =>
    nth(place('team', name), ofPerson('member'));
  const address = `IF(${ofMember('honorific')}="";"";${ofMember('honorific')}&" ")`;
  const byKind = (texts: readonly string[], otherwise: string): string =>
    texts.reduceRight((rest, text, n) => `IF(${kind}=${n + 1};${text};${rest})`, otherwise);
  const left = `(${ofPerson('total')}-${ofPerson('shown')})`;
  const empty = `IF(${ofPerson('total')}=0;${quoted(`   ${words.nothing}`)};"   "&${say(words.more, { count: left })})`;
  const names = kinds.map((one) => quoted(`   ${words.kinds[one]}`));
  grid.put(
    here,
    at.kind,
    `=IF(${person}="";"";IF(${offset}=0;${address}&${ofPerson('name')};${byKind(names, empty)}))`,
  );

  const task = (name: 'taskId' | 'title'): string => nth(place('tasks', name), found);
  const ids = [
    nth(place('phases', 'phaseId'), found),
    ...[1, 2, 3, 4].map(() => task('taskId')),
    '""',
  ];
  grid.put(here, at.id, `=IF(${kind}=0;"";${byKind(ids, '""')}&"")`, { size: 8, clip: true });

  const count = say(words.item.comments, { count: ofPerson('answers') });
  const titles = [
    cut(nth(place('phases', 'title'), found), TITLE),
    ...[1, 2, 3, 4].map(() => cut(task('title'), TITLE)),
    count,
  ];
  const head = `IF(${person}="";"";IF(${offset}=0;${cut(ofMember('position'), TITLE)};""))`;
  grid.put(here, at.title, `=IF(${kind}=0;${head};${byKind(titles, '""')})`, { clip: true });
  const due = `IF(${kind}=1;${nth(place('phases', 'planEnd'), found)};${nth(place('tasks', 'due'), found)})`;
  grid.put(here, at.due, `=IF(OR(${kind}=0;${kind}=6);"";IF(${due}="";"";INT(${due})))`, {
    ...figure,
    format: 'dd/M',
  });
}

function putDetail(grid: Grid, input: TodayLayoutInput, line: Line): void {
  const { place, words } = input;
  const { here, person, offset, kind, found, ofPerson } = line;
  const today = scalar('today');
  const [due, days] = [cellName(here, at.due), cellName(here, columnOf('days'))];
  const overdue = `AND(${kind}>=1;${kind}<=2)`;
  const [first, last] = [`(IF(${overdue};${due};${today})+1)`, `IF(${overdue};${today};${due})`];
  const counted = workingDays(first, last, input);
  grid.put(here, columnOf('days'), `=IF(OR(${kind}=0;${kind}>3);"";${counted})`);
  const late = say(words.item.late, { days });
  const soon = `IF(${due}=${today};${quoted(words.item.dueToday)};${say(words.item.due, { days })})`;
  const of = (name: 'assignedAt' | 'ackAt' | 'handOut' | 'ownerId'): string =>
    nth(place('tasks', name), found);
  const who = ofPerson('memberId');
  const given = `RIGHT(${of('handOut')};LEN(${who})+1)="-"&${who}`;
  const waits = `AND(${of('assignedAt')}<>"";${of('ackAt')}="";${given})`;
  const waiting = `IF(${waits};${quoted(words.item.notTaken)};"")`;
  const team = place('team', 'memberId');
  const lead = `IFERROR(INDEX(${place('team', 'fullName')};MATCH(${of('ownerId')};${team};0))&"";${of('ownerId')}&"")`;

  const tell = (template: string, count: string): string =>
    `IF(${count}=0;"";${say(template, { count })})`;
  const lateOnes = `(${ofPerson('latePhase')}+${ofPerson('late')})`;
  const waitingOnes = `(${ofPerson('unacknowledged')}+${ofPerson('approval')}+${ofPerson('comments')})`;
  const counts =
    `TEXTJOIN(" · ";TRUE;${tell(words.counts.late, lateOnes)};` +
    `${tell(words.counts.due, ofPerson('due'))};${tell(words.counts.waiting, waitingOnes)})`;
  const head = `IF(${person}="";"";IF(${offset}=0;${counts};""))`;
  grid.put(
    here,
    at.detail,
    `=IF(${kind}=0;${head};IF(${kind}=1;${late};IF(${kind}=2;${late}&${waiting};IF(${kind}=3;${soon}&${waiting};` +
      `IF(${kind}=4;${quoted(words.item.waiting)};IF(${kind}=5;${say(words.item.lead, { name: lead })};""))))))`,
    { size: 8, clip: true },
  );
}

function colour(grid: Grid, frame: Frame): void {
  const list = { row: row.line, rows: frame.lines, column: at.kind, columns: at.detail };
  const here = (name: 'kind' | 'offset'): string => `$${columnName(columnOf(name))}${row.line}`;
  const isHead = `=AND(${here('offset')}<>"";${here('offset')}=0)`;
  const word = { ...list, columns: 1 };
  const counts = { ...list, column: at.detail, columns: 1 };
  const between = { ...list, column: at.id, columns: at.detail - at.id };
  for (const area of [word, counts]) {
    grid.highlight(area, isHead, { bold: true, background: BAND });
  }
  grid.highlight(between, isHead, { color: QUIET, background: BAND });
  const after = { ...list, column: at.due, columns: 2 };
  for (const area of [word, after]) {
    grid.highlight(area, `=AND(${here('kind')}>=1;${here('kind')}<=2)`, { ...RED, bold: true });
    grid.highlight(area, `=${here('kind')}=3`, AMBER);
    grid.highlight(area, `=${here('kind')}>=4`, BLUE);
  }
  const note = `AND(${here('offset')}<>"";${here('offset')}<>0;${here('kind')}=0)`;
  grid.highlight(list, `=${note}`, { color: QUIET });
  grid.frames.push({ ...list, row: row.head, rows: 1 });
}
