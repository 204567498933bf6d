// What is told of the plan's dates: why a phase is forecast so, what a move does, where the session stands. English.

import { monthOfYear, proseDay, shortDay, shortSpan } from '../../../domain/calendar/print.ts';
import type { Why } from '../../../domain/plan/forecast.ts';
import type { planning as vi } from '../../vi/reports/planning.ts';

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

function basis({ basis: kind, after }: Why): string {
  switch (kind) {
    case 'DONE':
      return 'Done';
    case 'LATE':
      return 'Past its end, so today at the earliest';
    case 'PERCENT':
      return 'By what is left to do';
    case 'BEGUN':
      return 'Under way, ends as planned';
    case 'PLAN':
    case 'LINK': {
      const how = kind === 'PLAN' ? 'As planned' : 'Pushed';
      if (after === null) return how;
      const { phaseId, kind: link, day } = after;
      if (link === 'SS') return `${how}, since ${phaseId} begins (${shortDay(day)})`;
      if (link === 'FF') return `${how}, not before ${phaseId} ends (${shortDay(day)})`;
      return `${how}, after ${phaseId} (to ${shortDay(day)})`;
    }
  }
}

export const planning: typeof vi = {
  why: (why) =>
    [
      basis(why),
      why.windowEnd === null
        ? days(why.workDays)
        : `one day is needed, by ${proseDay(why.windowEnd)}`,
      ...(why.spans.length === 0
        ? []
        : [`without ${why.spans.map(({ first, last }) => shortSpan(first, last)).join(', ')}`]),
    ].join('; '),
  sessionNote: (session, why) => `${session.slice(0, 1).toUpperCase()}${session.slice(1)}; ${why}`,
  session: ({ from, until, safe }) =>
    safe
      ? `can be held from ${proseDay(from)}, still in ${monthOfYear(until)}`
      : from.slice(0, 7) === until.slice(0, 7)
        ? `can be held from ${proseDay(from)}, past ${proseDay(until)}`
        : `can be held from ${proseDay(from)}, moves to ${monthOfYear(from)}`,
  sessionLine: (session) => `The session ${session}.`,
  span: (start, end) =>
    start.slice(0, 4) === end.slice(0, 4)
      ? `${shortDay(start)} – ${proseDay(end)}`
      : `${proseDay(start)} – ${proseDay(end)}`,
  days: (old, now) => (old === now ? `${now}` : `${old} → ${now}`),
  oneDay: 'one is needed',
  keepsStart: 'has begun and keeps its start',
  shift: (shift) =>
    shift === 0 ? 'ends as before' : `${days(Math.abs(shift))} ${shift > 0 ? 'later' : 'earlier'}`,
  shiftSign: (shift) => (shift === 0 ? '0' : shift > 0 ? `+${shift}` : `−${-shift}`),
  crosses: (names) => `now with days off ${names}`,
  newMonth: (text) => `the time becomes “${text}”`,
  monthDropped: (text) => `“${text}” is dropped for the day itself`,
  startsOff: (name) => `begins on a day off${name === '' ? '' : ` (${name})`}`,
  broken: ({ phaseId, after, why }) => {
    switch (why) {
      case 'DONE':
        return `${phaseId} is done and does not move, though ${after} is later now.`;
      case 'BEGUN':
        return `${phaseId} has begun and keeps its start, though ${after} has not ended.`;
      case 'MOVED':
        return `${phaseId} is put earlier than ${after} lets it. Look at “After”.`;
    }
  },
  round: (effect) => {
    switch (effect.kind) {
      case 'SEND_DAY':
        return {
          effect: `Not open; its sending on ${proseDay(effect.from)} lies outside ${effect.phaseId}`,
          remedy: `Proposed: ${proseDay(effect.to)}`,
        };
      case 'TOO_SHORT':
        return {
          effect: `Not open; sent on ${proseDay(effect.sendDay)}, replies are due on ${proseDay(effect.dueDay)}, after ${effect.phaseId} ends (${proseDay(effect.phaseEnd)})`,
          remedy: 'A shorter period for replies, or a longer phase',
        };
      case 'OPEN_OUTSIDE':
        return {
          effect: `Open; replies are due on ${proseDay(effect.dueDay)}, outside ${effect.phaseId} (${shortDay(effect.phaseStart)}–${proseDay(effect.phaseEnd)}). The deadline that was sent is kept`,
          remedy: 'Extend the round in the menu, or choose another day',
        };
    }
  },
  cell: {
    planStart: (day) => `from [${day}]`,
    planEnd: (day) => `to [${day}]`,
    sendDate: (day) => `sent [${day}]`,
    duration: (count) => `lasts [${days(count)}]`,
  },
  blank: 'blank',
  reason: (reason, mover) => (mover === '' ? reason : `Moved with ${mover}: ${reason}`),
  deed: (mover, count) => `Moved ${mover}${count > 1 ? `, ${count} phases change` : ''}.`,
  backLine: (id, now, old) => `${id}: ${now} → ${old}`,
  undone: (when) => `Undid the move of ${when}.`,
  applied: (mover) => `Moved ${mover}.`,
  resumed: 'An earlier move that was stopped half-way has been finished.',
  changed: 'Phases that changed',
  changeLine: (id, title, old, now) => `${id} – ${title}: ${old} → ${now}`,
  sends: 'Planned sending that changed',
  sendLine: (round, day) => `Round ${round}: ${proseDay(day)}`,
  next: 'What comes next',
  undoHint: 'It can be undone in the same dialog, under “Moves made lately”.',
  undoDone: (count) => `Undone; ${count} ${count === 1 ? 'cell is' : 'cells are'} as before.`,
  tried: (count) =>
    `The trial is written for ${count} ${count === 1 ? 'phase' : 'phases'}; the plan does not change.`,
  triedHint: 'See “Trial: end” and “Trial: result” in the plan.',
  discarded: 'The trial is cleared; the plan does not change.',
  trialLine: (span, shift, note) => `Becomes ${span}; ${shift}${note === '' ? '' : `; ${note}`}`,
  trialSame: 'Same as the plan',
  phaseLabel: (id, title, span) => `${id} (${span}) – ${title}`,
};
