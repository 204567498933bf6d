// The page of the check of the book: what the book can mend, each to be ticked; then what people have to mend.

import type { CheckBookData, RepairLine } from '../data/check-book.ts';
import type { Report } from '../data.ts';
import { button, element, input, note, table, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const { common, words, report, repairs } = dialogData<CheckBookData>();
const page = frame(common);

const boxes = repairs.map((repair) => ({ repair, box: boxOf(repair) }));
const chosen = (): string[] =>
  boxes.filter(({ box }) => box.checked).map(({ repair }) => repair.key);

const all = tick(
  words.all,
  boxes.every(({ box }) => box.checked),
);
all.box.addEventListener('change', () => {
  for (const { box } of boxes) box.checked = all.box.checked;
});

const mend = button(
  words.mend,
  () => {
    const keys = chosen();
    if (keys.length === 0) return page.refuse(words.nothingChosen);
    page.run(() => ask<Report>('repairBook', { keys }), showReport);
  },
  true,
);

/** The box of a line is called by what it mends, for who hears the page. */
function boxOf({ what, proposed }: RepairLine): HTMLInputElement {
  const box = input('checkbox');
  box.checked = proposed;
  box.setAttribute('aria-label', `${words.choose}: ${what}`);
  box.addEventListener('change', () => {
    all.box.checked = boxes.every((one) => one.box.checked);
  });
  return box;
}

function showReport(done: Report): void {
  page.show(...reportView(done));
  page.buttons(common.close);
  page.restOnClosing();
}

const [lead, ...told] = reportView(report);
page.show(
  ...(lead === undefined ? [note('ok', report.lead)] : [lead]),
  ...(repairs.length === 0
    ? []
    : [
        element('h2', { class: 'warn' }, words.mendable),
        element('p', {}, words.intro),
        all.line,
        table(
          ['', words.what, words.now, words.after],
          boxes.map(({ repair, box }) => [box, repair.what, repair.now, repair.after]),
        ),
      ]),
  ...told,
);
page.buttons(
  repairs.length === 0 ? common.close : common.cancel,
  ...(repairs.length === 0 ? [] : [mend]),
);
if (repairs.length === 0) page.restOnClosing();
else all.box.focus({ preventScroll: true });
