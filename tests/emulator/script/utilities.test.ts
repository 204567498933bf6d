// Utilities: dates and texts, bytes and digests.

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

const evaluate = (source: string, switches = {}) => runtimeWith('', { switches }).eval(source);

describe('Utilities.formatDate', () => {
  it.each([
    ['dd/MM/yyyy', '23/08/2021'],
    ["'ngày' d 'tháng' M 'năm' yyyy", 'ngày 23 tháng 8 năm 2021'],
    ['HH:mm:ss.SSS', '00:05:09.040'],
    ['yyyy-MM-dd h:mm a', '2021-08-23 12:05 AM'],
    ['EEE, EEEE u', 'Mon, Monday 1'],
    ['MMM MMMM', 'Aug August'],
    ["yy Z XXX ''", "21 +0700 +07:00 '"],
    ['D', '235'],
  ])('writes %s as SimpleDateFormat does: %s (platform.md §2.4)', async (pattern, text) => {
    // 22 August 2021, 17:05:09.040 UTC is five past midnight of the 23rd in Vietnam.
    const call = `Utilities.formatDate(new Date(Date.UTC(2021, 7, 22, 17, 5, 9, 40)), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)})`;
    expect(await evaluate(call)).toBe(text);
  });

  it('follows summer time of another zone', async () => {
    const call = (month: number) =>
      `Utilities.formatDate(new Date(Date.UTC(2021, ${month}, 1, 12)), 'Europe/Paris', 'HH')`;
    expect([await evaluate(call(0)), await evaluate(call(6))]).toEqual(['13', '14']);
  });

  it('refuses an unknown zone', async () => {
    await expect(
      evaluate("Utilities.formatDate(new Date(), 'Asia/Nowhere', 'yyyy')"),
    ).rejects.toThrow('Invalid argument');
  });

  it('reads back what it writes', async () => {
    expect(
      await evaluate(
        "Utilities.parseDate('23/08/2021 08:30', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm').getTime()",
      ),
    ).toBe(Date.UTC(2021, 7, 23, 1, 30));
  });
});

describe('bytes', () => {
  it('are signed numbers; an unsigned one is refused or wrapped as U32 says (§6.2)', async () => {
    expect(await evaluate("Utilities.newBlob('é').getBytes()")).toEqual([-61, -87]);
    await expect(evaluate('Utilities.newBlob([200])')).rejects.toThrow(
      'Cannot convert 200 to byte.',
    );
    expect(
      await evaluate('Utilities.newBlob([200]).getBytes()', { 'blob.unsigned': 'wraps' }),
    ).toEqual([-56]);
  });

  it('sign with HMAC-SHA-256 (RFC 4231, test case 2)', async () => {
    const hex = `Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe', Utilities.Charset.UTF_8)
      .map(function (b) { return (b & 255).toString(16).padStart(2, '0'); }).join('')`;
    expect(await evaluate(hex)).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('lose Vietnamese letters when no charset is given and U24 says US_ASCII (§14.3)', async () => {
    const same = "Utilities.base64Encode('ế') === Utilities.base64Encode('?')";
    expect(await evaluate(same)).toBe(true);
    expect(await evaluate(same, { 'utilities.charset': 'UTF_8' })).toBe(false);
  });

  it('digest the empty text (FIPS 180-4)', async () => {
    const hex = `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '')
      .map(function (b) { return (b & 255).toString(16).padStart(2, '0'); }).join('')`;
    expect(await evaluate(hex)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('texts', () => {
  it('are filled by formatString', async () => {
    expect(
      await evaluate("Utilities.formatString('%03d|%.2f|%-5s|%5s|%x|%%', 7, 2.5, 'ab', 'cd', 255)"),
    ).toBe('007|2.50|ab   |   cd|ff|%');
  });

  it('are split by parseCsv, quotes and line ends included', async () => {
    expect(await evaluate(`Utilities.parseCsv('a,"b ""x"", c"\\r\\n1,\\n')`)).toEqual([
      ['a', 'b "x", c'],
      ['1', ''],
    ]);
  });

  it('of getUuid differ from call to call and repeat with the history', async () => {
    const pair = '[Utilities.getUuid(), Utilities.getUuid()]';
    const first = await evaluate(pair);
    expect(first).toEqual(await evaluate(pair));
    expect(new Set(Array.isArray(first) ? first : []).size).toBe(2);
    expect(JSON.stringify(first)).toMatch(
      /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/,
    );
  });
});
