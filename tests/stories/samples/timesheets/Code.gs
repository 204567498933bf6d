/**
 * Weekly timesheets: a form fills the sheet, a manager approves there, and a menu item tells the
 * employees. Columns that the script computes are protected; a change of an approval is logged.
 */

const RESPONSES = 'Timesheets';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const STATES = ['PENDING', 'APPROVED', 'REJECTED'];
const MANAGER = 'quanly@example.vn';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Timesheets')
    .addItem('Set up', 'setUp')
    .addItem('Tell the employees', 'tellEmployees')
    .addItem('Close the week', 'closeWeek')
    .addToUi();
}

function setUp() {
  const book = SpreadsheetApp.getActive();
  const ui = SpreadsheetApp.getUi();
  if (book.getFormUrl()) {
    ui.alert('There is a form already.');
    return;
  }
  const form = FormApp.create('Weekly timesheet').setTitle('Weekly timesheet').setCollectEmail(true);
  form.addTextItem().setTitle('Name').setRequired(true);
  const hours = FormApp.createTextValidation().requireNumberBetween(0, 12).build();
  DAYS.forEach((day) => form.addTextItem().setTitle(day).setValidation(hours));
  form.addTextItem().setTitle('Wage').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireNumberGreaterThan(0).build());
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  SpreadsheetApp.flush();
  const sheet = book.getSheets().find((one) => one.getFormUrl() !== null);
  sheet.setName(RESPONSES);
  const from = sheet.getLastColumn() + 1;
  sheet.getRange(1, from, 1, 4).setValues([['Hours', 'Pay', 'Approval', 'Told']]).setFontWeight('bold');
  dress_(sheet, from);
  ScriptApp.newTrigger('completeRow').forSpreadsheet(book).onFormSubmit().create();
}

function dress_(sheet, from) {
  const rows = sheet.getMaxRows() - 1;
  const approvals = sheet.getRange(2, from + 2, rows);
  const pay = sheet.getRange(2, from + 1, rows);
  const name = approvals.getCell(1, 1).getA1Notation().replace(/\d+/, '');
  const rule = (text, colour) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${name}2="${text}"`)
      .setBackground(colour)
      .setRanges([sheet.getRange(2, 1, rows, from + 3)])
      .build();
  const heavy = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1000000).setBold(true).setRanges([pay]).build();
  sheet.setConditionalFormatRules([rule('APPROVED', '#d9ead3'), rule('REJECTED', '#f4cccc'), heavy]);
  const computed = sheet.getRange(1, 1, rows + 1, from + 1).protect().setDescription('Answers and sums');
  computed.removeEditors(computed.getEditors().map((user) => user.getEmail())).addEditor(Session.getEffectiveUser());
  if (computed.canDomainEdit()) computed.setDomainEdit(false);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(3);
  sheet.getParent().addEditor(MANAGER);
}

/** Sums and an approval of its own for each new answer. */
function completeRow(e) {
  const sheet = e.range.getSheet();
  const row = e.range.getRow();
  const heads = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const at = (head) => heads.indexOf(head) + 1;
  const mon = at('Mon') - at('Hours');
  sheet.getRange(row, at('Hours')).setFormulaR1C1(`=SUM(R[0]C[${mon}]:R[0]C[${mon + 4}])`);
  sheet.getRange(row, at('Pay')).setFormulaR1C1('=R[0]C[-1]*R[0]C[-2]').setNumberFormat('#,##0');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(STATES).setAllowInvalid(false)
    .setHelpText('Choose one of the states.').build();
  sheet.getRange(row, at('Approval')).setDataValidation(list).setValue(STATES[0]);
}

function onEdit(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() !== RESPONSES || e.range.getRow() === 1) return;
  const head = sheet.getRange(1, e.range.getColumn()).getValue();
  if (head !== 'Approval') return;
  const row = e.range.getRow();
  e.range.setNote(`${e.oldValue} → ${e.value}`);
  const told = sheet.getRange(row, e.range.getColumn() + 1);
  if (!told.isBlank()) told.setValue('CHANGED');
}

function tellEmployees() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(RESPONSES);
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  const of = (row, head) => row[heads.indexOf(head)];
  let count = 0;
  rows.forEach((row, index) => {
    const state = of(row, 'Approval');
    if (!['APPROVED', 'REJECTED'].includes(state) || of(row, 'Told').startsWith('TOLD')) return;
    const cell = sheet.getRange(index + 2, heads.indexOf('Told') + 1);
    MailApp.sendEmail(of(row, heads[1]), `Timesheet ${state.toLowerCase()}`,
      Utilities.formatString('%s: %s hours, %s.', of(row, 'Name'), of(row, 'Hours'), of(row, 'Pay')),
      { cc: MANAGER, name: 'Payroll' });
    cell.setValue(`TOLD ${state}`);
    count++;
  });
  SpreadsheetApp.getActive().toast(`${count} told`);
}

function closeWeek() {
  const ui = SpreadsheetApp.getUi();
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(RESPONSES);
  const open = sheet.createTextFinder('PENDING').matchEntireCell(true).findAll();
  if (open.length > 0) {
    ui.alert(`${open.length} still pending, the first in ${open[0].getA1Notation()}.`);
    return;
  }
  const name = `Week ${Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'w')}`;
  const archive = sheet.copyTo(book).setName(name);
  const range = archive.getDataRange();
  range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  archive.clearConditionalFormatRules();
  archive.protect().setDescription(name).setWarningOnly(true);
  if (sheet.getLastRow() > 1) sheet.deleteRows(2, sheet.getLastRow() - 1);
  archive.activate();
}
