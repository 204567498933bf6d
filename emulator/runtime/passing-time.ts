// What happens while time passes: clock triggers in their order, and the mails about failures.

import { sendSummaries, summaryDue } from '../script/failure-mail.ts';
import { clockEvent, nextDue, reschedule } from './clock-events.ts';
import type { Outcome } from './outcome.ts';
import { fireRefired } from './person-acts.ts';
import type { Stage } from './stage.ts';
import { triggerJob } from './trigger-jobs.ts';

/** Moves the clock to the moment (ms); gives what fell due on the way, in its order. */
export async function letPass(stage: Stage, until: number): Promise<Outcome[]> {
  const { world, project } = stage.machine;
  const zone = project.manifest.timeZone;
  const outcomes = await fireRefired(stage);
  for (;;) {
    const trigger = nextDue(world, until);
    const mail = summaryDue(world, zone);
    if (mail !== null && mail <= (trigger?.clock.next ?? until)) {
      world.now = Math.max(world.now, mail);
      sendSummaries(world, zone);
      continue;
    }
    if (!trigger) break;
    world.now = Math.max(world.now, trigger.clock.next);
    const event = clockEvent(trigger, world.now, zone);
    reschedule(trigger);
    outcomes.push(await stage.run(triggerJob(trigger, () => event)));
  }
  world.now = Math.max(world.now, until);
  return outcomes;
}
