// What stands against keeping the book and putting a kept one back. English.

import type { KeepingField } from '../../../domain/problems/keeping.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { menu } from '../menu.ts';

const item = `${menu.title} › ${menu.keeping}`;

export const keepingFields: Record<KeepingField, string> = {
  keptNote: 'Why',
  keptFile: 'Kept copy',
  keptConfirm: 'Confirmation',
};

export const keepingErrors = {
  'KEEPING.NOT_READ_BACK': ({ name }) =>
    `The file “${name}” was written to Drive but did not read back the same, so it does not count and was put into the bin. Try again; if it stays so, use File › Make a copy.`,
  'KEEPING.BINNED': ({ name }) =>
    `The copy “${name}” is in the bin of Drive. Restore the file there and try again, or choose another. Nothing was changed.`,
  'KEEPING.UNKNOWN': () =>
    `This copy is not found in Drive: it was deleted, or this account cannot open it. Open ${item} again and choose another, or use the account that holds the book. Nothing was changed.`,
  'KEEPING.DAMAGED': ({ name }) =>
    `The file “${name}” is not whole any more (changed or damaged) and is not restored. Choose another; Drive may still have an earlier version of the file. Nothing was changed.`,
  'KEEPING.OTHER_BOOK': ({ name }) =>
    `The file “${name}” is a copy of another book. Open that book and restore it there. Nothing was changed.`,
  'KEEPING.NEWER': ({ name, version, own }) =>
    `The copy “${name}” is of version ${version} of the sheets, newer than version ${own} of this book. Upgrade the book first. Nothing was changed.`,
  'KEEPING.NOT_CONFIRMED': ({ word }) =>
    `The confirmation was not typed. Type ${word} and press again. Nothing was changed.`,
  'KEEPING.OWNER_ONLY': ({ owner }) =>
    `The sheets are protected by rights, so only the owner of the file (${owner}) can restore it. Ask them. Nothing was changed.`,
  'KEEPING.UNDER_WAY': () =>
    `The book is being restored, and everything else waits. Open ${item} and go on, or wait about ten minutes until it is done by itself.`,
  'KEEPING.LOST': () =>
    `The file of the copy that was being restored cannot be read any more, so the restore stopped half way: some sheets are as the copy says, others are not. Open ${item} again and restore the copy made before this restore, or another, before any other work.`,
  'KEEPING.NOTHING_UNDER_WAY': () => `No restore is under way. Open ${item} again.`,
  'KEEPING.WORK_UNDER_WAY': () =>
    'A round is being opened or a phase moved. Wait about ten minutes until that is done, then restore. Nothing was changed.',
} satisfies Partial<ProblemSentences>;
