// The page of the dialog that makes a new book: name it, choose its plan, see what it will have, then make it.

import type { NewBookData, NewBookPreview } from '../data/new-book.ts';
import type { Report } from '../data.ts';
import { dayField } from './parts/day-field.ts';
import {
  button,
  element,
  factList,
  field,
  input,
  note,
  select,
  table,
  tick,
} from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<NewBookData>();
const { common, words } = data;
const page = frame(common);

/** Milliseconds without a key after which the preview follows what was typed. */
const PAUSE = 600;

const programme = input('text');
programme.placeholder = words.programmeHint;
programme.autocomplete = 'off';
const plan = select(data.plans);
const start = dayField(common.dayHint, data.start);
const startLine = field(words.planStart, start.control);
const team = tick(words.team, true);
const preview = element('div');
const make = button(words.confirm, confirm, true);
let asked = 0;
let pause = 0;
let possible = false;

const values = (): object => ({
  programme: programme.value,
  plan: plan.value,
  start: plan.value === 'CHUNG' ? start.value() : '',
  team: team.box.checked,
});

function look(): void {
  clearTimeout(pause);
  asked += 1;
  const mine = asked;
  startLine.hidden = plan.value !== 'CHUNG';
  possible = false;
  page.run(
    () => ask<NewBookPreview>('previewNewBook', values()),
    (found) => {
      // Answers may overtake each other: only the one to the newest question is shown.
      if (mine === asked) show(found);
      make.disabled = !possible;
    },
  );
}

function show({ facts, phases, warnings, problems }: NewBookPreview): void {
  // A name that nobody has typed yet is no fault of theirs.
  const untouched = programme.value.trim() === '';
  possible = problems.length === 0;
  preview.replaceChildren(
    ...(untouched ? [] : problems.map((problem) => note('bad', problem))),
    ...warnings.map((warning) => note('warn', warning)),
    element('h2', {}, words.consequence),
    factList(facts),
    ...(phases.length === 0
      ? []
      : [
          element('h2', {}, words.phases),
          table([words.phase, words.from, words.to, words.days], phases),
        ]),
  );
}

function confirm(): void {
  if (!possible) return;
  page.run(
    () => ask<Report>('makeBook', values()),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  );
}

programme.addEventListener('input', () => {
  possible = false;
  make.disabled = true;
  clearTimeout(pause);
  pause = window.setTimeout(look, PAUSE);
});
plan.addEventListener('change', look);
start.control.addEventListener('change', look);
team.box.addEventListener('change', look);

page.show(
  element('p', { class: 'soft' }, words.intro),
  field(words.programme, programme),
  element('div', { class: 'row' }, field(words.planKind, plan), startLine),
  team.line,
  preview,
);
page.buttons(common.cancel, make);
programme.focus({ preventScroll: true });
look();
