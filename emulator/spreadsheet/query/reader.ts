// Goes through the words of a query.

import { type Token, tokensOf, unexpected } from './tokens.ts';

export class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get next(): Token {
    return this.ahead(0);
  }

  ahead(count: number): Token {
    const token = this.#tokens[this.#at + count] ?? this.#tokens.at(-1);
    if (!token) throw new Error('A query has at least its end.');
    return token;
  }

  take(): Token {
    const token = this.next;
    this.#at++;
    return token;
  }

  /** Where it stands, to come back to. */
  get place(): number {
    return this.#at;
  }

  backTo(place: number): void {
    this.#at = place;
  }

  /** Takes these words or signs if they come next; words count in any case. */
  takes(...texts: string[]): boolean {
    const there = texts.every((text, ahead) => {
      const token = this.ahead(ahead);
      const named = token.kind === 'word' || token.kind === 'sign';
      return named && token.text.toLowerCase() === text;
    });
    if (there) this.#at += texts.length;
    return there;
  }

  /** @throws QueryError when something else comes next */
  must(...texts: string[]): void {
    for (const text of texts) if (!this.takes(text)) throw unexpected(this.next);
  }

  string(): string {
    if (this.next.kind !== 'string') throw unexpected(this.next);
    return this.take().text;
  }

  /** A whole number, as after `limit`. */
  count(): number {
    const { kind, text } = this.next;
    if (kind !== 'number' || text.includes('.')) throw unexpected(this.next);
    this.take();
    return Number(text);
  }

  /** One or more things with commas between. */
  list<T>(one: () => T): T[] {
    const found = [one()];
    while (this.takes(',')) found.push(one());
    return found;
  }
}
