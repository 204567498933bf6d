// The words of the sheet “Việc hôm nay” in English.

import type { TodayWords } from '../../domain/today/words.ts';

export const today: TodayWords = {
  title: 'TODAY',
  programme: 'Đề án “{name}”',
  wholeTeam: 'Whole team',
  choose: 'Show the work of:',
  help: 'Choose a person of the list, or the whole team.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  sentence: {
    counts:
      '{weekday}, {today}: the team has {late} overdue, {due} due within 7 days, {waiting} waiting for somebody.',
    nothing: '{weekday}, {today}: nothing is overdue, due or waiting.',
    unowned: ' {count} tasks overdue or due soon have no lead in the team.',
    noTeam: ' Nobody is in the team sheet yet.',
    peopleLeft:
      ' {count} people have no room. Remedy: run Sổ Đề án › Set up the book from the plan… again.',
    tasksLeft:
      ' {count} tasks are not looked at. Remedy: run Sổ Đề án › Set up the book from the plan… again.',
  },
  heads: { kind: 'Person, kind', id: 'Id', title: 'What', due: 'Due', detail: 'How it stands' },
  kinds: {
    latePhase: 'Phase overdue',
    late: 'Overdue',
    due: 'Due',
    unacknowledged: 'Not acknowledged',
    approval: 'To be approved',
    comments: 'Comments',
  },
  counts: { late: '{count} overdue', due: '{count} due', waiting: '{count} waiting' },
  item: {
    late: '{days} working days overdue',
    dueToday: 'due today',
    due: '{days} working days left',
    waiting: 'not acknowledged',
    comments: '{count} comments without a disposition',
    notTaken: '; not acknowledged',
    lead: 'led by {name}',
  },
  nothing: 'Nothing is due',
  more: '{count} more',
  load: {
    heading: 'WORKLOAD OF THE NEXT 8 WEEKS (tasks led each week)',
    person: 'Week from',
    none: '–',
    over: '{count} ▲',
    away: 'away',
    rule: '▲ overload: leads more than {allowed} tasks in a week (settings sheet).',
    legend: 'away: some day of the week (team sheet).',
  },
};
