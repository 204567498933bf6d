// Every kind of document that the product makes, as bytes: those of the plan played through round D4, and
// each kind that the year makes later, made on that day.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperKinds } from '../../src/commands/papers/kinds.ts';
import type { Report } from '../../src/dialogs/data.ts';
import { packGroups } from '../../src/domain/evidence/pack-groups.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { buildProject } from '../build.ts';
import type { SeenRow } from '../replay/book-reader.ts';
import { answerBodies, MEETING, packEvidence } from '../replay/papers-of-year.ts';
import { type Played, play } from '../replay/play.ts';
import { compareTwoDrafts } from './two-drafts.ts';

/** The morning after the papers of D4 were made. */
const DAY = '2021-09-09T08:00';
const SEED = 1;

export interface MadeDocument {
  /** The id of its kind in the registry, `DU_THAO_BC`; of what other commands make, its type. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the register says of its layout; null of a paper that is in no register. */
  readonly formCheck: string | null;
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
    const played = await play(dir, DAY, SEED);
    const { year } = played;
    const made = new Map(registered(played));
    const refused: string[] = [];
    await year.clerk.press(menu.makeDocuments);
    for (const { id, of } of paperKinds.filter((kind) => !made.has(kind.id))) {
      const subject = {
        round: { roundId: 'D4' },
        meeting: { meetingId: MEETING.meetingId },
        programme: {},
      }[of];
      try {
        await year.clerk.ask('makeDocuments', { ...subject, kinds: [id] });
      } catch (error) {
        refused.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await compareTwoDrafts(year.clerk);
    await answerBodies(year, 'D4');
    await packEvidence(year, 'D4');
    for (const [name, document] of [...registered(played), ...packed(played)]) {
      made.set(name, document);
    }
    made.set(...(await otherTable(played)));
    return { made: [...made.values()], refused };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

type Named = [name: string, document: MadeDocument];

/** What this script made and registered; the last of each kind stands for it. */
function registered(played: Played): Named[] {
  return played.year.clerk.book
    .rows('documents')
    .filter((row) => row.text('direction') === enums.direction.DI && row.text('jobKey') !== '')
    .map((row) => asMade(kindOf(row), row, played));
}

function asMade(name: string, row: SeenRow, { runtime }: Played): Named {
  const id = /\/d\/([^/]+)/.exec(row.text('url'))?.[1] ?? '';
  const bytes = runtime.world.drive.files[id]?.content;
  if (bytes === undefined || bytes === null) throw new Error(`Nothing at ${row.text('url')}`);
  return [name, { name, bytes, formCheck: row.text('formCheck') }];
}

/** The id of the registry's kind that a document is of, else its type. */
function kindOf(row: SeenRow): string {
  const kind = paperKinds.find(
    ({ type, part, of }) =>
      row.text('type') === enums.documentType[type] &&
      (part === undefined || row.text('part') === enums.part[part]) &&
      (of === 'meeting') === (row.text('meetingId') !== ''),
  );
  const type = Object.entries(enums.documentType).find(([, label]) => label === row.text('type'));
  return kind?.id ?? type?.[0] ?? '';
}

/** The table in the form that is not the book's own. */
async function otherTable(played: Played): Promise<Named> {
  const { clerk } = played.year;
  await clerk.press(menu.makeDocuments);
  const { links } = await clerk.ask<Report>('makeDocuments', {
    roundId: 'D4',
    kinds: ['BANG_TONG_HOP'],
    form: 'MAU10',
  });
  clerk.close();
  return asMade('BANG_TONG_HOP_MAU10', clerk.row('documents', 'url', links[0]?.url ?? ''), played);
}

/** The lists that an evidence pack adds to the copies in its folder, the newest of each. */
function packed({ runtime }: Played): Named[] {
  const files = Object.values(runtime.world.drive.files);
  const folder = files.find(({ name }) => name.startsWith('Đợt D4 - Minh chứng'));
  const lists = {
    MINH_CHUNG_MUC_LUC: '00',
    MINH_CHUNG_DANH_SACH: packGroups.SENT,
    MINH_CHUNG_TRA_LOI: packGroups.REPLIES,
  };
  return Object.entries(lists).map(([name, order]) => {
    const bytes = files.findLast(
      (file) => file.parents.includes(folder?.id ?? '') && file.name.startsWith(`${order}.`),
    )?.content;
    if (bytes === undefined || bytes === null) throw new Error(`The pack has no ${order}`);
    return [name, { name, bytes, formCheck: null }];
  });
}
