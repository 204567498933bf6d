// Texts as bytes and back, in the charsets that a script may name.

import { NotImplementedError } from './errors.ts';
import { GasError } from './service.ts';

const LATIN_1 = /^(iso-?8859-1|latin-?1)$/i;

const unknownCharset = (charset: string) => new GasError(`Invalid argument: ${charset}`);

function decoderOf(charset: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(charset);
  } catch {
    throw unknownCharset(charset);
  }
}

/** @throws GasError for a charset that nobody knows */
export function decoded(bytes: Uint8Array, charset = 'utf-8'): string {
  if (/^utf-?16$/i.test(charset)) return decoderOf(byteOrder(bytes)).decode(bytes);
  if (!LATIN_1.test(charset)) return decoderOf(charset).decode(bytes);
  // ISO 8859-1 is itself here, as in Java, and not the web's name for Windows-1252.
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Java reads UTF-16 by the sign before it, and big-endian where there is none. */
const byteOrder = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';

/** A letter that the charset lacks becomes `?`, as in Java. */
export function encoded(text: string, charset = 'utf-8'): Uint8Array {
  if (/^utf-?8$/i.test(charset)) return new TextEncoder().encode(text);
  if (LATIN_1.test(charset)) return upTo(0xff, text);
  if (/^us-?ascii$/i.test(charset)) return upTo(0x7f, text);
  if (/^utf-?16le$/i.test(charset)) return utf16(text, true);
  if (/^utf-?16be$/i.test(charset)) return utf16(text, false);
  // Java's UTF-16 is big-endian, with the sign that says so before it.
  if (/^utf-?16$/i.test(charset)) return utf16(`\ufeff${text}`, false);
  decoderOf(charset);
  throw new NotImplementedError(`Blob.setDataFromString in ${charset}`);
}

const upTo = (highest: number, text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code > highest ? 0x3f : code;
  });

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
}
