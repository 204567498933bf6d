// `npm run deploy` as an administrator meets it before there is a script, a login, or a network.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushFailure } from '../../tools/deploy/push-failure.ts';
import { scriptOf } from '../../tools/deploy/script-of.ts';

const root = resolve(import.meta.dirname, '../..');
let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'deploy-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Runs the command in the home of somebody who never logged in. */
function deploy(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const command = ['--import', 'tsx', 'tools/deploy.ts', ...args];
    const env = { ...process.env, HOME: home, USERPROFILE: home };
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const project = async (text: string): Promise<string> => {
  const file = join(home, `clasp-${Math.random()}.json`);
  await writeFile(file, text);
  return file;
};

describe('npm run deploy', () => {
  it('says how a script is made when there is none', async () => {
    const { code, err } = await deploy();
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no script on Google yet: .*\.clasp\.json names none\./);
    expect(err).toContain('npx clasp create-script --type sheets');
  }, 60_000);

  it('says who has to log in, and how, when nobody is', async () => {
    const { code, err } = await deploy('--project', '.clasp.check.json');
    expect(code).toBe(2);
    expect(err).toMatch(/^Nobody is logged in to clasp\. To mend it: run `npx clasp login`/);
  }, 60_000);

  it('is refused with an unknown option', async () => {
    const { code, err } = await deploy('--prod');
    expect(code).toBe(2);
    expect(err).toContain('Usage: npm run deploy');
  }, 60_000);
});

describe('the file that names the script', () => {
  it('gives the id', async () => {
    expect(await scriptOf(await project('{"rootDir":"dist","scriptId":"1abc"}'))).toEqual({
      id: '1abc',
      fault: null,
    });
  });

  it.each([
    ['is not there', null, /^There is no /],
    ['is no JSON', 'rootDir: dist', /is no JSON\./],
    ['names no script', '{"rootDir":"dist","scriptId":""}', /names none\./],
    ['pushes from elsewhere', '{"rootDir":"src","scriptId":"1abc"}', /push from src and not from/],
  ])('that %s is refused, with what to do', async (_what, text, sentence) => {
    const file = text === null ? join(home, 'nowhere.json') : await project(text);
    const { fault } = await scriptOf(file);
    expect(fault).toMatch(sentence);
    expect(fault).toContain('To mend it:');
  });
});

describe('a push that Google refuses', () => {
  it.each([
    [
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings',
      /^Not pushed\. The Apps Script API is off for this account\./,
    ],
    ['{"error":"invalid_grant"}', /^Not pushed\. The login has run out\./],
    ['Requested entity was not found.', /^Not pushed\. Google knows no such script/],
    ['The caller does not have permission', /^Not pushed\. This account may not edit the script\./],
    ['getaddrinfo ENOTFOUND script.googleapis.com', /^Not pushed\. Google was not reached\./],
    ['Something else', /^Not pushed\. The book on Google is as it was\./],
  ])('with “%s” is told in a sentence, with clasp’s own words', (said, sentence) => {
    expect(pushFailure(said)).toMatch(sentence);
    expect(pushFailure(said)).toContain(said);
  });
});
