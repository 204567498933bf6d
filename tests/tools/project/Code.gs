/** Writes a table, makes a form and a document, sends a mail, asks for a name. */
function go() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B2').setValues([['Tên', 'Điểm'], ['Lan', '=4+5']]);
  const form = FormApp.create('Phiếu hỏi', true).setTitle('Phiếu: hỏi/đáp');
  form.addTextItem().setTitle('Ý kiến');
  const paper = DocumentApp.create('Biên bản');
  paper.getBody().appendParagraph('Nội dung họp');
  paper.saveAndClose();
  MailApp.sendEmail('a@b.vn', 'Mời họp', 'Kính mời.');
  Logger.log('xong');
  return SpreadsheetApp.getUi().prompt('Tên?').getResponseText();
}

function broken() {
  throw new Error('hỏng');
}

function look() {
  const book = SpreadsheetApp.getActive();
  const [first] = book.getSheets();
  const tabs = book
    .getSheets()
    .map((tab) => [tab.getName(), tab.getFrozenRows(), tab.getMaxRows(), tab.getMaxColumns()]);
  return {
    tabs,
    shown: first.getRange('A2:C2').getDisplayValues()[0],
    formula: first.getRange('C2').getFormula(),
    bold: first.getRange('A1').getFontWeight(),
    merged: first.getRange('A4').getMergedRanges()[0].getA1Notation(),
    named: book.getRangeByName('Dong').getA1Notation(),
  };
}
