// The main slips again, in a book whose language was set to English; tabs and heads keep the names they have.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPreview } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/en/menu.ts';
import { D4, Morning } from './morning.ts';
import { deleteColumn, deleteRows, deleteTab } from './shape.ts';

/** Which tab; the properties, the file and its id, the settings read, the language kept. */
const HEARD = 10;

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.speakEnglish();
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const setUp = 'Sổ Đề án › Set up the book from the plan…';

describe('in English', () => {
  it('a date cell that holds no day', async () => {
    await morning.type('phases', 'P6', 'planEnd', 'soon');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'CELL.NOT_A_DAY',
      sentence:
        'Sheet “Tiến độ”, cell F8 (column “Kết thúc (hiện tại)”): “soon” is not a day that exists. To mend it: enter a day like 23/8/2021.',
    });
  });

  it.each([
    [
      { periodN: 1.5 },
      'ROUND.NO_PERIOD',
      'The reply period of round D4 is 1.5, which cannot be used. To mend it: enter a whole number from 1 to 90 and choose what it counts.',
    ],
    [
      { periodUnit: 'TUAN' },
      'INPUT.NOT_IN_LIST',
      '“Counted in”: “TUAN” is not in the list. To mend it: choose one of the values offered.',
    ],
    [
      { sendDay: '2021-02-31' },
      'INPUT.NOT_A_DAY',
      '“Send day”: “2021-02-31” is not a day that exists. To mend it: enter a day like 23/8/2021.',
    ],
    [
      { sendDay: '2021-08-20' },
      'ROUND.SEND_DAY_PAST',
      'The send day of round D4 (20/8/2021) is past. To mend it: choose today or a later day.',
    ],
    [
      { roundId: 7 },
      'INPUT.SHAPE',
      'The dialog sent something that the book cannot read; nothing was changed. To mend it: close the dialog, reload the spreadsheet and try again.',
    ],
  ])('%j from the dialog', async (change, code, sentence) => {
    expect(await morning.ask('openRound', { ...D4, ...change })).toMatchObject({ code, sentence });
  });

  it('an unknown body, and a body without an address', async () => {
    await morning.type('rounds', 'D4', 'groups', 'SO; XYZ');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'ROUND.ASKS_UNKNOWN',
      sentence:
        'Sheet “Đợt lấy ý kiến”, row 6 (round D4), column “Nhóm nhận”: “XYZ” is neither a group nor the id of a body in the sheet “Cơ quan”. To mend it: correct the cell, or add the body to the sheet “Cơ quan”.',
    });
    await morning.type('rounds', 'D4', 'groups', 'SO');
    await morning.type('bodies', 'STC', 'email', '');
    const { rowNumber } = morning.row('bodies', 'STC');
    const { value } = await morning.ask('previewOpening', D4);
    expect((value as OpeningPreview).warnings).toContain(
      `There is no e-mail address for 1 bodies, they only get the letter: Sở Tài chính (row ${rowNumber}). To mend it: to mail them, fill in the column “Email” of the sheet “Cơ quan”.`,
    );
  });

  it('a missing column, a lost row of ids, a deleted tab', async () => {
    deleteColumn(morning, 'holidays', 'kind');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.COLUMN_MISSING',
      sentence: `The column “Kind” is missing in the sheet “Ngày nghỉ” (found: Ngày, Tên, Căn cứ, Đã xác nhận). To mend it: undo the deletion, or choose ${setUp} to add the column again, empty.`,
    });
    morning.again();
    deleteRows(morning, 'bodies', 1);
    expect((await morning.ask('openRound', D4)).sentence).toBe(
      `The sheet “Cơ quan” has lost row 1 (hidden, it holds the column ids). To mend it: undo the deletion, or choose ${setUp} to write the ids again over their labels.`,
    );
    morning.again();
    deleteTab(morning, 'mailQueue');
    expect((await morning.press(menu.sendDue)).sentence).toBe(
      `The sheet “Mail queue” is gone, perhaps deleted. To mend it: restore it from File › Version history, or choose ${setUp} to make it anew, empty.`,
    );
  });

  it('a round opened twice, a command while another runs', async () => {
    await morning.openD4();
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('ROUND.ALREADY_OPEN');
    expect(sentence).toMatch(
      /^Round D4 was opened at 07:\d\d on 23\/8\/2021\. No further form, request or mail was made\. Next: /,
    );
    morning.holdLock();
    expect(await morning.press(menu.takeIn)).toMatchObject({
      code: 'BUSY',
      sentence:
        'Another command is running on this book; nothing was changed. To mend it: wait a minute and try again.',
    });
    expect(morning.mails).toBe(28);
  });

  it('an answer with a changed code, which the office reads in its own language', async () => {
    await morning.openD4();
    await morning.answer('STP', { code: () => 'xin chào' });
    expect(morning.book.rows('replies')[0]?.text('matchNote')).toBe(
      `The code is empty or cannot be read. Not counted yet. To mend it: ask the body if need be, then decide under Sổ Đề án › ${menu.tray}`,
    );
  });

  it('a setting that cannot be used', async () => {
    await morning.type('config', 'duPhongThu', 'value', 'many');
    expect(await morning.press(menu.openRound)).toMatchObject({
      code: 'CONFIG.BAD',
      sentence:
        'Sheet “Cấu hình”, setting “duPhongThu”: the value “many” cannot be used. To mend it: enter a whole number from 0 to 9999.',
    });
  });

  it('the menu itself, once the file was opened again', async () => {
    expect(await firstItem()).toBe('Open a round…');
  });

  it('the menu until the setting was changed back, which the edit alone tells of', async () => {
    await morning.type('config', 'ngonNgu', 'value', 'Tiếng Việt');
    const heard = morning.runtime.executions.filter(({ name }) => name === 'onBookEdit').pop();
    expect(heard?.calls).toBeLessThanOrEqual(HEARD);
    expect(await firstItem()).toBe('Mở đợt lấy ý kiến…');
  });

  it('the menu, where nothing heard the change, until the next command', async () => {
    morning.dropTriggers();
    await morning.type('config', 'ngonNgu', 'value', 'Tiếng Việt');
    expect(await firstItem()).toBe('Open a round…');
    await morning.press(menu.openRound);
    expect(await firstItem()).toBe('Mở đợt lấy ý kiến…');
  });
});

/** What the menu begins with when the file is opened. */
async function firstItem(): Promise<string | undefined> {
  const [shown] = await morning.runtime.open();
  const [first] = shown?.kind === 'menu' ? shown.entries : [];
  return first !== undefined && 'label' in first ? first.label : undefined;
}
