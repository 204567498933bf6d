// The page of the check of the log: what was found, and one button for the merged comments.

import type { CheckCommentsData } from '../data/check-comments.ts';
import type { Report } from '../data.ts';
import { button } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const { common, report, share } = dialogData<CheckCommentsData>();
const page = frame(common);

function carry(): void {
  page.run(
    () => ask<Report>('shareAnswers', {}),
    (done) => {
      page.show(...reportView(done));
      page.buttons(common.close);
    },
  );
}

page.show(...reportView(report));
page.buttons(common.close, ...(share === '' ? [] : [button(share, carry)]));
page.restOnClosing();
