// platform.md §10.1, §2.5, §12: the V8 that a script finds, what a stop takes with it, and what calls cost.

import { describe, expect, it } from 'vitest';
import { createRuntime } from '../../../emulator/index.ts';
import { evaluate, inScript, projectOf, under } from './platform.ts';

describe('the globals (§10.1)', () => {
  const missing = [
    ...[
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'clearInterval',
      'ReadableStream',
      'WritableStream',
    ],
    ...[
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'FormData',
      'File',
      'Blob',
      'URL',
      'URLSearchParams',
      'DOMException',
    ],
    ...['atob', 'btoa', 'crypto', 'SubtleCrypto', 'window', 'navigator', 'performance', 'process'],
  ];
  const there = [
    'Promise',
    'Intl',
    'Uint8Array',
    'WebAssembly',
    'Map',
    'Symbol',
    'Proxy',
    'console',
    'Logger',
  ];

  it('[O] lack what Google’s V8 lacks and have what it has', async () => {
    const kinds = (names: string[]) =>
      inScript<string[]>(`return [${names.map((name) => `typeof ${name}`).join(', ')}];`);
    expect(await kinds(missing)).toEqual(missing.map(() => 'undefined'));
    expect(await kinds(there)).not.toContain('undefined');
  });

  it.each([
    ['es2019', 'undefined'],
    ['node', 'function'],
  ] as const)('[U35 runtime.builtins: %s] what is newer than ES2019', async (position, kind) => {
    const names = [
      "''.replaceAll",
      '[].at',
      '[].findLast',
      'Object.hasOwn',
      'Promise.allSettled',
      'BigInt',
      'Object.groupBy',
    ];
    const here = position === 'node' ? names.slice(0, 6) : names;
    const kinds = await inScript<string[]>(
      `return [${here.map((name) => `typeof ${name}`).join(', ')}];`,
      under({ 'runtime.builtins': position }),
    );
    expect(kinds).toEqual(here.map(() => kind));
  });

  it('[O] are shared by all files, which run in their order', async () => {
    const runtime = createRuntime({
      project: {
        files: {
          'a.js': "const first = 'a';",
          'b.js': 'const second = first + "b"; function f() { return second; }',
        },
        manifest: { timeZone: 'Asia/Ho_Chi_Minh' },
      },
      now: '2021-08-23T08:00:00+07:00',
    });
    expect(await runtime.run('f')).toBe('ab');
  });

  it.each([
    ['a plain class field', 'class A { x = 1; }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a #private field', 'class A { #x; }'],
    ['an import', "import { a } from './a.js';"],
    ['an export', 'export const a = 1;'],
    ['a static block', 'class A { static { this.x = 1; } }'],
  ])('[O] %s cannot be read', (_what, code) => {
    expect(() => projectOf(code)).toThrow('Apps Script cannot read Code.js');
  });
});

describe('promises (§10.1)', () => {
  it('[O] are settled by microtasks alone: there is nothing to wait for later', async () => {
    const runtime = projectOf(`
      async function f() { let n = 0; for (let at = 0; at < 100; at++) n += await at; return n; }
      async function never() { await new Promise(() => {}); return 'xong'; }`);
    expect(await runtime.run('f')).toBe(4950);
    expect(await runtime.run('never')).toBeUndefined();
  });

  it.each([
    ['silentSuccess', 'completed'],
    ['failure', 'failed'],
  ] as const)(
    '[U28 runtime.rejection: %s] one that is rejected at the top',
    async (position, status) => {
      const runtime = projectOf(
        "async function f() { throw new Error('hỏng'); }",
        under({ 'runtime.rejection': position }),
      );
      expect((await runtime.execute('f')).status).toBe(status);
    },
  );
});

describe('a stop (§2.5, §12)', () => {
  const code = `function go() {
    const { sheet } = place_();
    try { for (const at of [1, 2, 3, 4]) sheet.getRange(at, 1).setValue(at); for (;;) Utilities.sleep(100000); }
    finally { PropertiesService.getScriptProperties().setProperty('mark', 'x'); }
  }`;

  it.each([
    ['lost', [[''], [''], [''], ['']]],
    ['kept', [[1], [2], [3], [4]]],
    ['prefix', [[1], [2], [''], ['']]],
  ] as const)('[U12 kill.buffer: %s] takes the unflushed writes', async (position, values) => {
    const runtime = projectOf(code, under({ 'kill.buffer': position }));
    expect((await runtime.execute('go')).status).toBe('killed');
    expect(await evaluate(runtime, "return sheet.getRange('A1:A4').getValues();")).toEqual(values);
  });

  it.each([
    ['never', null],
    ['runs', 'x'],
  ] as const)('[K, U15 kill.finally: %s] and `finally`', async (position, mark) => {
    const runtime = projectOf(
      code,
      under({ 'kill.finally': position, 'kill.properties': 'durable' }),
    );
    await runtime.execute('go');
    expect(
      await evaluate(
        runtime,
        "return PropertiesService.getScriptProperties().getProperty('mark');",
      ),
    ).toBe(mark);
  });
});

describe('logs', () => {
  it('[O] console has six methods; its texts are filled in, timers told', async () => {
    const runtime = projectOf(`function f() {
      console.log('%s gửi %d thư', 'Sở', 3); console.warn({ a: 1 }); console.error('lỗi');
      console.time('gửi'); Utilities.sleep(1500); console.timeEnd('gửi');
      Logger.log('%s/%s', 'a', 'b');
      return [typeof console.debug, typeof console.table];
    }`);
    const { result, record } = await runtime.execute('f');
    expect(result).toEqual(['undefined', 'undefined']);
    expect(
      record.logs.map(({ level, text }) => [level, text.replace(/15\d\dms/, '15..ms')]),
    ).toEqual([
      ['INFO', 'Sở gửi 3 thư'],
      ['WARNING', '{"a":1}'],
      ['ERROR', 'lỗi'],
      ['INFO', 'gửi: 15..ms'],
      ['INFO', 'a/b'],
    ]);
  });
});

describe('digests (§14.3)', () => {
  it.each([
    ['US_ASCII', '?', true],
    ['UTF_8', 'ế', false],
  ] as const)('[U24 utilities.charset: %s] without a charset', async (position, like, lossy) => {
    const [bare, ascii, utf8] = await inScript<string[]>(
      `const sign = (text, charset) => String(charset
        ? Utilities.computeHmacSha256Signature(text, 'k', charset) : Utilities.computeHmacSha256Signature(text, 'k'));
      return [sign('ế'), sign('?', Utilities.Charset.UTF_8), sign('ế', Utilities.Charset.UTF_8)];`,
      under({ 'utilities.charset': position }),
    );
    expect(bare).toBe(like === '?' ? ascii : utf8);
    expect(bare === utf8).toBe(!lossy);
  });
});

describe('what calls cost (§12)', () => {
  it.each([
    ['slow', 600, 1500],
    ['fast', 50, 300],
  ] as const)('[U37 cost.model: %s] reading a block, and a mail', async (position, read, mail) => {
    const [first, second] = await inScript<number[]>(
      `const range = sheet.getRange('A1'); const start = Date.now();
      range.getValues(); const between = Date.now();
      MailApp.sendEmail('a@b.vn', 's', 'b');
      return [between - start, Date.now() - between];`,
      under({ 'cost.model': position }),
    );
    expect([first, second]).toEqual([read, mail]);
  });
});
