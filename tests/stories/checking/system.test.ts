// “Kiểm tra hệ thống”: the book asks Google what no document settles, and reports what this Google answers.

import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Switches, switchDefaults } from '../../../emulator/index.ts';
import type { SystemAnswers, SystemCheckData } from '../../../src/dialogs/data/system-check.ts';
import type { Report } from '../../../src/dialogs/data.ts';
import { SCOPES } from '../../../src/google/probes/footing.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { BOOK_VERSION } from '../../../src/workbook/upgrades/book-version.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';
import { until } from '../tasks/team.ts';

const root = join(import.meta.dirname, '../../..');
let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const row = (id: string) => morning.row('systemChecks', id);
const answer = (id: string) => row(id).text('answer');
const check = async (stop = false) => {
  const seen = await morning.ask('checkSystem', { stop });
  expect(seen.sentence).toBe('');
  return seen.value as Report;
};
/** The file of the book, as the world holds it. */
const file = () => {
  const { bound, spreadsheets } = morning.runtime.world;
  const found = spreadsheets[bound?.id ?? ''];
  if (found === undefined) throw new Error('The book has no file.');
  return found;
};
const tabs = () => file().sheets.length;
const answers = async () => (await morning.ask('systemAnswers', null)).value as SystemAnswers;
/** The check is at 7:45; its tick comes two minutes after it ends, that of a stopped run ten later. */
const TICKED = '2021-08-23T07:53';
const STOPPED = '2021-08-23T08:20';

/** What can only be seen in a later run, or by a run that Google stops. */
const LATER: readonly (keyof Switches)[] = [
  'forms.sinceBound',
  'forms.order',
  'errors.language',
  'mail.failedCounts',
  'properties.documentInTick',
  'kill.buffer',
  'kill.properties',
  'kill.finally',
];
/** Seen at once. */
const AT_ONCE: readonly (keyof Switches)[] = [
  'cells.apostrophe',
  'cells.plainText',
  'cells.signStart',
  'cells.richEmpty',
  'cells.undefinedInArray',
  'sheet.lastRowCountsDress',
  'sheet.lastRowCountsFalse',
  'writes.surface',
  'writes.partial',
  'forms.createPublished',
  'scopes.setDestination',
  'forms.visibleAfterMs',
  'utilities.charset',
  'forms.maxLink',
  'drive.maxImport',
  'drive.coversForms',
  'lock.second',
  'mail.quotaView',
  'blob.unsigned',
  'formula.comma',
  'runtime.builtins',
  'cost.model',
];

/** Every answer but the default of the switches that have more than one. */
const others: Partial<Record<keyof Switches, readonly (string | number | boolean)[]>> = {
  'cells.apostrophe': ['kept', 'consumed'],
  'cells.plainText': ['numbersOnly', 'all'],
  'cells.signStart': ['number', 'text'],
  'cells.richEmpty': ['blank'],
  'cells.undefinedInArray': ['blank', 'undefined'],
  'sheet.lastRowCountsDress': [false],
  'sheet.lastRowCountsFalse': [false],
  'writes.surface': ['call'],
  'writes.partial': ['none'],
  'forms.createPublished': [true],
  'scopes.setDestination': ['ok'],
  'forms.visibleAfterMs': [0],
  'utilities.charset': ['UTF_8'],
  'forms.maxLink': [8000],
  'drive.maxImport': [50_000_000],
  'drive.coversForms': [true],
  'lock.second': ['same'],
  'mail.quotaView': ['exact'],
  'blob.unsigned': ['wraps'],
  'formula.comma': ['ok'],
  'runtime.builtins': ['node'],
  'cost.model': ['fast'],
  'forms.sinceBound': ['inclusive'],
  'forms.order': ['byTime'],
  'errors.language': ['en'],
  'mail.failedCounts': [false],
  'properties.documentInTick': ['ok'],
  'kill.buffer': ['kept', 'prefix'],
  'kill.properties': ['durable'],
  'kill.finally': ['runs'],
};

describe('the check of the system', () => {
  it('says what it does before it does it, and that nobody has asked yet', async () => {
    const data = (await morning.press(menu.systemCheck)).value as SystemCheckData;
    expect(data.before).toEqual([]);
    expect(data.words.does.join(' ')).toContain('không gửi gì cho cơ quan');
  });

  it('finds the harsher answers of this Google, and what it rests on in order', async () => {
    const report = await check();
    expect(report.lead).toMatch(/^Đến lúc này mọi điều đều đúng/);
    for (const name of AT_ONCE)
      expect([name, answer(name)]).toEqual([name, String(switchDefaults[name])]);
    for (const id of [
      'textKept',
      'formReachable',
      'documentLayout',
      'longPaper',
      'mailToSelf',
      'lock',
    ]) {
      expect([id, row(id).text('outcome')]).toEqual([id, 'Đạt']);
    }
    expect(row('trigger').text('outcome')).toBe('Đang chờ');
    expect(row('forms.responders').text('outcome')).toBe('Chờ người trả lời');
    expect(row('textKept').text('account')).toBe(OWNER);
  }, 60_000);

  it('asks the rest by itself, also what a stopped run leaves, and says that the book is fit for use', async () => {
    await check(true);
    await until(morning, STOPPED);
    for (const name of LATER)
      expect([name, answer(name)]).toEqual([name, String(switchDefaults[name])]);
    expect(row('trigger').text('outcome')).toBe('Đạt');
    const data = (await morning.press(menu.systemCheck)).value as SystemCheckData;
    expect(data.before).toContain('Đạt: 13');
    expect(data.before.join(' ')).not.toContain('Không đạt');
  }, 60_000);

  it('leaves nothing behind but a closed form that Google does not let it delete, and names that one', async () => {
    const before = tabs();
    const triggers = () => morning.runtime.world.script.triggers.length;
    const armed = triggers();
    await check();
    await until(morning, TICKED);
    expect(tabs()).toBe(before);
    expect(triggers()).toBe(armed);
    const forms = Object.values(morning.runtime.world.forms.byId);
    expect(forms.map(({ accepting }) => accepting)).toEqual([false]);
    expect(row('drive.coversForms').text('meaning')).toContain('“Kiểm tra hệ thống (tạm)”');
  }, 60_000);

  it('tells a book that waits for its upgrade, and writes nothing else into it', async () => {
    morning.runtime.world.script.properties.script.schemaVersion = '1';
    expect((await morning.press(menu.systemCheck)).code).toBeNull();
    const report = await check();
    expect(report.lead).not.toMatch(/^Đến lúc này mọi điều đều đúng/);
    expect([answer('version'), row('version').text('detail')]).toEqual([
      'fails',
      `1; ${BOOK_VERSION}`,
    ]);
    expect(row('version').text('meaning')).toContain('Thiết lập sổ từ kế hoạch…');
  }, 60_000);

  it('says what runs by itself and for whom: lost, there twice, or another account’s', async () => {
    await check();
    expect(row('ownTriggers').text('outcome')).toBe('Đạt');
    expect(row('ownTriggers').text('detail')).toContain(OWNER);
    expect(row('ownTriggers').text('detail')).toContain('dailyTick 1');
    const { script } = morning.runtime.world;
    const all = script.triggers;
    script.triggers = all.filter(({ handler }) => handler !== 'onBookEdit');
    await check();
    expect(row('ownTriggers').text('outcome')).toBe('Không đạt');
    const daily = all.filter(({ handler }) => handler === 'dailyTick');
    script.triggers = [...all, ...daily.map((one) => ({ ...one, id: `${one.id}-2` }))];
    await check();
    expect(row('ownTriggers').text('detail')).toContain('dailyTick 2');
    expect(row('ownTriggers').text('outcome')).toBe('Không đạt');
    script.triggers = [];
    await check();
    expect(row('ownTriggers').text('outcome')).toBe('Cần xem');
    expect(row('ownTriggers').text('meaning')).toContain('tài khoản đã thiết lập sổ');
  }, 120_000);

  it('knows the scopes that the manifest asks for, and finds them granted', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    expect([...SCOPES]).toEqual(manifest.oauthScopes);
    await check();
    expect([row('scopes').text('outcome'), row('scopes').text('detail')]).toEqual([
      'Đạt',
      String(SCOPES.length),
    ]);
  }, 60_000);

  it('names a scope that somebody did not agree to', async () => {
    const { manifest } = morning.runtime;
    manifest.oauthScopes = manifest.oauthScopes?.filter((one) => !one.endsWith('send_mail')) ?? [];
    await check();
    expect([row('scopes').text('outcome'), row('scopes').text('detail')]).toEqual([
      'Không đạt',
      'script.send_mail',
    ]);
    expect(row('scopes').text('meaning')).toContain('đồng ý đủ');
  }, 60_000);

  it('mails nobody but the person who asks', async () => {
    const before = morning.runtime.world.mail.messages.length;
    await check();
    const sent = morning.runtime.world.mail.messages.slice(before);
    expect(sent.map(({ to }) => to)).toEqual([[OWNER]]);
  }, 60_000);

  it('stopped anywhere, begins anew and ends clean', async () => {
    const before = tabs();
    for (const at of [15, 40, 80, 120]) {
      morning.again([{ at, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
      await morning.ask('checkSystem', { stop: false }).catch(() => undefined);
      morning.dropLock();
      await check();
      await until(morning, TICKED);
      expect(tabs(), `stopped after call ${at}`).toBe(before);
      expect(row('trigger').text('outcome'), `stopped after call ${at}`).toBe('Đạt');
    }
  }, 240_000);
});

/** A Google on which every one of these switches gives its second answer, or its third. */
const otherwise = (names: readonly (keyof Switches)[], nth: 0 | 1): Partial<Switches> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = others[name]?.[nth];
      return value === undefined ? [] : [[name, value]];
    }),
  );

describe('on a Google that answers otherwise, the check reports exactly that', () => {
  const reports = async (switches: Partial<Switches>, later: boolean): Promise<void> => {
    morning.again([], switches);
    await check(later);
    if (later) await until(morning, STOPPED);
    const told = JSON.parse((await answers()).json) as Partial<Switches>;
    for (const name of later ? [...AT_ONCE, ...LATER] : AT_ONCE) {
      const value = switches[name] ?? switchDefaults[name];
      expect([name, told[name]]).toEqual([name, value]);
      expect([name, row(name).text('outcome')]).toEqual([name, 'Đã ghi nhận']);
    }
    expect(row('textKept').text('outcome')).toBe('Đạt');
  };

  for (const [when, names] of [
    ['at once', AT_ONCE],
    ['in a later run', LATER],
  ] as const) {
    for (const [which, nth] of [
      ['second', 0],
      ['third', 1],
    ] as const) {
      it(
        `${when}: the ${which} answers`,
        () => reports(otherwise(names, nth), names === LATER),
        60_000,
      );
    }
  }

  it('everything at once, in the language of the account', async () => {
    await reports(otherwise([...AT_ONCE, ...LATER], 0), true);
  }, 60_000);
});

describe('the answers as a file', () => {
  it('hold what a person typed, and leave out what is no answer by row', async () => {
    await check();
    await morning.type('systemChecks', 'forms.responders', 'answer', 'anyone');
    await morning.type('systemChecks', 'forms.events', 'answer', 'đôi khi');
    const { json, left } = await answers();
    const told = JSON.parse(json) as Partial<Switches>;
    expect(told['forms.responders']).toBe('anyone');
    expect(told['forms.events']).toBeUndefined();
    expect(left).toEqual([
      `Dòng ${row('forms.events').rowNumber}: “đôi khi” không phải câu trả lời sổ biết (0, 1, 2); bỏ qua.`,
    ]);
    expect(row('forms.responders').text('outcome')).toBe('Đã ghi nhận');
    expect(row('forms.responders').text('meaning')).toMatch(/^Có\./);
    expect(row('forms.events').text('outcome')).toBe('Cần xem');
  }, 60_000);

  it('are taken by npm run gas as its switches', async () => {
    morning.again([], { 'formula.comma': 'ok' });
    await check();
    const json = join(tmpdir(), `system-check-${process.pid}.json`);
    await writeFile(json, (await answers()).json);
    const code = join(tmpdir(), `system-check-${process.pid}`);
    await mkdir(code, { recursive: true });
    const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' };
    await writeFile(join(code, 'appsscript.json'), JSON.stringify(manifest));
    await writeFile(
      join(code, 'Code.js'),
      'function f() { const r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setFormula("=LEN(CONCATENATE(\\"a\\",\\"bcdefg\\"))"); console.log("shows " + r.getDisplayValue()); }',
    );
    const run = promisify(execFile);
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', 'tools/gas.ts', code, '--run', 'f', '--switches', json],
      { cwd: join(import.meta.dirname, '../../..') },
    );
    expect(stdout).toContain('shows 7');
  }, 60_000);
});

describe('what the book rests on', () => {
  it('is called broken when the zone of the file is another', async () => {
    file().timeZone = 'Europe/Paris';
    const report = await check();
    expect(report.lead).toMatch(/^Không nên dùng ở đây/);
    expect(report.sections[0]).toMatchObject({ title: 'Không đạt', tone: 'bad' });
    expect(report.sections[0]?.lines[0]).toContain('múi giờ');
  }, 60_000);

  it('is called broken when no mail may leave', async () => {
    const says = 'dailyMail';
    morning.again([
      { at: /^MailApp\.sendEmail$/, do: 'before', times: 'forever', in: 'ask', says },
    ]);
    const report = await check();
    expect(report.lead).toMatch(/^Không nên dùng ở đây/);
    expect(row('mailToSelf').text('outcome')).toBe('Không đạt');
    expect(row('mailToSelf').text('detail')).toContain('quá nhiều lần');
  }, 60_000);
});
