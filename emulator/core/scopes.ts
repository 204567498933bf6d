// Which OAuth scope a call needs, and what Google says when it is not granted (platform.md §14.5).

import { type Execution, isAnonymous } from './execution.ts';
import { checkReadsOnly } from './read-only.ts';
import { GasError } from './service.ts';

const prefix = 'https://www.googleapis.com/auth/';
const calendarFeeds = 'https://www.google.com/calendar/feeds';

/** Any one of the scopes of the first matching line suffices. */
const needs: [pattern: RegExp, scopes: string[]][] = [
  [/^SpreadsheetApp\.(open\w*|create)$/, ['spreadsheets']],
  // "This method adds the required bigquery.readonly OAuth scope" (…/guides/sheets/connected-sheets).
  [/^SpreadsheetApp\.enable(BigQuery|AllDataSources)Execution$/, ['bigquery.readonly']],
  [/^SpreadsheetApp\.(getUi|new\w+|flush|enable\w+)$/, []],
  [/^SpreadsheetApp\./, ['spreadsheets.currentonly', 'spreadsheets']],
  [/^FormApp\.(getUi|createFeedback|create\w+Validation)$/, []],
  [/^FormApp\.getActiveForm$/, ['forms.currentonly', 'forms']],
  [/^FormApp\.\w+$/, ['forms']],
  [/^DocumentApp\.getUi$/, []],
  [/^DocumentApp\.getActiveDocument$/, ['documents.currentonly', 'documents']],
  [/^DocumentApp\./, ['documents']],
  [/^UrlFetchApp\.fetch/, ['script.external_request']],
  [/^MailApp\./, ['script.send_mail']],
  [/^Gmail\w+\./, ['https://mail.google.com/']],
  [/^Calendar\w*\.(get|is)/, ['calendar', 'calendar.readonly', calendarFeeds]],
  [/^(Calendar\w*|Event(Guest|Recurrence))\./, ['calendar', calendarFeeds]],
  [/^Calendar\w*\.(get|is)/, ['calendar', 'calendar.readonly', calendarFeeds]],
  [/^(Calendar\w*|Event(Guest|Recurrence))\./, ['calendar', calendarFeeds]],
  [/^Drive\./, ['drive.file', 'drive']],
  [/^DriveApp\.(get|search|continue)/, ['drive.readonly', 'drive']],
  [/^DriveApp\./, ['drive']],
  [/^(File|Folder)\.(add|create|make|move|remove|revoke|set)/, ['drive']],
  [/^Ui\.show|^Browser\./, ['script.container.ui']],
  [
    /^ScriptApp\.(newTrigger|get(Project|User|Script)?Triggers|deleteTrigger)$/,
    ['script.scriptapp'],
  ],
  [/^Session\.get(Active|Effective)?User$/, ['userinfo.email']],
];

/**
 * What a simple trigger or a custom function may not call: all that needs authorisation, and every
 * file but its own.
 */
const barred =
  /^FormApp\.(?!getActiveForm$)|^(MailApp|GmailApp|CalendarApp|Drive|DriveApp|ScriptApp)\.|^Ui\.show|^(SpreadsheetApp|DocumentApp)\.(open\w*|create)$|^SpreadsheetApp\.enable/;

/** A custom function may ask other sites (…/guides/sheets/custom-functions#using_services). */
const barredInTriggers = /^UrlFetchApp\.fetch/;

function isBarred(kind: Execution['kind'], method: string): boolean {
  return barred.test(method) || (kind !== 'custom' && barredInTriggers.test(method));
}

/**
 * Refuses a call whose scope the manifest does not list, or that a simple trigger or a custom
 * function may not make.
 * A manifest without `oauthScopes` means automatic detection, so everything is granted.
 * @throws GasError `Specified permissions are not sufficient to call …`
 */
export function checkScope(execution: Execution, method: string): void {
  const granted = execution.manifest.oauthScopes;
  const anonymous = isAnonymous(execution.kind);
  if (!granted && !anonymous) return;
  if (execution.kind === 'custom') checkReadsOnly(method);
  const needed = needs.find(([pattern]) => pattern.test(method))?.[1] ?? [];
  if (needed.length === 0) return;
  if (anonymous && isBarred(execution.kind, method)) {
    throw new GasError(
      `You do not have permission to call ${fullName(method)}. Required permissions: ${wanted(needed)}`,
    );
  }
  if (granted && !needed.some((scope) => granted.includes(whole(scope)))) {
    throw new GasError(
      `Specified permissions are not sufficient to call ${fullName(method)}. Required permissions: ${wanted(needed)}`,
    );
  }
}

/** Google names the classes of DriveApp with their service. */
const fullName = (method: string): string => method.replace(/^(?=(File|Folder)\.)/, 'DriveApp.');

function wanted(scopes: string[]): string {
  const full = scopes.map(whole);
  return full.length === 1 ? (full[0] ?? '') : `(${full.join(' || ')})`;
}

/** A few scopes are addresses of their own. */
function whole(scope: string): string {
  return scope.startsWith('https:') ? scope : prefix + scope;
}
