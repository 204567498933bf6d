// The gate on the bundle: what Apps Script would refuse, or what would widen the consent, is named.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadedLater } from '../../tools/bundle/loaded-later.ts';
import { bundleLimitBytes, checkBundle } from '../../tools/check-bundle.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const goodDesk = 'var __desk=(()=>({showMails(){SpreadsheetApp.flush()}}))();';
const goodLater = 'var __printing=(()=>({commentTable:()=>1}))();';
const goodEnglish = 'var __english=(()=>({words:{}}))();';
const goodProbing = 'var __probing=(()=>({ask(){SpreadsheetApp.flush()}}))();';
const goodUpkeep = 'var __upkeep=(()=>({setUp(){SpreadsheetApp.flush()}}))();';
const good = 'var __app=(()=>({onOpen(){MailApp.sendEmail({})}}))();\nfunction onOpen(){}';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

interface Around {
  readonly scopes?: readonly string[];
  readonly desk?: string;
  readonly later?: string;
  readonly english?: string;
  readonly probing?: string;
  readonly upkeep?: string;
  readonly modules?: readonly string[];
  readonly laterModules?: Readonly<Record<string, readonly string[]>>;
}

/** Checks this code under a manifest with these scopes; the entry point is `onOpen`. */
async function check(
  code: string,
  {
    scopes = ['script.send_mail'],
    desk = goodDesk,
    later = goodLater,
    english = goodEnglish,
    probing = goodProbing,
    upkeep = goodUpkeep,
    modules = [],
    laterModules = {},
  }: Around = {},
) {
  await writeFile(join(dir, 'Code.js'), code);
  await writeFile(join(dir, 'desk.html'), desk);
  await writeFile(join(dir, 'printing.html'), later);
  await writeFile(join(dir, 'english.html'), english);
  await writeFile(join(dir, 'probing.html'), probing);
  await writeFile(join(dir, 'upkeep.html'), upkeep);
  await writeFile(join(dir, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes.map(scope) }));
  return checkBundle({ dir, entries: ['onOpen'], modules, laterModules });
}

describe('a bundle that Apps Script can run', () => {
  it('passes, and its size, names and services are told', async () => {
    expect(await check(good)).toEqual({
      bytes: good.length,
      later: {
        'desk.html': goodDesk.length,
        'printing.html': goodLater.length,
        'english.html': goodEnglish.length,
        'probing.html': goodProbing.length,
        'upkeep.html': goodUpkeep.length,
      },
      topLevel: ['__app', 'onOpen'],
      services: ['MailApp'],
    });
  });
});

describe('a bundle that it could not run', () => {
  it.each([
    ['syntax newer than ES2019', 'class A{#secret=1}', /Unexpected/],
    ['a global that Apps Script lacks', 'function onOpen(){return new URL("a:b")}', /uses URL/],
    ['a helper at the top level', `${good}\nfunction helper(){}`, /helper is there and should not/],
    ['a missing entry point', 'var __app={};', /top-level names: onOpen is missing/],
    ['a side effect that fails at load', `${good}\nSpreadsheetApp.getUi();`, /does not load/],
    ['a service of wider consent', `${good}\nfunction f(){DriveApp}`, /names DriveApp/],
    ['more than the limit', `${good}\n//${'x'.repeat(bundleLimitBytes)}`, /over 450000/],
  ])('is refused for %s', async (_fault, code, sentence) => {
    await expect(check(code)).rejects.toThrow(sentence);
  });

  it.each([
    ['src/commands/endpoints.ts', 'desk.html'],
    ['src/commands/input/tasks.ts', 'desk.html'],
    ['src/commands/merging/merge-comments.ts', 'desk.html'],
    ['src/commands/opening/preview-opening.ts', 'desk.html'],
    ['src/commands/tasks/show-absence.ts', 'desk.html'],
    ['src/domain/replies/letter/split-letter.ts', 'desk.html'],
    ['src/text/vi/documents.ts', 'printing.html'],
    ['src/text/vi/wordings/request-letter.ts', 'printing.html'],
    ['src/documents/paper-to-docx.ts', 'printing.html'],
    ['node_modules/docx/dist/index.mjs', 'printing.html'],
    ['src/google/probes/cells.ts', 'probing.html'],
    ['src/domain/system-check/questions.ts', 'probing.html'],
    ['src/text/vi/system-check.ts', 'probing.html'],
    ['src/commands/set-up.ts', 'upkeep.html'],
    ['src/commands/checking/check-book.ts', 'upkeep.html'],
    ['src/workbook/dashboard/layout.ts', 'upkeep.html'],
    ['src/google/views/dress-views.ts', 'upkeep.html'],
    ['src/plans/bac-giang-2021/phases.ts', 'upkeep.html'],
    ['src/text/en/errors.ts', 'english.html'],
    ['src/text/en/sheets/plan.ts', 'english.html'],
  ])('is refused for %s in it, which belongs in %s', async (module, file) => {
    await expect(check(good, { modules: ['src/main.ts', module] })).rejects.toThrow(
      `Code.js has ${module} in it, which belongs in ${file}`,
    );
  });

  it('may have what is understood in English by everybody', async () => {
    const modules = ['src/text/en/menu.ts', 'src/text/en/enums.ts'];
    expect(await check(good, { modules })).toBeDefined();
  });

  it('is refused for a scope that no service needs, and for one that is not asked for', async () => {
    await expect(check(good, { scopes: ['script.send_mail', 'forms'] })).rejects.toThrow(
      /scopes: forms is there and should not be/,
    );
    await expect(check(good, { scopes: [] })).rejects.toThrow(
      /scopes: script.send_mail is missing/,
    );
  });
});

describe('a bundle that is loaded later', () => {
  it.each(['src/text/vietnamese.ts', 'src/text/vi/errors.ts', 'src/text/vi/reports/mails.ts'])(
    'is refused for %s in it, which Code.js has already',
    async (module) => {
      const laterModules = { 'desk.html': ['src/desk.ts', module] };
      await expect(check(good, { laterModules })).rejects.toThrow(
        `desk.html has ${module} in it, which Code.js hands it`,
      );
    },
  );
});

const limitOf = (name: string): number =>
  loadedLater.find((one) => one.name === name)?.limitBytes ?? Number.NaN;

describe('the bundle that makes documents', () => {
  it.each([
    ['syntax newer than ES2019', 'class A{#secret=1}', /Unexpected/],
    ['a global that Apps Script lacks', `${goodLater}new URL("a:b")`, /html uses URL/],
    ['a second name at the top level', `${goodLater}var helper;`, /helper is there and should not/],
    ['a service', `${goodLater}function f(){Drive}`, /names the service Drive/],
    ['a service of wider consent', `${goodLater}function f(){DriveApp}`, /the service DriveApp/],
    ['what begins a scriptlet', `${goodLater}"<?xml"`, /holds <\?/],
    ['what closes a script', `${goodLater}"</script>"`, /holds <\/script/],
    ['a name that Code.js did not supply', `${goodLater}new TextDecoder()`, /html does not load/],
    ['more than its limit', `${goodLater}//${'x'.repeat(limitOf('printing'))}`, /over 700000/],
  ])('is refused for %s', async (_fault, later, sentence) => {
    await expect(check(good, { later })).rejects.toThrow(sentence);
  });

  it('may use what Code.js supplied', async () => {
    const shimmed = `${good}\nFunction('return this')().TextDecoder=class{};`;
    expect(await check(shimmed, { later: `${goodLater}new TextDecoder()` })).toBeDefined();
  });
});

describe('the bundle of English words', () => {
  it('is held to the same', async () => {
    const english = `${goodEnglish}function f(){SpreadsheetApp}//${'x'.repeat(limitOf('english'))}`;
    await expect(check(good, { english })).rejects.toThrow(
      /english.html top-level names: f is there[\s\S]*names the service SpreadsheetApp[\s\S]*over 300000/,
    );
  });
});

describe('the bundle that asks Google', () => {
  it('may name the services that it asks, and none of wider consent', async () => {
    const probing = `${goodProbing}function f(){DriveApp}`;
    await expect(check(good, { probing })).rejects.toThrow(
      /^dist:\n- probing.html top-level names: f is there and should not be\n- probing.html names the service DriveApp$/,
    );
  });
});

describe.each([
  ['what a person asks for at the screen', 'desk', goodDesk],
  ['what makes and checks the book', 'upkeep', goodUpkeep],
] as const)('the bundle of %s', (_what, name, code) => {
  it('may name our services, and none of wider consent', async () => {
    await expect(check(good, { [name]: `${code}function f(){FormApp;DriveApp}` })).rejects.toThrow(
      new RegExp(
        `^dist:\n- ${name}.html top-level names: f is there and should not be\n- ${name}.html names the service DriveApp$`,
      ),
    );
  });
});
