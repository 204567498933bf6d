// Which class of the runtime stands for which class of Google's reference.

import { CalendarApp } from '../calendar/app.ts';
import { Calendar } from '../calendar/calendar.ts';
import { CalendarEvent } from '../calendar/event.ts';
import { EventGuest } from '../calendar/event-guest.ts';
import { EventRecurrence, RecurrenceRule } from '../calendar/event-recurrence.ts';
import { CalendarEventSeries } from '../calendar/series.ts';
import { BlobService } from '../core/blob.ts';
import { DocumentApp } from '../documents/app.ts';
import { Body } from '../documents/body.ts';
import { DocumentContainer } from '../documents/container.ts';
import { DocumentElement } from '../documents/element.ts';
import { FootnoteSection } from '../documents/footnote-section.ts';
import { InlineImage } from '../documents/image.ts';
import { DocumentListItem } from '../documents/list-item.ts';
import * as marks from '../documents/marks.ts';
import { Paragraph } from '../documents/paragraph.ts';
import { DocumentRange, RangeBuilder } from '../documents/range.ts';
import { RangeElement } from '../documents/range-element.ts';
import { FooterSection, HeaderSection } from '../documents/section.ts';
import { Table } from '../documents/table.ts';
import { TableCell } from '../documents/table-cell.ts';
import { TableRow } from '../documents/table-row.ts';
import { DocumentTab, Tab } from '../documents/tabs.ts';
import { DocumentText } from '../documents/text.ts';
import { TextDocument } from '../documents/text-document.ts';
import { About } from '../drive/about.ts';
import { DriveApi } from '../drive/app.ts';
import { DriveApp } from '../drive/drive-app.ts';
import { File } from '../drive/file.ts';
import { Files } from '../drive/files.ts';
import { Folder } from '../drive/folder.ts';
import { FileIterator, FolderIterator } from '../drive/iterators.ts';
import { MimeType } from '../drive/mime-types.ts';
import { Permissions } from '../drive/permissions.ts';
import { DriveUser } from '../drive/user.ts';
import { FormApp } from '../forms/app.ts';
import * as ticks from '../forms/checkbox-validation.ts';
import { Choice } from '../forms/choice.ts';
import * as choices from '../forms/choice-items.ts';
import * as dates from '../forms/date-items.ts';
import { Form } from '../forms/form.ts';
import * as grids from '../forms/grid-items.ts';
import * as gridRules from '../forms/grid-validation.ts';
import { Item } from '../forms/item-kinds.ts';
import { ItemResponse } from '../forms/item-response.ts';
import * as layout from '../forms/layout-items.ts';
import * as media from '../forms/media-items.ts';
import { QuizFeedback, QuizFeedbackBuilder } from '../forms/quiz-feedback.ts';
import { FormResponse } from '../forms/response.ts';
import * as scales from '../forms/scale-items.ts';
import * as texts from '../forms/text-items.ts';
import { MailApp } from '../mail/app.ts';
import { GmailApp } from '../mail/gmail-app.ts';
import { GmailAttachment } from '../mail/gmail-attachment.ts';
import { GmailDraft } from '../mail/gmail-draft.ts';
import { GmailLabel } from '../mail/gmail-label.ts';
import { GmailMessage } from '../mail/gmail-message.ts';
import { GmailThread } from '../mail/gmail-thread.ts';
import { Cache, CacheService } from '../script/cache.ts';
import { ClockTriggerBuilder } from '../script/clock-trigger-builder.ts';
import { ContentService, TextOutput } from '../script/content-service.ts';
import {
  CalendarTriggerBuilder,
  DocumentTriggerBuilder,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
} from '../script/event-trigger-builders.ts';
import { HtmlOutputMetaTag } from '../script/html-meta-tag.ts';
import { HtmlOutput, HtmlTemplate } from '../script/html-page.ts';
import { HtmlService } from '../script/html-service.ts';
import { Lock, LockService } from '../script/lock.ts';
import { Console, Logger } from '../script/logger.ts';
import {
  Properties,
  PropertiesService,
  ScriptProperties,
  UserProperties,
} from '../script/properties.ts';
import { PublishedService, StateTokenBuilder } from '../script/publishing.ts';
import { AuthorizationInfo, ScriptApp } from '../script/script-app.ts';
import { Session, User } from '../script/session.ts';
import { Trigger } from '../script/trigger.ts';
import { TriggerBuilder } from '../script/trigger-builder.ts';
import { Utilities } from '../script/utilities.ts';
import { SpreadsheetApp } from '../spreadsheet/app.ts';
import { Banding } from '../spreadsheet/services/banding.ts';
import * as cellImage from '../spreadsheet/services/cell-image.ts';
import { ChartsApp } from '../spreadsheet/services/charts/app.ts';
import { ChartOptions } from '../spreadsheet/services/charts/chart-options.ts';
import { ContainerInfo } from '../spreadsheet/services/charts/container-info.ts';
import * as chartTables from '../spreadsheet/services/charts/data-table.ts';
import { EmbeddedChart } from '../spreadsheet/services/charts/embedded-chart.ts';
import { EmbeddedChartBuilder } from '../spreadsheet/services/charts/embedded-chart-builder.ts';
import * as chartText from '../spreadsheet/services/charts/text-style.ts';
import * as typedCharts from '../spreadsheet/services/charts/typed-builders.ts';
import * as color from '../spreadsheet/services/color.ts';
import { ConditionalFormatRule } from '../spreadsheet/services/conditional-format.ts';
import { ConditionalFormatRuleBuilder } from '../spreadsheet/services/conditional-format-builder.ts';
import { BigQueryDataSourceSpecBuilder } from '../spreadsheet/services/data-source/big-query-spec-builder.ts';
import { LookerDataSourceSpecBuilder } from '../spreadsheet/services/data-source/looker-spec-builder.ts';
import { DataSourceParameter } from '../spreadsheet/services/data-source/parameter.ts';
import * as dataSourceSpec from '../spreadsheet/services/data-source/spec.ts';
import { DataSourceSpecBuilder } from '../spreadsheet/services/data-source/spec-builder.ts';
import { DataValidationService } from '../spreadsheet/services/data-validation.ts';
import { DataValidationBuilder } from '../spreadsheet/services/data-validation-builder.ts';
import { DeveloperMetadata } from '../spreadsheet/services/developer-metadata.ts';
import { Filter } from '../spreadsheet/services/filter.ts';
import * as criteria from '../spreadsheet/services/filter-criteria.ts';
import * as conditions from '../spreadsheet/services/format-conditions.ts';
import { Group } from '../spreadsheet/services/group.ts';
import { DeveloperMetadataFinder } from '../spreadsheet/services/metadata.ts';
import { DeveloperMetadataLocation } from '../spreadsheet/services/metadata-location.ts';
import { NamedRange } from '../spreadsheet/services/named-range.ts';
import { OverGridImage } from '../spreadsheet/services/over-grid-image.ts';
import { PageProtection } from '../spreadsheet/services/page-protection.ts';
import { DateTimeGroupingRule } from '../spreadsheet/services/pivot/date-time-rule.ts';
import { PivotFilter } from '../spreadsheet/services/pivot/pivot-filter.ts';
import { PivotGroup } from '../spreadsheet/services/pivot/pivot-group.ts';
import { PivotTable } from '../spreadsheet/services/pivot/pivot-table.ts';
import { PivotValue } from '../spreadsheet/services/pivot/pivot-value.ts';
import { Protection } from '../spreadsheet/services/protection.ts';
import { Range } from '../spreadsheet/services/range.ts';
import { RangeList } from '../spreadsheet/services/range-list.ts';
import { TextRotation } from '../spreadsheet/services/range-turns.ts';
import * as richText from '../spreadsheet/services/rich-text.ts';
import { Selection } from '../spreadsheet/services/selection.ts';
import { Sheet } from '../spreadsheet/services/sheet.ts';
import { Slicer } from '../spreadsheet/services/slicer.ts';
import { Spreadsheet } from '../spreadsheet/services/spreadsheet.ts';
import { SpreadsheetTheme } from '../spreadsheet/services/spreadsheet-theme.ts';
import { TextFinder } from '../spreadsheet/services/text-finder.ts';
import * as textStyle from '../spreadsheet/services/text-style.ts';
import { Browser } from '../ui/browser.ts';
import { Menu } from '../ui/menu.ts';
import { PromptResponse, Ui } from '../ui/ui.ts';
import { UrlFetchApp } from '../web/app.ts';
import { HttpResponse } from '../web/response.ts';

/** By the place in the reference, the prototype that holds the methods. */
export const catalogue: Readonly<Record<string, object>> = {
  'Base.Blob': BlobService.prototype,
  'Base.Browser': Browser.prototype,
  'Base.Console': Console.prototype,
  'Base.Logger': Logger.prototype,
  'Base.Menu': Menu.prototype,
  'Base.MimeType': MimeType.prototype,
  'Base.PromptResponse': PromptResponse.prototype,
  'Base.RgbColor': color.RgbColor.prototype,
  'Base.Session': Session.prototype,
  'Base.Ui': Ui.prototype,
  'Base.User': User.prototype,
  'Cache.Cache': Cache.prototype,
  'Cache.CacheService': CacheService.prototype,
  'Calendar.Calendar': Calendar.prototype,
  'Calendar.CalendarApp': CalendarApp.prototype,
  'Calendar.CalendarEvent': CalendarEvent.prototype,
  'Calendar.CalendarEventSeries': CalendarEventSeries.prototype,
  'Calendar.EventGuest': EventGuest.prototype,
  'Calendar.EventRecurrence': EventRecurrence.prototype,
  'Calendar.RecurrenceRule': RecurrenceRule.prototype,
  'Content.ContentService': ContentService.prototype,
  'Content.TextOutput': TextOutput.prototype,
  'Document.Body': Body.prototype,
  'Document.ContainerElement': DocumentContainer.prototype,
  'Document.Document': TextDocument.prototype,
  'Document.DocumentApp': DocumentApp.prototype,
  'Document.DocumentTab': DocumentTab.prototype,
  'Document.Element': DocumentElement.prototype,
  'Document.FooterSection': FooterSection.prototype,
  'Document.Footnote': marks.Footnote.prototype,
  'Document.FootnoteSection': FootnoteSection.prototype,
  'Document.HeaderSection': HeaderSection.prototype,
  'Document.HorizontalRule': marks.HorizontalRule.prototype,
  'Document.InlineImage': InlineImage.prototype,
  'Document.ListItem': DocumentListItem.prototype,
  'Document.PageBreak': marks.PageBreak.prototype,
  'Document.Paragraph': Paragraph.prototype,
  'Document.Range': DocumentRange.prototype,
  'Document.RangeBuilder': RangeBuilder.prototype,
  'Document.RangeElement': RangeElement.prototype,
  'Document.Tab': Tab.prototype,
  'Document.Table': Table.prototype,
  'Document.TableCell': TableCell.prototype,
  'Document.TableRow': TableRow.prototype,
  'Document.Text': DocumentText.prototype,
  'Document.UnsupportedElement': marks.UnsupportedElement.prototype,
  'Drive.DriveApp': DriveApp.prototype,
  'Drive.File': File.prototype,
  'Drive.FileIterator': FileIterator.prototype,
  'Drive.Folder': Folder.prototype,
  'Drive.FolderIterator': FolderIterator.prototype,
  'Drive.User': DriveUser.prototype,
  'Charts.ChartOptions': ChartOptions.prototype,
  'Charts.Charts': ChartsApp.prototype,
  'Charts.DataTable': chartTables.DataTable.prototype,
  'Charts.DataTableBuilder': chartTables.DataTableBuilder.prototype,
  'Charts.DataViewDefinition': chartTables.DataViewDefinition.prototype,
  'Charts.DataViewDefinitionBuilder': chartTables.DataViewDefinitionBuilder.prototype,
  'Charts.TextStyle': chartText.ChartTextStyle.prototype,
  'Charts.TextStyleBuilder': chartText.ChartTextStyleBuilder.prototype,
  'DriveV3.About': About.prototype,
  'DriveV3.Drive': DriveApi.prototype,
  'DriveV3.Files': Files.prototype,
  'DriveV3.Permissions': Permissions.prototype,
  'Forms.CheckboxGridItem': grids.CheckboxGridItem.prototype,
  'Forms.CheckboxGridValidation': gridRules.GridValidation.prototype,
  'Forms.CheckboxGridValidationBuilder': gridRules.GridValidationBuilder.prototype,
  'Forms.CheckboxItem': choices.CheckboxItem.prototype,
  'Forms.CheckboxValidation': ticks.CheckboxValidation.prototype,
  'Forms.CheckboxValidationBuilder': ticks.CheckboxValidationBuilder.prototype,
  'Forms.Choice': Choice.prototype,
  'Forms.DateItem': dates.DateItem.prototype,
  'Forms.DateTimeItem': dates.DateTimeItem.prototype,
  'Forms.DurationItem': dates.DurationItem.prototype,
  'Forms.Form': Form.prototype,
  'Forms.FormApp': FormApp.prototype,
  'Forms.FormResponse': FormResponse.prototype,
  'Forms.GridItem': grids.GridItem.prototype,
  'Forms.GridValidation': gridRules.GridValidation.prototype,
  'Forms.GridValidationBuilder': gridRules.GridValidationBuilder.prototype,
  'Forms.ImageItem': media.ImageItem.prototype,
  'Forms.Item': Item.prototype,
  'Forms.ItemResponse': ItemResponse.prototype,
  'Forms.ListItem': choices.ListItem.prototype,
  'Forms.MultipleChoiceItem': choices.MultipleChoiceItem.prototype,
  'Forms.PageBreakItem': layout.PageBreakItem.prototype,
  'Forms.ParagraphTextItem': texts.ParagraphTextItem.prototype,
  'Forms.ParagraphTextValidation': texts.TextRule.prototype,
  'Forms.ParagraphTextValidationBuilder': texts.ParagraphTextValidationBuilder.prototype,
  'Forms.QuizFeedback': QuizFeedback.prototype,
  'Forms.QuizFeedbackBuilder': QuizFeedbackBuilder.prototype,
  'Forms.RatingItem': scales.RatingItem.prototype,
  'Forms.ScaleItem': scales.ScaleItem.prototype,
  'Forms.SectionHeaderItem': layout.SectionHeaderItem.prototype,
  'Forms.TextItem': texts.TextItem.prototype,
  'Forms.TextValidation': texts.TextRule.prototype,
  'Forms.TextValidationBuilder': texts.TextValidationBuilder.prototype,
  'Forms.TimeItem': dates.TimeItem.prototype,
  'Forms.VideoItem': media.VideoItem.prototype,
  'Gmail.GmailApp': GmailApp.prototype,
  'Gmail.GmailAttachment': GmailAttachment.prototype,
  'Gmail.GmailDraft': GmailDraft.prototype,
  'Gmail.GmailLabel': GmailLabel.prototype,
  'Gmail.GmailMessage': GmailMessage.prototype,
  'Gmail.GmailThread': GmailThread.prototype,
  'HTML.HtmlOutput': HtmlOutput.prototype,
  'HTML.HtmlOutputMetaTag': HtmlOutputMetaTag.prototype,
  'HTML.HtmlService': HtmlService.prototype,
  'HTML.HtmlTemplate': HtmlTemplate.prototype,
  'Lock.Lock': Lock.prototype,
  'Lock.LockService': LockService.prototype,
  'Mail.MailApp': MailApp.prototype,
  'Properties.Properties': Properties.prototype,
  'Properties.PropertiesService': PropertiesService.prototype,
  'Properties.ScriptProperties': ScriptProperties.prototype,
  'Properties.UserProperties': UserProperties.prototype,
  'Script.AuthorizationInfo': AuthorizationInfo.prototype,
  'Script.CalendarTriggerBuilder': CalendarTriggerBuilder.prototype,
  'Script.DocumentTriggerBuilder': DocumentTriggerBuilder.prototype,
  'Script.ClockTriggerBuilder': ClockTriggerBuilder.prototype,
  'Script.FormTriggerBuilder': FormTriggerBuilder.prototype,
  'Script.ScriptApp': ScriptApp.prototype,
  'Script.Service': PublishedService.prototype,
  'Script.SpreadsheetTriggerBuilder': SpreadsheetTriggerBuilder.prototype,
  'Script.StateTokenBuilder': StateTokenBuilder.prototype,
  'Script.Trigger': Trigger.prototype,
  'Script.TriggerBuilder': TriggerBuilder.prototype,
  'Spreadsheet.Banding': Banding.prototype,
  'Spreadsheet.BigQueryDataSourceSpec': dataSourceSpec.BigQueryDataSourceSpec.prototype,
  'Spreadsheet.BigQueryDataSourceSpecBuilder': BigQueryDataSourceSpecBuilder.prototype,
  'Spreadsheet.BooleanCondition': conditions.BooleanCondition.prototype,
  'Spreadsheet.CellImage': cellImage.CellImage.prototype,
  'Spreadsheet.CellImageBuilder': cellImage.CellImageBuilder.prototype,
  'Spreadsheet.Color': color.Color.prototype,
  'Spreadsheet.ColorBuilder': color.ColorBuilder.prototype,
  'Spreadsheet.ConditionalFormatRule': ConditionalFormatRule.prototype,
  'Spreadsheet.ConditionalFormatRuleBuilder': ConditionalFormatRuleBuilder.prototype,
  'Spreadsheet.ContainerInfo': ContainerInfo.prototype,
  'Spreadsheet.DataSourceParameter': DataSourceParameter.prototype,
  'Spreadsheet.DataSourceSpec': dataSourceSpec.DataSourceSpec.prototype,
  'Spreadsheet.DataSourceSpecBuilder': DataSourceSpecBuilder.prototype,
  'Spreadsheet.DataValidation': DataValidationService.prototype,
  'Spreadsheet.DataValidationBuilder': DataValidationBuilder.prototype,
  'Spreadsheet.DateTimeGroupingRule': DateTimeGroupingRule.prototype,
  'Spreadsheet.DeveloperMetadata': DeveloperMetadata.prototype,
  'Spreadsheet.DeveloperMetadataFinder': DeveloperMetadataFinder.prototype,
  'Spreadsheet.DeveloperMetadataLocation': DeveloperMetadataLocation.prototype,
  'Spreadsheet.EmbeddedChart': EmbeddedChart.prototype,
  'Spreadsheet.EmbeddedChartBuilder': EmbeddedChartBuilder.prototype,
  'Spreadsheet.EmbeddedAreaChartBuilder': typedCharts.EmbeddedAreaChartBuilder.prototype,
  'Spreadsheet.EmbeddedBarChartBuilder': typedCharts.EmbeddedBarChartBuilder.prototype,
  'Spreadsheet.EmbeddedColumnChartBuilder': typedCharts.EmbeddedColumnChartBuilder.prototype,
  'Spreadsheet.EmbeddedComboChartBuilder': typedCharts.EmbeddedComboChartBuilder.prototype,
  'Spreadsheet.EmbeddedHistogramChartBuilder': typedCharts.EmbeddedHistogramChartBuilder.prototype,
  'Spreadsheet.EmbeddedLineChartBuilder': typedCharts.EmbeddedLineChartBuilder.prototype,
  'Spreadsheet.EmbeddedPieChartBuilder': typedCharts.EmbeddedPieChartBuilder.prototype,
  'Spreadsheet.EmbeddedScatterChartBuilder': typedCharts.EmbeddedScatterChartBuilder.prototype,
  'Spreadsheet.EmbeddedTableChartBuilder': typedCharts.EmbeddedTableChartBuilder.prototype,
  'Spreadsheet.Filter': Filter.prototype,
  'Spreadsheet.FilterCriteria': criteria.FilterCriteria.prototype,
  'Spreadsheet.FilterCriteriaBuilder': criteria.FilterCriteriaBuilder.prototype,
  'Spreadsheet.GradientCondition': conditions.GradientCondition.prototype,
  'Spreadsheet.Group': Group.prototype,
  'Spreadsheet.LookerDataSourceSpec': dataSourceSpec.LookerDataSourceSpec.prototype,
  'Spreadsheet.LookerDataSourceSpecBuilder': LookerDataSourceSpecBuilder.prototype,
  'Spreadsheet.NamedRange': NamedRange.prototype,
  'Spreadsheet.OverGridImage': OverGridImage.prototype,
  'Spreadsheet.PageProtection': PageProtection.prototype,
  'Spreadsheet.PivotFilter': PivotFilter.prototype,
  'Spreadsheet.PivotGroup': PivotGroup.prototype,
  'Spreadsheet.PivotTable': PivotTable.prototype,
  'Spreadsheet.PivotValue': PivotValue.prototype,
  'Spreadsheet.Protection': Protection.prototype,
  'Spreadsheet.Range': Range.prototype,
  'Spreadsheet.RangeList': RangeList.prototype,
  'Spreadsheet.RichTextValue': richText.RichTextValueService.prototype,
  'Spreadsheet.RichTextValueBuilder': richText.RichTextValueBuilder.prototype,
  'Spreadsheet.Selection': Selection.prototype,
  'Spreadsheet.Sheet': Sheet.prototype,
  'Spreadsheet.Slicer': Slicer.prototype,
  'Spreadsheet.Spreadsheet': Spreadsheet.prototype,
  'Spreadsheet.SpreadsheetApp': SpreadsheetApp.prototype,
  'Spreadsheet.SpreadsheetTheme': SpreadsheetTheme.prototype,
  'Spreadsheet.TextFinder': TextFinder.prototype,
  'Spreadsheet.TextRotation': TextRotation.prototype,
  'Spreadsheet.TextStyle': textStyle.TextStyleService.prototype,
  'Spreadsheet.TextStyleBuilder': textStyle.TextStyleBuilder.prototype,
  'Spreadsheet.ThemeColor': color.ThemeColor.prototype,
  'URL_Fetch.HTTPResponse': HttpResponse.prototype,
  'URL_Fetch.UrlFetchApp': UrlFetchApp.prototype,
  'Utilities.Utilities': Utilities.prototype,
};
