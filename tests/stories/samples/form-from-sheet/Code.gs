/**
 * A form made from the sheet Questions, one row for each question. Answers come back into this
 * spreadsheet; a change of a row's title or help text goes on into the form.
 */

const TAB = 'Questions';
const HEADS = ['Kind', 'Title', 'Help', 'Choices', 'Required', 'Item'];
const KINDS = ['Text', 'Number', 'Email', 'Paragraph', 'One of', 'Several of', 'List', 'Scale', 'Date', 'Time', 'Grid', 'Section', 'Page'];

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Form')
    .addItem('Set up the sheet', 'setUpSheet')
    .addItem('Make the form', 'makeForm')
    .addSubMenu(ui.createMenu('Answers').addItem('Count', 'countAnswers').addItem('Close the form', 'closeForm'))
    .addToUi();
}

function setUpSheet() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(TAB) || book.insertSheet(TAB);
  sheet.getRange(1, 1, 1, HEADS.length).setValues([HEADS]).setFontWeight('bold');
  const kinds = SpreadsheetApp.newDataValidation().requireValueInList(KINDS, true).setAllowInvalid(false).build();
  sheet.getRange('A2:A50').setDataValidation(kinds);
  sheet.getRange('E2:E50').insertCheckboxes();
  sheet.hideColumns(HEADS.length);
  sheet.setFrozenRows(1);
}

function makeForm() {
  const ui = SpreadsheetApp.getUi();
  const book = SpreadsheetApp.getActive();
  if (book.getFormUrl()) {
    ui.alert('This spreadsheet has its form already.');
    return;
  }
  const name = ui.prompt('Name of the form').getResponseText() || 'Form';
  const sheet = book.getSheetByName(TAB);
  const form = FormApp.create(name).setTitle(name).setConfirmationMessage('Thank you.').setProgressBar(true);
  readRows_(sheet).forEach((row) => {
    const item = addItem_(form, row);
    sheet.getRange(row.number, HEADS.length).setValue(String(item.getId()));
  });
  form.setCollectEmail(true).setAllowResponseEdits(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
  ScriptApp.newTrigger('passOnEdit').forSpreadsheet(book).onEdit().create();
  ScriptApp.newTrigger('noteAnswer').forSpreadsheet(book).onFormSubmit().create();
  ui.alert('The form', form.getPublishedUrl(), ui.ButtonSet.OK);
}

function readRows_(sheet) {
  return sheet
    .getRange(2, 1, sheet.getLastRow() - 1, HEADS.length)
    .getValues()
    .map(([kind, title, help, choices, required, id], index) => ({
      number: index + 2,
      kind, title, help, required, id,
      choices: String(choices).split('|').map((one) => one.trim()).filter(Boolean),
    }))
    .filter(({ kind }) => kind !== '');
}

function addItem_(form, { kind, title, help, choices, required }) {
  switch (kind) {
    case 'Section':
      return form.addSectionHeaderItem().setTitle(title).setHelpText(help);
    case 'Page':
      return form.addPageBreakItem().setTitle(title).setHelpText(help);
    default:
      return addQuestion_(form, kind, choices).setTitle(title).setHelpText(help).setRequired(required === true);
  }
}

function addQuestion_(form, kind, choices) {
  switch (kind) {
    case 'Text':
      return form.addTextItem();
    case 'Number': {
      const [from, to] = choices.map(Number);
      const rule = FormApp.createTextValidation().setHelpText(`From ${from} to ${to}`).requireNumberBetween(from, to).build();
      return form.addTextItem().setValidation(rule);
    }
    case 'Email':
      return form.addTextItem().setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
    case 'Paragraph':
      return form.addParagraphTextItem();
    case 'One of':
      return form.addMultipleChoiceItem().setChoiceValues(choices).showOtherOption(true);
    case 'Several of':
      return form.addCheckboxItem().setChoiceValues(choices)
        .setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
    case 'List':
      return form.addListItem().setChoiceValues(choices);
    case 'Scale':
      return form.addScaleItem().setBounds(1, 5).setLabels(choices[0], choices[1]);
    case 'Date':
      return form.addDateItem();
    case 'Time':
      return form.addTimeItem();
    case 'Grid':
      return form.addGridItem().setRows(choices.slice(0, -2)).setColumns(choices.slice(-2));
    default:
      throw new Error(`Unknown kind of question: ${kind}`);
  }
}

/** An installed trigger: a simple one may not open the form. */
function passOnEdit(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() !== TAB || e.range.getRow() === 1) return;
  const [row] = readRows_(sheet).filter(({ number }) => number === e.range.getRow());
  if (!row || row.id === '') return;
  const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  const item = form.getItemById(Number(row.id));
  item.setTitle(row.title).setHelpText(row.help);
  e.range.setNote(`Was “${e.oldValue || ''}”, changed by ${e.user.getEmail()}.`);
}

function noteAnswer(e) {
  const blank = e.values.filter((value) => value === '').length;
  e.range.getSheet().getRange(e.range.getRow(), 1).setNote(`${blank} blank`);
  MailApp.sendEmail(e.namedValues['Email Address'][0], 'Your answer', e.values.slice(2).join('\n'));
}

function countAnswers() {
  const form = FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl());
  const scale = form.getItems(FormApp.ItemType.SCALE)[0];
  const given = form.getResponses()
    .map((response) => response.getResponseForItem(scale))
    .filter(Boolean)
    .map((answer) => Number(answer.getResponse()));
  const mean = given.reduce((sum, one) => sum + one, 0) / given.length;
  SpreadsheetApp.getUi().alert(`${form.getResponses().length} answers, mean ${mean}`);
}

function closeForm() {
  FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl())
    .setAcceptingResponses(false)
    .setCustomClosedFormMessage('Too late.');
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
}
