// The comments that one goes through, and the one at hand among them.

import { isLeft } from '../../../../domain/comments/comment-states.ts';
import type { CommentCard } from '../../../data/answer-comments.ts';

export class Walk {
  private list: readonly CommentCard[] = [];
  private shown: CommentCard | undefined;

  get at(): CommentCard | undefined {
    return this.shown;
  }

  /** Goes through these from the one of this id, else from the first that is left, else from the first. */
  through(list: readonly CommentCard[], id: string | undefined): void {
    this.list = list;
    this.shown =
      list.find((one) => one.id === id) ??
      list.find(({ answer }) => isLeft(answer.state)) ??
      list[0];
  }

  goTo(card: CommentCard): void {
    this.shown = card;
  }

  /** The one so many after the one at hand; before it, where `by` is negative. */
  beside(by: number): CommentCard | undefined {
    return this.shown === undefined ? undefined : this.list[this.list.indexOf(this.shown) + by];
  }

  /** The one that follows this one, wherever one is. */
  after(id: string): CommentCard | undefined {
    return this.list[this.list.findIndex((one) => one.id === id) + 1];
  }

  /** The comment as it stands now in the place of the one that was shown. */
  replace(now: CommentCard): void {
    this.list = this.list.map((one) => (one.id === now.id ? now : one));
    if (this.shown?.id === now.id) this.shown = now;
  }

  /** Counted from 1; `left`: how many have no proposal yet. */
  position(): { readonly at: number; readonly all: number; readonly left: number } {
    return {
      at: this.shown === undefined ? 0 : this.list.indexOf(this.shown) + 1,
      all: this.list.length,
      left: this.list.filter(({ answer }) => isLeft(answer.state)).length,
    };
  }
}
