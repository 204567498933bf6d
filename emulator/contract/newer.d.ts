// Methods that Google has and @types/google-apps-script 2.0.13 lacks (platform.md §4.1).

declare namespace GoogleAppsScript {
  namespace Forms {
    /** The typings' own list lacks RATING and UNSUPPORTED; the order is that of the reference. */
    enum ItemType {
      CHECKBOX,
      CHECKBOX_GRID,
      DATE,
      DATETIME,
      DURATION,
      GRID,
      IMAGE,
      LIST,
      MULTIPLE_CHOICE,
      PAGE_BREAK,
      PARAGRAPH_TEXT,
      RATING,
      SCALE,
      SECTION_HEADER,
      TEXT,
      TIME,
      VIDEO,
      FILE_UPLOAD,
      UNSUPPORTED,
    }
    enum RatingIconType {
      STAR,
      HEART,
      THUMB_UP,
    }
    interface FormApp {
      RatingIconType: typeof RatingIconType;
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      addRatingItem(): RatingItem;
      getPublishedReaders(): Base.User[];
      isPublished(): boolean;
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
    interface RatingItem {
      createResponse(response: Integer): ItemResponse;
      duplicate(): RatingItem;
      getGeneralFeedback(): QuizFeedback;
      getHelpText(): string;
      getId(): Integer;
      getIndex(): Integer;
      getPoints(): Integer;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): Integer;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setGeneralFeedback(feedback: QuizFeedback): RatingItem;
      setHelpText(text: string): RatingItem;
      setPoints(points: Integer): RatingItem;
      setRatingIcon(ratingIcon: RatingIconType): RatingItem;
      setRatingScaleLevel(ratingScaleLevel: Integer): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }
  }
}

declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

/** Older names that still work: developers.google.com/apps-script/samples/automations/bracket-maker calls them. */
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    interface Range {
      getColumnIndex(): Integer;
      setBackgroundColor(color: string): Range;
    }
  }
}

/** The advanced Drive service (v3): an export needs `{alt: 'media'}` (platform.md §7). */
declare namespace GoogleAppsScript {
  namespace DriveV3 {
    interface Files {
      export(fileId: string, mimeType: string, optionalArgs: object): object;
    }
  }
}

/**
 * Where null takes a value away: a text inherits it again, a link is gone. The reference writes
 * String alone, but scripts rely on it (the add-on of Zotero unlinks its citations so).
 */
declare namespace GoogleAppsScript {
  namespace Document {
    interface Text {
      setBackgroundColor(color: string | null): Text;
      setBackgroundColor(
        startOffset: Integer,
        endOffsetInclusive: Integer,
        color: string | null,
      ): Text;
      setFontFamily(fontFamilyName: string | null): Text;
      setFontFamily(
        startOffset: Integer,
        endOffsetInclusive: Integer,
        fontFamilyName: string | null,
      ): Text;
      setForegroundColor(color: string | null): Text;
      setForegroundColor(
        startOffset: Integer,
        endOffsetInclusive: Integer,
        color: string | null,
      ): Text;
      setLinkUrl(url: string | null): Text;
      setLinkUrl(startOffset: Integer, endOffsetInclusive: Integer, url: string | null): Text;
    }
    interface TableCell {
      setBackgroundColor(color: string | null): TableCell;
      setLinkUrl(url: string | null): TableCell;
    }
    interface Body {
      setLinkUrl(url: string | null): Body;
    }
    interface FooterSection {
      setLinkUrl(url: string | null): FooterSection;
    }
    interface FootnoteSection {
      setLinkUrl(url: string | null): FootnoteSection;
    }
    interface HeaderSection {
      setLinkUrl(url: string | null): HeaderSection;
    }
    interface InlineImage {
      setLinkUrl(url: string | null): InlineImage;
    }
    interface ListItem {
      setLinkUrl(url: string | null): ListItem;
    }
    interface Paragraph {
      setLinkUrl(url: string | null): Paragraph;
    }
    interface Table {
      setLinkUrl(url: string | null): Table;
    }
    interface TableRow {
      setLinkUrl(url: string | null): TableRow;
    }
  }
}

/** Pivot tables: what developers.google.com/apps-script/reference/spreadsheet lists beside the typings. */
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    enum DateTimeGroupingRuleType {
      UNSUPPORTED,
      SECOND,
      MINUTE,
      HOUR,
      HOUR_MINUTE,
      HOUR_MINUTE_AMPM,
      DAY_OF_WEEK,
      DAY_OF_YEAR,
      DAY_OF_MONTH,
      DAY_MONTH,
      MONTH,
      QUARTER,
      YEAR,
      YEAR_MONTH,
      YEAR_QUARTER,
      YEAR_MONTH_DAY,
    }
    interface SpreadsheetApp {
      DateTimeGroupingRuleType: typeof DateTimeGroupingRuleType;
    }
    interface DateTimeGroupingRule {
      getRuleType(): DateTimeGroupingRuleType;
    }
    interface PivotTable {
      getSourceDataRange(): Range;
    }
    interface PivotGroup {
      getDateTimeGroupingRule(): DateTimeGroupingRule | null;
      getGroupLimit(): PivotGroupLimit | null;
      setDateTimeGroupingRule(dateTimeGroupingRuleType: DateTimeGroupingRuleType): PivotGroup;
      setGroupLimit(countLimit: Integer): PivotGroup;
    }
    interface PivotGroupLimit {
      getCountLimit(): Integer;
      getPivotGroup(): PivotGroup;
      remove(): void;
      setCountLimit(countLimit: Integer): PivotGroupLimit;
    }
    interface Slicer {
      getBackgroundColorObject(): Color | null;
      setBackgroundColorObject(color: Color | null): Slicer;
    }
    interface PivotValue {
      getSourceDataColumn(): Integer | null;
      remove(): void;
    }
  }
}

/**
 * Connected sheets: what the reference lists beside the typings, Looker among it. Of the classes
 * that no script can get hold of here, only the name.
 */
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    enum DataSourceType {
      DATA_SOURCE_TYPE_UNSUPPORTED,
      BIGQUERY,
      LOOKER,
    }
    enum DataSourceRefreshScope {
      DATA_SOURCE_REFRESH_SCOPE_UNSUPPORTED,
      ALL_DATA_SOURCES,
    }
    enum FrequencyType {
      FREQUENCY_TYPE_UNSUPPORTED,
      DAILY,
      WEEKLY,
      MONTHLY,
    }
    interface SpreadsheetApp {
      DataSourceRefreshScope: typeof DataSourceRefreshScope;
      FrequencyType: typeof FrequencyType;
      SortOrder: typeof SortOrder;
      enableLookerExecution(): void;
    }
    interface BigQueryDataSourceSpec {
      getDatasetId(): string;
      getTableId(): string;
      getTableProjectId(): string;
    }
    interface BigQueryDataSourceSpecBuilder {
      getDatasetId(): string;
      getTableId(): string;
      getTableProjectId(): string;
      setDatasetId(datasetId: string): BigQueryDataSourceSpecBuilder;
      setTableId(tableId: string): BigQueryDataSourceSpecBuilder;
      setTableProjectId(projectId: string): BigQueryDataSourceSpecBuilder;
    }
    interface LookerDataSourceSpec {
      copy(): DataSourceSpecBuilder;
      getExploreName(): string;
      getInstanceUrl(): string;
      getModelName(): string;
      getParameters(): DataSourceParameter[];
      getType(): DataSourceType;
    }
    interface LookerDataSourceSpecBuilder {
      build(): DataSourceSpec;
      copy(): DataSourceSpecBuilder;
      getExploreName(): string;
      getInstanceUrl(): string;
      getModelName(): string;
      getParameters(): DataSourceParameter[];
      getType(): DataSourceType;
      removeAllParameters(): LookerDataSourceSpecBuilder;
      removeParameter(parameterName: string): LookerDataSourceSpecBuilder;
      setExploreName(exploreName: string): LookerDataSourceSpecBuilder;
      setInstanceUrl(instanceUrl: string): LookerDataSourceSpecBuilder;
      setModelName(modelName: string): LookerDataSourceSpecBuilder;
      setParameterFromCell(parameterName: string, sourceCell: string): LookerDataSourceSpecBuilder;
    }
    interface DataSourceSpec {
      asLooker(): LookerDataSourceSpec;
    }
    interface DataSourceSpecBuilder {
      asLooker(): LookerDataSourceSpecBuilder;
    }
    interface DataSourceRefreshSchedule {
      getScope(): DataSourceRefreshScope;
      isEnabled(): boolean;
    }
    interface Sheet {
      getDataSourceFormulas(): DataSourceFormula[];
      getDataSourcePivotTables(): DataSourcePivotTable[];
    }
    interface Spreadsheet {
      getDataSourceFormulas(): DataSourceFormula[];
      getDataSourcePivotTables(): DataSourcePivotTable[];
      getDataSourceRefreshSchedules(): DataSourceRefreshSchedule[];
      getDataSourceSheets(): DataSourceSheet[];
      getDataSources(): DataSource[];
      insertDataSourceSheet(spec: DataSourceSpec): DataSourceSheet;
      refreshAllDataSources(): void;
      waitForAllDataExecutionsCompletion(timeoutInSeconds: Integer): void;
    }
  }
}
