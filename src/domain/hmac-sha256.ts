// HMAC-SHA-256 (RFC 2104, FIPS 180-4): signs many codes without asking a service for each.

const BLOCK = 64;
/** The fractions of the cube roots of the first 64 primes and, for the start, of the square roots of eight. */
const ROUND_CONSTANTS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * The 32 bytes, 0 to 255, that sign a text under a key; both as UTF-8.
 * @example hmacSha256('key', '') //=> [93, 93, 19, 149, 99, …]
 */
export function hmacSha256(key: string, text: string): number[] {
  const bytes = utf8(key);
  const short = bytes.length > BLOCK ? sha256(bytes) : bytes;
  const padded = [...short, ...new Array<number>(BLOCK - short.length).fill(0)];
  const under = (pad: number) => padded.map((byte) => byte ^ pad);
  return sha256([...under(0x5c), ...sha256([...under(0x36), ...utf8(text)])]);
}

function sha256(bytes: readonly number[]): number[] {
  let state = START;
  const words = wordsOf(padded(bytes));
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
}

/** The message, a single bit, zeros, and its length in bits, up to whole blocks. */
function padded(bytes: readonly number[]): number[] {
  const zeros = (BLOCK * 2 - ((bytes.length + 9) % BLOCK)) % BLOCK;
  const bits = bytes.length * 8;
  const length = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255);
  return [...bytes, 0x80, ...new Array<number>(zeros + 4).fill(0), ...length];
}

function wordsOf(bytes: readonly number[]): number[] {
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4);
    words.push((a << 24) | (b << 16) | (c << 8) | d);
  }
  return words;
}

function compress(state: readonly number[], block: readonly number[]): number[] {
  const schedule = block.slice();
  const word = (at: number): number => schedule[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const low = turn(word(at - 15), 7) ^ turn(word(at - 15), 18) ^ (word(at - 15) >>> 3);
    const high = turn(word(at - 2), 17) ^ turn(word(at - 2), 19) ^ (word(at - 2) >>> 10);
    schedule.push((word(at - 16) + low + word(at - 7) + high) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUND_CONSTANTS[at] ?? 0) + word(at);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

/** The bytes of a text; half a surrogate pair becomes the replacement character, as encoders have it. */
function utf8(text: string): number[] {
  return Array.from(text).flatMap((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) return [code];
    const tail = (shift: number) => 0x80 | ((code >> shift) & 63);
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
    return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}
