// Nothing answers for someone else: forged, replayed and borrowed codes, and links that a machine opens.

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { showForm } from '../../emulator/forms/page-post.ts';
import { idOf } from '../../src/domain/ids.ts';
import { codeText, isGenuine, readCode } from '../../src/domain/replies/reply-code.ts';
import type { Sign } from '../../src/domain/signed-check.ts';
import {
  acknowledgementCode,
  genuineHandOut,
} from '../../src/domain/tasks/acknowledgement-code.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { form as formWords } from '../../src/text/vi/form.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { OWNER } from '../../tools/replay/office-world.ts';
import { acknowledges, addressOf, codeOf, newTask, until } from '../stories/tasks/team.ts';
import { HostileBook } from './book.ts';
import { corpus } from './corpus.ts';
import { hostileText } from './generators.ts';
import { runs } from './runs.ts';

const { words } = formWords;

const signedWith =
  (key: string): Sign =>
  (text) => [...createHmac('sha256', key).update(text, 'utf8').digest()];
const sign = signedWith('khóa của sổ này');

/** Text as a check could read, and what else may stand around or in the place of a code. */
const checks = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  minLength: 8,
  maxLength: 8,
});
const aroundCode = (genuine: string): fc.Arbitrary<string> =>
  fc.oneof(
    hostileText,
    hostileText.map((text) => `${genuine}${text}`),
    hostileText.map((text) => `${text}${genuine}`),
    fc
      .tuple(hostileText, fc.nat(genuine.length))
      .map(([text, at]) => `${genuine.slice(0, at)}${text}${genuine.slice(at)}`),
    checks.map((check) => `${genuine.slice(0, -8)}${check}`),
  );

describe('a code, whatever stands in its place', () => {
  it('of a reply is genuine for its own round and body alone', () => {
    const genuine = codeText(idOf('D4'), idOf('STC'), sign);
    const borrowed = fc
      .constantFrom('D4.SXD', 'D4.STCC', 'D4.__proto__', 'D4.constructor', 'D40.STC', 'D3.STC')
      .map((subject) => `${subject}.${genuine.slice(-8)}`);
    fc.assert(
      fc.property(fc.oneof(aroundCode(genuine), borrowed), (text) => {
        const code = readCode(text);
        if (code === null || !isGenuine(code, sign)) return;
        expect([code.roundId, code.bodyId]).toEqual(['D4', 'STC']);
      }),
      runs(400),
    );
    const read = readCode(genuine);
    expect(read !== null && isGenuine(read, sign)).toBe(true);
  });

  it('of a hand-out is genuine for its own hand-out alone, and none of a reply is one', () => {
    const genuine = acknowledgementCode(idOf('GV-0001-TV3'), sign);
    const borrowed = fc.oneof(
      fc
        .constantFrom('GV-0001-TV4', 'GV-0002-TV3', 'GV-0001-__proto__')
        .map((handOut) => `${handOut}.${genuine.slice(-8)}`),
      fc.constant(codeText(idOf('GV0001'), idOf('TV3'), sign)),
    );
    fc.assert(
      fc.property(fc.oneof(aroundCode(genuine), borrowed), (text) => {
        expect([null, 'GV-0001-TV3']).toContain(genuineHandOut(text, sign));
      }),
      runs(400),
    );
    expect(genuineHandOut(genuine, sign)).toBe('GV-0001-TV3');
  });

  it('is worth nothing under the secret of another book', () => {
    const foreign = codeText(idOf('D4'), idOf('STC'), signedWith('khóa của sổ khác'));
    const read = readCode(foreign);
    expect(read).not.toBeNull();
    expect(read !== null && isGenuine(read, sign)).toBe(false);
  });
});

describe('in a round that is open', () => {
  let book: HostileBook;
  beforeAll(async () => {
    book = await HostileBook.of();
    const { morning } = book;
    await morning.type('team', 'TV1', 'email', OWNER);
    for (const id of ['TV3', 'TV4']) await morning.type('team', id, 'email', addressOf(id));
    const added = [newTask('Tổng hợp ý kiến', 'TV3'), newTask('Dự thảo Tờ trình', 'TV4')];
    await morning.ask('giveTasks', { taskIds: [], added });
    await until(morning, '2021-08-23T08:30');
    morning.keep();
  }, 180_000);
  beforeEach(() => book.morning.again());
  afterAll(() => book.morning.end());

  const positions = () => new Set(book.column('requests', 'position'));
  const nobodyAnswered = new Set([enums.position.CHUA_TRA_LOI]);
  const one = [{ content: 'Vẫn còn đây' }];
  const replies = () =>
    book.morning.book
      .rows('replies')
      .map((row) => [row.text('matchStatus'), row.text('matchedRequestId')]);

  it('every text of the corpus in the place of the code is kept for a person and counts for nobody', async () => {
    const given = corpus.map(({ text }) => text).filter((text) => text.trim() !== '');
    book.morning.dropTriggers();
    for (const text of given) await book.answer(text, one);
    await book.morning.runtime.advance({ ms: 120_000 });
    await book.morning.press(menu.takeIn);
    const kept = book.morning.book.rows('replies');
    // The page makes one line of a short answer.
    expect(kept.map((row) => row.text('token')).sort()).toEqual(
      given.map((text) => text.replace(/[\r\n]/g, '')).sort(),
    );
    expect(new Set(kept.map((row) => row.text('matchStatus')))).toEqual(
      new Set([enums.matchStatus.KHONG_RO]),
    );
    for (const row of kept) expect(row.text('commentsRaw')).toContain('Vẫn còn đây');
    expect(positions()).toEqual(nobodyAnswered);
    expect(book.column('comments', 'commentId')).toEqual([]);
    expect(book.doings()).toEqual([]);
  }, 60_000);

  it.each([
    ['with every letter of the check tried but the right one', (code: string) => tampered(code)],
    [
      'for another body, with the check of this one',
      (code: string) => [code.replace('STC', 'STP')],
    ],
    ['for another round, with the check of this one', (code: string) => [code.replace('D4', 'D2')]],
    ['without its check', (code: string) => [code.slice(0, -8)]],
    [
      'with the check of a hand-out',
      (code: string) => [`${code.slice(0, -8)}${codeOf(book.morning, 'TV3').slice(-8)}`],
    ],
  ])(
    'a code forged %s counts for nobody, and what was said is kept',
    async (_how, forged) => {
      const codes = forged(book.codeOf('STC'));
      for (const code of codes) await book.answer(code, one);
      expect(positions()).toEqual(nobodyAnswered);
      expect(replies().map(([, request]) => request)).toEqual(codes.map(() => ''));
      expect(book.column('comments', 'commentId')).toEqual([]);
      expect(
        book.column('replies', 'commentsRaw').every((raw) => raw.includes('Vẫn còn đây')),
      ).toBe(true);
    },
    60_000,
  );

  /** Each of the eight letters made another one in turn. */
  const tampered = (code: string): string[] =>
    Array.from({ length: 8 }, (_, from) => {
      const at = code.length - 8 + from;
      return `${code.slice(0, at)}${code.charAt(at) === '7' ? '8' : '7'}${code.slice(at + 1)}`;
    });

  it('a body that writes its name under another’s code answers for neither', async () => {
    await book.answer(book.codeOf('STC'), one, { [words.body]: 'Sở Tư pháp' });
    expect(replies()).toEqual([[enums.matchStatus.CHUA_XAC_MINH, '']]);
    expect(positions()).toEqual(nobodyAnswered);
  });

  it('a body that chooses a name and has no code answers for nobody', async () => {
    await book.answer('không có', one, { [words.body]: 'Sở Tài chính' });
    expect(replies()).toEqual([[enums.matchStatus.CHUA_XAC_MINH, '']]);
    expect(positions()).toEqual(nobodyAnswered);
  });

  it('a code that is used again, word for word, counts once', async () => {
    for (let time = 0; time < 3; time += 1) await book.answer(book.codeOf('STC'), one);
    expect(replies().map(([status]) => status)).toEqual([
      enums.matchStatus.KHOP,
      enums.matchStatus.TRUNG,
      enums.matchStatus.TRUNG,
    ]);
    expect(book.column('comments', 'commentId')).toHaveLength(1);
  });

  it('a code of a round that is closed, used in one that is open, counts for neither', async () => {
    const code = book.codeOf('STC');
    await book.morning.ask('closeRound', { roundId: 'D4' });
    await book.morning.ask('openRound', {
      roundId: 'D5',
      sendDay: '2021-08-23',
      periodN: 7,
      periodUnit: 'NGAY_LAM_VIEC',
      silence: 'SILENCE_NONE',
    });
    const form = book.morning.row('rounds', 'D5').text('formId');
    const before = book.column('requests', 'position');
    const { items } = book.morning.runtime.world.forms.byId[form] ?? { items: [] };
    const idOfTitle = (title: string) => items.find((item) => item.title === title)?.id ?? 0;
    const { accepted } = await book.morning.runtime.submitForm(form, {
      [idOfTitle(words.code)]: code,
      [idOfTitle(words.position)]: enums.position.THONG_NHAT,
    });
    expect(accepted).toBe(true);
    expect(replies()).toEqual([[enums.matchStatus.KHONG_RO, '']]);
    expect(book.column('requests', 'position')).toEqual(before);
  }, 60_000);

  it('a member acknowledges nobody’s task but what was given with the code', async () => {
    const acked = () => book.morning.book.rows('tasks').map((row) => row.text('ackAt'));
    const before = acked();
    const code = codeOf(book.morning, 'TV3');
    for (const forged of [
      code.replace('TV3', 'TV4'),
      ...tampered(code),
      book.codeOf('STC'),
      `${code.slice(0, -8)}${book.codeOf('STC').slice(-8)}`,
      ...corpus.slice(0, 6).map(({ text }) => text),
    ]) {
      await acknowledges(book.morning, forged);
    }
    expect(acked()).toEqual(before);
    await acknowledges(book.morning, code);
    expect(book.morning.row('tasks', 'NV-007').text('ackAt')).not.toBe('');
    expect(book.morning.row('tasks', 'NV-008').text('ackAt')).toBe('');
  }, 60_000);

  it('every link of every mail, opened three times by a machine, changes nothing at all', () => {
    const { world } = book.morning.runtime;
    const links = world.mail.messages.flatMap(
      ({ body, htmlBody }) =>
        `${body}\n${htmlBody}`
          .replace(/&amp;/g, '&')
          .match(/https:\/\/docs\.google\.com\/forms\/[^\s"<]+/g) ?? [],
    );
    expect(new Set(links).size).toBe(30);
    const before = structuredClone(world);
    for (const link of [...links, ...links, ...links]) {
      const [, publishedId = '', query = ''] = /\/d\/e\/([^/]+)\/viewform\??(.*)$/.exec(link) ?? [];
      const shown = showForm(world, publishedId, new URLSearchParams(query));
      expect(shown.kind).toBe('page');
    }
    expect(world).toEqual(before);
  });

  it('the script has no page of its own that a link could open', async () => {
    const kinds = await book.morning.runtime.eval(
      '[typeof doGet, typeof doPost, typeof ask].join()',
    );
    expect(kinds).toBe('undefined,undefined,function');
  });
});
