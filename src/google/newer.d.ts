// Methods that Google's reference has and @types/google-apps-script 2.0.13 lacks (forms, April 2025; scopes).

declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
  }
  namespace Script {
    interface AuthorizationInfo {
      /** Those of the script, or of the list that was asked for. */
      getAuthorizedScopes(): string[] | null;
    }
  }
}
