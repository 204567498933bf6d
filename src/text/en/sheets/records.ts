// The English words of the sheets that hold the dossier, the documents, the mail queue and the logs.

import type { SheetWords } from '../../../workbook/words.ts';

export const recordsSheets: Pick<
  SheetWords,
  'drafts' | 'documents' | 'mailQueue' | 'mailTemplates' | 'audit' | 'lists'
> = {
  drafts: {
    title: 'Drafts',
    note: 'The versions of each document of the dossier.',
    columns: {
      draftId: { label: 'Code', note: "The draft's permanent code." },
      part: { label: 'Document', note: 'Which document of the dossier.' },
      version: { label: 'Version', note: 'The version.' },
      label: { label: 'Name', note: 'What the draft is called.' },
      docUrl: { label: 'Link', note: 'A link to the document.' },
      createdAt: { label: 'Made at', note: 'When it was made.' },
      basedOn: { label: 'Based on', note: 'The code of the earlier draft.' },
      roundId: { label: 'Round', note: 'The round in which it was sent out.' },
      contentOk: { label: 'Content checked', note: 'Whether the content was checked.' },
      formatOk: { label: 'Form checked', note: 'Whether the form was checked.' },
      approved: { label: 'Approved', note: 'Whether the leader approved it.' },
      current: { label: 'Current', note: 'Whether it is the one in use.' },
      secrecy: { label: 'Secrecy', note: 'What is secret may be neither attached nor mailed.' },
    },
  },
  documents: {
    title: 'Documents',
    note: 'Papers made, sent and received.',
    columns: {
      docId: { label: 'Code', note: "The document's permanent code." },
      direction: { label: 'Direction', note: 'Outgoing or incoming.' },
      type: { label: 'Type', note: 'The type of paper.' },
      version: { label: 'Version', note: 'Which version this is.' },
      number: { label: 'Number', note: 'The number of the paper.' },
      issuedDate: { label: 'Date', note: 'The date on the paper.' },
      organ: { label: 'Issued by', note: 'The body that issued it.' },
      subject: { label: 'Subject', note: 'What it is about.' },
      signer: { label: 'Signed by', note: 'Who signed it.' },
      secrecy: { label: 'Secrecy', note: 'What is secret may be neither attached nor mailed.' },
      relatedRound: { label: 'Round', note: 'The round it belongs to.' },
      url: { label: 'Link', note: 'A link to the document.' },
      fileName: { label: 'File name', note: 'The name of the file.' },
      createdAt: { label: 'Made at', note: 'When it was made.' },
      jobKey: { label: 'Job key', note: 'For the program.' },
    },
  },
  mailQueue: {
    title: 'Mail queue',
    note: 'Mails waiting and sent; kept by the program.',
    columns: {
      mailId: { label: 'Code', note: "The mail's permanent code." },
      dedupeKey: { label: 'Once-only key', note: 'Sees to it that nothing is sent twice.' },
      kind: { label: 'Kind', note: 'Request, reminder or confirmation.' },
      roundId: { label: 'Round', note: 'The code of the round.' },
      requestId: { label: 'Request', note: 'The request it belongs to.' },
      to: { label: 'To', note: 'Who gets it.' },
      cc: { label: 'Copy to', note: 'Who gets a copy.' },
      subject: { label: 'Subject', note: 'The subject of the mail.' },
      body: { label: 'Text', note: 'The text of the mail.' },
      attachments: { label: 'Attachments', note: 'The codes of the drafts that go with the mail.' },
      scheduledAt: { label: 'Not before', note: 'It is not sent before this moment.' },
      claimId: { label: 'Claim', note: 'For the program.' },
      sentAt: { label: 'Sent at', note: 'When it left.' },
      status: {
        label: 'Status',
        note: 'What became of it. Unknown: look in the Sent box, then choose.',
      },
      attempts: { label: 'Attempts', note: 'How often it was tried.' },
      error: { label: 'Error', note: 'The last error.' },
    },
  },
  mailTemplates: {
    title: 'Mail templates',
    note: 'The words of the mails to bodies. Change subject and body; places {{…}} are filled in when a mail is made.',
    columns: {
      templateId: { label: 'Template', note: 'The permanent code of the template.' },
      kind: { label: 'Kind', note: 'The kind of mail it is for.' },
      subject: { label: 'Subject', note: 'It had best begin with the due day.' },
      body: { label: 'Body', note: 'Paragraphs are parted by a blank line.' },
      note: { label: 'Note', note: 'When it is used, and which places it may have.' },
    },
  },
  audit: {
    title: 'Log',
    note: 'What was done in this book; only ever added to.',
    columns: {
      at: { label: 'At', note: 'When.' },
      by: { label: 'By', note: 'Who.' },
      action: { label: 'Action', note: 'What was done.' },
      entity: { label: 'Record', note: 'The kind of record.' },
      entityId: { label: 'Record code', note: "The record's code." },
      detail: { label: 'Detail', note: 'The details.' },
      runId: { label: 'Run', note: 'For the program.' },
    },
  },
  lists: {
    title: 'Lists',
    note: 'The choices that the book uses, and their labels.',
    columns: {
      list: { label: 'List', note: 'The name of the list.' },
      id: { label: 'Code', note: 'The code of the choice.' },
      labelVi: { label: 'Vietnamese label', note: 'The label in Vietnamese.' },
      labelEn: { label: 'English label', note: 'The label in English.' },
      order: { label: 'Order', note: 'The order within the list.' },
    },
  },
};
