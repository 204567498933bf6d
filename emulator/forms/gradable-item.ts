// Questions that can count in a quiz: their points and what they tell by themselves.

import { invalidData } from './errors.ts';
import { noGrading } from './grading.ts';
import { QuestionItem } from './item.ts';
import { type QuizFeedback, shownFeedback } from './quiz-feedback.ts';
import type { GradingState } from './state.ts';

/** An item with a point value. */
abstract class GradableItem extends QuestionItem {
  getPoints(): number {
    return this.state.grading?.points ?? 0;
  }

  /**
   * Points are whole and not negative (Forms API, `Grading`), and only a quiz has them: elsewhere
   * `setPoints` throws [R, wording of other refused updates].
   */
  setPoints(points: number): this {
    if (!this.form.isQuiz || !Number.isInteger(points) || points < 0) throw invalidData();
    return this.grade({ points });
  }

  protected grade(change: Partial<GradingState>): this {
    const { state } = this;
    state.grading = { ...(state.grading ?? noGrading()), ...structuredClone(change) };
    return this;
  }
}

/** A question without a key: one feedback for every answer. */
export abstract class GenerallyGradedItem extends GradableItem {
  getGeneralFeedback(): QuizFeedback | null {
    return shownFeedback(this.state.grading?.general);
  }

  setGeneralFeedback(feedback: QuizFeedback): this {
    return this.grade({ general: feedback.feedback });
  }
}

/** A question with a key: feedback for a right answer and for a wrong one. */
export abstract class KeyedItem extends GradableItem {
  getFeedbackForCorrect(): QuizFeedback | null {
    return shownFeedback(this.state.grading?.correct);
  }

  setFeedbackForCorrect(feedback: QuizFeedback): this {
    return this.grade({ correct: feedback.feedback });
  }

  getFeedbackForIncorrect(): QuizFeedback | null {
    return shownFeedback(this.state.grading?.incorrect);
  }

  setFeedbackForIncorrect(feedback: QuizFeedback): this {
    return this.grade({ incorrect: feedback.feedback });
  }
}
