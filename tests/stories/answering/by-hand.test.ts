// What people type into the cells of Sổ góp ý: it has the same history as what the sidebar writes, and
// makes a paper made before it older than the log.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import type { Morning } from '../bad-input/morning.ts';
import { callsOf, historyOf, ids, logMorning } from './log.ts';

const CLERK = 'chuyenvien@bacgiang.example.vn';
/** An edit elsewhere: which tab it was in, and the properties once. */
const ELSEWHERE = 4;
/** The edit, the head and the rows of the log, the audit log read and written. */
const HEARD = 30;

let morning: Morning;
const [finance, home, trade] = ids;

beforeAll(async () => {
  morning = await logMorning();
  const { bound, spreadsheets } = morning.runtime.world;
  spreadsheets[bound?.id ?? '']?.editors.push(CLERK);
  await morning.type('team', 'TV2', 'email', CLERK);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const address = (id: string, column: string) =>
  morning.book.address('comments', column, morning.row('comments', id).rowNumber);
const typeAsClerk = (id: string, column: string, text: string) =>
  morning.runtime.type(CLERK, address(id, column), text);
const told = async (id: string) =>
  (await morning.ask('commentHistory', { commentId: id })).value as { lines: string[] };

/** A block that somebody pasted, as Google tells it: where, and nothing of what. */
async function paste(
  first: string,
  last: string,
  columns: readonly [string, string],
  text: string,
) {
  const { script } = morning.runtime.world;
  const all = script.triggers;
  script.triggers = [];
  for (const id of ids) {
    if (id < first || id > last) continue;
    for (const column of columns) await typeAsClerk(id, column, text);
  }
  script.triggers = all;
  const [tab, from = ''] = address(first, columns[0]).split('!');
  const to = address(last, columns[1]).split('!')[1] ?? '';
  const sheetName = (tab ?? '').replace(/^'|'$/g, '');
  return morning.runtime.edited(CLERK, { sheetName, a1: `${from}:${to}` });
}

describe('a cell of the log that is typed by hand', () => {
  it('leaves what it held, what it holds and who typed it, as the sidebar does', async () => {
    await typeAsClerk(finance, 'disposition', enums.disposition.GIU_NGUYEN);
    await typeAsClerk(finance, 'explanation', 'Theo Nghị quyết của HĐND.');
    await typeAsClerk(finance, 'disposition', enums.disposition.TIEP_THU);
    await typeAsClerk(finance, 'explanation', '');
    expect(historyOf(morning, finance)).toEqual([
      `disposition:  → ${enums.disposition.GIU_NGUYEN}`,
      'explanation:  → Theo Nghị quyết của HĐND.',
      `disposition: ${enums.disposition.GIU_NGUYEN} → ${enums.disposition.TIEP_THU}`,
      'explanation: Theo Nghị quyết của HĐND. → ',
    ]);
    const [newest] = (await told(finance)).lines;
    expect(newest).toMatch(/ngày 23\/8\/2021, .+: “Theo Nghị quyết của HĐND\.” → trống$/);
    const [row] = morning.book.rows('audit').filter((one) => one.text('entityId') === finance);
    expect(row?.text('by')).toBe(CLERK);
    expect(row?.text('action')).toBe(enums.deed.TYPE_COMMENT);
  });

  it('is kept where a word of a body was typed over', async () => {
    await typeAsClerk(home, 'content', 'Giữ tên.');
    expect(historyOf(morning, home).at(-1)).toBe('content: Giữ nguyên tên tổ chức. → Giữ tên.');
  });

  it('costs few calls, and an edit anywhere else next to none', async () => {
    const [heard] = await typeAsClerk(finance, 'explanation', 'Ghi nhận.');
    expect(heard?.record.calls).toBeLessThanOrEqual(HEARD);
    const before = morning.book.rows('audit').length;
    const [other] = await morning.runtime.type(
      OWNER,
      morning.book.address('bodies', 'phone', 3),
      '0204 3854 000',
    );
    expect(other?.record.calls).toBeLessThanOrEqual(ELSEWHERE);
    await typeAsClerk(finance, 'requestId', 'PH-D4-SNV');
    expect(morning.book.rows('audit')).toHaveLength(before);
  });

  it('stands as it was typed when no trigger hears it', async () => {
    morning.dropTriggers();
    await typeAsClerk(finance, 'disposition', enums.disposition.TIEP_THU);
    expect(historyOf(morning, finance)).toEqual([]);
    const { value } = await morning.ask('loadComments', { roundId: 'D4' });
    expect(JSON.stringify(value)).toContain('"disposition":"TIEP_THU"');
  });

  it('is not heard twice when the book is busy, and nothing fails', async () => {
    morning.holdLock();
    const [heard] = await typeAsClerk(finance, 'theme', 'Kinh phí');
    expect(heard?.error).toBeUndefined();
    expect(historyOf(morning, finance)).toEqual([]);
  });
});

describe('a block pasted into the log', () => {
  it('is kept cell by cell, and says that what stood there before is not known', async () => {
    await typeAsClerk(finance, 'explanation', 'Cũ.');
    await paste(finance, home, ['disposition', 'explanation'], enums.disposition.TIEP_THU);
    const unknown = 'không rõ (ô được dán)';
    expect(historyOf(morning, finance).slice(1)).toEqual([
      `disposition: ${unknown} → ${enums.disposition.TIEP_THU}`,
      `explanation: ${unknown} → ${enums.disposition.TIEP_THU}`,
    ]);
    expect(historyOf(morning, home)).toHaveLength(2);
    expect(historyOf(morning, trade)).toEqual([]);
    const [newest] = (await told(home)).lines;
    expect(newest).toContain(`: “${unknown}” → “${enums.disposition.TIEP_THU}”`);
  });

  it('costs as many calls for four comments as for one', async () => {
    await paste(finance, finance, ['disposition', 'explanation'], enums.disposition.TIEP_THU);
    const one = callsOf(morning, 'onBookEdit');
    morning.again();
    await paste(finance, ids[3], ['disposition', 'explanation'], enums.disposition.TIEP_THU);
    expect(callsOf(morning, 'onBookEdit')).toBe(one);
  });
});

describe('the dossier', () => {
  const seal = async () => (await morning.ask('sealDossier', {})).sentence;

  it('finds the table older than an answer typed by hand after it, not than a handler named', async () => {
    for (const column of ['part', 'type']) await morning.type('dossierItems', 'HS-06', column, '');
    await morning.type('dossierItems', 'HS-06', 'link', 'https://drive.google.com/bang');
    await morning.type('dossierItems', 'HS-06', 'date', '23/8/2021');
    await morning.type('dossierItems', 'HS-06', 'dependsOn', 'Sổ góp ý');
    morning.runtime.world.now = Date.parse('2021-08-24T08:00:00+07:00');
    await typeAsClerk(finance, 'ownerId', 'TV2');
    expect(await seal()).not.toContain('HS-06');
    await typeAsClerk(finance, 'explanation', 'Bổ sung nguồn vốn tại mục III.');
    expect(await seal()).toMatch(/HS-06 .*cũ hơn Sổ góp ý \(thay đổi ngày 24\/8\/2021\)/);
  });
});
