// What no document settles about Google, as named switches; the first value is the harsher one and
// the default. The numbers U1–U37 are those of docs/unsettled.md.

export const switchDefaults = {
  'cells.apostrophe': 'formula' as 'formula' | 'kept' | 'consumed', // U1
  'cells.plainText': 'ignored' as 'ignored' | 'numbersOnly' | 'all', // U2
  'cells.signStart': 'formula' as 'formula' | 'number' | 'text', // U3
  'cells.richText': 'text' as const, // U4
  'cells.richEmpty': 'throws' as 'throws' | 'blank', // U4
  'cells.undefinedInArray': 'throws' as 'throws' | 'blank' | 'undefined', // U5
  'forms.tabParses': true, // U6
  'sheet.lastRowCountsDress': true, // U7
  'sheet.lastRowCountsFalse': true, // U8
  'sheet.appendAtomic': false, // U9
  'writes.surface': 'flush' as 'flush' | 'call', // U10
  'writes.partial': 'prefix' as 'prefix' | 'none', // U11
  'kill.buffer': 'lost' as 'lost' | 'kept' | 'prefix', // U12
  'kill.properties': 'lost' as 'lost' | 'durable', // U13
  'kill.lockHeldMs': 30_000, // U14
  'kill.finally': 'never' as 'never' | 'runs', // U15
  'forms.createPublished': false, // U16
  'forms.responders': 'signInRequired' as 'signInRequired' | 'anyone', // U17
  'scopes.setDestination': 'throws' as 'throws' | 'ok', // U18
  'forms.editKeepsId': true, // U19
  'forms.editMovesTime': false, // U20
  'forms.sinceBound': 'exclusive' as 'exclusive' | 'inclusive', // U21
  'forms.visibleAfterMs': 60_000, // U21
  'forms.order': 'any' as 'any' | 'byTime', // U21
  'forms.events': 1 as 0 | 1 | 2, // U22: how many submit events one answer causes
  'errors.language': 'vi' as 'vi' | 'en', // U23
  'utilities.charset': 'US_ASCII' as 'US_ASCII' | 'UTF_8', // U24
  'forms.maxLink': 2000, // U25
  'drive.maxImport': 5_000_000, // U26
  'drive.coversForms': false, // U27
  'runtime.rejection': 'silentSuccess' as 'silentSuccess' | 'failure', // U28
  'ui.alertCounts': true, // U29
  'lock.second': 'waits' as 'waits' | 'same', // U30
  'mail.quotaView': 'stale' as 'stale' | 'exact', // U31
  'mail.failedCounts': true, // U31
  'blob.unsigned': 'throws' as 'throws' | 'wraps', // U32
  'formula.comma': 'error' as 'error' | 'ok', // U33
  'properties.documentInTick': 'null' as 'null' | 'ok', // U34
  'runtime.builtins': 'es2019' as 'es2019' | 'node', // U35
  'quota.formsPerDay': 50, // U36
  'cost.model': 'slow' as 'slow' | 'fast', // U37
};

export type Switches = typeof switchDefaults;
