// What the check of the plan found, each point with its remedy. English.

import { proseDay, shortDay } from '../../../domain/calendar/print.ts';
import type { PlanFinding } from '../../../domain/plan/check/check-plan.ts';
import { SYNTHESIS_DAYS } from '../../../domain/plan/check/rounds-in-phase.ts';
import { type LinkFault, printLinks } from '../../../domain/plan/links.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { BookNames } from '../../../workbook/words.ts';
import type { planCheck as vi } from '../../vi/reports/plan-check.ts';
import { menu } from '../menu.ts';
import { plan } from '../plan.ts';

const faults: Record<LinkFault['why'], string> = {
  UNREADABLE: 'cannot be read',
  TWICE: 'stands twice',
  FAR: 'has too many days',
};

/** What is wrong, without what to do. */
function found(point: PlanFinding, book: BookNames): string {
  const after = `column “${book.column('phases', 'predecessors')}”`;
  switch (point.code) {
    case 'LINK_FAULT':
      return `Phase ${point.phaseId}, ${after}: “${point.text}” ${faults[point.why]} (from character ${point.at}).`;
    case 'LINK_UNKNOWN':
      return `Phase ${point.phaseId}, ${after}: there is no phase “${point.after}”.`;
    case 'LINK_SELF':
      return `Phase ${point.phaseId}, ${after}: the phase waits for itself.`;
    case 'LINK_CIRCLE':
      return `The phases ${point.phaseIds.join(', ')} wait for one another in a circle: none can begin.`;
    case 'LINK_CONTRADICTED': {
      const { link, phaseId, found: day, other, short } = point;
      const does = link.kind === 'FF' ? 'ends' : 'starts';
      const otherDoes = link.kind === 'SS' ? 'starts' : 'ends';
      const early = short === 0 ? '' : `, ${short} working days too early`;
      return `Phase ${phaseId} ${does} on ${proseDay(day)} against ${after} (${printLinks([link])}): ${link.after} ${otherDoes} on ${proseDay(other)}${early}.`;
    }
    case 'ROUND_NO_PHASE':
      return `Round ${point.roundId} belongs to the phase “${point.phaseId}”, which is not in the sheet “${book.tab('phases')}”.`;
    case 'ROUND_OUTSIDE':
      return `Round ${point.roundId} is sent or meets on ${proseDay(point.sendDay)}, outside the phase ${point.phaseId} (${proseDay(point.start)} – ${proseDay(point.end)}).`;
    case 'ROUND_TIGHT': {
      const left =
        point.left < 0
          ? `${-point.left} working days past the phase`
          : `only ${point.left} working days left`;
      return `Round ${point.roundId} is sent on ${shortDay(point.sendDay)} and due on ${proseDay(point.dueDay)}, ${left}; the synthesis needs ${SYNTHESIS_DAYS} working days, up to ${proseDay(point.needed)}, after the end of ${point.phaseId} (${proseDay(point.end)}).`;
    }
    case 'OWNER_UNKNOWN':
      return `Phase ${point.phaseId} is led by “${point.ownerId}”, who is not in the sheet “${book.tab('team')}”.`;
    case 'OWNER_INACTIVE':
      return `Phase ${point.phaseId} is led by ${point.name}, who has left the team.`;
    case 'DONE_WITHOUT_END':
      return `Phase ${point.phaseId} is done (${point.percent}%) but has no actual end.`;
    case 'ACTUAL_REVERSED':
      return `Phase ${point.phaseId} actually ended (${proseDay(point.end)}) before it began (${proseDay(point.start)}).`;
    default:
      return plan.anomaly(point);
  }
}

/** What a person can do about it; '' where the sentence above says it already. */
function remedy(point: PlanFinding, book: BookNames): string {
  const column = (name: keyof Row<'phases'>) => `column “${book.column('phases', name)}”`;
  const ofPhases = `in the sheet “${book.tab('phases')}”`;
  const dates = `${column('planStart')}, ${column('planEnd')}`;
  switch (point.code) {
    case 'NO_DATES':
    case 'REVERSED':
      return '';
    case 'OVERLAP':
      return `correct ${dates} of ${point.first} or ${point.second} ${ofPhases}; leave them if both are meant to run at once.`;
    case 'GAP':
      return `lengthen ${point.before}, let ${point.after} begin earlier, or keep the days in reserve.`;
    case 'WEEKEND_START':
    case 'HOLIDAY_START':
      return `choose a working day in ${column('planStart')} of ${point.phaseId} ${ofPhases}; leave it if the plan says this very day.`;
    case 'WEEKEND_END':
    case 'HOLIDAY_END':
      return `choose a working day in ${column('planEnd')} of ${point.phaseId} ${ofPhases}; leave it if the plan says this very day.`;
    case 'HOLIDAY_INSIDE':
      return `look again at the work of ${point.phaseId}, or lengthen the phase.`;
    case 'FUZZY':
      return `once the day is known, fill in ${dates} of ${point.phaseId} and leave the cell in ${column('fuzzyText')} blank.`;
    case 'WORDING':
      return 'ask the signer to correct the document, if need be.';
    case 'NO_OWNER':
      return `enter the id of the member who leads in ${column('ownerId')} ${ofPhases}.`;
    case 'OWNER_UNKNOWN':
    case 'OWNER_INACTIVE':
      return `choose an active member in ${column('ownerId')} of ${point.phaseId} ${ofPhases}.`;
    case 'LINK_FAULT':
      return `write it like P5FS+0; P3SS+2 in ${column('predecessors')} of ${point.phaseId} ${ofPhases}.`;
    case 'LINK_UNKNOWN':
    case 'LINK_SELF':
      return `correct the phase’s id in ${column('predecessors')} of ${point.phaseId} ${ofPhases}.`;
    case 'LINK_CIRCLE':
      return `take away one link of this circle in ${column('predecessors')} ${ofPhases}.`;
    case 'LINK_CONTRADICTED':
      return `correct the dates of ${point.phaseId}, or ${column('predecessors')} ${ofPhases}.`;
    case 'ROUND_NO_PHASE':
      return `correct the column “${book.column('rounds', 'phaseId')}” of round ${point.roundId} in the sheet “${book.tab('rounds')}”.`;
    case 'ROUND_OUTSIDE':
      return `correct the column “${book.column('rounds', 'sendDate')}” of round ${point.roundId} in the sheet “${book.tab('rounds')}”, or move the phase.`;
    case 'ROUND_TIGHT':
      return `send earlier, give round ${point.roundId} less time to reply, or move the end of ${point.phaseId}.`;
    case 'DONE_WITHOUT_END':
      return `fill in ${column('actualEnd')} of ${point.phaseId} ${ofPhases}.`;
    case 'ACTUAL_REVERSED':
      return `correct ${column('actualStart')} or ${column('actualEnd')} of ${point.phaseId} ${ofPhases}.`;
  }
}

export const planCheck: typeof vi = {
  lead: (points) =>
    points === 0
      ? 'There is nothing to say about the plan.'
      : `There are ${points} points to look at in the plan. None is corrected by the program.`,
  weights: {
    MEND: 'To be mended',
    LOOK: 'To be looked at',
    KNOW: 'Good to know',
  },
  calendar: 'The holidays that the plan leans on',
  more: `To check the whole book: ${menu.title} › ${menu.checkBook}.`,
  point: (point, book) => {
    const what = remedy(point, book);
    return what === '' ? found(point, book) : `${found(point, book)} To mend it: ${what}`;
  },
};
