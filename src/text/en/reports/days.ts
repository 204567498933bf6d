// What is told of computed days: the years that were added, the days of the ladder, the new day of a letter. English.

import type { Step } from '../../../domain/reminding/ladder.ts';
import type { days as vi } from '../../vi/reports/days.ts';

const steps: Record<Step, string> = {
  1: 'first reminder',
  2: 'second reminder',
  3: 'reminder after it',
  4: 'letter that urges',
};

export const days: typeof vi = {
  holidaysAdded: (years) =>
    `Sheet of holidays: the days off of ${years.join(', ')} were added; those marked “cần xác nhận” must be compared with the official notice. A year that had any day in the sheet was left as it is.`,
  ladderTitle: 'Days of the reminders of the open rounds',
  ladderLine: (round, due, dated) => `Round ${round}, due ${due}: ${dated.join('; ')}.`,
  ladderStep: (step, day, count, skipped) =>
    `${steps[step]} on ${day} (${count} working days ${step < 3 ? 'before' : 'after'} it${skipped === '' ? '' : `, skipping ${skipped}`})`,
  letterDue: (latest, how) => `The new day in the letter: ${latest}, ${how}.`,
};
