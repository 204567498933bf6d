// What a quiz tells about an answer, and the builder that scripts make it with.

import { Service } from '../core/service.ts';
import type { FeedbackState } from './state.ts';

/** `Forms.QuizFeedback`. */
export class QuizFeedback extends Service {
  readonly gas = 'Forms.QuizFeedback';

  constructor(readonly feedback: FeedbackState) {
    super();
  }

  getText(): string {
    return this.feedback.text;
  }

  getLinkUrls(): string[] {
    return this.feedback.links.map(({ url }) => url);
  }
}

/** `Forms.QuizFeedbackBuilder`, as `FormApp.createFeedback()` gives it. */
export class QuizFeedbackBuilder extends Service {
  readonly gas = 'Forms.QuizFeedbackBuilder';
  readonly #feedback: FeedbackState;

  constructor(start: FeedbackState = { text: '', links: [] }) {
    super();
    this.#feedback = structuredClone(start);
  }

  setText(text: string): this {
    this.#feedback.text = text;
    return this;
  }

  /** A link without a text of its own shows its address. */
  addLink(url: string, displayText: string = url): this {
    this.#feedback.links.push({ url, text: displayText });
    return this;
  }

  /** A builder of its own: what it is given later does not change this one. */
  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.#feedback);
  }

  build(): QuizFeedback {
    return new QuizFeedback(structuredClone(this.#feedback));
  }
}

/** Stored feedback as a script sees it, or null. */
export const shownFeedback = (feedback: FeedbackState | null | undefined): QuizFeedback | null =>
  feedback ? new QuizFeedback(structuredClone(feedback)) : null;
