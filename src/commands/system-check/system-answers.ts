// The answers of the sheet, those that people typed among them, as switches of the local runtime.

import type { SystemAnswers } from '../../dialogs/data/system-check.ts';
import type { Office } from '../../ports.ts';
import { checkBook } from '../this-book.ts';
import { keepFindings } from './keep-findings.ts';

/** Also tells anew, in the sheet, what the answers mean that people have typed since. */
export function systemAnswers(office: Office): SystemAnswers {
  checkBook(office, 'in an older book');
  const { isQuestionId, questions, reportWords, switchesOf } = office.probing();
  const words = reportWords(office.language);
  const rows = keepFindings([], office);
  const answers = new Map(rows.map(({ checkId, answer }) => [checkId, answer]));
  const standing = office.tables.read('systemChecks').rows;
  return {
    json: `${JSON.stringify(switchesOf(answers), null, 2)}\n`,
    left: standing.flatMap(({ checkId, answer, outcome, rowNumber }) =>
      outcome === 'CAN_XEM' && answer !== '' && isQuestionId(checkId)
        ? [words.left(rowNumber, answer, questions[checkId].answers.join(', '))]
        : [],
    ),
  };
}
