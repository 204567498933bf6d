// What begins with the very words of another: many bodies send what one of them has written.

import type { LikenessComment } from './weigh-comments.ts';

type Said = Pick<LikenessComment, 'content' | 'proposal'>;

export class SameWords {
  private readonly byContent = new Map<string, Map<string, number>>();

  put({ content, proposal }: Said, number: number): void {
    const byProposal = this.byContent.get(content) ?? new Map<string, number>();
    this.byContent.set(content, byProposal.set(proposal, number));
  }

  /** The number put down for the same words; undefined for none. */
  of({ content, proposal }: Said): number | undefined {
    return this.byContent.get(content)?.get(proposal);
  }
}
