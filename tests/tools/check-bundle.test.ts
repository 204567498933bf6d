// The gate on the bundle: what Apps Script would refuse, or what would widen the consent, is named.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleLimitBytes, checkBundle } from '../../tools/check-bundle.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const good = 'var __app=(()=>({onOpen(){MailApp.sendEmail({})}}))();\nfunction onOpen(){}';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Checks this code under a manifest with these scopes; the entry point is `onOpen`. */
async function check(code: string, scopes = ['script.send_mail']) {
  await writeFile(join(dir, 'Code.js'), code);
  await writeFile(join(dir, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes.map(scope) }));
  return checkBundle({ dir, entries: ['onOpen'] });
}

describe('a bundle that Apps Script can run', () => {
  it('passes, and its size, names and services are told', async () => {
    expect(await check(good)).toEqual({
      bytes: good.length,
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
    ['more than the limit', `${good}\n//${'x'.repeat(bundleLimitBytes)}`, /over 1000000/],
  ])('is refused for %s', async (_fault, code, sentence) => {
    await expect(check(code)).rejects.toThrow(sentence);
  });

  it('is refused for a scope that no service needs, and for one that is not asked for', async () => {
    await expect(check(good, ['script.send_mail', 'forms'])).rejects.toThrow(
      /scopes: forms is there and should not be/,
    );
    await expect(check(good, [])).rejects.toThrow(/scopes: script.send_mail is missing/);
  });
});
