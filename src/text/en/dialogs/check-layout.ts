// The words of the dialog that checks layout. English.

import type { checkLayout as vi } from '../../vi/dialogs/check-layout.ts';

export const checkLayout: typeof vi = {
  title: 'Check the layout of a document',
  intro:
    'Holds a document against the layout of Nghị định 30/2020/NĐ-CP: paper, margins, typeface and sizes, the elements of a paper, dates, capitals.',
  which: 'Document to check',
  ofFile: 'A .docx on this computer',
  ofRegister: 'A document that the book made',
  ofLink: 'A link to a Google document',
  file: '.docx file',
  fileNote: 'The file is read in this dialog; it is neither uploaded nor kept.',
  document: 'Document',
  noDocuments: 'The book has made no document yet.',
  link: 'Link',
  linkNote:
    'A document that the book made is read at once. For any other that your account may open, the next step gives a link to download it.',
  byDownload: 'Download the document, then choose the file',
  notOurs:
    'The book may not open this document: it opens only files that it made itself. Whoever may open the document can download it.',
  download: 'Download this document as .docx',
  downloadFile: 'Download this file',
  newTab: 'The link opens in a new tab; the file is usually in the folder Downloads.',
  downloaded: 'The downloaded file (checked as soon as it is chosen; neither uploaded nor kept)',
  check: 'Check',
  again: 'Check another document',
  print: 'Print',
  copy: 'Copy',
  copied: 'Copied.',
  chooseFile: 'no .docx file was chosen',
  notDocx:
    'this file is no .docx, or is damaged. To mend it: open it in Word or Google Docs, save it as .docx (.doc and .pdf cannot be checked), and choose it again',
  checkedAs: 'Checked as',
  passed: 'Nothing is against the layout.',
  notSeen:
    'A program does not replace the person who checks: content, the right to sign and names must still be read.',
  severity: 'Level',
  right: 'Rule',
  found: 'In the document',
  source: 'Source (Nghị định 30/2020)',
};
