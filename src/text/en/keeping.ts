// Keeping the whole book and putting a kept one back: what the dialog and its reports say. English.

import type { KeepingWords } from '../vi/keeping.ts';

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const keeping: KeepingWords = {
  title: 'Keep and restore the book',
  folder: 'Bản lưu của sổ',
  intro:
    'A kept copy is one file in the Drive of whoever holds the book, with every sheet and also the columns and tabs that the office added. Restoring brings the book back to what it was; mails that were sent, replies that came in and rounds that were opened since stay.',
  make: 'Keep a copy now',
  note: 'Why (optional)',
  noteHint: 'for instance: before changing the directory',
  list: 'Kept copies',
  none: 'No copy was kept yet.',
  columns: { choose: 'Choose', at: 'Kept at', by: 'By', why: 'Why', rows: 'Rows' },
  byItself: 'by itself',
  choose: (name) => `Choose the copy of ${name}`,
  rowsBySheet: 'The chosen copy has',
  open: 'Open the file in Drive',
  look: 'See what would change',
  why: {
    HAND: 'Kept by a person',
    WEEKLY: 'Kept weekly',
    UPGRADE: 'Before an upgrade',
    RESTORE: 'Before a restore',
  },
  fileName: (at, why, by) => `Sổ Đề án ${at} – ${why}${by === '' ? '' : ` – ${by}`}.sodean.gz`,
  rowsLine: (tab, rows) => `${tab}: ${number(rows)}`,
  total: (rows) => number(rows),
  kept: (at, rows) =>
    `A copy of the book was kept at ${at}: ${number(rows)} rows. The file was read back and is right.`,
  keptFolder: (folder) =>
    `The file is in the folder “${folder}” of Drive. Do not change it: a file that was changed cannot be restored.`,
  where: 'Where it is',
  openFile: 'Open the copy',
  deeds: {
    kept: (why, rows) => `${why}: ${number(rows)} rows.`,
    restored: (at, by, sheets) =>
      `To the copy of ${at}${by === '' ? '' : ` by ${by}`}; ${sheets} sheets changed.`,
  },
  notes: {
    before: (at) => `Before restoring the copy of ${at}`,
    inDoubt:
      'This row was gone and came back from a kept copy; whether the mail left is not known. Look into the Sent box.',
    cancelled: 'Cancelled by restoring the book: the round of this mail is not in it any more.',
  },
  preview: {
    lead: (at, why, by) => `Restore the copy of ${at} (${why}${by === '' ? '' : `, ${by}`})`,
    nothing: 'The book is exactly like this copy: there is nothing to restore.',
    columns: ['Sheet', 'Come back', 'Change back', 'Go', 'Stay besides'],
    names: 'Among them',
    back: (names) => `back: ${names}`,
    changed: (names) => `changed: ${names}`,
    gone: (names) => `gone: ${names}`,
    since: (names) => `stay: ${names}`,
    reordered: 'put in order again',
    ownColumn: (titles) => `column ${titles} made again`,
    more: (count) => `and ${number(count)} more`,
    tabs: (names) => `Tabs of your own that are written again: ${names}.`,
    cannot: 'What cannot be taken back, and stays',
    mails: (count) =>
      `${number(count)} mails were sent since: their readers have them; they stay sent and are not sent again.`,
    inDoubt: (count) =>
      `${number(count)} mails that waited in the copy are not in the queue any more: they become “Unknown” and are not sent.`,
    rounds: (names) =>
      `Rounds that were opened, extended or closed since (${names}) stay as they are: forms and mails are out.`,
    replies: (count) =>
      `${number(count)} replies that came in since stay with their comments; the forms are read again from then on.`,
    history: 'The log and the history of rounds do not go back; the restore is added to the log.',
    older: (version, own) =>
      `The copy is of version ${version} of the sheets, the book of version ${own}: columns that the copy has not keep what they hold in rows that are still there, and are blank in rows that come back. Run the set-up afterwards.`,
    first:
      'Before anything is written the book keeps a copy, so that this restore can be taken back.',
    confirm: (word) => `Type ${word} to restore`,
    restore: 'Restore the book',
    other: 'Choose another',
  },
  word: 'RESTORE',
  underWay: (at) =>
    `Restoring the copy of ${at} is not finished. Everything else in the book waits until it is.`,
  goOn: 'Go on restoring',
  restored: (at) => `The book was restored to the copy of ${at}.`,
  notYet: (left) =>
    `Not finished: ${left} sheets are left. The book goes on by itself within about ten minutes, or at once when this item is opened again.`,
  sheetsDone: 'Sheets that changed',
  sheetLine: (tab, back, changed, gone) =>
    `${tab}: ${number(back)} rows came back, ${number(changed)} changed back, ${number(gone)} went`,
  nothingChanged: 'No sheet had to be changed.',
  broken: 'The copy has cells that need mending, as when it was made',
  undo: 'To take this restore back',
  undoLine: (name) => `Restore the copy “${name}” in this same dialog.`,
  swept: 'Forms read again',
  notSwept: (sentence) =>
    `The forms could not be read again (${sentence}). The daily sweep will read them.`,
};
