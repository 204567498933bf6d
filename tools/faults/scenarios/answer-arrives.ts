// A body sends its form: the trigger takes the reply in, and nobody sits in front of it.

import { type Scenario, unless } from '../scenario.ts';
import { toldBy } from '../stage.ts';

const SAID = ['Đề nghị bổ sung căn cứ pháp lý.', 'Đề nghị làm rõ kinh phí.'];

export const answerArrives: Scenario = {
  name: 'answer-arrives',
  place: 'opened',
  entry: 'onFormAnswer',
  async act(stage) {
    const { accepted, executions } = await stage.answer('SNV', SAID);
    const [first] = executions;
    return first === undefined || !accepted
      ? { done: false, sentence: 'No trigger has run.', value: null, outcome: null }
      : toldBy(first);
  },
  again: null,
  missing(stage) {
    const comments = stage.column('comments', 'content');
    const replies = stage.column('replies', 'replyId');
    return [
      ...unless(replies.length === 1, `${replies.length} replies.`),
      ...unless(comments.join('|') === SAID.join('|'), `The comments are “${comments.join('|')}”.`),
    ];
  },
  mayDiffer: ['mailQueue.status', 'mailQueue.error'],
};
