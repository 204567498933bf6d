// Methods that Google's reference lists and @types/google-apps-script 2.0.13 lacks (platform.md §4.1).

declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      addPublishedReader(emailAddress: string): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      addRatingItem(): RatingItem;
      getPublishedReaders(): Base.User[];
      isPublished(): boolean;
      removePublishedReader(emailAddress: string): Form;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface RatingItem {
      getId(): Integer;
      getTitle(): string;
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

/** The advanced Drive service (v3): the calls of it that the local runtime describes. */
declare namespace GoogleAppsScript {
  namespace DriveV3 {
    interface Drive {
      Files: Files;
      Permissions: Permissions;
    }
    interface Files {
      copy(resource: object, fileId: string, optionalArgs?: object): object;
      create(resource: object, mediaData?: Base.BlobSource | null, optionalArgs?: object): object;
      export(fileId: string, mimeType: string, optionalArgs?: object): object;
      get(fileId: string, optionalArgs?: object): object;
      list(optionalArgs?: object): object;
      remove(fileId: string, optionalArgs?: object): void;
      update(
        resource: object,
        fileId: string,
        mediaData?: Base.BlobSource | null,
        optionalArgs?: object,
      ): object;
    }
    interface Permissions {
      create(resource: object, fileId: string, optionalArgs?: object): object;
      list(fileId: string, optionalArgs?: object): object;
      remove(fileId: string, permissionId: string, optionalArgs?: object): void;
    }
  }
}
