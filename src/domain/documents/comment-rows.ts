// The table of comments itself: one section for each file of the dossier, one row for each issue.

import type { Ids } from '../../workbook/enums.ts';
import { roman } from '../numerals.ts';
import { answerLines, bodyLines, commentLines } from './comment-lines.ts';
import type { DossierFile } from './facts.ts';
import type { Issue } from './issues.ts';
import type { Line, Table, TableRow } from './paper.ts';
import { cellLines, columnsOf } from './paper-blocks.ts';
import type { DocumentWords } from './words.ts';

/** `MAU10`: four columns, after the form of 2025; `CO_TT`: five, the habit before (practice.md §2.2). */
export type TableForm = 'MAU10' | 'CO_TT';

const SHARES: Readonly<Record<TableForm, readonly number[]>> = {
  MAU10: [19, 19, 32, 30],
  CO_TT: [5, 19, 32, 16, 28],
};

/** The table of these issues; a file nobody commented on says so, the dossier as a whole only if needed. */
export function commentRows(
  form: TableForm,
  issues: readonly Issue[],
  files: readonly DossierFile[],
  words: DocumentWords,
): Table {
  let number = 0;
  const rows = sectionsOf(issues, files, words).flatMap((section, index): TableRow[] => {
    const band: TableRow = {
      kind: 'band',
      text: words.table.section(roman(index + 1), section.title),
    };
    if (section.issues.length === 0) return [band, emptyRow(form, words)];
    const cells = inReadingOrder(section.issues, form).map((issue): TableRow => {
      number++;
      const own = number;
      // Made when they are looked at: of twenty thousand rows none is kept longer than it is drawn.
      return {
        kind: 'cells',
        get cells() {
          return cellsOf(form, issue, own, words);
        },
      };
    });
    return [band, ...cells];
  });
  const centred = form === 'CO_TT' ? [0] : [];
  return {
    kind: 'table',
    columns: columnsOf(words.table.columns[form], SHARES[form], centred),
    rows,
  };
}

interface Section {
  readonly title: string;
  readonly issues: readonly Issue[];
}

function sectionsOf(
  issues: readonly Issue[],
  files: readonly DossierFile[],
  words: DocumentWords,
): Section[] {
  const named = new Set<Ids<'part'>>(files.map((file) => file.part));
  const on = (part: Ids<'part'>): readonly Issue[] =>
    issues.filter((issue) => issue.main.part === part);
  const rest = issues.filter(({ main }) => main.part === null || !named.has(main.part));
  return [
    ...files
      .filter((file) => file.part !== 'CHUNG')
      .map((file) => ({ title: words.table.files(file.name), issues: on(file.part) })),
    ...general([...(named.has('CHUNG') ? on('CHUNG') : []), ...rest], words),
  ];
}

function general(issues: readonly Issue[], words: DocumentWords): Section[] {
  return issues.length === 0 ? [] : [{ title: words.table.general, issues }];
}

/** What concerns one place (for MAU10, one theme) stands together, in the order it first came. */
function inReadingOrder(issues: readonly Issue[], form: TableForm): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const theme = form === 'MAU10' ? issue.main.theme : '';
    const key = (theme || issue.main.clauseText).normalize('NFC').trim().toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].flat();
}

/** The third column is the comment's in both forms. */
function emptyRow(form: TableForm, words: DocumentWords): TableRow {
  const nothing: Line[] = [[{ text: words.table.nothing, italic: true }]];
  return { kind: 'cells', cells: SHARES[form].map((_, index) => (index === 2 ? nothing : [])) };
}

function cellsOf(form: TableForm, issue: Issue, number: number, words: DocumentWords): Line[][] {
  const { main } = issue;
  const bodies = bodyLines(issue, words);
  const place = main.clauseText.trim() === '' ? words.table.wholeFile : main.clauseText;
  const comment = commentLines(main, words);
  const answer = answerLines(main, words);
  switch (form) {
    case 'MAU10':
      return [
        [...cellLines(main.theme, { bold: true }), ...cellLines(place)],
        bodies,
        comment,
        answer,
      ];
    case 'CO_TT': {
      const quote = main.quote.trim() === '' ? [] : cellLines(words.table.quote(main.quote.trim()));
      const draft = [...cellLines(place, { bold: true }), ...quote];
      return [[[{ text: String(number) }]], draft, comment, bodies, answer];
    }
  }
}
