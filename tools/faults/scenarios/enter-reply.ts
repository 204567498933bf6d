// A reply came by official letter: the clerk enters it for its body.

import { enums } from '../../../src/text/vi/enums.ts';
import { LETTER } from '../../replay/asked.ts';
import { type Scenario, unless } from '../scenario.ts';

const comment = (content: string) => ({ part: 'DA', place: '', content, proposal: '', reason: '' });

const SAID = ['=1+1 là lời văn của Sở Tài chính', 'Đề nghị rà soát tổng mức.'];

const INPUT = { ...LETTER, comments: SAID.map(comment), letter: '' };

export const enterReply: Scenario = {
  name: 'enter-reply',
  place: 'opened',
  entry: 'ask',
  act: (stage) => stage.ask('enterReply', INPUT),
  missing(stage) {
    const standing = stage
      .column('comments', 'content', (row) => row.text('status') !== enums.commentStatus.THAY_THE)
      .join('|');
    const processed = stage.column('replies', 'replyId', (row) => row.text('processedAt') !== '');
    const letters = stage.column(
      'documents',
      'docId',
      (row) => row.text('number') === LETTER.docNo,
    );
    // The clerk may have deleted the request meanwhile.
    const positions = stage.column(
      'requests',
      'position',
      (row) => row.text('requestId') === 'PH-D4-STC',
    );
    return [
      ...unless(standing === SAID.join('|'), `The comments that stand are “${standing}”.`),
      ...unless(processed.length === 1, `${processed.length} replies are processed.`),
      ...unless(letters.length === 1, `${letters.length} letters in the register.`),
      ...unless(
        positions.join() === enums.position.THONG_NHAT_CO_Y_KIEN,
        'The request is not answered.',
      ),
    ];
  },
  // An entry that was stopped is not gone on with but entered again: what it had written stays as a
  // reply that was never processed, its comments as replaced ones.
  mayDiffer: ['replies', 'comments'],
};
