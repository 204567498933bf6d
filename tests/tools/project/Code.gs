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
