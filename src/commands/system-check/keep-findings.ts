// Keeps what was found out in the sheet of answers: one row a question, written anew when it is asked again.

import type { Finding } from '../../domain/system-check/judge.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';

/** The rows as they stand now. Findings are none where only what people typed is to be told anew. */
export function keepFindings(findings: readonly Finding[], office: Office): Row<'systemChecks'>[] {
  const { checkRows, checkWords } = office.probing();
  return office.locked(() => {
    const before = office.tables.read('systemChecks').rows;
    const asking = { at: office.clock.now(), account: office.person };
    const rows = checkRows(before, findings, asking, checkWords(office.language));
    const known = new Map<string, Kept<'systemChecks'>>(before.map((row) => [row.checkId, row]));
    office.tables.append(
      'systemChecks',
      rows.filter(({ checkId }) => !known.has(checkId)),
    );
    office.tables.update(
      'systemChecks',
      rows
        .filter((row) => isOther(row, known.get(row.checkId)))
        .map((row) => ({ key: row.checkId, set: row })),
    );
    return rows;
  });
}

function isOther(row: Row<'systemChecks'>, before: Kept<'systemChecks'> | undefined): boolean {
  if (before === undefined) return false;
  return (Object.keys(row) as (keyof typeof row)[]).some((name) => row[name] !== before[name]);
}
