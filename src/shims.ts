// The built-ins that the bundle's libraries need and Apps Script lacks or may lack; imported first.

import { everyMatch } from './domain/every-match.ts';

/** UTF-8 bytes of a text; a lone surrogate gives U+FFFD, as the standard has it. */
export class Utf8Encoder {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array {
    // A UTF-16 unit needs three bytes at most; two that are one character need four.
    const bytes = new Uint8Array(text.length * 3);
    let length = 0;
    for (let index = 0; index < text.length; index++) {
      // A paper is megabytes of markup and Vietnamese: what comes once a letter calls nothing.
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        bytes[length++] = unit;
      } else if (unit < 0x800) {
        bytes[length++] = 0xc0 | (unit >> 6);
        bytes[length++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        length = putThree(bytes, length, unit);
      } else {
        const point = text.codePointAt(index) ?? 0;
        if (point > 0xffff) index++;
        length = point > 0xffff ? putFour(bytes, length, point) : putThree(bytes, length, 0xfffd);
      }
    }
    return bytes.slice(0, length);
  }
}

/** Puts the bytes of a character at `at`; returns where the next one goes. */
function putThree(bytes: Uint8Array, at: number, point: number): number {
  bytes[at] = 0xe0 | (point >> 12);
  bytes[at + 1] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (point & 0x3f);
  return at + 3;
}

function putFour(bytes: Uint8Array, at: number, point: number): number {
  bytes[at] = 0xf0 | (point >> 18);
  bytes[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}

/** So many UTF-16 units are made a text in one call; more of them might not fit on the stack. */
const UNITS_AT_ONCE = 8192;

/** The text of UTF-8 bytes; what is no UTF-8 gives U+FFFD. docx's zip library asks for it at load. */
export class Utf8Decoder {
  readonly encoding = 'utf-8';

  decode(bytes: Uint8Array = new Uint8Array(0)): string {
    let text = '';
    let units: number[] = [];
    for (let index = 0; index < bytes.length; ) {
      if (units.length >= UNITS_AT_ONCE) {
        text += String.fromCharCode(...units);
        units = [];
      }
      const lead = bytes[index] ?? 0;
      // A paper's markup is nearly all ASCII.
      if (lead < 0x80) {
        units.push(lead);
        index++;
        continue;
      }
      const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : -1;
      const point = pointAt(bytes, index, more);
      if (point < 0x10000) units.push(point < 0 ? 0xfffd : point);
      else units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
      index += point < 0 ? 1 : more + 1;
    }
    return text + String.fromCharCode(...units);
  }
}

/** The character of a lead byte and so many after it; -1 where they are none. */
function pointAt(bytes: Uint8Array, at: number, more: number): number {
  if (more < 0) return -1;
  let point = (bytes[at] ?? 0) & (0x3f >> more);
  for (let index = at + 1; index <= at + more; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >> 6 !== 2) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  return point > 0x10ffff ? 0xfffd : point;
}

/** Every match of a global expression, in order; throws a TypeError when it is not global. */
export function* matches(text: string, expression: RegExp): Generator<RegExpExecArray> {
  if (!expression.global) throw new TypeError('matchAll needs a global expression');
  yield* everyMatch(expression, text, expression.lastIndex);
}

/** Gives a realm what it lacks and leaves what it has. */
export function supply(realm: object, text: object, objects: object): void {
  if (!('TextEncoder' in realm)) define(realm, 'TextEncoder', Utf8Encoder);
  if (!('TextDecoder' in realm)) define(realm, 'TextDecoder', Utf8Decoder);
  if (!('matchAll' in text)) {
    define(text, 'matchAll', function matchAll(this: string, expression: RegExp) {
      return matches(String(this), expression);
    });
  }
  if (!('hasOwn' in objects)) define(objects, 'hasOwn', hasOwn);
}

/** Whether the object itself, and not its prototype, has the property. The library of hashes asks. */
export function hasOwn(owner: object, name: string | number | symbol): boolean {
  return Object.getOwnPropertyDescriptor(owner, name) !== undefined;
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

// `globalThis` is newer than ES2019; this names the same object in every realm.
supply(Function('return this')(), String.prototype, Object);
