// The setters that give their own object, and with what they are called so that they can succeed.

import { classesInReach, isBuilt } from '../../../emulator/contract/coverage.ts';
import { reference } from '../../../emulator/core/signatures.ts';
import { withoutObject } from './live-objects.ts';
import { argumentsOf } from './sample-arguments.ts';

/** Methods that give another object of the same class, as the reference says of each. */
const another: readonly RegExp[] = [
  /\.(get\w+|copy|copyBlob|copyTo|duplicate|offset|toBuilder)$/,
  /^Calendar\.RecurrenceRule\.add\w+(Rule|Exclusion)$/,
  // The element of the same type before it, into which it went.
  /^Document\.\w+\.merge$/,
  /^Drive\.(File\.makeCopy|Folder\.createFolder)$/,
  // A fresh builder of the type, even where the chart is of that type.
  /^Spreadsheet\.Embedded\w+ChartBuilder\.as\w+Chart$/,
  // The range that is left.
  /^Spreadsheet\.Range\.removeDuplicates$/,
];

/** Methods that no argument can make succeed here, and why. */
const refused: Readonly<Record<string, string>> = {
  'Drive.File.setOwner': 'for Workspace accounts alone',
  'Drive.Folder.setOwner': 'for Workspace accounts alone',
  'Forms.Form.setRequireLogin': 'for Workspace accounts alone',
  'Spreadsheet.LookerDataSourceSpecBuilder.setParameterFromCell': 'for BigQuery alone',
  'Spreadsheet.PivotGroup.setGroupLimit': 'for data source pivot tables alone',
  'Forms.Form.setDestination': 'U18, tested in tests/emulator/contract',
};

interface Fitting {
  args?: string;
  /** The object to call it on, where that of the class will not do. */
  on?: string;
}

const inQuiz = (expression: string) => `(form.setIsQuiz(true), ${expression})`;

/** Where another paragraph follows, since no section may be without one. */
const beforeAnother = (made: string) => `(() => {
  const body = paper();
  const made = body.${made};
  body.appendParagraph('Hai');
  return made;
})()`;

const mine = 'meeting().addGuest(Session.getActiveUser().getEmail())';
const someone = { args: "'b@c.vn'" };
const some = { args: "['b@c.vn', 'd@e.vn']" };
const colour = { args: "'#ff0000'" };
const zone = { args: "'Asia/Ho_Chi_Minh'" };
const newParagraph = { args: "one.insertParagraph(0, 'Một')" };

/** The same by the name of the method, whichever its class. */
const fittingName: Readonly<Record<string, Fitting>> = {
  ...{ addCommenter: someone, addEditor: someone, addViewer: someone },
  ...{ addGuest: someone, addPublishedReader: someone, forward: someone },
  ...{ addCommenters: some, addEditors: some, addViewers: some, addPublishedReaders: some },
  ...{ setBackgroundColor: colour, setForegroundColor: colour, setBorderColor: colour },
  ...{ setRgbColor: colour, setTimeZone: zone, inTimezone: zone },
  removeChild: { args: 'one.getChild(0)' },
  setMyStatus: { args: 'CalendarApp.GuestStatus.YES', on: mine },
  setPoints: { args: '5', on: inQuiz('it') },
};

/** Arguments, and the object, where any of the right type would be refused for its value. */
const fitting: Readonly<Record<string, Fitting>> = {
  'Base.Blob.setBytes': { args: '[1, -1]' },
  'Base.Menu.addSubMenu': {
    args: "SpreadsheetApp.getUi().createMenu('Con').addItem('a', 'go')",
  },
  'Calendar.Calendar.setColor': colour,
  'Calendar.CalendarEvent.setAllDayDates': { args: 'new Date(0), new Date(86400000)' },
  'Calendar.CalendarEventSeries.setMyStatus': { on: `${mine}.getEventSeries()` },
  'Document.Body.removeChild': newParagraph,
  'Document.FooterSection.removeChild': newParagraph,
  'Document.HeaderSection.removeChild': newParagraph,
  'Document.ListItem.removeFromParent': { on: beforeAnother("appendListItem('Một')") },
  'Document.Paragraph.removeFromParent': { on: beforeAnother("appendParagraph('Một')") },
  'Document.RangeBuilder.addElementsBetween': {
    args: "...Array(2).fill(paper().appendParagraph('Một'))",
  },
  'Document.Table.setColumnWidth': { args: '0, 90' },
  'Document.TableCell.removeChild': newParagraph,
  'Document.Text.removeFromParent': { on: "paper().appendParagraph('Một').getChild(0)" },
  'Forms.Form.deleteResponse': { args: 'form.createResponse().submit().getId()' },
  'Forms.Form.submitGrades': {
    args: '[form.createResponse().submit()]',
    on: inQuiz('form'),
  },
  'Forms.FormResponse.withItemGrade': {
    args: 'one.getItemResponses()[0]',
    on: inQuiz('form.createResponse().withItemResponse(answer).submit()'),
  },
  'Forms.ItemResponse.setFeedback': { args: 'FormApp.createFeedback().build()' },
  'Forms.ItemResponse.setScore': { args: '1' },
  'Forms.RatingItem.setRatingScaleLevel': { args: '5' },
  'Forms.ScaleItem.setBounds': { args: '1, 5' },
  'Forms.VideoItem.setVideoUrl': { args: "'https://www.youtube.com/watch?v=dQw4w9WgXcQ'" },
  'Gmail.GmailApp.sendEmail': { args: "'b@c.vn', 's', 'b'" },
  'Gmail.GmailDraft.update': { args: "'b@c.vn', 's', 'b'" },
  'HTML.HtmlOutput.addMetaTag': { args: "'viewport', 'width=device-width'" },
  'HTML.HtmlOutput.setFaviconUrl': { args: "'https://example.vn/a.png'" },
  'Script.ClockTriggerBuilder.everyMinutes': { args: '5' },
  'Spreadsheet.CellImageBuilder.setSourceUrl': { args: "'https://x.vn/a.png'" },
  'Spreadsheet.DeveloperMetadata.moveToColumn': { args: "sheet.getRange('C:C')" },
  'Spreadsheet.DeveloperMetadata.moveToRow': { args: "sheet.getRange('4:4')" },
  'Spreadsheet.PivotGroup.moveToIndex': { args: '0' },
  'Spreadsheet.PivotGroup.setDateTimeGroupingRule': {
    args: 'SpreadsheetApp.DateTimeGroupingRuleType.YEAR',
  },
  'Spreadsheet.PivotGroup.setHistogramGroupingRule': { args: '0, 10, 5' },
  'Spreadsheet.PivotGroup.sortBy': {
    args: "it.getPivotTable().addCalculatedPivotValue('Hai', '=2'), []",
  },
  'Spreadsheet.PivotValue.summarizeBy': {
    args: 'SpreadsheetApp.PivotTableSummarizeFunction.CUSTOM',
  },
  'Spreadsheet.Protection.setRangeName': { args: 'named().getName()' },
  'Spreadsheet.Range.addDeveloperMetadata': { on: "sheet.getRange('A:A')" },
  'Spreadsheet.Slicer.setTitleHorizontalAlignment': { args: "'center'" },
  'Spreadsheet.SpreadsheetTheme.setConcreteColor': {
    args: 'SpreadsheetApp.ThemeColorType.TEXT, 1, 2, 3',
  },
  'Spreadsheet.Sheet.hideSheet': { on: 'book.insertSheet()' },
};

/** Methods of a class that give an object of the class: itself, or another one. */
function ofOwnClass(gas: string, itself: boolean): string[] {
  return Object.entries(reference.classes[gas]?.returns ?? {})
    .filter(([name, gives]) => gives === `class:${gas}` && isBuilt(gas, name))
    .map(([name]) => name)
    .filter((name) => refused[`${gas}.${name}`] === undefined)
    .filter((name) => another.some((one) => one.test(`${gas}.${name}`)) !== itself);
}

export const chained = (gas: string): string[] => ofOwnClass(gas, true);

/** Methods that give another object of the class, getters aside: some find nothing but itself. */
export const givingAnother = (gas: string): string[] =>
  ofOwnClass(gas, false).filter((name) => !name.startsWith('get'));

/** Classes with methods to chain of which a script can have an object. */
export const chainedClasses = (): string[] =>
  classesInReach().filter((gas) => !withoutObject[gas] && chained(gas).length > 0);

/** The call of a method that can succeed, and the object to call it on, as expressions. */
export function callOf(gas: string, name: string): { on: string; call: string } {
  const { args, on } = { ...fittingName[name], ...fitting[`${gas}.${name}`] };
  const given = args ?? argumentsOf(reference.classes[gas]?.methods[name] ?? []);
  const usual = gas === 'Spreadsheet.Range' ? "sheet.getRange('A1')" : 'it';
  return { on: on ?? usual, call: `${name}(${given})` };
}
