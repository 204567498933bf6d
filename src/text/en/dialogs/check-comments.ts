// The words of the dialog that checks the log of comments. English.

import type { checkComments as vi } from '../../vi/dialogs/check-comments.ts';

export const checkComments: typeof vi = {
  title: 'Check comments',
  share: 'Write the main comments’ answers into {count} merged ones',
};
