// The table of comments itself: one section for each file of the dossier, one row for each issue.

import type { Ids } from '../../workbook/enums.ts';
import { roundsCarriedFrom } from './carried.ts';
import type { CommentFacts, DossierFile } from './facts.ts';
import type { Issue } from './issues.ts';
import { cellLines, type Line, type Table, type TableColumn, type TableRow } from './paper.ts';
import { roman } from './roman.ts';
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
      return { kind: 'cells', cells: cellsOf(form, issue, number, words) };
    });
    return [band, ...cells];
  });
  return { kind: 'table', columns: columnsOf(form, words), rows };
}

function columnsOf(form: TableForm, words: DocumentWords): TableColumn[] {
  return words.table.columns[form].map((title, index) => ({
    title,
    share: SHARES[form][index] ?? 0,
    align: form === 'CO_TT' && index === 0 ? 'center' : 'left',
  }));
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

/** The bodies, and from which round an earlier comment of theirs was handed on. */
function bodyLines(issue: Issue, words: DocumentWords): Line[] {
  const names: Line[] = issue.bodies.map((name, index) => [
    { text: index < issue.bodies.length - 1 ? `${name};` : name },
  ]);
  return [
    ...names,
    ...roundsCarriedFrom(issue.all).map(
      (round): Line => [{ text: words.table.carried(round), italic: true }],
    ),
  ];
}

/** What was said: the comment, the wording it proposes, why. */
export function commentLines(comment: CommentFacts, words: DocumentWords): Line[] {
  return [
    ...cellLines(comment.content),
    ...labelled(words.table.proposal, comment.proposal),
    ...labelled(words.table.reason, comment.reason),
  ];
}

function answerLines(comment: CommentFacts, words: DocumentWords): Line[] {
  return [
    ...resultLines(comment, words),
    ...labelled(words.table.changed, comment.changeRef),
    ...labelled(words.table.decision, comment.leaderDecision),
  ];
}

/** What became of a comment and why, without where it stands in the new draft. */
export function resultLines(comment: CommentFacts, words: DocumentWords): Line[] {
  const result =
    comment.disposition === null
      ? words.table.undecided
      : words.table.disposition[comment.disposition];
  // “Tiếp thu, bổ sung vào dự thảo” says by itself that the comment was taken up.
  const [told = ''] = comment.disposition === 'TIEP_THU' ? result.split(',') : [result];
  const spoken = comment.explanation.normalize('NFC').trim().toLowerCase();
  const repeats = spoken.startsWith(told.normalize('NFC').toLowerCase());
  return [
    ...(repeats ? [] : [[{ text: `${result}.`, bold: true }]]),
    ...cellLines(comment.explanation),
  ];
}

function labelled(label: string, text: string): Line[] {
  const [first, ...rest] = cellLines(text);
  return first === undefined ? [] : [[{ text: label, italic: true }, ...first], ...rest];
}
