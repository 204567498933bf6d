// What stands against the papers of a meeting and the letters that answer bodies. English.

import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

export const paperErrors = {
  'MEETING.LACKS': ({ meeting, row, columns, paper }, book) =>
    `Meeting ${meeting} (sheet “${book.tab('meetings')}”, row ${row}) lacks ${columns.map((column) => `“${book.column('meetings', column)}”`).join(', ')}, so this could not be made: ${enums.documentType[paper]}. To mend it: fill in these cells of row ${row} and make it again.`,
  'MEETING.REVERSED': ({ meeting, row }, book) =>
    `Meeting ${meeting} (sheet “${book.tab('meetings')}”, row ${row}): “${book.column('meetings', 'endAt')}” is not after “${book.column('meetings', 'startAt')}”. To mend it: correct one of the two cells and make it again.`,
  'REPLIES.UNANSWERED': ({ round, body, comments }, book) =>
    `Round ${round}: the letter that answers ${body} could not be made, because some comments have no result, no explanation or no word of the leader yet: ${comments.map(({ id, row }) => `${id} (row ${row})`).join(', ')}. To mend it: fill in “${book.column('comments', 'disposition')}” and “${book.column('comments', 'explanation')}” in these rows of the sheet “${book.tab('comments')}” and make it again.`,
  'REPLIES.NO_POINTS': ({ round, body }, book) =>
    `Round ${round}: “${body}” has no standing comment in the sheet “${book.tab('comments')}”, so there is nothing to answer. To mend it: close the dialog, open it again and choose another body.`,
} satisfies Partial<ProblemSentences>;
