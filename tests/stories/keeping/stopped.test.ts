// Keeping and restoring that are killed anywhere: a half copy is never restored, a half restore is finished.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { damage, dialogOf, keep, restore, unlike, WORD, wholeBook } from './office.ts';

let morning: Morning;
let file = '';
let before: ReturnType<typeof wholeBook>;
let calls = 0;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bổ sung' });
  await morning.press(menu.takeIn);
  await morning.press(menu.sendDue);
  file = await keep(morning);
  before = wholeBook(morning);
  await damage(
    morning,
    `const bodies = tab('bodies');
     bodies.getRange(3, 1, 44, bodies.getLastColumn()).sort(3);
     bodies.deleteRows(10, 5);
     book.deleteSheet(tab('comments'));
     tab('requests').getRange(3, column('requests', 'emailSnapshot'), 28, 1).clearContent();`,
  );
  morning.keep();
  await morning.dialog();
  const input = { fileId: file, confirm: WORD };
  calls = (await morning.runtime.dialog().call('ask', 'restoreBook', input)).record.calls;
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const deeds = (deed: string): number =>
  morning.book.rows('audit').filter((row) => row.text('action') === deed).length;

/** Places along a run, from its first call to its last. */
const PLACES = Array.from({ length: 24 }, (_, at) => (at + 0.5) / 24);

describe('a restore', () => {
  it.each(PLACES.map((place, at) => [place, (['lost', 'kept'] as const)[at % 2]] as const))(
    'killed at %f of its calls, its buffer %s, is finished by a second press',
    async (place, buffer) => {
      const fault: Fault = {
        at: Math.round(place * calls),
        do: 'killAfter',
        in: 'ask',
        ...(buffer && { buffer }),
      };
      morning.again([fault]);
      await expect(restore(morning, file)).rejects.toThrow();
      morning.dropLock();
      const { underWay } = await dialogOf(morning);
      const again =
        underWay === '' ? await restore(morning, file) : await morning.ask('finishRestore', null);
      if (again.code === 'KEEPING.NOTHING_UNDER_WAY') expect(underWay).toBe('');
      else expect([again.code, again.sentence]).toEqual([null, '']);
      expect(unlike(before, morning)).toEqual([]);
      expect(deeds(enums.deed.RESTORE_BOOK)).toBe(1);
      expect((await dialogOf(morning)).underWay).toBe('');
    },
  );

  it('that was stopped keeps every other command back, and the tick finishes it', async () => {
    morning.again([{ at: /Range\.sort$/, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
    await expect(restore(morning, file)).rejects.toThrow();
    morning.dropLock();
    morning.dropTriggers();
    expect((await morning.press(menu.takeIn)).code).toBe('KEEPING.UNDER_WAY');
    const mails = morning.mails;
    await morning.runtime.run('continueWork');
    expect(unlike(before, morning)).toEqual([]);
    expect(morning.mails).toBe(mails);
    expect((await morning.press(menu.takeIn)).code).toBeNull();
  });

  it('is not given up because Google unpacks nothing for an hour', async () => {
    morning.again([{ at: /Range\.sort$/, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
    await expect(restore(morning, file)).rejects.toThrow();
    morning.dropLock();
    morning.dropTriggers();
    morning.runtime.meet([{ at: /^Utilities\.ungzip$/, do: 'before', times: 'forever' }]);
    await morning.runtime.execute('continueWork');
    expect((await dialogOf(morning)).underWay).not.toBe('');
    morning.runtime.meet([]);
    await morning.runtime.run('continueWork');
    expect(unlike(before, morning)).toEqual([]);
  });

  it('whose copy was deleted for good meanwhile ends, says so, and lets the book go on', async () => {
    morning.again([{ at: /Range\.sort$/, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
    await expect(restore(morning, file)).rejects.toThrow();
    morning.dropLock();
    morning.dropTriggers();
    delete morning.runtime.world.drive.files[file];
    expect((await morning.ask('finishRestore', null)).code).toBe('KEEPING.LOST');
    const { underWay, copies } = await dialogOf(morning);
    expect(underWay).toBe('');
    // The book as it was before is there to go back to.
    expect((await restore(morning, copies[0]?.fileId ?? '')).code).toBeNull();
  });

  it('done twice changes nothing the second time', async () => {
    await restore(morning, file);
    const { lines } = await restore(morning, file);
    expect(lines).toContain('Không trang nào phải thay đổi.');
    expect(unlike(before, morning)).toEqual([]);
  });
});

describe('a copy', () => {
  beforeAll(async () => {
    morning.again();
    await restore(morning, file);
    morning.keep();
  });

  it.each(Array.from({ length: 10 }, (_, at) => 5 + at * 12))(
    'whose making is killed at call %i leaves the book alone, and only whole copies are restored',
    async (at) => {
      morning.again([{ at, do: 'killAfter', in: 'ask', buffer: 'lost' }]);
      const cells = wholeBook(morning);
      await morning.ask('makeSnapshot', { note: '' }).catch(() => undefined);
      morning.dropLock();
      expect(unlike(cells, morning)).toEqual([]);
      for (const { fileId } of (await dialogOf(morning)).copies) {
        const seen = await morning.ask('previewRestore', { fileId });
        expect(seen.code === null || seen.code === 'KEEPING.DAMAGED').toBe(true);
      }
    },
  );
});
