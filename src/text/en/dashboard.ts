// The words of the dashboard in English; see text/vi/dashboard.ts for what the {names} are for.

import type { DashboardWords } from '../../domain/dashboard/words.ts';

export const dashboard: DashboardWords = {
  title: 'DASHBOARD',
  programme: 'Đề án “{name}”',
  today: 'Today {today}',
  lastWritten: ' · Last written {time} on {day}{by}',
  by: ' by {person}',
  sentence: {
    running:
      'The Đề án is in phase {phase} – {title}, {days} working days left to the end of the phase ({end})',
    between:
      'The Đề án is between two phases: {last} ended on {lastEnd}; {phase} – {title} begins on {start}, {days} working days from now',
    before: 'The Đề án has not begun: phase {phase} – {title} begins on {start}',
    over: 'The time of the plan ended on {end} with phases unfinished',
    done: 'All phases of the plan are finished',
    empty: 'No phase with a first and a last day in the phases sheet yet',
    expected: '; expected to be submitted {when}',
    health: '. {level}: {reason}.',
  },
  onDay: 'on {day}',
  reasons: {
    onTime: 'on time, nothing overdue',
    attention: 'overdue work, or mail to be checked',
    late: 'phase {phase} is overdue and not marked finished',
  },
  phases: {
    heading: 'PHASES',
    id: 'Id',
    title: 'Phase',
    start: 'From',
    end: 'To',
    state: 'State',
    elapsed: 'Gone',
  },
  rounds: {
    heading: 'ROUNDS OF COMMENTS',
    id: 'Round',
    title: 'Title',
    state: 'State',
    due: 'Due',
    answered: 'Answered',
    missing: 'Missing',
    late: 'Late',
    none: '–',
  },
  missing: {
    heading: 'BODIES YET TO ANSWER (rounds now open): {count}',
    noRound: 'No round is open now.',
    nobody: 'Every body asked has answered.',
    inRound: '{name} – {round}',
    late: '{name} ({days} days overdue)',
    more: '; and {count} more',
  },
  dispositions: {
    heading: 'DISPOSITIONS: {total} comments, {distinct} distinct points',
    part: 'Document',
    heads: {
      TIEP_THU: 'Accepted',
      TIEP_THU_MOT_PHAN: 'In part',
      GIU_NGUYEN: 'Kept',
      GHI_NHAN: 'Noted',
      NGOAI_PHAM_VI: 'Out of scope',
      XIN_Y_KIEN: 'To leader',
    },
    none: 'Open',
    sum: 'Total',
  },
  awaited: {
    heading: 'DECISIONS AWAITED FROM THE LEADER: {count}',
    item: '{id} – {body}: {content}',
    days: '{days} days',
    nothing: 'Nothing is waiting.',
  },
  overdue: {
    heading: 'OVERDUE AND DUE SOON',
    requests: 'Requests overdue',
    tasks: 'Tasks overdue',
    person: '{name}: {count}',
    unassigned: 'No known owner: {count}',
    mailFailed: 'Mail that failed',
    mailUnknown: 'Mail that may not have left',
    review: 'Replies to be looked at',
    soon: 'In the next 7 days',
  },
  soon: {
    phase: '{phase} ends {day}',
    round: '{round} due {day}',
    tasks: '{count} tasks due, the first {day}',
  },
};
