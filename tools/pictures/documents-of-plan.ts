// Every kind of document that the product makes, as bytes: those of the plan played through round D4, and
// each kind of the registry that the book allows on that day.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperKinds } from '../../src/commands/papers/kinds.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { buildProject } from '../build.ts';
import { play } from '../replay/play.ts';

/** The morning after the papers of D4 were made. */
const DAY = '2021-09-09T08:00';
const SEED = 1;

const MEETING = {
  meetingId: 'CH-01',
  roundId: 'D1',
  title: 'Hội nghị giao ban lãnh đạo Sở về đề cương chi tiết Đề án',
  startAt: '01/07/2021 08:00',
  endAt: '01/07/2021 10:30',
  place: 'Phòng họp tầng 2',
  chair: 'Đồng chí Nguyễn Thanh Bình, Giám đốc Sở',
  secretary: 'Đỗ Văn Tình',
  invited: 'Các Phó Giám đốc Sở\nTrưởng các phòng, đơn vị thuộc Sở',
  attended: 'Ông Nguyễn Phúc Thương\nÔng Chu Thanh Sơn',
  discussion: 'Ông Chu Thanh Sơn: bổ sung phần đánh giá',
  conclusion: 'Cơ bản nhất trí với đề cương\nHoàn thiện trước ngày 25/7/2021',
};

export interface MadeDocument {
  /** `BAO_CAO`, with the round or subject behind it. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly formCheck: string;
}

export interface MadeDocuments {
  readonly made: readonly MadeDocument[];
  /** What the book refused that day, with its sentence: `MUC_LUC: …`. */
  readonly refused: readonly string[];
}

export async function documentsOfThePlan(): Promise<MadeDocuments> {
  const dir = await mkdtemp(join(tmpdir(), 'so-de-an-pages-'));
  try {
    await buildProject(dir);
    const { runtime, year } = await play(dir, DAY, SEED);
    const refused: string[] = [];
    await year.clerk.press(menu.makeDocuments);
    const first = Math.max(2, ...year.clerk.book.rows('meetings').map((row) => row.rowNumber)) + 1;
    for (const [column, text] of Object.entries(MEETING)) {
      await year.clerk.type('meetings', first, column, text);
    }
    for (const kind of paperKinds) {
      const of =
        kind.of === 'round'
          ? { roundId: kind.id.startsWith('KET_LUAN') ? 'D1' : 'D4' }
          : kind.of === 'meeting'
            ? { meetingId: MEETING.meetingId }
            : {};
      try {
        await year.clerk.ask('makeDocuments', { ...of, kinds: [kind.id] });
      } catch (error) {
        refused.push(`${kind.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const rows = year.clerk.book
      .rows('documents')
      .filter((row) => row.text('direction') === 'Đi' && row.text('jobKey') !== '');
    const made = new Map<string, MadeDocument>();
    for (const row of rows) {
      const id = /\/d\/([^/]+)/.exec(row.text('url'))?.[1] ?? '';
      const bytes = runtime.world.drive.files[id]?.content;
      // The key is `<book>-<subject>-<type>-<version>`; the last of each kind stands for it.
      const [, type = ''] = /-([A-Z_]+)-\d+$/.exec(row.text('jobKey')) ?? [];
      const part = /-(BC|DA|TTR|QD)-[A-Z_]+-\d+$/.exec(row.text('jobKey'))?.[1] ?? '';
      const name = part === '' ? type : `${type}-${part}`;
      if (bytes !== undefined && bytes !== null) {
        made.set(name, { name, type, bytes, formCheck: row.text('formCheck') });
      }
    }
    year.clerk.close();
    return { made: [...made.values()], refused };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
