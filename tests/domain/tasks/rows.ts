// Rows of the sheets of tasks and team as the tests of this room need them.

import { day, moment } from '../../../src/domain/day.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { isInert } from '../../../src/workbook/inert-text.ts';
import type { Row } from '../../../src/workbook/schema.ts';

/** A task that TV2 was given on Monday 23/8/2021, due on 09/9. */
export const task = (more: Partial<Row<'tasks'>> = {}): Row<'tasks'> => ({
  taskId: idOf('NV-001'),
  phaseId: idOf('P6'),
  title: 'Rà soát số liệu',
  docPart: 'BC',
  ownerId: idOf('TV2'),
  coIds: '',
  approverId: idOf(''),
  start: day('2021-08-23'),
  due: day('2021-09-09'),
  done: null,
  percent: null,
  status: 'CHUA',
  assignedBy: idOf('TV1'),
  assignedAt: moment('2021-08-23T07:45'),
  ackAt: null,
  ackNote: '',
  handedFrom: idOf(''),
  handOut: idOf('GV-0001-TV2'),
  resultLink: '',
  ...more,
});

export const member = (memberId: string, more: Partial<Row<'team'>> = {}): Row<'team'> => ({
  memberId: idOf(memberId),
  honorific: 'Ông',
  fullName: memberId,
  position: '',
  unit: '',
  teamRole: 'THANH_VIEN',
  email: `${memberId.toLowerCase()}@bacgiang.example`,
  phone: '',
  absentFrom: null,
  absentTo: null,
  substituteId: idOf(''),
  active: 'CO',
  ...more,
});

/** Whether a sheet could take a text for something else, so that writing it costs calls of its own. */
export const needsRichText = (text: string): boolean => !isInert(text);
