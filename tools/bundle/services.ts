// Google's services as the bundles may name them, and what each of them asks the user for.

/** The scope that each service needs (developers.google.com/apps-script/reference). */
export const scopeOfService: Record<string, string | null> = {
  SpreadsheetApp: 'spreadsheets.currentonly',
  FormApp: 'forms',
  MailApp: 'script.send_mail',
  Drive: 'drive.file',
  ScriptApp: 'script.scriptapp',
  HtmlService: 'script.container.ui',
  Session: 'userinfo.email',
  PropertiesService: null,
  LockService: null,
  CacheService: null,
  Utilities: null,
  Logger: null,
};

/** Services that would ask for a wider scope than the product may have. */
export const unwanted = [
  'DriveApp',
  'GmailApp',
  'DocumentApp',
  'UrlFetchApp',
  'CalendarApp',
  'SlidesApp',
];

/** The services of ours among these names, in the order of the list above. */
export function servicesIn(names: ReadonlySet<string>): string[] {
  return Object.keys(scopeOfService).filter((name) => names.has(name));
}

/** The scopes that these services ask for, each once. */
export function scopesFor(services: readonly string[]): string[] {
  return [...new Set(services.flatMap((name) => scopeOfService[name] ?? []))];
}
