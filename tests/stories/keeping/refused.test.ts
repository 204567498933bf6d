// A copy that cannot be restored here is refused in a sentence with a code, and nothing of the book is touched.

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from '../bad-input/morning.ts';
import { damage, keep, restore, unlike, wholeBook } from './office.ts';

let morning: Morning;
let file = '';
let before: ReturnType<typeof wholeBook>;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  file = await keep(morning);
  await damage(morning, "tab('bodies').deleteRows(6, 30)");
  before = wholeBook(morning);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const stored = () => {
  const found = morning.runtime.world.drive.files[file];
  if (found === undefined) throw new Error(`No file ${file}`);
  return found;
};

/** Changes what the file says, as somebody with a packer could; with `seal` its checksum, too. */
function rewritten(change: (body: string) => string, seal: boolean): void {
  const [head = '', body = ''] = gunzipSync(stored().content ?? new Uint8Array())
    .toString('utf8')
    .split('\n', 2);
  const next = change(body);
  const sum = createHash('sha256').update(next, 'utf8').digest('hex');
  const mark = seal ? head.replace(/[0-9a-f]{64}$/, sum) : head;
  stored().content = new Uint8Array(gzipSync(`${mark}\n${next}`));
}

const acts: readonly [string, string, () => void][] = [
  ['that is in the bin', 'KEEPING.BINNED', () => Object.assign(stored(), { trashed: true })],
  [
    'that was edited by hand',
    'KEEPING.DAMAGED',
    () => rewritten((one) => one.replace('STC', 'STX'), false),
  ],
  [
    'of which half is there',
    'KEEPING.DAMAGED',
    () => Object.assign(stored(), { content: stored().content?.slice(0, 900) }),
  ],
  [
    'that is empty',
    'KEEPING.DAMAGED',
    () => Object.assign(stored(), { content: new Uint8Array() }),
  ],
  [
    'of another book',
    'KEEPING.OTHER_BOOK',
    () => rewritten((one) => one.replace(/"book":"[^"]+"/, '"book":"1abc"'), true),
  ],
  [
    'of a newer version',
    'KEEPING.NEWER',
    () => rewritten((one) => one.replace(/"schema":\d+/, '"schema":99'), true),
  ],
];

describe('a copy', () => {
  it.each(acts)('%s is refused as %s', async (_what, code, act) => {
    act();
    const seen = await morning.ask('previewRestore', { fileId: file });
    const done = await restore(morning, file);
    expect([seen.code, done.code]).toEqual([code, code]);
    expect(done.sentence).toContain('Sổ chưa thay đổi gì.');
    expect(unlike(before, morning)).toEqual([]);
  });

  it('that was deleted for good, or is not ours, is told as such', async () => {
    delete morning.runtime.world.drive.files[file];
    for (const fileId of [file, '1AbCdEfGhIjKlMnOpQrStUvWxYz012345678901234']) {
      expect((await restore(morning, fileId)).code).toBe('KEEPING.UNKNOWN');
    }
    expect((await restore(morning, "x' or '1'='1")).code).toBe('INPUT.NOT_IN_LIST');
    expect(unlike(before, morning)).toEqual([]);
  });

  it.each(['', 'xoá', 'KHOI PHUC'])('is not restored by the word “%s”', async (word) => {
    expect((await restore(morning, file, word)).code).toBe('KEEPING.NOT_CONFIRMED');
    expect(unlike(before, morning)).toEqual([]);
  });

  it('is not made where Drive is full, and the sentence says why', async () => {
    const message =
      'API call to drive.files.create failed with error: Đã vượt quá hạn mức bộ nhớ Drive của người dùng.';
    morning.again([{ at: /Files\.create$/, do: 'before', in: 'ask', message, times: 'forever' }]);
    const made = await morning.ask('makeSnapshot', { note: '' });
    const done = await restore(morning, file);
    expect([made.code, done.code]).toEqual(['PLATFORM', 'PLATFORM']);
    expect(made.sentence).toMatch(/hạn mức|giới hạn|Drive/);
    // Without the copy that lets it be taken back nothing is restored.
    expect(unlike(before, morning)).toEqual([]);
  });

  it('that Drive does not give back as it was written does not count', async () => {
    const act = (): void => {
      const newest = Object.values(morning.runtime.world.drive.files).at(-1);
      Object.assign(newest ?? {}, { content: new Uint8Array([1, 2, 3]) });
    };
    morning.again([{ at: /Files\.get$/, do: 'meanwhile', in: 'ask', act }]);
    expect((await morning.ask('makeSnapshot', { note: '' })).code).toBe('KEEPING.NOT_READ_BACK');
  });

  it('is not called damaged for a failure of Google’s: it is unpacked again', async () => {
    morning.again([{ at: /^Utilities\.ungzip$/, do: 'before', in: 'ask' }]);
    expect((await restore(morning, file)).code).toBeNull();
  });

  it('is not called damaged while Google unpacks nothing: the failure is told', async () => {
    const down = { at: /^Utilities\.ungzip$/, do: 'before', in: 'ask', times: 'forever' } as const;
    morning.again([down]);
    expect((await restore(morning, file)).code).toBe('PLATFORM');
    expect(unlike(before, morning)).toEqual([]);
  });

  it('of an older version leaves cells of columns it has not in the rows that stand', async () => {
    rewritten((one) => {
      const whole = JSON.parse(one) as {
        schema: number;
        sheets: { sheet: string; columns: string[]; rows: unknown[][] }[];
      };
      const bodies = whole.sheets.find(({ sheet }) => sheet === 'bodies');
      const at = bodies?.columns.indexOf('note') ?? -1;
      bodies?.columns.splice(at, 1);
      for (const row of bodies?.rows ?? []) row.splice(at, 1);
      return JSON.stringify({ ...whole, schema: 2 });
    }, true);
    await morning.type('bodies', 'VPUBND', 'note', 'ghi sau');
    const { lines } = await restore(morning, file);
    expect(lines.join(' ')).toContain('Chưa đọc lại được biểu mẫu');
    expect(morning.book.rows('bodies').length).toBeGreaterThan(40);
    expect(morning.row('bodies', 'VPUBND').text('note')).toBe('ghi sau');
    expect(morning.row('bodies', 'STC').text('note')).toBe('');
    // The book is of that version again: setting up carries out the steps since.
    expect(morning.runtime.world.script.properties.script.schemaVersion).toBe('2');
  });
});

describe('the reason', () => {
  it('too long, or full of signs, is refused or kept as it was typed', async () => {
    expect((await morning.ask('makeSnapshot', { note: 'x'.repeat(301) })).code).toBe(
      'INPUT.TOO_LONG',
    );
    expect((await morning.ask('makeSnapshot', { note: '<b>=1+1</b>\nhai dòng' })).code).toBeNull();
  });
});
