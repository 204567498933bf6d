/**
 * Reviews of applications in a sidebar: it shows the row that is selected, keeps a decision and a
 * comment with it, and remembers each reviewer's view.
 */

const TAB = 'Applications';

function onOpen(e) {
  const menu = SpreadsheetApp.getUi().createMenu('Review');
  menu.addItem('Open the sidebar', 'showSidebar');
  if (e && e.authMode !== ScriptApp.AuthMode.NONE) menu.addSeparator().addItem('What is left', 'showLeft');
  menu.addToUi();
}

function showSidebar() {
  const page = HtmlService.createTemplateFromFile('Sidebar');
  page.decisions = ['Accept', 'Reject', 'Ask'];
  page.view = PropertiesService.getUserProperties().getProperty('view') || 'all';
  page.reviewer = Session.getActiveUser().getEmail();
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Review'));
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** What the sidebar shows of the selected row. */
function getSelected() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const row = sheet.getActiveCell().getRow();
  if (row === 1 || row > sheet.getLastRow()) return null;
  const [name, day, sum, decision, comment] = sheet.getRange(row, 1, 1, 5).getDisplayValues()[0];
  return { row, name, day, sum, decision, comment };
}

/** @param {{row: number, decision: string, comment: string}} given what the sidebar's form holds */
function saveDecision(given) {
  if (!given.decision) throw new Error('Choose a decision.');
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const colours = { Accept: '#d9ead3', Reject: '#f4cccc', Ask: '#fff2cc' };
  sheet.getRange(Number(given.row), 4, 1, 3)
    .setValues([[given.decision, given.comment.trim(), Session.getActiveUser().getEmail()]])
    .setBackground(colours[given.decision]);
  return left_();
}

function goToNext() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const from = sheet.getActiveCell().getRow();
  const decisions = sheet.getRange(1, 4, sheet.getLastRow()).getValues().flat();
  const at = decisions.findIndex((decision, index) => index + 1 > from && decision === '');
  if (at < 0) return null;
  sheet.getRange(at + 1, 1).activate();
  return getSelected();
}

function setView(view) {
  PropertiesService.getUserProperties().setProperty('view', view);
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const filter = sheet.getFilter() || sheet.getDataRange().createFilter();
  if (view === 'open') filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build());
  else filter.removeColumnFilterCriteria(4);
}

function left_() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  return sheet.getRange(2, 4, sheet.getLastRow() - 1).getValues().flat().filter((one) => one === '').length;
}

function showLeft() {
  const page = HtmlService.createHtmlOutput(`<p>${left_()} left</p>`).setWidth(200).setHeight(80);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Review');
}
