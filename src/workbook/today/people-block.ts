// The hidden rows of the people: who they are, how much waits for each, and the list to choose from.

import { kinds, type TodayKind } from '../../domain/today/items.ts';
import { quotedText as quoted } from '../places.ts';
import { nextMatch, nth } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { columnOf, type Frame, type Hidden, hiddenSpan, row, scalar } from './frame.ts';
import type { TodayLayoutInput } from './layout-input.ts';

export function putPeople(grid: Grid, frame: Frame, input: TodayLayoutInput): void {
  grid.put(row.line, columnOf('choice'), input.words.wholeTeam);
  for (let k = 1; k <= frame.people; k += 1) putPerson(grid, frame, input, k);
  grid.chooser = {
    cell: { row: row.choose, column: 3, rows: 1, columns: 1 },
    choices: { row: row.line, column: columnOf('choice'), rows: frame.people + 1, columns: 1 },
    help: input.words.help,
  };
}

function putPerson(grid: Grid, frame: Frame, input: TodayLayoutInput, k: number): void {
  const { place } = input;
  const here = row.line + k - 1;
  const members = place('team', 'memberId');
  const before = k === 1 ? '0' : cellName(here - 1, columnOf('member'));
  const member = grid.put(
    here,
    columnOf('member'),
    `=${nextMatch(members, activeIn(input), before)}`,
  );
  const of = (name: 'memberId' | 'fullName'): string =>
    `=IF(${member}="";"";${nth(place('team', name), member)}&"")`;
  const who = grid.put(here, columnOf('memberId'), of('memberId'));
  const name = grid.put(here, columnOf('name'), of('fullName'));
  grid.put(here + 1, columnOf('choice'), `=${name}`);

  for (const kind of kinds) {
    if (kind === 'comments') continue;
    const [groups, rows] = groupsOf(kind, frame);
    const group = 10 * k + kinds.indexOf(kind) + 1;
    grid.put(here, columnOf(kind), `=COUNTIF(${hiddenSpan(groups, rows)};${group})`);
  }
  const answers = grid.put(here, columnOf('answers'), `=IF(${who}="";0;${answersOf(input, who)})`);
  grid.put(here, columnOf('comments'), `=MIN(1;${answers})`);
  const [first, last] = [kinds[0], kinds[kinds.length - 1] ?? kinds[0]];
  const counts = `${cellName(here, columnOf(first))}:${cellName(here, columnOf(last))}`;
  const total = grid.put(here, columnOf('total'), `=SUM(${counts})`);
  const shown = grid.put(here, columnOf('shown'), `=MIN(${total};${scalar('most')})`);
  const chosen = scalar('chosen');
  const hidden = `OR(${member}="";IF(${chosen}="";FALSE;${name}<>${chosen}))`;
  const takes = `1+MAX(1;${shown})+IF(${total}>${shown};1;0)`;
  grid.put(here, columnOf('takes'), `=IF(${hidden};0;${takes})`);
  const previous = `${cellName(here - 1, columnOf('begins'))}+${cellName(here - 1, columnOf('takes'))}`;
  grid.put(here, columnOf('begins'), k === 1 ? '=1' : `=${previous}`);
}

/** Where the rows of a kind are grouped by person, and how many rows there are. */
function groupsOf(kind: Exclude<TodayKind, 'comments'>, frame: Frame): [Hidden, number] {
  if (kind === 'latePhase') return ['phaseGroup', frame.phases];
  return [kind === 'approval' ? 'approverGroup' : 'leadGroup', frame.tasks];
}

/** Comments that a person is to answer: standing, not merged into another, without a disposition. */
function answersOf({ place, label }: TodayLayoutInput, who: string): string {
  const replaced = quoted(`<>${label('commentStatus', 'THAY_THE')}`);
  const conditions = [
    [place('comments', 'ownerId'), who],
    [place('comments', 'disposition'), '""'],
    [place('comments', 'duplicateOf'), '""'],
    [place('comments', 'status'), replaced],
  ];
  return `COUNTIFS(${conditions.flat().join(';')})`;
}

export function activeIn({ place, label }: TodayLayoutInput): string {
  const left = quoted(label('yesNo', 'KHONG'));
  return `(${place('team', 'memberId')}<>"")*(${place('team', 'active')}<>${left})`;
}

export function peopleIn(name: Parameters<typeof columnOf>[0], frame: Frame): string {
  return span(columnOf(name), row.line, frame.lastPerson);
}
