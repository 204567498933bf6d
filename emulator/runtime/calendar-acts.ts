// What people do in their calendars, and the triggers that hear it.

import { answerInvitation } from '../calendar/invitation.ts';
import type { GuestAnswer } from '../calendar/state.ts';
import type { Outcome } from './outcome.ts';
import type { Stage } from './stage.ts';
import { triggerJob } from './trigger-jobs.ts';

/** A guest answers an invitation; whoever watches the calendar's events hears of it. */
export async function answerEvent(
  stage: Stage,
  eventId: string,
  guest: string,
  status: GuestAnswer,
): Promise<Outcome[]> {
  const { world } = stage.machine;
  answerInvitation(world, eventId, guest, status);
  stage.emit('changed');
  const outcomes: Outcome[] = [];
  for (const { id, owner, events, series } of world.calendar.calendars) {
    if (![...events, ...series].some((event) => event.id === eventId)) continue;
    const watching = world.script.triggers.filter(
      ({ event, sourceId, disabled }) =>
        event === 'ON_EVENT_UPDATED' && (sourceId === id || sourceId === owner) && !disabled,
    );
    for (const trigger of watching) {
      outcomes.push(await stage.run(triggerJob(trigger, () => ({ calendarId: id }))));
    }
  }
  return outcomes;
}
