// What the sheet “Việc hôm nay” must show, told from the pure rules alone.

import { proseDay } from '../../../src/domain/calendar/print.ts';
import { fill } from '../../../src/domain/dashboard/words.ts';
import { type Day, plusDays, weekdayOf } from '../../../src/domain/day.ts';
import { isAwayBetween } from '../../../src/domain/tasks/absence.ts';
import { activeMembers } from '../../../src/domain/tasks/people.ts';
import { isOverload, mondayOf, workload } from '../../../src/domain/tasks/workload.ts';
import {
  type TodayInput,
  type TodayItem,
  type TodayPerson,
  todayOf,
  unowned,
} from '../../../src/domain/today/items.ts';
import { type TodayLine, todayLines } from '../../../src/domain/today/lines.ts';
import { today as words } from '../../../src/text/vi/today.ts';
import { columnName } from '../../../src/workbook/views/grid.ts';
import { serial } from '../dashboard/book.ts';

const FIRST_LINE = 5;
const FIRST_WEEK = 8;
const WEEKS = 8;

export function expectedToday(
  input: TodayInput,
  { chosen, people, allowed }: { chosen: string; people: number; allowed: number },
): Map<string, string> {
  const cells = new Map<string, string>();
  const found = todayOf(input);
  const lines = todayLines(found, chosen);
  cells.set('A2', sentenceOf(input, found));
  for (let k = 0; k <= lines.length; k += 1) {
    const row = FIRST_LINE + k;
    const line = lines[k];
    const [kind, id, title, due, detail] = line ? shownOf(line, input) : ['', '', '', '', ''];
    cells.set(`A${row}`, kind);
    cells.set(`B${row}`, id);
    cells.set(`C${row}`, title);
    cells.set(`D${row}`, due);
    cells.set(`E${row}`, detail);
  }
  const members = activeMembers(input.team);
  for (let k = 0; k < people; k += 1) {
    const member = members[k];
    cells.set(`G${FIRST_LINE + k}`, member?.fullName ?? '');
    for (let week = 0; week < WEEKS; week += 1) {
      const monday = plusDays(mondayOf(input.today), 7 * week);
      const address = `${columnName(FIRST_WEEK + week)}${FIRST_LINE + k}`;
      if (!member) {
        cells.set(address, '');
        continue;
      }
      const count = workload(input.tasks, member.memberId, monday);
      const shown = [
        isOverload(count, allowed) ? `${count} ▲` : count === 0 ? '' : String(count),
        isAwayBetween(member, monday, plusDays(monday, 6)) ? 'vắng' : '',
      ].filter((text) => text !== '');
      cells.set(address, shown.join(' ') || '–');
    }
  }
  return cells;
}

function sentenceOf(input: TodayInput, people: readonly TodayPerson[]): string {
  const items = people.flatMap((person) => person.items);
  const values = {
    weekday: words.weekdays[weekdayOf(input.today) - 1] ?? '',
    today: proseDay(input.today),
    ...countsOf(items),
  };
  const rest = unowned(input);
  return (
    fill(items.length === 0 ? words.sentence.nothing : words.sentence.counts, values) +
    (rest > 0 ? fill(words.sentence.unowned, { count: rest }) : '') +
    (people.length === 0 ? words.sentence.noTeam : '')
  );
}

function countsOf(items: readonly TodayItem[]): { late: number; due: number; waiting: number } {
  const of = (...kinds: TodayItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    late: of('latePhase', 'late'),
    due: of('due'),
    waiting: of('unacknowledged', 'approval', 'comments'),
  };
}

type Shown = readonly [kind: string, id: string, title: string, due: string, detail: string];

function shownOf(line: TodayLine, input: TodayInput): Shown {
  switch (line.kind) {
    case 'person': {
      const { member, items } = line.person;
      const { late, due, waiting } = countsOf(items);
      const counts = [
        late > 0 ? `${late} quá hạn` : '',
        due > 0 ? `${due} đến hạn` : '',
        waiting > 0 ? `${waiting} đang chờ` : '',
      ].filter((text) => text !== '');
      const address = member.honorific === '' ? '' : `${member.honorific} `;
      return [`${address}${member.fullName}`, '', cut(member.position), '', counts.join(' · ')];
    }
    case 'nothing':
      return ['   Không có việc đến hạn', '', '', '', ''];
    case 'more':
      return [`   còn ${line.count} việc nữa`, '', '', '', ''];
    case 'item':
      return itemOf(line.item, input);
  }
}

function itemOf(item: TodayItem, input: TodayInput): Shown {
  const kind = `   ${words.kinds[item.kind]}`;
  if (item.kind === 'comments') {
    return [kind, '', fill(words.item.comments, { count: item.count }), '', ''];
  }
  const due = item.due === null ? '' : String(serial(item.due));
  return [kind, item.id, cut(item.title), due, detailOf(item, input)];
}

function detailOf(item: Exclude<TodayItem, { kind: 'comments' }>, input: TodayInput): string {
  const waiting = 'waiting' in item && item.waiting ? '; chưa nhận' : '';
  switch (item.kind) {
    case 'latePhase':
      return `quá ${item.days} ngày làm việc`;
    case 'late':
      return `quá ${item.days} ngày làm việc${waiting}`;
    case 'due':
      return `${dueWords(item.due, item.days, input.today)}${waiting}`;
    case 'unacknowledged':
      return 'chưa xác nhận nhận việc';
    case 'approval': {
      const lead = input.team.find(({ memberId }) => memberId === item.lead);
      return `chủ trì: ${lead?.fullName ?? item.lead}`;
    }
  }
}

function dueWords(due: Day, days: number, today: Day): string {
  return due === today ? 'hạn hôm nay' : `còn ${days} ngày làm việc`;
}

function cut(text: string): string {
  return text.length > 56 ? `${text.slice(0, 55)}…` : text;
}
