// The page after reminding: what was queued, the drafted letters, and the call list, ready to print.

import type { RemindingData } from '../data/reminding.ts';
import { button, element, note, table } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { dialogData } from './parts/server.ts';

const { common, words, report, calls } = dialogData<RemindingData>();
const page = frame(common);

page.show(
  ...reportView(report),
  element('h2', {}, words.calls),
  calls.length === 0 ? note('', words.noCalls) : table(words.columns, calls),
);
page.buttons(
  common.close,
  ...(calls.length === 0 ? [] : [button(words.print, () => window.print())]),
);
