// The ladder by hand, on a day on which the tick has not come: four bodies are reminded, the call list is shown.

import { enums } from '../../../src/text/vi/enums.ts';
import { ASKED } from '../first-steps.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Each request tells how many of its reminders have surely left; one in doubt is not counted. */
export function miscounted(stage: Stage): string[] {
  return stage.book.rows('requests').flatMap((request) => {
    const left = stage.column(
      'mailQueue',
      'mailId',
      (row) =>
        row.text('kind') === enums.mailKind.NHAC &&
        row.text('requestId') === request.text('requestId') &&
        row.text('status') === enums.mailStatus.DA_GUI,
    ).length;
    const told = Number(request.text('remindCount'));
    return unless(told === left, `${request.text('requestId')} tells of ${told}, not ${left}.`);
  });
}

export const remind: Scenario = {
  name: 'remind',
  place: 'opened',
  entry: 'remindFromMenu',
  async prepare(stage) {
    await stage.until('2021-08-26T12:00');
    // Before the tick of the morning on which the first reminder is owed.
    await stage.until('2021-08-27T06:30');
  },
  act: (stage) => stage.press('remindFromMenu'),
  missing(stage) {
    const reminders = stage.column(
      'mailQueue',
      'status',
      (row) => row.text('kind') === enums.mailKind.NHAC,
    );
    const ended: readonly string[] = [
      enums.mailStatus.DA_GUI,
      enums.mailStatus.CHUA_RO,
      enums.mailStatus.LOI,
    ];
    return [
      ...unless(reminders.length === ASKED.length, `${reminders.length} reminders.`),
      ...unless(
        reminders.every((status) => ended.includes(status)),
        'A reminder still waits.',
      ),
      ...miscounted(stage),
    ];
  },
  // A reminder in doubt stays so, and uncounted, until a person has looked.
  mayDiffer: ['mailQueue.status', 'requests.sendStatus', 'requests.remindCount', 'mailQueue.error'],
};
