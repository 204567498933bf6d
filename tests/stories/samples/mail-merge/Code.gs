/**
 * Mail merge: a mail for each row of the sheet Recipients, from a draft in Gmail whose subject and
 * body name columns as {{Column}}. The column Status tells what became of each row.
 */

const TAB = 'Recipients';
const ADDRESS = 'Email';
const STATUS = 'Status';
const FILE = 'File';
const SENT = 'Sent';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Mail merge')
    .addItem('Set up the sheet', 'setUpSheet')
    .addItem('Preview the first mail', 'previewFirst')
    .addSeparator()
    .addItem('Send mails', 'sendMails')
    .addToUi();
}

/** Headings, a frozen row and a colour for rows that failed. */
function setUpSheet() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(TAB) || book.insertSheet(TAB, 0);
  const heads = ['Name', ADDRESS, 'Course', 'Fee', FILE, STATUS];
  sheet.getRange(1, 1, 1, heads.length).setValues([heads]).setFontWeight('bold').setBackground('#e0e0e0');
  sheet.setFrozenRows(1);
  sheet.getRange('D2:D').setNumberFormat('#,##0');
  const failed = SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith('Not sent')
    .setBackground('#f4cccc')
    .setRanges([sheet.getRange('F2:F')])
    .build();
  sheet.setConditionalFormatRules([failed]);
  book.toast('Fill in the rows, and write a draft in Gmail.', 'Mail merge');
}

function previewFirst() {
  const draft = askForDraft_();
  if (!draft) return;
  const [first] = readRows_().filter((row) => !row.values[STATUS]);
  if (!first) {
    SpreadsheetApp.getUi().alert('Every row has been sent.');
    return;
  }
  const page = HtmlService.createTemplateFromFile('Preview');
  page.to = first.values[ADDRESS];
  page.subject = filled_(draft.subject, first.values, false);
  page.body = filled_(draft.html, first.values, true);
  SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(500).setHeight(400), 'Preview');
}

function sendMails() {
  const ui = SpreadsheetApp.getUi();
  const draft = askForDraft_();
  if (!draft) return;
  const waiting = readRows_().filter((row) => !row.values[STATUS].startsWith(SENT) && !row.hidden);
  if (waiting.length === 0) {
    ui.alert('There is nothing to send.');
    return;
  }
  const left = MailApp.getRemainingDailyQuota();
  if (left < waiting.length) {
    ui.alert(`Only ${left} more mails can be sent today, ${waiting.length} are waiting.`);
    return;
  }
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) {
    ui.alert('Somebody else is sending.');
    return;
  }
  try {
    waiting.forEach((row) => sendOne_(draft, row));
  } finally {
    lock.releaseLock();
  }
  SpreadsheetApp.getActive().toast(`${waiting.length} rows done.`, 'Mail merge', 5);
}

/** The row is marked and flushed before the next one, so that a stop repeats no mail. */
function sendOne_(draft, row) {
  let status;
  try {
    const { values } = row;
    GmailApp.sendEmail(values[ADDRESS], filled_(draft.subject, values, false), filled_(draft.text, values, false), {
      htmlBody: filled_(draft.html, values, true),
      attachments: draft.attachments.concat(fileOf_(values[FILE])),
      inlineImages: draft.images,
      name: 'Training office',
    });
    status = `${SENT} ${Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm')}`;
  } catch (error) {
    status = `Not sent: ${error.message}`;
  }
  row.status.setValue(status);
  SpreadsheetApp.flush();
}

function fileOf_(name) {
  if (!name) return [];
  const files = DriveApp.getFilesByName(name);
  if (!files.hasNext()) throw new Error(`no file “${name}”`);
  return [files.next().getBlob()];
}

/** Every row as its shown values by heading. */
function readRows_() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  const at = heads.indexOf(STATUS) + 1;
  return rows
    .map((cells, index) => ({
      values: Object.fromEntries(heads.map((head, column) => [head, cells[column]])),
      hidden: sheet.isRowHiddenByFilter(index + 2),
      status: sheet.getRange(index + 2, at),
    }))
    .filter(({ values }) => values[ADDRESS] !== '');
}

function askForDraft_() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Mail merge', 'Subject of the draft:', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return null;
  const subject = answer.getResponseText().trim();
  const message = GmailApp.getDraftMessages().find((one) => one.getSubject() === subject);
  if (!message) {
    ui.alert(`There is no draft “${subject}”.`);
    return null;
  }
  const images = {};
  for (const [, key, name] of message.getBody().matchAll(/<img[^>]*src="cid:([^"]+)"[^>]*alt="([^"]*)"/g)) {
    const found = message
      .getAttachments({ includeInlineImages: true, includeAttachments: false })
      .find((image) => image.getName() === name);
    if (found) images[key] = found;
  }
  return {
    subject,
    text: message.getPlainBody(),
    html: message.getBody(),
    attachments: message.getAttachments({ includeInlineImages: false }),
    images,
  };
}

function filled_(template, values, asHtml) {
  return template.replace(/{{\s*([^{}]+?)\s*}}/g, (_all, field) => {
    if (!(field in values)) throw new Error(`no column “${field}”`);
    const value = values[field];
    return asHtml ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;') : value;
  });
}
