// The search language of `Drive.Files.list({q})`, as far as a script that finds its own files needs it.

import { apiError, notImplemented } from './errors.ts';
import type { DriveFileState } from './state.ts';

type Test = (file: DriveFileState) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The kinds of terms, each with what it asks of a file. */
const TERMS: [RegExp, (...parts: string[]) => Test][] = [
  [term(`name\\s*=\\s*${TEXT}`), (name) => (file) => file.name === name],
  [
    term(`name\\s+contains\\s+${TEXT}`),
    (part = '') =>
      (file) =>
        file.name.toLowerCase().includes(part.toLowerCase()),
  ],
  [term(`mimeType\\s*=\\s*${TEXT}`), (type) => (file) => file.mimeType === type],
  [term(`mimeType\\s*!=\\s*${TEXT}`), (type) => (file) => file.mimeType !== type],
  [term('trashed\\s*=\\s*(true|false)'), (word) => (file) => file.trashed === (word === 'true')],
  [term('trashed\\s*!=\\s*(true|false)'), (word) => (file) => file.trashed !== (word === 'true')],
  [
    term(`${TEXT}\\s+in\\s+parents`),
    (id = '') =>
      (file) =>
        file.parents.includes(id),
  ],
  [
    term(
      `appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
    ),
    (key = '', value) =>
      (file) =>
        file.appProperties[key] === value,
  ],
  [
    term(`properties\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`),
    (key = '', value) =>
      (file) =>
        file.properties[key] === value,
  ],
];

function term(source: string): RegExp {
  return new RegExp(`^\\s*${source}\\s*`);
}

/**
 * What a query asks of a file: terms joined by `and`. A blank query asks nothing.
 * @throws GasError for a query that cannot be read, and for `or` and `not`, which are not here
 * @example fileQuery("name = 'Bảng' and trashed = false")(file) // true or false
 */
export function fileQuery(query: string): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const found = firstTerm(rest);
    if (!found) {
      if (/^(or|not)\b/.test(rest)) throw notImplemented(`Drive.Files.list with ${rest}`);
      throw apiError('files.list', 'Invalid Value');
    }
    tests.push(found.test);
    rest = found.rest;
    if (rest !== '') {
      if (/^or\b/.test(rest)) throw notImplemented('Drive.Files.list with or');
      const next = /^and\s+(.+)$/s.exec(rest)?.[1];
      if (next === undefined) throw apiError('files.list', 'Invalid Value');
      rest = next;
    }
  }
  return (file) => tests.every((test) => test(file));
}

function firstTerm(text: string): { test: Test; rest: string } | null {
  for (const [pattern, make] of TERMS) {
    const match = pattern.exec(text);
    if (match) {
      const parts = match.slice(1).map((part) => part.replace(/\\(.)/g, '$1'));
      return { test: make(...parts), rest: text.slice(match[0].length) };
    }
  }
  return null;
}
