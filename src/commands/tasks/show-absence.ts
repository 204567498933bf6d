// Opens the dialog of absences: each member with the absence entered and the open tasks led.

import type { AbsenceData } from '../../dialogs/data/absence.ts';
import { isOpenTask } from '../../domain/tasks/open-task.ts';
import { activeMembers, calledAs } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';
import { dueTold } from './due-told.ts';
import { readTaskBook } from './task-book.ts';
import { assigningRefused } from './who-assigns.ts';

export function showAbsence(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const book = readTaskBook(office);
  const refusal = assigningRefused(book, office);
  const open = book.tasks.filter(isOpenTask);
  const data: AbsenceData = {
    common: words.dialogs.common,
    words: words.dialogs.absence,
    givingWords: words.dialogs.assignTasks,
    refusal,
    members: activeMembers(book.team).map((member) => ({
      id: member.memberId,
      label: calledAs(member),
      from: member.absentFrom ?? '',
      to: member.absentTo ?? '',
      substituteId: member.substituteId,
      tasks: open
        .filter(({ ownerId }) => ownerId === member.memberId)
        .map(({ taskId, title, due }) => ({
          id: taskId,
          label: `${taskId} – ${title}; ${dueTold({ start: null, due }, book.calendar(), words)}`,
        })),
    })),
  };
  office.screen.show('absence', words.dialogs.absence.title, data);
}
