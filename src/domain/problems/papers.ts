// What stands against the papers of a meeting, the letters that answer bodies, and an evidence pack.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

export interface PaperProblems {
  'MEETING.LACKS': {
    meeting: string;
    row: number;
    columns: readonly (keyof Row<'meetings'> & string)[];
    paper: Ids<'documentType'>;
  };
  'MEETING.REVERSED': { meeting: string; row: number };
  /** The rows of the log in which the answer is still to be given. */
  'REPLIES.UNANSWERED': {
    round: string;
    body: string;
    comments: readonly { readonly id: string; readonly row: number }[];
  };
  'REPLIES.NO_POINTS': { round: string; body: string };
}
