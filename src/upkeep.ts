// What makes, dresses and checks the book as a whole: a bundle of its own, dist/upkeep.html, loaded by the
// few commands that look after the book, and by the daily tick when it seals or keeps (ARCHITECTURE.md, "The bundles").
// Reached as `office.upkeep()`, never by import.

export { checkPlanNow } from './commands/checking/check-plan.ts';
export { repairBook } from './commands/checking/repair-book.ts';
export { showCheckBook } from './commands/checking/show-check-book.ts';
export { sealHistory } from './commands/history/seal-history.ts';
export { keepingData } from './commands/keeping/keeping-data.ts';
export { keepingWords } from './commands/keeping/keeping-words.ts';
export { makeSnapshot } from './commands/keeping/make-snapshot.ts';
export { previewRestore } from './commands/keeping/preview-restore.ts';
export { finishRestore, restoreBook } from './commands/keeping/restore-book.ts';
export { showKeeping } from './commands/keeping/show-keeping.ts';
export { snapshotNow } from './commands/keeping/snapshot-now.ts';
export { setUp } from './commands/set-up.ts';
export { dressWorkbook } from './google/dress/dress-workbook.ts';
export { offerSettings } from './google/dress/offer-settings.ts';
export { googleInspector } from './google/integrity/inspector.ts';
export { googleKeeper } from './google/keeping/keeper.ts';
export { dressViews } from './google/views/dress-views.ts';
export { supplyWords } from './text/supplied.ts';
