/**
 * Contracts from a template: a copy of the document for each row of the sheet Contracts, with its
 * fields filled in, a row of the table for each item, saved as PDF and mailed.
 */

const CONTRACTS = 'Contracts';
const ITEMS = 'Items';
const TEMPLATE = 'Contract template';
const FOLDER = 'Contracts';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Contracts')
    .addItem('Make the template', 'makeTemplate')
    .addItem('Make documents', 'makeDocuments')
    .addItem('Mail them', 'mailDocuments')
    .addToUi();
}

function makeTemplate() {
  const doc = DocumentApp.create(TEMPLATE);
  const body = doc.getBody();
  body.setMarginTop(56).setMarginBottom(56);
  body.appendParagraph('HỢP ĐỒNG SỐ {{No}}')
    .setHeading(DocumentApp.ParagraphHeading.HEADING1)
    .setAlignment(DocumentApp.HorizontalAlignment.CENTER);
  body.appendParagraph('Bên mua: {{Buyer}}, ngày {{Day}}.');
  body.appendListItem('Giao hàng tại {{Place}}').setGlyphType(DocumentApp.GlyphType.BULLET);
  const table = body.appendTable([['Hàng', 'Số lượng', 'Thành tiền'], ['{{item}}', '{{count}}', '{{sum}}']]);
  table.setBorderColor('#999999');
  table.getRow(0).editAsText().setBold(true);
  body.appendParagraph('Cộng: {{Total}} đồng').editAsText().setBold(true);
  doc.addFooter().appendParagraph('Hợp đồng {{No}}');
  body.getChild(0).removeFromParent();
  doc.saveAndClose();
  PropertiesService.getScriptProperties().setProperty('template', doc.getId());
}

function makeDocuments() {
  const template = PropertiesService.getScriptProperties().getProperty('template');
  if (!template) {
    SpreadsheetApp.getUi().alert('Make the template first.');
    return;
  }
  const folder = folder_();
  const items = rows_(ITEMS);
  rows_(CONTRACTS)
    .filter((row) => row.values.Document === '')
    .forEach((row) => {
      const own = items.map((item) => item.values).filter((item) => item.No === row.values.No);
      const file = DriveApp.getFileById(template).makeCopy(`Contract ${row.values.No}`, folder);
      fill_(DocumentApp.openById(file.getId()), row.values, own);
      const pdf = folder.createFile(file.getAs(MimeType.PDF)).setName(`Contract ${row.values.No}.pdf`);
      row.set('Document', file.getId());
      row.set('PDF', pdf.getId());
    });
}

function fill_(doc, values, items) {
  const body = doc.getBody();
  const table = body.getTables()[0];
  const model = table.getRow(1);
  let total = 0;
  items.forEach((item) => {
    const sum = item.Count * item.Price;
    total += sum;
    const row = table.appendTableRow(model.copy());
    row.replaceText('{{item}}', item.Item);
    row.replaceText('{{count}}', String(item.Count));
    row.replaceText('{{sum}}', money_(sum));
  });
  table.removeRow(1);
  const fields = { ...values, Day: Utilities.formatDate(values.Day, Session.getScriptTimeZone(), 'dd/MM/yyyy'), Total: money_(total) };
  [body, doc.getFooter()].forEach((part) => {
    Object.keys(fields).forEach((name) => part.replaceText(`\\{\\{${name}\\}\\}`, String(fields[name])));
  });
  const left = body.findText('\\{\\{[^}]+\\}\\}');
  if (left) left.getElement().asText().setBackgroundColor(left.getStartOffset(), left.getEndOffsetInclusive(), '#ffff00');
  doc.saveAndClose();
}

const money_ = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

function mailDocuments() {
  rows_(CONTRACTS)
    .filter(({ values }) => values.PDF !== '' && values.Mailed === '')
    .forEach((row) => {
      const { values } = row;
      GmailApp.sendEmail(values.Email, `Hợp đồng ${values.No}`, `Kính gửi ${values.Buyer}`, {
        attachments: [DriveApp.getFileById(values.PDF).getAs(MimeType.PDF)],
      });
      row.set('Mailed', new Date());
      SpreadsheetApp.flush();
    });
}

/** Rows as values by heading, with a way to set one. */
function rows_(name) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  const [heads, ...rows] = sheet.getDataRange().getValues();
  return rows
    .filter((row) => row[0] !== '')
    .map((row, index) => ({
      values: Object.fromEntries(heads.map((head, at) => [head, row[at]])),
      set: (head, value) => sheet.getRange(index + 2, heads.indexOf(head) + 1).setValue(value),
    }));
}

function folder_() {
  const found = DriveApp.getFoldersByName(FOLDER);
  return found.hasNext() ? found.next() : DriveApp.createFolder(FOLDER);
}
