// The search language of Drive: terms joined by `and`, `or`, `not`, with brackets.

import { NotImplementedError } from '../core/errors.ts';
import { type Searcher, type Test, terms } from './query-terms.ts';
import { type Token, tokensOf } from './query-tokens.ts';

/** The terms of version 2, which DriveApp uses, where their names are others [O /drive/api/v2]. */
const SECOND_VERSION: Readonly<Record<string, string>> = {
  title: 'name',
  modifiedDate: 'modifiedTime',
  createdDate: 'createdTime',
  lastViewedByMeDate: 'viewedByMeTime',
};

/** Terms of the reference that this runtime lacks. */
const LACKING = /^(viewedByMeTime|sharedWithMeTime|visibility|memberCount|labels)$/;

/**
 * What a query asks of a file. A blank query asks nothing.
 * @returns null for a query that cannot be read
 * @example fileQuery("name = 'Bảng' and trashed = false", 3, searcher)?.(file)
 */
export function fileQuery(query: string, version: 2 | 3, searcher: Searcher): Test | null {
  const tokens = tokensOf(query);
  if (tokens === null) return null;
  if (tokens.length === 0) return () => true;
  const reader = new QueryReader(tokens, version, searcher);
  const test = reader.either();
  return reader.atEnd ? test : null;
}

class QueryReader {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly version: 2 | 3,
    private readonly searcher: Searcher,
  ) {}

  get atEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  private next(): Token | undefined {
    return this.tokens[this.#at++];
  }

  private takes(text: string): boolean {
    const token = this.tokens[this.#at];
    if (!token || token.kind === 'text' || token.text.toLowerCase() !== text) return false;
    this.#at += 1;
    return true;
  }

  either(): Test | null {
    return this.joined(
      'or',
      () => this.both(),
      (tests) => (file) => tests.some((one) => one(file)),
    );
  }

  private both(): Test | null {
    return this.joined(
      'and',
      () => this.one(),
      (tests) => (file) => tests.every((one) => one(file)),
    );
  }

  private joined(
    word: string,
    read: () => Test | null,
    join: (tests: Test[]) => Test,
  ): Test | null {
    const tests: Test[] = [];
    do {
      const test = read();
      if (!test) return null;
      tests.push(test);
    } while (this.takes(word));
    return join(tests);
  }

  private one(): Test | null {
    if (this.takes('not')) {
      const test = this.one();
      return test && ((file) => !test(file));
    }
    if (this.takes('(')) {
      const test = this.either();
      return this.takes(')') ? test : null;
    }
    return this.comparison();
  }

  private comparison(): Test | null {
    const first = this.next();
    if (first?.kind === 'text') {
      // `'id' in parents`: the value stands first.
      if (!this.takes('in')) return null;
      return this.term(this.next(), 'in', first.text);
    }
    const operator = this.next();
    if (operator?.text === 'has') return this.property(first);
    const value = this.next();
    if (!operator || !value || value.kind === 'sign') return null;
    return this.term(first, operator.text, value.text);
  }

  private term(word: Token | undefined, operator: string, value: string): Test | null {
    if (word?.kind !== 'word') return null;
    const name = this.version === 2 ? (SECOND_VERSION[word.text] ?? word.text) : word.text;
    const unknown = this.version === 2 && Object.values(SECOND_VERSION).includes(word.text);
    if (LACKING.test(name)) throw new NotImplementedError(`a search of Drive by ${word.text}`);
    if (unknown || !Object.hasOwn(terms, name)) return null;
    return terms[name]?.(operator, value, this.searcher) ?? null;
  }

  /** `properties has { key='a' and value='b' }`; version 2 adds the visibility. */
  private property(word: Token | undefined): Test | null {
    if (!this.takes('{')) return null;
    const given: Record<string, string> = {};
    do {
      const [key, sign, value] = [this.next(), this.next(), this.next()];
      if (key?.kind !== 'word' || sign?.text !== '=' || value?.kind !== 'text') return null;
      given[key.text] = value.text;
    } while (this.takes('and'));
    const { key, value, visibility } = given;
    if (!this.takes('}') || key === undefined || value === undefined) return null;
    if (word?.text === 'appProperties') return (file) => file.appProperties[key] === value;
    if (word?.text !== 'properties') return null;
    if (visibility === 'PRIVATE') return (file) => file.appProperties[key] === value;
    return (file) => file.properties[key] === value;
  }
}
