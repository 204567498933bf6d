// The answers as a report: what is broken, what is to be looked at, what a person must answer.

import type { Report, Tone } from '../../dialogs/data.ts';
import type { CheckOutcome } from '../../domain/system-check/judge.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';

type CheckRow = Row<'systemChecks'>;

export function checkReport(rows: readonly CheckRow[], office: Office): Report {
  const { isQuestionId, reportWords, verdictOf } = office.probing();
  const words = reportWords(office.language);
  const judged = rows.flatMap((row) =>
    isQuestionId(row.checkId) ? [[row.checkId, row] as const] : [],
  );
  const of = (outcome: CheckOutcome): CheckRow[] => rows.filter((row) => row.outcome === outcome);
  const lineOf = ({ question, answer, meaning, detail }: CheckRow): string =>
    [question, meaning === '' && answer !== '' ? words.strange(answer) : meaning, detail]
      .filter((text) => text !== '')
      .join(' ');
  const section = (title: string, tone: Tone, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ title, tone, lines }];
  const noted = of('GHI').length + of('DAT').length;
  return {
    lead: words.verdict[verdictOf(new Map(judged))],
    sections: [
      ...section(words.broken, 'bad', of('HONG').map(lineOf)),
      ...section(words.look, 'warn', of('CAN_XEM').map(lineOf)),
      ...section(
        words.waiting,
        '',
        of('CHO').map(({ question }) => question),
      ),
      ...section(
        words.person,
        '',
        of('CHO_NGUOI').map(({ question, meaning }) => `${question} ${meaning}`),
      ),
      ...section(words.noted, 'ok', [words.notedLine(noted)]),
    ],
    links: [],
  };
}
