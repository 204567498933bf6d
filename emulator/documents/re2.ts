// Search patterns of DocumentApp: the language of RE2, made into a regular expression of V8.

import { invalidPattern } from './errors.ts';

/** RE2's `\s` is narrower than V8's: a no-break space is none. */
const SPACES = '\\t\\n\\f\\r ';

const POSIX: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: '\\t ',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
  space: `${SPACES}\\v`,
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** What is another thing in RE2 than in V8, each with its translation; null refuses. */
const OUTSIDE: [RegExp, (found: RegExpExecArray) => string | null][] = [
  [/^\\Q(.*?)(?:\\E|$)/s, ([, words = '']) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')],
  [/^\\z/, () => '(?![\\s\\S])'],
  [/^\\A/, () => '(?<![\\s\\S])'],
  [/^\\s/, () => `[${SPACES}]`],
  [/^\\S/, () => `[^${SPACES}]`],
  [/^\\a/, () => '\\x07'],
  [/^\\[1-9k]/, () => null],
  [/^\\[pP](?:\{\^?\w+\}|\w)/, ([token]) => token.replace(/^(\\[pP])(\w)$/, '$1{$2}')],
  [/^\\./s, ([token]) => token],
  [/^\(\?(?:[=!]|<[=!])/, () => null],
  [/^\(\?P</, () => '(?<'],
  [/^\./, () => '[^\\n]'],
];

const WITHIN: [RegExp, (found: RegExpExecArray) => string | null][] = [
  [/^\[:(\w+):\]/, ([, name = '']) => POSIX[name] ?? null],
  [/^\\s/, () => SPACES],
  [/^\\[1-9]/, () => null],
  [/^\\[pP](?:\{\^?\w+\}|\w)/, ([token]) => token.replace(/^(\\[pP])(\w)$/, '$1{$2}')],
  [/^\\./s, ([token]) => token],
  [/^\[/, () => '\\['],
];

/**
 * The pattern as a global regular expression. Groups capture nothing that a replacement could name;
 * flags stand at the front, as in `(?i)điều`.
 * @throws GasError for what RE2 lacks: looking around, back references
 * @example searchPattern('{{tên}}') // /{{tên}}/g
 */
export function searchPattern(pattern: string): RegExp {
  const head = /^\(\?([ims]+)\)/.exec(pattern);
  const flags = new Set(['g', ...(head?.[1] ?? '').replace('s', '')]);
  const dotAll = head?.[1]?.includes('s') === true;
  let rest = pattern.slice(head?.[0].length ?? 0);
  let source = '';
  let within = false;
  while (rest !== '') {
    const rule = (within ? WITHIN : OUTSIDE).find(([token]) => token.test(rest));
    const found = rule?.[0].exec(rest);
    const opening = within ? null : /^\[\^?\]?/.exec(rest);
    if (rule && found) {
      const made = rule[1](found);
      if (made === null) throw invalidPattern(pattern);
      if (/^\\[pP]\{/.test(made)) flags.add('u');
      source += dotAll && made === '[^\\n]' ? '[\\s\\S]' : made;
      rest = rest.slice(found[0].length);
      continue;
    }
    const token = opening?.[0] ?? rest.charAt(0);
    if (opening) within = true;
    else if (within && token === ']') within = false;
    source += opening ? token.replace(']', '\\]') : token;
    rest = rest.slice(token.length);
  }
  return compiled(pattern, source, [...flags].join(''));
}

function compiled(pattern: string, source: string, flags: string): RegExp {
  try {
    // With classes of Unicode, V8 takes a brace for itself only as a repetition.
    const strict = source.replace(
      /(\\[pP]\{\w+\})|\{(?!\d+(?:,\d*)?\})|(?<!\{\d+(?:,\d*)?)\}/g,
      (whole, unicode) => (unicode === undefined ? `\\${whole}` : whole),
    );
    return new RegExp(flags.includes('u') ? strict : source, flags);
  } catch {
    throw invalidPattern(pattern);
  }
}
