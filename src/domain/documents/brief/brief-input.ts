// What the one-page brief is made from: the figures of the dashboard, and the words around them.

import type { Ids } from '../../../workbook/enums.ts';
import type { Figures } from '../../dashboard/figures.ts';
import type { DashboardWords } from '../../dashboard/words.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';

export interface BriefInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly figures: Figures;
}

export interface BriefWords {
  readonly own: typeof import('../../../text/vi/papers/brief.ts').briefPaper;
  readonly dashboard: DashboardWords;
  readonly levels: Readonly<Record<Ids<'health'>, string>>;
}
