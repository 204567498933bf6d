// The reference as data stays what the typings say.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Parameter, reference, type TypeTerm } from '../../../emulator/core/signatures.ts';
import { readNewer, readReference, target } from '../../../tools/signatures.ts';

const all = readReference();
const before = readReference(false);
const newer = readNewer(all, before);

/** Whether an overload takes what the other one does, and null where that does not. */
function allowsNull(overload: Parameter[], known: Parameter[]): boolean {
  const orNull = (type?: TypeTerm) => ({ union: [type, 'null'] });
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  const widened = overload.map(({ type }, index) => same(type, orNull(known[index]?.type)));
  const kept = overload.map((parameter, index) => same(parameter, known[index]));
  return widened.includes(true) && widened.every((wide, index) => wide || kept[index]);
}

describe('the reference of Apps Script', () => {
  it('is what `npm run signatures` would write now', () => {
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(JSON.parse(JSON.stringify(all)));
  });

  it('still needs every method of newer.d.ts: the package has not caught up (platform.md §4.1)', () => {
    const caughtUp: string[] = [];
    for (const [name, entry] of Object.entries(newer.classes)) {
      for (const [method, overloads] of Object.entries(entry.methods)) {
        const known = before.classes[name]?.methods[method] ?? [];
        for (const overload of overloads) {
          const alike = known.filter((one) => one.length === overload.length);
          if (alike.length > 0 && !alike.some((one) => allowsNull(overload, one)))
            caughtUp.push(`${name}.${method}`);
        }
      }
    }
    expect(caughtUp).toEqual([]);
    expect(Object.keys(newer.classes)).toContain('Forms.Form');
  });

  it('has no global of the typings that Google lacks: Date2, Charset and their like', () => {
    for (const name of ['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']) {
      expect(reference.globals).not.toHaveProperty(name);
    }
    expect(reference.globals).toMatchObject({
      Browser: 'Base.Browser',
      DocumentApp: 'Document.DocumentApp',
      UrlFetchApp: 'URL_Fetch.UrlFetchApp',
      console: 'Base.Console',
    });
  });

  it('knows FormApp.create with its second argument, and the values of Ui.Button', () => {
    expect(reference.classes['Forms.FormApp']?.methods.create?.map((one) => one.length)).toEqual([
      1, 2,
    ]);
    expect(reference.enums['Base.Button']).toEqual(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  });
});
