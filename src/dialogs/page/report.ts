// The page of the dialog that tells what a command did.

import type { ReportData } from '../data.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { dialogData } from './parts/server.ts';

const data = dialogData<ReportData>();
const page = frame(data.common);
page.show(...reportView(data.report));
page.buttons(data.common.close);
page.restOnClosing();
