// A member goes away: two tasks go to another, who is told by one mail.

import { enums } from '../../../src/text/vi/enums.ts';
import { OWNER } from '../../replay/office-world.ts';
import { type Scenario, unless } from '../scenario.ts';

const task = (title: string) => ({
  title,
  phaseId: 'P6',
  docPart: 'BC',
  ownerId: 'TV3',
  coIds: [],
  approverId: '',
  start: '2021-08-23',
  due: '2021-09-09',
});

const NOTICE = 'GV-0002-TV2:GIAO_VIEC:1';

export const handOver: Scenario = {
  name: 'hand-over',
  place: 'filled',
  entry: 'ask',
  async prepare(stage) {
    await stage.type('team', 'TV1', 'email', OWNER);
    await stage.type('team', 'TV2', 'email', 'tv2@bacgiang.example');
    await stage.type('team', 'TV3', 'email', 'tv3@bacgiang.example');
    const added = [task('Rà soát số liệu'), task('Tổng hợp ý kiến')];
    await stage.must(stage.ask('giveTasks', { taskIds: [], added }));
    await stage.until('2021-08-23T08:30');
  },
  act: (stage) =>
    stage.ask('handOver', {
      from: 'TV3',
      to: 'TV2',
      taskIds: stage.column('tasks', 'taskId'),
      reason: 'Đi học dài ngày',
    }),
  missing(stage) {
    const owners = stage.column('tasks', 'ownerId');
    const told = stage.column(
      'mailQueue',
      'dedupeKey',
      (row) => row.text('status') === enums.mailStatus.DA_GUI,
    );
    const moves = stage.column('audit', 'field').filter((field) => field === 'ownerId').length;
    return [
      ...unless(owners.join() === 'TV2,TV2', `The tasks are ${owners.join()}'s.`),
      // Whoever was told that it failed sees no mail leave, and presses again.
      ...unless(told.includes(NOTICE), 'Who has the tasks now is not told.'),
      ...unless(moves === 2, `The history tells of ${moves} moves.`),
    ];
  },
  mayDiffer: ['mailQueue.status', 'mailQueue.error'],
};
