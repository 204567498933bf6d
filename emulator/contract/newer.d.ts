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
