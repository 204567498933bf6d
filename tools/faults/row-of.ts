// The row of a part's scenario while its points are tried.

import { type FailedPoint, type Finding, noCounts, type Row } from './tally.ts';

export class RowOf {
  readonly #counts = noCounts();
  readonly #kinds: Record<string, number> = {};
  readonly #failed: FailedPoint[] = [];
  /** Service calls when nothing happens meanwhile. */
  calls = 0;

  constructor(
    private readonly part: string,
    private readonly scenario: string,
  ) {}

  /** A point that was tried, and what was wrong after it. */
  keep(
    { point, kind, method }: { point: string; kind: string; method: string },
    { broken, unknown }: { readonly broken: readonly Finding[]; readonly unknown: number },
  ): void {
    this.#counts.points += 1;
    this.#counts.unknownMails += unknown;
    this.note(kind);
    for (const finding of broken) this.#counts[finding.counts] += 1;
    if (broken.length === 0) return;
    this.#failed.push({
      part: this.part,
      scenario: this.scenario,
      point,
      method,
      findings: broken,
    });
  }

  note(kind: string): void {
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1;
  }

  told(): Row {
    return {
      part: this.part,
      scenario: this.scenario,
      calls: this.calls,
      counts: this.#counts,
      kinds: this.#kinds,
      failed: this.#failed,
    };
  }
}
