// The words of the sheet “Gantt” in English.

import type { GanttWords } from '../../domain/gantt/words.ts';

export const gantt: GanttWords = {
  title: 'GANTT CHART',
  programme: 'Đề án “{name}”',
  baseLine: 'first plan',
  month: 'Month',
  monthAlone: 'M{month}',
  now: 'TODAY {day}',
  above: 'Today and days off:',
  sentence: {
    plan: 'From {start} to {end}. ',
    week: 'Today {today}, week {week}.',
    outside: 'Today {today}, outside the time of the chart.',
    empty: 'No phase with a day in the phases sheet yet. ',
    beyond:
      ' The chart has room for {weeks} weeks only, the plan goes on to {end}. Remedy: run Sổ Đề án › Set up the book from the plan… again.',
    linesLeft:
      ' {count} more lines have no room. Remedy: run Sổ Đề án › Set up the book from the plan… again.',
    strays:
      ' {count} rounds are not shown, because they name no phase. Remedy: fill in the phase in the rounds sheet.',
  },
  heads: {
    id: 'Id',
    title: 'Phases and rounds',
    when: 'Time',
    state: 'State',
    percent: '%',
    sentence: 'Plan:',
    legend: 'Legend:',
  },
  slip: {
    later: '{days} days later than first planned',
    earlier: '{days} days earlier than first planned',
    none: 'as first planned',
  },
  legend: {
    done: 'done',
    left: 'left',
    fuzzy: 'dated by month only',
    forecast: 'forecast to end later',
    base: 'first plan',
    sent: 'sent',
    due: 'replies due, milestone',
    meeting: 'meeting',
    cancelled: 'cancelled',
    today: 'this week',
    holiday: 'grey: a week with a day off',
  },
};
