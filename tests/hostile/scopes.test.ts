// The least that the book asks for: each method of Google that the bundles name needs one of the scopes, and
// without any one scope a story of every day fails.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import signatures from '../../emulator/contract/signatures.json' with { type: 'json' };
import { menu } from '../../src/text/vi/menu.ts';
import { loadedLater } from '../../tools/bundle/loaded-later.ts';
import { scopeOfService } from '../../tools/bundle/services.ts';
import { builtProject } from '../made-once.ts';
import { D4, Morning } from '../stories/bad-input/morning.ts';

const manifest = JSON.parse(
  await readFile(resolve(import.meta.dirname, '../../appsscript.json'), 'utf8'),
) as { oauthScopes: string[] };
const scopes = manifest.oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, ''));

/**
 * Every method of a service that a bundle names, with what Google's reference says that it needs; null for
 * nothing. The objects that these give need no more than they do.
 */
const NEEDED: Readonly<Record<string, string | null>> = {
  'Drive.Files': 'drive.file',
  'FormApp.create': 'forms',
  'FormApp.openById': 'forms',
  'HtmlService.createTemplateFromFile': null,
  'LockService.getScriptLock': null,
  'MailApp.getRemainingDailyQuota': 'script.send_mail',
  'MailApp.sendEmail': 'script.send_mail',
  'PropertiesService.getDocumentProperties': null,
  'PropertiesService.getScriptProperties': null,
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'ScriptApp.getAuthorizationInfo': null,
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getActiveUserLocale': null,
  'Session.getEffectiveUser': 'userinfo.email',
  'Session.getScriptTimeZone': null,
  'SpreadsheetApp.flush': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActive': 'spreadsheets.currentonly',
  // What it shows needs the scope of dialogs.
  'SpreadsheetApp.getUi': 'script.container.ui',
  'SpreadsheetApp.newConditionalFormatRule': 'spreadsheets.currentonly',
  'SpreadsheetApp.newDataValidation': 'spreadsheets.currentonly',
  'SpreadsheetApp.newRichTextValue': 'spreadsheets.currentonly',
  'Utilities.computeDigest': null,
  'Utilities.computeHmacSha256Signature': null,
  'Utilities.getUuid': null,
  'Utilities.gzip': null,
  'Utilities.newBlob': null,
  'Utilities.sleep': null,
  'Utilities.ungzip': null,
  'Utilities.unzip': null,
  'Utilities.zip': null,
};

interface Member {
  readonly computed: boolean;
  readonly object: { readonly type: string; readonly name?: string };
  readonly property: { readonly name?: string };
}

/** What a bundle reads of the services: methods by name; an enum begins with a capital and is none. */
function namedIn(code: string): string[] {
  const named: string[] = [];
  full(parse(code, { ecmaVersion: 2019, sourceType: 'script' }), (node) => {
    if (node.type !== 'MemberExpression') return;
    const { computed, object, property } = node as unknown as Member;
    if (object.type !== 'Identifier' || !((object.name ?? '') in scopeOfService)) return;
    named.push(`${object.name}.${computed ? '[computed]' : (property.name ?? '')}`);
  });
  return named.filter((name) => name === 'Drive.Files' || !/\.[A-Z]/.test(name));
}

describe('the bundles', () => {
  let named: string[] = [];
  beforeAll(async () => {
    const dir = await builtProject();
    const bundles = ['Code.js', ...loadedLater.map(({ file }) => file)];
    const codes = await Promise.all(bundles.map((file) => readFile(join(dir, file), 'utf8')));
    named = [...new Set(codes.flatMap(namedIn))].sort();
  }, 60_000);

  it('name these methods of Google and no others', () => {
    expect(named).toEqual(Object.keys(NEEDED).sort());
  });

  it('name methods that Google’s reference has', () => {
    const classes: Readonly<Record<string, { readonly methods: object }>> = signatures.classes;
    const methods = new Set(
      Object.entries(classes).flatMap(([name, { methods: own }]) =>
        Object.keys(own).map((method) => `${name.replace(/^.*\./, '')}.${method}`),
      ),
    );
    expect(named.filter((name) => name !== 'Drive.Files' && !methods.has(name))).toEqual([]);
  });

  it('need every scope of the manifest, and no other', () => {
    const needed = Object.values(NEEDED).filter((scope) => scope !== null);
    expect([...new Set(needed)].sort()).toEqual([...scopes].sort());
  });

  it('ask for the whole of nothing: no scope reaches a file, a mailbox or a site beyond the book’s own', () => {
    const wide =
      /^(?:drive|spreadsheets|documents|gmail.*|mail.*|script\.external_request|calendar.*)$/;
    expect(scopes.filter((scope) => wide.test(scope))).toEqual([]);
  });
});

describe('a book without one of its scopes', () => {
  let morning: Morning;
  beforeAll(async () => {
    morning = await Morning.ofFilledBook();
    await morning.openD4();
    await morning.answer('STC', { comment: 'Một ý kiến' });
    morning.keep();
  }, 120_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  const without = (scope: string): void => {
    morning.runtime.manifest.oauthScopes = manifest.oauthScopes.filter(
      (one) => !one.endsWith(`/${scope}`),
    );
  };
  /** What came of a story: nothing where it went through, or the raw words of Google. */
  const trouble = async (story: () => Promise<unknown>): Promise<string> => {
    const before = morning.runtime.executions.length;
    const told = await story().catch((error: unknown) => String(error));
    const logs = morning.runtime.executions
      .slice(before)
      .flatMap((one) => [one.error, ...one.logs.map(({ text }) => text)]);
    return `${typeof told === 'string' ? told : ''}\n${logs.join('\n')}`;
  };

  const STORIES: Readonly<Record<string, readonly [what: string, story: () => Promise<unknown>]>> =
    {
      'spreadsheets.currentonly': [
        'no menu item reads the book',
        () => morning.press(menu.checkBook),
      ],
      'script.container.ui': ['no dialog opens', () => morning.press(menu.tray)],
      'script.send_mail': [
        'no mail leaves',
        () =>
          morning.ask('sendTrial', { roundId: 'D4', bodyId: 'STC', template: 'NHAC_TRUOC_HAN' }),
      ],
      forms: ['no round is opened', () => morning.ask('openRound', { ...D4, roundId: 'D5' })],
      'drive.file': [
        'no document is made',
        () => morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] }),
      ],
      'script.scriptapp': ['the book is not set up', () => morning.press(menu.setUp)],
      'userinfo.email': [
        'no row of the history names who did it',
        () => morning.ask('closeRound', { roundId: 'D4' }),
      ],
    };

  it('has a story for every scope', () => {
    expect(Object.keys(STORIES).sort()).toEqual([...scopes].sort());
  });

  it.each(Object.entries(STORIES))(
    'fails without %s',
    async (scope, [, story]) => {
      expect(await trouble(story)).not.toContain('permissions are not sufficient');
      morning.again();
      await morning.dialog();
      without(scope);
      const told = await trouble(story);
      expect(told).toContain('permissions are not sufficient');
      expect(told).toContain(`/auth/${scope}`);
    },
    60_000,
  );
});
