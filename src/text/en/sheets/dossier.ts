// The English words of the sheets of clauses, answers, the leader's decisions and the dossier.

import type { SheetWords } from '../../../workbook/words.ts';

export const dossierSheets = {
  clauses: {
    title: 'Outline of the drafts',
    note: 'The clauses of each file of the dossier; an id stays the same through all versions.',
    columns: {
      clauseId: { label: 'Clause', note: 'Permanent id of the clause.' },
      part: { label: 'File', note: 'The file that has the clause.' },
      parentId: { label: 'Under', note: 'The clause above; blank for the top.' },
      number: { label: 'Number', note: 'Number in the newest draft.' },
      title: { label: 'Title', note: 'Title in the newest draft.' },
      sortOrder: { label: 'Order', note: 'Order in the file.' },
      ownerId: {
        label: 'In charge',
        note: 'Member who handles comments on this clause and those under it.',
      },
      retired: { label: 'Dropped', note: 'No longer in the newest draft.' },
      note: { label: 'Note', note: 'Note of the office.' },
    },
  },
  clauseTexts: {
    title: 'Wording of the drafts',
    note: 'The wording of each clause in each version, to hold comments against and to compare versions.',
    columns: {
      textId: { label: 'Id', note: 'Permanent id.' },
      draftId: { label: 'Draft', note: 'Id of the draft.' },
      clauseId: { label: 'Clause', note: 'Id of the clause.' },
      sortOrder: { label: 'Order', note: 'Order in the draft.' },
      heading: { label: 'Number and title', note: 'As in the draft.' },
      text: { label: 'Wording', note: 'The wording of the clause without those under it.' },
    },
  },
  handlerRules: {
    title: 'Rules of assignment',
    note: 'Who handles which comments; the upper row first, a blank cell means any.',
    columns: {
      ruleId: { label: 'Id', note: 'Id of the rule.' },
      part: { label: 'File', note: 'Comments on which file.' },
      clauseId: { label: 'Clause', note: 'Comments on which clause, those under it too.' },
      bodyGroup: { label: 'Group', note: 'Comments of which group.' },
      kind: { label: 'Kind', note: 'Which kind of comment.' },
      ownerId: { label: 'Handler', note: 'Member who handles them.' },
      sortOrder: { label: 'Order', note: 'Smaller numbers first.' },
      note: { label: 'Note', note: 'Note of the office.' },
    },
  },
  phrases: {
    title: 'Phrases',
    note: 'Sentences that answers use again and again; edit and add here.',
    columns: {
      phraseId: { label: 'Id', note: 'Id of the phrase.' },
      disposition: { label: 'Disposition', note: 'For which disposition; blank for any.' },
      text: { label: 'Phrase', note: 'The sentence.' },
      sortOrder: { label: 'Order', note: 'Order in the list.' },
    },
  },
  decisions: {
    title: 'Questions to the leader',
    note: 'What is put before the leader, who chooses in the column Decision.',
    columns: {
      decisionId: { label: 'Id', note: 'Permanent id of the question.' },
      roundId: { label: 'Round', note: 'Id of the round.' },
      part: { label: 'File', note: 'The file concerned.' },
      clauseText: { label: 'Place', note: 'The clause concerned.' },
      matter: { label: 'Matter', note: 'What is to be decided.' },
      views: { label: 'Views', note: 'What each body says.' },
      proposal: { label: 'Proposed disposition', note: 'What the office proposes.' },
      proposalText: {
        label: 'Proposed explanation',
        note: 'What will be said if the leader agrees.',
      },
      decision: {
        label: 'Decision',
        note: 'Choose Agreed or Not agreed; write anything else after “Other:”.',
      },
      askedAt: { label: 'Asked at', note: 'When it was put.' },
      askedBy: { label: 'Asked by', note: 'Who put it.' },
      decidedAt: { label: 'Decided at', note: 'When the leader chose.' },
      decidedBy: { label: 'Decided by', note: 'The account that chose.' },
      takenInAt: { label: 'Taken in at', note: 'When the log followed.' },
      takenIn: { label: 'Taken in', note: 'For the program.' },
      history: {
        label: 'Choices so far',
        note: 'A line for each time the leader chose or changed the choice, the newest on top.',
      },
      commentIds: {
        label: 'Comments',
        note: 'Comments of the log. Those after the / ask the opposite: agreed to, they are explained and the draft stays.',
      },
    },
  },
  meetings: {
    title: 'Meetings',
    note: 'Meetings on the programme: invitations, minutes and conclusions are made from here.',
    columns: {
      meetingId: { label: 'Id', note: 'Id of the meeting.' },
      roundId: { label: 'Round', note: 'The round, if it gives comments.' },
      title: { label: 'Title', note: 'What the meeting is about.' },
      startAt: { label: 'Begins', note: 'When it begins.' },
      endAt: { label: 'Ends', note: 'When it ended.' },
      place: { label: 'Place', note: 'Where it is held.' },
      chair: { label: 'Chair', note: 'Name and position.' },
      secretary: { label: 'Secretary', note: 'Name.' },
      invited: { label: 'Invited', note: 'A line each.' },
      attended: { label: 'Present', note: 'A line each.' },
      absent: { label: 'Absent', note: 'A line each, with the reason.' },
      agenda: { label: 'Agenda', note: 'A line each.' },
      discussion: { label: 'Discussion', note: 'What was said, a line each.' },
      conclusion: { label: 'Conclusion', note: 'A line each.' },
      note: { label: 'Note', note: 'Note of the office.' },
    },
  },
  wordings: {
    title: 'Wording of documents',
    note: 'The words of the documents. Edit the column Wording; {{…}} is filled in when a document is made.',
    columns: {
      wordingId: { label: 'Id', note: 'Permanent id of the block.' },
      type: { label: 'Document', note: 'Kind of document.' },
      place: { label: 'Block', note: 'Which block of the document.' },
      text: {
        label: 'Wording',
        note: 'A paragraph a line; a blank one is left out. What stands between {{#lan}} and {{/lan}} prints only when the field lan has a value, between {{^lan}} and {{/lan}} only when it has none.',
      },
      note: { label: 'Fields', note: 'The {{…}} that this block may use.' },
    },
  },
  dossierItems: {
    title: 'Checklist of the dossier',
    note: 'What the dossier must have; edit it to fit the rules of the province.',
    columns: {
      itemId: { label: 'Id', note: 'Id of the item.' },
      sortOrder: { label: 'Order', note: 'Order in the list.' },
      title: { label: 'Item', note: 'Name of the item.' },
      required: { label: 'Required', note: 'Whether the dossier lacks without it.' },
      part: { label: 'File', note: 'Taken from the current draft of this file.' },
      type: { label: 'Kind', note: 'Taken from the newest document of this kind.' },
      roundId: { label: 'Round', note: 'Only documents of this round.' },
      link: { label: 'Link', note: 'Typed where the book finds none.' },
      date: { label: 'Date', note: 'Typed where the book finds none.' },
      docId: { label: 'Document', note: 'One document of the register.' },
      dependsOn: { label: 'Newer than', note: 'Items it rests on.' },
      state: { label: 'State', note: 'Complete, missing or outdated.' },
      stateNote: { label: 'Why', note: 'Why.' },
      checkedAt: { label: 'Checked at', note: 'When it was last checked.' },
      note: { label: 'Note', note: 'Note of the office.' },
    },
  },
} satisfies Pick<
  SheetWords,
  | 'clauses'
  | 'clauseTexts'
  | 'handlerRules'
  | 'phrases'
  | 'decisions'
  | 'meetings'
  | 'wordings'
  | 'dossierItems'
>;
