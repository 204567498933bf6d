// How a script gets hold of one object of every class in reach, as expressions over `setting`.

import type { Manifest } from '../../../emulator/core/execution.ts';
import { reference } from '../../../emulator/core/signatures.ts';
import type { Runtime } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

/** Declares what the expressions build on: a workbook, a sheet, a range, a form. */
export const setting = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const range = sheet.getRange('A1:B3');
  const form = FormApp.create('Phiếu', true);
  const answer = form.addTextItem().setTitle('Ý kiến').createResponse('Thống nhất');
  const metadata = () => {
    sheet.addDeveloperMetadata('khoa', 'gia tri');
    return sheet.createDeveloperMetadataFinder().withKey('khoa').find()[0];
  };
  const named = () => { book.setNamedRange('ten', range); return book.getNamedRanges()[0]; };
  const pivot = () => sheet.getRange('E1').createPivotTable(range);
  const colouring = () => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
    .setBackground('#ff0000').setRanges([range]);
  const paper = () => DocumentApp.create('Biên bản').getBody();
  const mail = (options) =>
    GmailApp.sendEmail('a@b.vn', 's', 'b', options).search('in:sent')[0].getMessages()[0];
  const meeting = () =>
    CalendarApp.createAllDayEvent('Họp', new Date(), { guests: 'a@b.vn' });
  const query = () =>
    SpreadsheetApp.newDataSourceSpec().asBigQuery().setParameterFromCell('x', 'A1');
  const looker = () => SpreadsheetApp.newDataSourceSpec().asLooker();
  const clock = () => ScriptApp.newTrigger('go').timeBased();`;

const items = Object.fromEntries(
  [
    ...['Text', 'ParagraphText', 'List', 'MultipleChoice', 'Checkbox', 'Date', 'DateTime', 'Time'],
    ...['Duration', 'Scale', 'Grid', 'CheckboxGrid', 'PageBreak', 'SectionHeader'],
    ...['Rating', 'Image', 'Video'],
  ].map((kind) => [`Forms.${kind}Item`, `form.add${kind}Item()`]),
);

const globals = Object.fromEntries(
  Object.entries(reference.globals).map(([name, gas]) => [gas, name]),
);

const charts = Object.fromEntries(
  ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'].map((type) => [
    `Spreadsheet.Embedded${type}ChartBuilder`,
    `sheet.newChart().as${type}Chart()`,
  ]),
);

const drive = Object.fromEntries(
  Object.entries(reference.classes['DriveV3.Drive']?.services ?? {}).map(([name, gas]) => [
    gas,
    `Drive.${name}`,
  ]),
);

/** An expression for an object of each class, by its place in the reference. */
export const expressions: Readonly<Record<string, string>> = {
  ...globals,
  ...items,
  ...drive,
  ...charts,
  'Base.Blob': "Utilities.newBlob('a')",
  'Base.Menu': "SpreadsheetApp.getUi().createMenu('Sổ')",
  'Base.PromptResponse': "SpreadsheetApp.getUi().prompt('Tên?')",
  'Base.Ui': 'SpreadsheetApp.getUi()',
  'Base.RgbColor': 'range.getFontColorObject().asRgbColor()',
  'Base.User': 'Session.getActiveUser()',
  'Cache.Cache': 'CacheService.getScriptCache()',
  'Calendar.Calendar': 'CalendarApp.getDefaultCalendar()',
  'Calendar.CalendarEvent': 'meeting()',
  'Calendar.CalendarEventSeries': 'meeting().getEventSeries()',
  'Calendar.EventGuest': 'meeting().getGuestList()[0]',
  'Calendar.EventRecurrence': 'CalendarApp.newRecurrence()',
  'Calendar.RecurrenceRule': 'CalendarApp.newRecurrence().addDailyRule()',
  'Drive.File': "DriveApp.createFile('a.txt', 'a')",
  'Drive.FileIterator': 'DriveApp.getFiles()',
  'Drive.Folder': "DriveApp.createFolder('Hồ sơ')",
  'Drive.FolderIterator': 'DriveApp.getFolders()',
  'Drive.User': 'DriveApp.getRootFolder().getOwner()',
  'Document.Body': 'paper()',
  'Document.Document': "DocumentApp.create('Biên bản')",
  'Document.DocumentTab': "DocumentApp.create('Biên bản').getActiveTab().asDocumentTab()",
  'Document.FooterSection': "DocumentApp.create('Biên bản').addFooter()",
  'Document.HeaderSection': "DocumentApp.create('Biên bản').addHeader()",
  'Document.HorizontalRule': 'paper().appendHorizontalRule()',
  'Document.InlineImage':
    "paper().appendImage(Utilities.newBlob(Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=')))",
  'Document.ListItem': "paper().appendListItem('Một')",
  'Document.PageBreak': 'paper().appendPageBreak()',
  'Document.Paragraph': "paper().appendParagraph('Kính gửi')",
  'Document.Range': "DocumentApp.create('Biên bản').newRange().build()",
  'Document.RangeBuilder': "DocumentApp.create('Biên bản').newRange()",
  'Document.RangeElement': "paper().appendParagraph('Kính gửi').findText('gửi')",
  'Document.Tab': "DocumentApp.create('Biên bản').getActiveTab()",
  'Document.Table': "paper().appendTable([['STT']])",
  'Document.TableCell': "paper().appendTable([['STT']]).getCell(0, 0)",
  'Document.TableRow': "paper().appendTable([['STT']]).getRow(0)",
  'Document.Text': "paper().appendParagraph('Kính gửi').editAsText()",
  'Charts.ChartOptions': 'sheet.newChart().build().getOptions()',
  'Charts.DataTable': 'range.getDataTable()',
  'Charts.DataTableBuilder':
    "Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a').addColumn(Charts.ColumnType.NUMBER, 'b')",
  'Charts.DataViewDefinition': 'Charts.newDataViewDefinition().build()',
  'Charts.DataViewDefinitionBuilder': 'Charts.newDataViewDefinition()',
  'Charts.TextStyle': 'Charts.newTextStyle().build()',
  'Charts.TextStyleBuilder': 'Charts.newTextStyle()',
  'Content.TextOutput': "ContentService.createTextOutput('a')",
  'DriveV3.Drive': 'Drive',
  'Forms.CheckboxGridValidation':
    'FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build()',
  'Forms.CheckboxGridValidationBuilder': 'FormApp.createCheckboxGridValidation()',
  'Forms.CheckboxValidation': 'FormApp.createCheckboxValidation().requireSelectAtLeast(1).build()',
  'Forms.CheckboxValidationBuilder': 'FormApp.createCheckboxValidation()',
  'Forms.Choice': "form.addMultipleChoiceItem().createChoice('Có')",
  'Forms.Form': 'form',
  'Forms.FormResponse': 'form.createResponse()',
  'Forms.GridValidation':
    'FormApp.createGridValidation().requireLimitOneResponsePerColumn().build()',
  'Forms.GridValidationBuilder': 'FormApp.createGridValidation()',
  'Forms.Item': 'form.getItems()[0]',
  'Forms.ItemResponse': 'answer',
  'Forms.ParagraphTextValidation':
    'FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build()',
  'Forms.ParagraphTextValidationBuilder': 'FormApp.createParagraphTextValidation()',
  'Forms.QuizFeedback': "FormApp.createFeedback().setText('Đúng').build()",
  'Forms.QuizFeedbackBuilder': 'FormApp.createFeedback()',
  'Forms.TextValidation': 'FormApp.createTextValidation().requireNumber().build()',
  'Forms.TextValidationBuilder': 'FormApp.createTextValidation()',
  'Gmail.GmailAttachment': "mail({ attachments: [Utilities.newBlob('a')] }).getAttachments()[0]",
  'Gmail.GmailDraft': "GmailApp.createDraft('a@b.vn', 's', 'b')",
  'Gmail.GmailLabel': "GmailApp.createLabel('Cơ quan')",
  'Gmail.GmailMessage': 'mail({})',
  'Gmail.GmailThread': 'mail({}).getThread()',
  'HTML.HtmlOutput': "HtmlService.createHtmlOutput('<p>a</p>')",
  'HTML.HtmlOutputMetaTag':
    "HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=100').getMetaTags()[0]",
  'HTML.HtmlTemplate': "HtmlService.createTemplate('<p><?= a ?></p>')",
  'Lock.Lock': 'LockService.getScriptLock()',
  'Properties.Properties': 'PropertiesService.getScriptProperties()',
  'Script.AuthorizationInfo': 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  'Script.CalendarTriggerBuilder': "ScriptApp.newTrigger('go').forUserCalendar('a@b.vn')",
  'Script.DocumentTriggerBuilder': "ScriptApp.newTrigger('go').forDocument('document_0001')",
  'Script.ClockTriggerBuilder': 'clock()',
  'Script.FormTriggerBuilder': "ScriptApp.newTrigger('go').forForm(form)",
  'Script.Service': 'ScriptApp.getService()',
  'Script.SpreadsheetTriggerBuilder': "ScriptApp.newTrigger('go').forSpreadsheet(book)",
  'Script.StateTokenBuilder': 'ScriptApp.newStateToken()',
  'Script.Trigger': 'clock().everyHours(1).create()',
  'Script.TriggerBuilder': "ScriptApp.newTrigger('go')",
  'Spreadsheet.Banding': 'range.applyRowBanding()',
  'Spreadsheet.BigQueryDataSourceSpec': 'query().build().asBigQuery()',
  'Spreadsheet.BigQueryDataSourceSpecBuilder': 'query()',
  'Spreadsheet.BooleanCondition': 'colouring().build().getBooleanCondition()',
  'Spreadsheet.Color': 'range.getFontColorObject()',
  'Spreadsheet.ColorBuilder': "SpreadsheetApp.newColor().setRgbColor('#00ff00')",
  'Spreadsheet.ConditionalFormatRule': 'colouring().build()',
  'Spreadsheet.ConditionalFormatRuleBuilder': 'colouring()',
  'Spreadsheet.ContainerInfo': 'sheet.newChart().getContainer()',
  'Spreadsheet.DataSourceParameter': 'query().getParameters()[0]',
  'Spreadsheet.DataSourceSpec': 'query().build()',
  'Spreadsheet.DataSourceSpecBuilder': 'query().copy()',
  'Spreadsheet.DataValidation': 'SpreadsheetApp.newDataValidation().requireDate().build()',
  'Spreadsheet.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'Spreadsheet.DeveloperMetadata': 'metadata()',
  'Spreadsheet.DeveloperMetadataFinder': 'sheet.createDeveloperMetadataFinder()',
  'Spreadsheet.DeveloperMetadataLocation': 'metadata().getLocation()',
  'Spreadsheet.EmbeddedChart': 'sheet.newChart().build()',
  'Spreadsheet.EmbeddedChartBuilder': 'sheet.newChart()',
  'Spreadsheet.Filter': 'range.createFilter()',
  'Spreadsheet.FilterCriteria': 'SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()',
  'Spreadsheet.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'Spreadsheet.GradientCondition':
    "colouring().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').getGradientCondition()",
  'Spreadsheet.Group': "sheet.getRange('2:3').shiftRowGroupDepth(1).getSheet().getRowGroup(2, 1)",
  'Spreadsheet.LookerDataSourceSpec': 'looker().build().asLooker()',
  'Spreadsheet.LookerDataSourceSpecBuilder': 'looker()',
  'Spreadsheet.NamedRange': 'named()',
  'Spreadsheet.OverGridImage':
    "sheet.insertImage(Utilities.newBlob(Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=')), 1, 1)",
  'URL_Fetch.HTTPResponse': "UrlFetchApp.fetch('https://x.vn/')",
  'Spreadsheet.PageProtection': 'sheet.getSheetProtection()',
  'Spreadsheet.CellImage':
    "SpreadsheetApp.newCellImage().setSourceUrl('https://x.vn/a.png').build()",
  'Spreadsheet.CellImageBuilder': 'SpreadsheetApp.newCellImage()',
  'Spreadsheet.DateTimeGroupingRule':
    'pivot().addRowGroup(1).setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.YEAR).getDateTimeGroupingRule()',
  'Spreadsheet.PivotFilter':
    'pivot().addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build())',
  'Spreadsheet.PivotGroup': 'pivot().addRowGroup(1)',
  'Spreadsheet.PivotTable': 'pivot()',
  'Spreadsheet.PivotValue': "pivot().addCalculatedPivotValue('Hai', '=2')",
  'Spreadsheet.Protection': 'range.protect()',
  'Spreadsheet.Range': 'range',
  'Spreadsheet.RangeList': "sheet.getRangeList(['A1', 'B2'])",
  'Spreadsheet.RichTextValue': "SpreadsheetApp.newRichTextValue().setText('a').build()",
  'Spreadsheet.RichTextValueBuilder': 'SpreadsheetApp.newRichTextValue()',
  'Spreadsheet.Selection': 'sheet.getSelection()',
  'Spreadsheet.Sheet': 'sheet',
  'Spreadsheet.Slicer': 'sheet.insertSlicer(range, 1, 1)',
  'Spreadsheet.Spreadsheet': 'book',
  'Spreadsheet.SpreadsheetTheme': 'book.getSpreadsheetTheme()',
  'Spreadsheet.TextFinder': "sheet.createTextFinder('a')",
  'Spreadsheet.TextRotation': 'range.getTextRotation()',
  'Spreadsheet.TextStyle': 'SpreadsheetApp.newTextStyle().setBold(true).build()',
  'Spreadsheet.TextStyleBuilder': 'SpreadsheetApp.newTextStyle()',
  'Spreadsheet.ThemeColor':
    'SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).asThemeColor()',
};

/** Classes of the reference for which the script of a workbook has no object, and why. */
export const withoutObject: Readonly<Record<string, string>> = {
  'Document.ContainerElement': 'what holds others is of a class of its own',
  'Document.Element': 'every element is of a class of its own',
  'Document.Footnote': 'only a person makes one: tests/emulator/documents/import.test.ts reads it',
  'Document.FootnoteSection': 'belongs to a footnote',
  'Document.Position': 'no cursor in a document reaches this runtime: the getter gives null',
  'Document.UnsupportedElement': 'comes with an imported file only: import.test.ts, too',
  ...Object.fromEntries(
    ['', 'Formula', 'PivotTable', 'RefreshSchedule', 'Sheet', 'Table'].map((kind) => [
      `Spreadsheet.DataSource${kind}`,
      'no database is within reach: what would make one throws',
    ]),
  ),
  'Spreadsheet.Drawing': 'only people draw, and nobody can in this runtime',
  'Spreadsheet.PivotGroupLimit': 'only groups of data source pivot tables have one',
};

const manifest: Partial<Manifest> = {
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
};

/** A runtime in which every expression has its object. */
export function everythingAtHand(): Runtime {
  const runtime = runtimeWith('function go() {}', { manifest, web: () => ({}) });
  runtime.autoAnswer = () => 'OK';
  return runtime;
}

/** Evaluates a function body after `setting`, with `it` as the object of a class. */
export async function withObject<T>(runtime: Runtime, gas: string, body: string): Promise<T> {
  const text = await runtime.eval(`JSON.stringify((function () { ${setting}
    const it = ${expressions[gas]};
    ${body} })())`);
  return JSON.parse(String(text)) as T;
}
