// The words of the dialog in which near-duplicates are merged and themes set. English.

import type { mergeComments as vietnamese } from '../../vi/dialogs/merge-comments.ts';

export const mergeComments: typeof vietnamese = {
  title: 'Merge duplicate comments',
  page: {
    intro:
      'These comments say nearly the same. Tick those to be merged and choose the main one; the words of each body are kept, the table cites every body.',
    round: 'Round',
    groups: 'Proposed',
    none: 'No comments are nearly the same that are not merged yet. To merge others, type the id of the main one into its column of the comment log.',
    main: 'Main comment',
    merge: 'Merge',
    body: 'Body',
    place: 'Place',
    text: 'Comment',
    confirm: 'Merge what is ticked',
    nothing: 'Nothing is ticked.',
    merged: 'Merged',
    split: 'Take apart',
    themes: 'Themes',
    themesIntro: 'A theme puts comments on one matter together; change its name where needed.',
    theme: 'Theme',
    setTheme: 'Set this theme',
  },
  more: (groups) => `${groups} more groups show when these are merged.`,
  reason: {
    sameWords: (shared) => `both say “${shared}”`,
    verbatim: 'in nearly the same words',
    alike: 'the same matter',
    CLAUSE: 'same place',
    PART: 'same file',
    NONE: 'another file',
    percent: (least) => `alike from ${least}%`,
  },
  intoMain: (id) => `Merged into ${id}`,
  counts: (total, matters) => `${total} comments, ${matters} matters`,
  themeByClause: (place, count) => `${count} comments on ${place}`,
  themeByWords: (words, count) => `${count} comments with “${words}”`,
  mergedLead: (count, counts) => `Merged: ${count}; ${counts}.`,
  splitLead: (count, counts) => `Taken apart: ${count}; ${counts}.`,
  themedLead: (count, theme) => `Theme “${theme}” set on ${count} comments.`,
};
