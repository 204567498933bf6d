// Which tests run when: every change is held against the quick ones, what is handed in against all.

/** Told apart from the others because they are timed: they run when nothing else does. */
export const timed: readonly string[] = [
  'tests/emulator/runtime/speed.test.ts',
  'tests/documents/large-table.test.ts',
  'tests/domain/likeness/log-times.test.ts',
];

/**
 * The rooms whose tests need no year of an office. The quick form runs of them everything but what
 * `slow` names. Their files share what they import, which is most of what they would cost.
 */
export const rooms: readonly string[] = [
  'tests/domain',
  'tests/text',
  'tests/plans',
  'tests/docs',
  'tests/workbook',
  'tests/documents',
  'tests/google',
  'tests/emulator',
  'tests/faults',
  'tests/bench',
  'tests/hostile',
  'tests/mutations',
  'tests/tools',
  'tests/direction.test.ts',
  'tests/shims.test.ts',
];

/** The stories of the office: each file has a process of its own, for the worlds that it keeps. */
export const stories: readonly string[] = ['tests/stories', 'tests/upgrades'];

/** A few stories that the quick form runs: an answer and its receipt, comments answered, papers made. */
export const quickStories: readonly string[] = [
  'tests/stories/bad-input/answers.test.ts',
  'tests/stories/sending/receipts.test.ts',
  'tests/stories/answering/by-hand.test.ts',
  'tests/stories/papers/programme.test.ts',
];

/** Of the rooms, what takes seconds each: browsers, LibreOffice, random books, whole projects. */
export const slow: readonly string[] = [
  'tests/bench/budgets.test.ts',
  'tests/documents/pages/pages.test.ts',
  'tests/emulator/core/reach.test.ts',
  'tests/emulator/drive/blob.test.ts',
  'tests/emulator/drive/conversion.test.ts',
  'tests/emulator/spreadsheet/chart-pictures.test.ts',
  'tests/emulator/spreadsheet/printing.test.ts',
  'tests/emulator/spreadsheet/xlsx.test.ts',
  'tests/google/dashboard.test.ts',
  'tests/google/dress.test.ts',
  'tests/google/moved-rows.test.ts',
  'tests/google/upgrade.test.ts',
  'tests/hostile/cell.test.ts',
  'tests/hostile/dialog.test.ts',
  'tests/hostile/form.test.ts',
  'tests/hostile/plan-text.test.ts',
  'tests/hostile/scopes.test.ts',
  'tests/hostile/secrets.test.ts',
  'tests/tools/gas.test.ts',
  'tests/tools/start.test.ts',
  'tests/workbook/dashboard/agreement.test.ts',
  'tests/workbook/gantt/agreement.test.ts',
  'tests/workbook/today/agreement.test.ts',
];

/** Where a browser looks: slow, too. */
export const browser = '.browser.test.ts';
