// The page of a pasted plan: paste, check each line beside its words, confirm, write.

import { calendarOf } from '../../domain/calendar/calendar.ts';
import { type PlanReading, readingOf } from '../../domain/plan-text/reading.ts';
import type { PlanImportData, PlanProposal } from '../data/plan-import.ts';
import type { Report } from '../data.ts';
import { button, element, field, note } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { type ProposalView, proposalView } from './parts/plan-import/proposal-view.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<PlanImportData>();
const { common, words } = data;
const page = frame(common);

const pasted = element('textarea', { rows: '18', spellcheck: 'false' });

let reading: PlanReading | null = null;

function askForText(): void {
  page.show(element('p', { class: 'soft' }, words.intro), field(words.pasted, pasted));
  page.buttons(common.cancel, button(words.read, read, true));
  pasted.focus({ preventScroll: true });
}

function read(): void {
  page.run(
    () => {
      reading = readingOf(pasted.value, {
        bodies: data.bodies,
        calendar: calendarOf(data.holidays),
      });
      return ask<PlanProposal>('previewPlan', reading);
    },
    (proposal) => check(proposalView(proposal, data)),
  );
}

/** The lines as they were read; what a person changes stays when they look again. */
function check(view: ProposalView): void {
  page.show(...view.nodes);
  const next = button(words.toConfirm, () => confirm(view), true);
  next.disabled = !view.possible;
  page.buttons(common.cancel, button(words.again, askForText), next);
  view.first.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function confirm(view: ProposalView): void {
  const { counts, doubtful } = view.chosen();
  const lines = counts.map(({ label, count }) => element('li', {}, `${label}: ${String(count)}`));
  const title = element('h2', { tabindex: '-1' }, words.confirmTitle);
  page.show(
    title,
    lines.length === 0 ? note('warn', words.nothing) : element('ul', {}, ...lines),
    ...(doubtful.length === 0 ? [] : [note('warn', [words.stillDoubtful, ...doubtful].join('\n'))]),
    note('', words.confirmNote),
  );
  const last = button(words.write, () => send(view), true);
  last.disabled = lines.length === 0;
  page.buttons(
    common.cancel,
    button(words.back, () => check(view)),
    last,
  );
  title.focus({ preventScroll: true });
}

function send(view: ProposalView): void {
  page.run(
    () => write(view.chosen().parts),
    (reports) => {
      page.show(...reportView(whole(reports)));
      page.buttons(common.close);
    },
  );
}

/** What the parts report, as one. */
const whole = (reports: readonly Report[]): Report => ({
  lead: reports.map(({ lead }) => lead).join('\n'),
  sections: reports.flatMap(({ sections }) => sections),
  links: reports.flatMap(({ links }) => links),
});

/** One part after the other; what was written before a failure is passed over when it is pressed again. */
async function write(parts: readonly object[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const part of parts) {
    const { slips = [], leftOver = [] } = reading ?? {};
    reports.push(await ask<Report>('importPlan', { slips, leftOver, ...part }));
  }
  return reports;
}

askForText();
