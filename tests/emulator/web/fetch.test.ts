// Requests to other sites (developers.google.com/apps-script/reference/url-fetch/url-fetch-app,
// …/url-fetch/http-response, …/guides/services/quotas, …/manifest/allowlist-url). The sentences of
// refusals are those that scripts have met in public threads.

import { describe, expect, it } from 'vitest';
import type { WebRequest } from '../../../emulator/index.ts';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const table = {
  'https://x.vn/tin.json': {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Set-Cookie': ['a=1', 'b=2'] },
    content: '{"tin":"Họp"}',
  },
  'https://x.vn/cu.html': { code: 301, headers: { location: '/moi.html' } },
  'https://x.vn/moi.html': 'Trang mới',
  'https://x.vn/vong': { code: 302, headers: { Location: 'https://x.vn/vong' } },
  'https://x.vn/cam': { code: 403, content: 'Không được' },
  'https://x.vn/dai': { code: 500, content: 'a'.repeat(151) },
  'https://x.vn/vua': { code: 500, content: 'a'.repeat(150) },
  'https://x.vn/latin': {
    headers: { 'content-type': 'text/plain; charset=ISO-8859-1' },
    content: new Uint8Array([0xe9]),
  },
};
const tail = '(use muteHttpExceptions option to examine full response)';

/** A web that answers everything and keeps what it was asked. */
function listening() {
  const asked: WebRequest[] = [];
  const web = (request: WebRequest) => {
    asked.push(request);
    return {};
  };
  const text = () => new TextDecoder().decode(asked.at(-1)?.payload ?? new Uint8Array());
  return { asked, web, text };
}

describe('a request', () => {
  it('gives the code, the headers, the text and the bytes of the answer', async () => {
    expect(
      await inScript(
        `const answer = UrlFetchApp.fetch('https://x.vn/tin.json');
        return [answer.getResponseCode(), answer.getContentText(), JSON.parse(answer).tin, answer.getHeaders()['Set-Cookie'],
          answer.getAllHeaders()['Set-Cookie'], answer.getContent().slice(0, 2), answer.getBlob().getName(),
          answer.getBlob().getContentType(), answer.getAs('application/json').getDataAsString()];`,
        { web: table },
      ),
    ).toEqual([
      200,
      '{"tin":"Họp"}',
      'Họp',
      'b=2',
      ['a=1', 'b=2'],
      [123, 34],
      'tin.json',
      'application/json',
      '{"tin":"Họp"}',
    ]);
  });

  it('reads a text in the charset of the answer, or in the one that is asked for', async () => {
    expect(
      await inScript(
        `const answer = UrlFetchApp.fetch('https://x.vn/latin');
        return [answer.getContentText(), answer.getContentText('UTF-8'), answer.getContent()];`,
        { web: table },
      ),
    ).toEqual(['é', '�', [-23]]);
  });

  it('knows no host without a web, nor one that is not in the table, muted or not', async () => {
    const lost = `return ['https://x.vn/a', 'x.vn', 'http://localhost:3030'].map((url) =>
      thrown(() => UrlFetchApp.fetch(url, { muteHttpExceptions: true })))
      .concat(thrown(() => UrlFetchApp.fetch('http://10.0.0.1/a')));`;
    expect(await inScript(lost)).toEqual([
      'DNS error: https://x.vn/a',
      'DNS error: http://x.vn',
      'DNS error: http://localhost:3030',
      'Address unavailable: http://10.0.0.1/a',
    ]);
    expect(
      await inScript(`return thrown(() => UrlFetchApp.fetch('https://y.vn/'));`, { web: table }),
    ).toBe('DNS error: https://y.vn/');
    expect(
      await inScript(`return thrown(() => UrlFetchApp.fetch('https://y.vn/'));`, {
        web: () => 'unavailable',
      }),
    ).toBe('Address unavailable: https://y.vn/');
  });

  it('that is refused throws with the start of the answer, unless exceptions are muted', async () => {
    expect(
      await inScript(
        `const said = (path) => thrown(() => UrlFetchApp.fetch('https://x.vn/' + path));
        const muted = UrlFetchApp.fetch('https://x.vn/cam?q=1#a', { muteHttpExceptions: true });
        return [said('cam'), said('dai'), said('vua'), muted.getResponseCode(), said('khongco').slice(0, 50)];`,
        { web: { ...table, 'https://x.vn/cam?q=1': { code: 403 } } },
      ),
    ).toEqual([
      `Request failed for https://x.vn returned code 403. Truncated server response: Không được ${tail}`,
      `Request failed for https://x.vn returned code 500. Truncated server response: ${'a'.repeat(147)}... ${tail}`,
      `Request failed for https://x.vn returned code 500. Truncated server response: ${'a'.repeat(150)} ${tail}`,
      403,
      'Request failed for https://x.vn returned code 404.',
    ]);
  });

  it('follows redirects, relative ones too, unless told not to, and not for ever', async () => {
    expect(
      await inScript(
        `const stay = UrlFetchApp.fetch('https://x.vn/cu.html', { followRedirects: false });
        return [UrlFetchApp.fetch('https://x.vn/cu.html').getContentText(), stay.getResponseCode(), stay.getHeaders().location,
          thrown(() => UrlFetchApp.fetch('https://x.vn/vong'))];`,
        { web: table },
      ),
    ).toEqual(['Trang mới', 301, '/moi.html', 'Address unavailable: https://x.vn/vong']);
  });

  it('looks at the new address after a 302, and repeats itself there after a 307', async () => {
    const asked: string[] = [];
    const web = ({ url, method, payload }: WebRequest) => {
      asked.push(`${method} ${new URL(url).pathname} ${payload?.length ?? 'none'}`);
      const code = Number(url.slice(-3));
      return code ? { code, headers: { Location: '/den' } } : {};
    };
    await inScript(
      `for (const code of [302, 307]) UrlFetchApp.fetch('https://x.vn/' + code, { method: 'put', payload: 'abc' });`,
      { web },
    );
    expect(asked).toEqual(['PUT /302 3', 'GET /den none', 'PUT /307 3', 'PUT /den 3']);
  });
});

describe('what is sent', () => {
  it('is a form for an object, as forms write one', async () => {
    const { asked, web, text } = listening();
    await inScript(
      `UrlFetchApp.fetch('https://x.vn/', { method: 'post', payload: { ten: 'Ý kiến & góp ý', so: 5 } });`,
      { web },
    );
    expect(text()).toBe('ten=%C3%9D+ki%E1%BA%BFn+%26+g%C3%B3p+%C3%BD&so=5');
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  });

  it('is in parts when a blob is among the fields, whatever the names hold', async () => {
    const { asked, web, text } = listening();
    await inScript(
      `UrlFetchApp.fetch('https://x.vn/', { method: 'post', payload: { 'a"b': 'một', tep: Utilities.newBlob('hai', 'text/plain', 'x"\\r\\ny.txt') } });`,
      { web },
    );
    const [, boundary = ''] =
      /^multipart\/form-data; boundary=(.+)$/.exec(asked[0]?.headers['Content-Type'] ?? '') ?? [];
    expect(text().split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="a%22b"',
      '',
      'một',
      `--${boundary}`,
      'Content-Disposition: form-data; name="tep"; filename="x%22%0D%0Ay.txt"',
      'Content-Type: text/plain',
      '',
      'hai',
      `--${boundary}--`,
      '',
    ]);
  });

  it('is a text, bytes or a blob as it is, with the type that is named, or its own', async () => {
    const { asked, web } = listening();
    await inScript(
      `const send = (payload, more) => UrlFetchApp.fetch('https://x.vn/', Object.assign({ method: 'post', payload }, more));
      send('{"a":1}', { contentType: 'application/json' }); send([-1, 65]);
      send(Utilities.newBlob('a', 'text/csv')); send('b', { headers: { 'content-type': 'text/xml' } });`,
      { web },
    );
    expect(asked.map(({ headers }) => headers)).toEqual([
      { 'Content-Type': 'application/json' },
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'text/csv' },
      { 'Content-Type': 'text/xml' },
    ]);
    expect(Array.from(asked[1]?.payload ?? [])).toEqual([255, 65]);
  });

  it('with GET goes as POST, for want of a body there', async () => {
    const { asked, web } = listening();
    await inScript(
      `UrlFetchApp.fetch('https://x.vn/?q=ý', { payload: 'a' }); UrlFetchApp.fetch('https://x.vn/');`,
      { web },
    );
    expect(asked.map(({ method, url }) => [method, url])).toEqual([
      ['POST', 'https://x.vn/?q=%C3%BD'],
      ['GET', 'https://x.vn/'],
    ]);
  });

  it('is told beforehand by getRequest, which sends nothing and needs no host', async () => {
    expect(
      await inScript(
        `return UrlFetchApp.getRequest('x.vn/a', { method: 'POST', payload: { a: 'b' }, headers: { 'X-A': 1 } });`,
      ),
    ).toEqual({
      url: 'http://x.vn/a',
      method: 'post',
      headers: { 'X-A': '1' },
      contentType: 'application/x-www-form-urlencoded',
      payload: 'a=b',
      followRedirects: true,
      validateHttpsCertificates: true,
      useIntranet: false,
    });
  });

  it('must be something that the service can send', async () => {
    expect(
      await inScript(
        `const said = (url, params) => thrown(() => UrlFetchApp.fetch(url, params || {}));
        return [said(''), said('ftp://x.vn/'), said('https://x.vn/{a}'), said('https://x.vn/a b'), said('https://'),
          said('https://x.vn/', { method: 'head' }), said('https://x.vn/', { headers: { Host: 'y.vn' } }),
          said('https://x.vn/', { headers: { 'Content-Length': '1' } }), said('https://x.vn/', { headers: { A: null } }),
          said('https://x.vn/', { headers: { A: 'b\\r\\nC: d' } }), said('https://x.vn/' + 'a'.repeat(2036)),
          said('https://x.vn/', { headers: { A: 'b'.repeat(8192) } })];`,
        { web: () => ({}) },
      ),
    ).toEqual([
      'Attribute provided with no value: url',
      'Invalid argument: ftp://x.vn/',
      'Invalid argument: https://x.vn/{a}',
      'Invalid argument: https://x.vn/a b',
      'Invalid argument: https://',
      'Attribute provided with invalid value: method',
      'Attribute provided with invalid value: Header:Host',
      'Attribute provided with invalid value: Header:Content-Length',
      'Attribute provided with invalid value: Header:null',
      'Attribute provided with invalid value: Header:A',
      'Limit Exceeded: URLFetch URL Length.',
      'Limit Exceeded: URLFetch Header Size.',
    ]);
  });
});

describe('several requests at once', () => {
  it('are answered in their order, each under its own options', async () => {
    expect(
      await inScript(
        `return UrlFetchApp.fetchAll(['https://x.vn/moi.html', { url: 'https://x.vn/cam', muteHttpExceptions: true }])
          .map((answer) => answer.getResponseCode());`,
        { web: table },
      ),
    ).toEqual([200, 403]);
  });

  it('are not sent at all when one of them cannot be read', async () => {
    const { asked, web } = listening();
    expect(
      await inScript(
        `return thrown(() => UrlFetchApp.fetchAll(['https://x.vn/', { url: 'https://x.vn/', method: 'trace' }]));`,
        { web },
      ),
    ).toBe('Attribute provided with invalid value: method');
    expect(asked).toEqual([]);
  });
});

describe('what a project may ask for', () => {
  const go = `return thrown(() => UrlFetchApp.fetch('https://a.x.vn/api/1'));`;

  it('needs the scope, and a simple trigger may ask for nothing', async () => {
    const bare = projectOf('', { web: () => ({}), manifest: { oauthScopes: [] } });
    expect(await bare.eval(`thrown_(() => UrlFetchApp.fetch('https://x.vn/'))`)).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. ' +
        'Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
    const runtime = projectOf(
      `function onEdit() { PropertiesService.getScriptProperties().setProperty('said',
        thrown_(() => UrlFetchApp.fetch('https://x.vn/'))); }`,
      { web: () => ({}) },
    );
    await runtime.type(runtime.world.owner.email, 'A1', 'x');
    expect(runtime.world.script.properties.script.said).toBe(
      'You do not have permission to call UrlFetchApp.fetch. ' +
        'Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });

  it.each([
    [['https://a.x.vn/api/'], true],
    [['https://*.x.vn/'], true],
    [['https://x.vn/', 'https://b.x.vn/'], false],
    [['https://a.x.vn/khac/'], false],
    // No path, no full address, not of the safe kind: such a prefix lets nothing through.
    [['https://a.x.vn', 'a.x.vn/api/', 'http://a.x.vn/api/', 'https://*/'], false],
    [['https://a.x.vn.evil.vn/'], false],
    [[], false],
  ])('is held against the prefixes %j of the manifest', async (urlFetchWhitelist, passes) => {
    const said = await inScript<string>(go, { web: () => ({}), manifest: { urlFetchWhitelist } });
    expect(said === 'nothing thrown').toBe(passes);
  });

  it('is held against them after a redirect, too', async () => {
    const web = ({ url }: WebRequest) =>
      url.startsWith('https://x.vn/') ? { code: 302, headers: { Location: 'https://y.vn/' } } : {};
    expect(
      await inScript(`return thrown(() => UrlFetchApp.fetch('https://x.vn/'));`, {
        web,
        manifest: { urlFetchWhitelist: ['https://x.vn/'] },
      }),
    ).toContain('https://y.vn/');
  });

  it.each([
    ['consumer', 20_000],
    ['workspace', 100_000],
  ] as const)('is counted by the day: a %s account has %i requests', async (plan, count) => {
    const runtime = projectOf('', { web: table, account: { plan, locale: 'en' } });
    const owner = runtime.world.owner.email;
    runtime.world.quotas[`${owner}/urlFetches`] = { since: runtime.world.now, used: count - 1 };
    expect(
      await evaluate(
        runtime,
        `UrlFetchApp.getRequest('https://x.vn/');
        return [1, 2].map(() => thrown(() => UrlFetchApp.fetch('https://x.vn/moi.html')));`,
      ),
    ).toEqual(['nothing thrown', 'Service invoked too many times for one day: urlfetch.']);
  });

  it('takes time', async () => {
    const runtime = projectOf('', { web: table });
    const before = runtime.world.now;
    await evaluate(runtime, `UrlFetchApp.fetch('https://x.vn/moi.html');`);
    expect(runtime.world.now - before).toBeGreaterThanOrEqual(200);
  });
});
