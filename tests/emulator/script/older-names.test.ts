// Names that Google keeps for older scripts, and what stands beside the main services
// (developers.google.com/apps-script/reference/base/session, …/properties/script-properties,
// …/script/script-app, …/content/text-output).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

describe('Session', () => {
  it('knows the older names', async () => {
    const told = await inScript(`
      return [Session.getUser().getEmail() === Session.getActiveUser().getEmail(),
        Session.getUser().getUserLoginId() === Session.getUser().getEmail(), Session.getTimeZone()];`);
    expect(told).toEqual([true, true, 'Asia/Ho_Chi_Minh']);
  });

  it('asks for the same scope under them', async () => {
    const runtime = projectOf('', { manifest: { oauthScopes: [] } });
    expect(await runtime.eval('thrown_(() => Session.getUser())')).toBe(
      'Specified permissions are not sufficient to call Session.getUser. ' +
        'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('ScriptProperties and UserProperties', () => {
  it('are the stores of PropertiesService', async () => {
    const told = await inScript(`
      ScriptProperties.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('c');
      UserProperties.setProperty('d', '4');
      const told = [PropertiesService.getScriptProperties().getProperties(),
        PropertiesService.getUserProperties().getProperty('d'), ScriptProperties.getKeys(),
        ScriptProperties.getProperty('b'), UserProperties.getProperties(), UserProperties.getKeys(),
        UserProperties.getProperty('a')];
      ScriptProperties.setProperties({ e: '5' }, true);
      UserProperties.setProperties({ f: '6' }).deleteProperty('f').deleteAllProperties();
      const left = ScriptProperties.getKeys();
      ScriptProperties.deleteAllProperties();
      return [...told, left, ScriptProperties.getKeys(), UserProperties.getKeys()];`);
    expect(told).toEqual([
      { a: '1', b: '2' },
      ...['4', ['a', 'b'], '2', { d: '4' }, ['d'], null],
      ...[['e'], [], []],
    ]);
  });

  it('lose their last write to a kill like those', async () => {
    const runtime = projectOf(
      "function go() { UserProperties.setProperty('a', '1'); Utilities.sleep(1); }",
      {
        faults: [{ at: /sleep/, do: 'killBefore' }],
      },
    );
    await runtime.execute('go');
    expect(runtime.world.script.properties.user[runtime.world.owner.email]).toEqual({});
  });
});

describe('ScriptApp', () => {
  it('tells of a project that nobody deployed or installed', async () => {
    const told = await inScript(`
      const service = ScriptApp.getService();
      return [service.getUrl(), service.isEnabled(), String(ScriptApp.getInstallationSource()),
        ScriptApp.getProjectKey() !== '', ScriptApp.getScriptTriggers().length];`);
    expect(told).toEqual([null, false, 'NONE', true, 0]);
  });

  it('gives tokens that can be handed on', async () => {
    const runtime = projectOf('', { manifest: { oauthScopes: ['openid'] } });
    const [oauth, identity] = JSON.parse(
      String(
        await runtime.eval(
          'JSON.stringify([ScriptApp.getOAuthToken(), ScriptApp.getIdentityToken()])',
        ),
      ),
    );
    expect(oauth).toMatch(/^ya29\.[\w-]{40,}$/);
    const [, claims] = String(identity).split('.');
    expect(JSON.parse(Buffer.from(String(claims), 'base64url').toString())).toMatchObject({
      email: runtime.world.owner.email,
    });
    expect(await inScript('return ScriptApp.getIdentityToken()')).toBe(null);
  });

  it('makes state tokens for a method, an hour long at most', async () => {
    const told = await inScript(`
      const token = (name) => ScriptApp.newStateToken().withMethod(name).withArgument('a', '1').withTimeout(120).createToken();
      return [token('một') === token('một'), token('một') === token('hai'),
        thrown(() => ScriptApp.newStateToken().createToken()), thrown(() => ScriptApp.newStateToken().withTimeout(3601))];`);
    const nothing = 'The state token has no method.';
    expect(told).toEqual([true, false, nothing, 'Invalid argument: timeout']);
  });

  it('makes triggers that listen to a document or a calendar', async () => {
    const told = await inScript(`
      const opened = ScriptApp.newTrigger('go').forDocument('document_0009').onOpen().create();
      const updated = ScriptApp.newTrigger('go').forUserCalendar('a@b.vn').onEventUpdated().create();
      return [opened, updated].map((one) =>
        [String(one.getEventType()), String(one.getTriggerSource()), one.getTriggerSourceId()]);`);
    expect(told).toEqual([
      ['ON_OPEN', 'DOCUMENTS', 'document_0009'],
      ['ON_EVENT_UPDATED', 'CALENDAR', 'a@b.vn'],
    ]);
  });
});

describe('ContentService', () => {
  it('makes texts with a type and, for a download, a name', async () => {
    const told = await inScript(`
      const text = ContentService.createTextOutput('{');
      const plain = [text.getContent(), text.getMimeType() === ContentService.MimeType.TEXT, text.getFileName()];
      text.append('}').setMimeType(ContentService.MimeType.JSON).downloadAsFile('a.json');
      const set = [text.getContent(), String(text.getMimeType()), text.getFileName()];
      return [plain, set, text.setContent('x').getContent(), text.clear().getContent(),
        ContentService.createTextOutput().getContent()];`);
    expect(told).toEqual([['{', true, null], ['{}', 'JSON', 'a.json'], 'x', '', '']);
  });
});

describe('pages', () => {
  it('bear meta tags of a few names, and a picture as their sign', async () => {
    const told = await inScript(`
      const page = HtmlService.createHtmlOutput('<p>a</p>');
      page.addMetaTag('viewport', 'width=device-width').setFaviconUrl('https://x.vn/a.png');
      const [tag] = page.getMetaTags();
      return [tag.getName(), tag.getContent(), page.getMetaTags().length, page.getContent(), page.getFaviconUrl(),
        thrown(() => page.addMetaTag('author', 'a')), thrown(() => page.setFaviconUrl('https://x.vn/a.html')),
        HtmlService.createHtmlOutput('').getFaviconUrl(), page.getAs('text/html').getDataAsString()];`);
    expect(told).toEqual([
      ...['viewport', 'width=device-width', 1, '<p>a</p>', 'https://x.vn/a.png'],
      'The meta tag you specified is not allowed in this context.',
      'The favicon icon image type is not supported.',
      ...[null, '<p>a</p>'],
    ]);
  });

  it('show the code of a template with the template beside it', async () => {
    const [code, same] = await inScript<[string, boolean]>(`
      const template = HtmlService.createTemplate('<p>\\n<?= 1 + 1 ?></p>');
      return [template.getCodeWithComments(), template.getCode() === template.getCodeWithComments()];`);
    expect(same).toBe(false);
    expect(code).toContain('// <p>\n// \n');
    expect(code).toContain('// <?= 1 + 1 ?>\n');
  });
});

describe('Utilities', () => {
  it('packs files into an archive and gets them out again', async () => {
    const told = await inScript(`
      const file = (text, name) => Utilities.newBlob(text, 'text/plain', name);
      const archive = Utilities.zip([file('một', 'a/b.txt'), file('hai', 'c.csv')], 'gói.zip');
      const files = Utilities.unzip(archive);
      return [archive.getName(), archive.getContentType(), Utilities.zip([file('x', 'x')]).getName(),
        files.map((one) => [one.getName(), one.getDataAsString(), one.getContentType()]),
        thrown(() => Utilities.unzip(file('x', 'x.zip'))), thrown(() => Utilities.ungzip(file('x', 'x.gz'))),
        thrown(() => Utilities.zip([file('x', 'x'), file('y', 'x')]))];`);
    expect(told).toEqual([
      ...['gói.zip', 'application/zip', 'archive.zip'],
      [
        ['a/b.txt', 'một', 'text/plain'],
        ['c.csv', 'hai', 'text/csv'],
      ],
      ...['Invalid argument: blob', 'Invalid argument: blob', 'Invalid argument: blobs'],
    ]);
  });

  it('takes whatever has a blob, such as an attachment', async () => {
    const told = await inScript(`
      GmailApp.sendEmail('a@b.vn', 's', 'b', { attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] });
      const files = GmailApp.search('in:sent')[0].getMessages()[0].getAttachments();
      return [Utilities.unzip(Utilities.zip(files)).map((one) => one.getDataAsString()),
        Utilities.ungzip(Utilities.gzip(files[0])).getDataAsString(),
        DriveApp.createFile(files[0]).getBlob().getDataAsString()];`);
    expect(told).toEqual([['abc'], 'abc', 'abc']);
  });

  it('reads and writes JSON by its older names', async () => {
    const told = await inScript(`
      return [Utilities.jsonStringify({ a: [1, null, 'b'] }), Utilities.jsonParse('{"a":[1]}').a[0],
        thrown(() => Utilities.jsonParse('{'))];`);
    expect(told).toEqual(['{"a":[1,null,"b"]}', 1, 'Invalid argument: jsonString']);
  });
});

describe('RSA signatures', () => {
  it('are what a public key proves', async () => {
    const { createVerify, generateKeyPairSync } = await import('node:crypto');
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const runtime = projectOf('');
    const signed = await evaluate<number[][]>(
      runtime,
      `const key = ${JSON.stringify(key)};
      return [Utilities.computeRsaSha256Signature('Công văn', key, Utilities.Charset.UTF_8),
        Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'Công văn', key, Utilities.Charset.UTF_8),
        Utilities.computeRsaSha1Signature('Công văn', key, Utilities.Charset.UTF_8),
        Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_1, 'Công văn', key, Utilities.Charset.UTF_8)];`,
    );
    const proves = (algorithm: string, bytes: number[] | undefined) =>
      createVerify(algorithm)
        .update('Công văn')
        .verify(publicKey, Buffer.from(new Int8Array(bytes ?? []).buffer));
    expect(proves('RSA-SHA256', signed[0])).toBe(true);
    expect(proves('RSA-SHA1', signed[2])).toBe(true);
    expect([signed[1], signed[3]]).toEqual([signed[0], signed[2]]);
    const refused =
      "return thrown(() => Utilities.computeRsaSha256Signature('a', 'không phải khóa'))";
    expect(await evaluate(runtime, refused)).toBe('Invalid argument: key');
  });
});

describe('an agreement that is taken back (…/script/script-app#invalidateAuth())', () => {
  it('stops the triggers of that user until the project is run by hand again', async () => {
    const runtime = projectOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }
      function tick() { PropertiesService.getScriptProperties().setProperty('ticked', 'yes'); }
      function stop() { ScriptApp.invalidateAuth(); return status(); }
      function status() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
        return JSON.stringify([String(info.getAuthorizationStatus()), info.getAuthorizationUrl() === null]); }`);
    await runtime.run('install');
    expect(await runtime.run('stop')).toBe('["REQUIRED",false]');
    await runtime.advance(runtime.world.now + 5 * 60_000);
    expect(runtime.world.script.properties.script.ticked).toBeUndefined();
    expect(runtime.executions.at(-1)?.error).toContain('Cần được cho phép');
    expect(await runtime.run('status')).toBe('["NOT_REQUIRED",true]');
    await runtime.advance(runtime.world.now + 5 * 60_000);
    expect(runtime.world.script.properties.script.ticked).toBe('yes');
  });

  it('changes nothing of a web app that is not there', async () => {
    expect(
      await inScript(
        'const service = ScriptApp.getService(); service.disable(); return service.isEnabled();',
      ),
    ).toBe(false);
  });
});
