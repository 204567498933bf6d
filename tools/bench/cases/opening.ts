// Opening a round that asks everybody once more, its mails, the bodies of the directory.

import { enums } from '../../../src/text/vi/enums.ts';
import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';

const NEXT = 'D6';
const opening = {
  roundId: NEXT,
  sendDay: '2021-08-27',
  periodN: 7,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_NONE',
};
const { SO, BAN, HUYEN } = enums.bodyGroup;

/** The next round asks the same bodies as the one that is open. */
const plan = (desk: Desk): Promise<void> =>
  desk.type('rounds', NEXT, 'groups', [SO, BAN, HUYEN].join('; '));

async function open(desk: Desk): Promise<void> {
  await plan(desk);
  await desk.ask('openRound', opening);
}

/** Every mail of the round waits, nothing keeps it back. */
export async function confirm(desk: Desk): Promise<void> {
  await open(desk);
  await desk.ask('confirmLink', { roundId: NEXT });
}

const shownMail = { roundId: 'D4', bodyId: 'STC', template: 'LAY_Y_KIEN' };

const LIST = [
  'STT\tTên cơ quan\tEmail\tĐầu mối\tĐiện thoại',
  '1\tSở Tài chính\tmoi.stc@bacgiang.example\tNguyễn Thị Hòa\t0204.3854.123',
  '2\tHội Nông dân tỉnh\thnd@bacgiang.example\tLê Văn Bé\t0204.3854.456',
  '3\tHội Luật gia tỉnh\thlg@bacgiang.example\tVũ Thị Mai\t0204.3854.789',
].join('\n');

interface Proposed {
  readonly lines: readonly {
    readonly line: number;
    readonly choices: readonly { readonly id: string; readonly seen: string }[];
  }[];
}

export const openingCases: readonly Case[] = [
  { command: 'previewOpening', ready: plan, act: (desk) => desk.ask('previewOpening', opening) },
  { command: 'openRound', ready: plan, act: (desk) => desk.ask('openRound', opening) },
  {
    command: 'confirmLink',
    ready: open,
    act: (desk) => desk.ask('confirmLink', { roundId: NEXT }),
  },
  asked('previewMail', shownMail),
  asked('sendTrial', shownMail),
  {
    command: 'sendDue',
    ready: confirm,
    act: async (desk) => {
      await desk.ask('sendDue', {});
      await desk.untilQuiet();
    },
  },
  {
    command: 'sendDueFromMenu',
    ready: confirm,
    act: async (desk) => {
      await desk.press('sendDueFromMenu');
      await desk.untilQuiet();
    },
  },
  { command: 'continueWork', ready: confirm, act: (desk) => desk.untilQuiet() },
  asked('previewImport', { text: LIST, fields: null }),
  {
    command: 'importBodies',
    ready: (desk) => desk.ask('previewImport', { text: LIST, fields: null }),
    act: (desk, ready) => {
      // What the endpoint gave to the page.
      const { lines } = ready as Proposed;
      const chosen = lines.flatMap(({ line, choices: [first] }) =>
        first === undefined ? [] : [{ line, as: first.id, seen: first.seen }],
      );
      return desk.ask('importBodies', { text: LIST, fields: null, chosen });
    },
  },
  {
    command: 'confirmBodies',
    ready: async (desk) => {
      const [one = ''] = desk.keys('bodies', (row) => row.text('confirmed') !== enums.yesNo.CO);
      await desk.type('bodies', one, 'email', 'van-thu@bacgiang.example');
      return one;
    },
    act: (desk, bodyId) => desk.ask('confirmBodies', { chosen: [{ bodyId, paperOnly: false }] }),
  },
  {
    command: 'numberLetter',
    ready: async (desk) => {
      const letter = desk.book
        .rows('documents')
        .find(
          (row) =>
            row.text('relatedRound') === 'D4' &&
            row.text('type') === enums.documentType.CONG_VAN &&
            row.text('direction') === enums.direction.DI,
        );
      return letter?.text('docId');
    },
    act: (desk, docId) =>
      desk.ask('numberLetter', {
        docId,
        number: '345/SKHCN-QLCN',
        date: '2021-08-23',
        despite: true,
      }),
  },
];
