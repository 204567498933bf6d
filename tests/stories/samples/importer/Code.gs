/**
 * Brings the spreadsheets and CSV files of a Drive folder together in one sheet, sorted, filtered,
 * with a summary, a chart and named ranges. A file is taken once; what is done lies in “Done”.
 */

const FOLDER = 'Inbox';
const DONE = 'Done';
const ALL = 'All';
const SUMMARY = 'Summary';
const HEADS = ['District', 'Day', 'Amount', 'Source'];

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Import')
    .addItem('Import the inbox', 'importInbox')
    .addSubMenu(ui.createMenu('Every night').addItem('On', 'everyNight').addItem('Off', 'notEveryNight'))
    .addSeparator()
    .addItem('Start over', 'startOver')
    .addToUi();
}

function importInbox() {
  const inbox = folder_(DriveApp.getRootFolder(), FOLDER);
  const done = folder_(inbox, DONE);
  const failures = [];
  const rows = [];
  for (const file of filesOf_(inbox)) {
    try {
      rows.push(...readFile_(file));
      file.moveTo(done);
    } catch (error) {
      failures.push(`${file.getName()}: ${error.message}`);
    }
  }
  if (rows.length > 0) append_(rows);
  PropertiesService.getScriptProperties().setProperty('last', new Date().toISOString());
  report_(rows.length, failures);
}

/** By name, so that the order does not hang on the drive. */
function filesOf_(folder) {
  const files = [];
  const all = folder.getFiles();
  while (all.hasNext()) files.push(all.next());
  return files.sort((a, b) => a.getName().localeCompare(b.getName()));
}

function readFile_(file) {
  switch (file.getMimeType()) {
    case MimeType.CSV:
      return parsed_(Utilities.parseCsv(file.getBlob().getDataAsString('UTF-8')), file.getName());
    case MimeType.GOOGLE_SHEETS:
      return SpreadsheetApp.openById(file.getId())
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .flatMap((sheet) => parsed_(sheet.getDataRange().getValues(), `${file.getName()}/${sheet.getName()}`));
    default:
      throw new Error(`not a table (${file.getMimeType()})`);
  }
}

function parsed_([heads, ...rows], source) {
  const at = HEADS.slice(0, 3).map((head) => heads.indexOf(head));
  const missing = HEADS.slice(0, 3).filter((_head, index) => at[index] < 0);
  if (missing.length > 0) throw new Error(`no column ${missing.join(', ')}`);
  return rows
    .filter((row) => row[at[0]] !== '')
    .map((row) => [String(row[at[0]]).trim(), day_(row[at[1]]), amount_(row[at[2]], source), source]);
}

function day_(value) {
  if (value instanceof Date) return value;
  return Utilities.parseDate(value, Session.getScriptTimeZone(), 'yyyy-MM-dd');
}

function amount_(value, source) {
  const amount = typeof value === 'number' ? value : Number(value.replace(/[^0-9-]/g, ''));
  if (Number.isNaN(amount)) throw new Error(`“${value}” is no amount in ${source}`);
  return amount;
}

function append_(rows) {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(ALL) || book.insertSheet(ALL, 0);
  if (sheet.getLastRow() === 0) sheet.appendRow(HEADS);
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, HEADS.length).setValues(rows);
  const table = sheet.getDataRange();
  const body = table.offset(1, 0, table.getNumRows() - 1);
  body.sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
  const last = body.removeDuplicates([1, 2, 3]).getLastRow();
  const filter = sheet.getFilter();
  if (filter) filter.remove();
  sheet.getRange(1, 1, last, HEADS.length).createFilter();
  sheet.getRange(2, 2, last - 1).setNumberFormat('yyyy-mm-dd');
  sheet.getRange(2, 3, last - 1).setNumberFormat('#,##0');
  sheet.setFrozenRows(1);
  if (sheet.getBandings().length === 0) {
    sheet.getRange(1, 1, last, HEADS.length).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  }
  book.setNamedRange('Districts', sheet.getRange(2, 1, last - 1));
  book.setNamedRange('Amounts', sheet.getRange(2, 3, last - 1));
  summarise_(book);
}

function summarise_(book) {
  const sheet = book.getSheetByName(SUMMARY) || book.insertSheet(SUMMARY);
  sheet.clear();
  const districts = [...new Set(book.getRangeByName('Districts').getValues().flat())];
  const comma = book.getSpreadsheetLocale().startsWith('en') ? ',' : ';';
  sheet.getRange('A1:B1').setValues([['District', 'Total']]).setFontWeight('bold');
  const rows = districts.map((district, index) => [district, `=SUMIF(Districts${comma}A${index + 2}${comma}Amounts)`]);
  sheet.getRange(2, 1, rows.length, 2).setValues(rows);
  sheet.getRange(2, 2, rows.length).setNumberFormat('#,##0');
  sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
  const chart = sheet.newChart().asColumnChart()
    .addRange(sheet.getRange(1, 1, rows.length + 1, 2)).setNumHeaders(1)
    .setTitle('By district').setPosition(2, 4, 0, 0).build();
  sheet.insertChart(chart);
}

function report_(count, failures) {
  const lines = [`${count} rows imported.`, ...failures];
  const book = SpreadsheetApp.getActive();
  if (failures.length > 0) MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Import', lines.join('\n'));
  book.toast(lines.join(' '), 'Import');
}

function everyNight() {
  notEveryNight();
  ScriptApp.newTrigger('importInbox').timeBased().everyDays(1).atHour(23).create();
}

function notEveryNight() {
  ScriptApp.getProjectTriggers()
    .filter((trigger) => trigger.getHandlerFunction() === 'importInbox')
    .forEach((trigger) => ScriptApp.deleteTrigger(trigger));
}

function startOver() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Throw all rows away?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const book = SpreadsheetApp.getActive();
  book.getNamedRanges().forEach((range) => range.remove());
  [ALL, SUMMARY].map((name) => book.getSheetByName(name)).filter(Boolean).forEach((sheet) => book.deleteSheet(sheet));
  const inbox = folder_(DriveApp.getRootFolder(), FOLDER);
  filesOf_(folder_(inbox, DONE)).forEach((file) => file.moveTo(inbox));
}

function folder_(parent, name) {
  const found = parent.getFoldersByName(name);
  return found.hasNext() ? found.next() : parent.createFolder(name);
}
