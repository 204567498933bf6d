// What people write today for the same work, pattern by pattern. Measured beside the product by the
// bench, never part of it.

/** Google's own sample of a mail merge: all mails in a loop, the status column written once at the end. */
function mergeThenStatus() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Thu');
  var rows = sheet.getDataRange().getValues();
  rows.shift();
  var out = rows.map(function (row) {
    if (row[1] !== '') return [row[1]];
    MailApp.sendEmail(row[0], 'Xin ý kiến góp ý', 'Kính gửi quý cơ quan.');
    return [new Date()];
  });
  sheet.getRange(2, 2, out.length, 1).setValues(out);
  return out.length;
}

/** The same with the status of each row written after its mail. */
function mergeRowByRow() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Thu');
  var rows = sheet.getDataRange().getValues();
  for (var i = 1; i < rows.length; i++) {
    if (rows[i][1] !== '') continue;
    MailApp.sendEmail(rows[i][0], 'Xin ý kiến góp ý', 'Kính gửi quý cơ quan.');
    sheet.getRange(i + 1, 2).setValue('Đã gửi');
  }
  return rows.length - 1;
}

/** Answers every comment that has no answer, one cell at a time. */
function answerCellByCell() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('GopY');
  var last = sheet.getLastRow();
  for (var row = 2; row <= last; row++) {
    if (sheet.getRange(row, 3).getValue() !== '') continue;
    sheet.getRange(row, 3).setValue('Ghi nhận, thực hiện khi đủ điều kiện');
    sheet.getRange(row, 4).setValue('Xem xét khi cân đối được nguồn lực.');
  }
  return last - 1;
}

/** Puts the comments of a letter into the log, a row at a time. */
function appendEach(count) {
  var sheet = SpreadsheetApp.getActive().getSheetByName('GopY');
  for (var i = 0; i < count; i++) {
    sheet.appendRow(['GY-' + i, 'Đề nghị làm rõ nguồn kinh phí.', '', '']);
  }
  return count;
}

/** Takes an answer from the event, and never looks into the form again. */
function onAnswer(event) {
  var said = event.response.getItemResponses().map(function (item) {
    return item.getResponse();
  });
  SpreadsheetApp.getActive().getSheetByName('TraLoi').appendRow([new Date()].concat(said));
}

function makeForm() {
  var form = FormApp.create('Phiếu');
  form.setPublished(true);
  form.addTextItem().setTitle('Mã');
  ScriptApp.newTrigger('onAnswer').forForm(form).onFormSubmit().create();
  return form.getId();
}
