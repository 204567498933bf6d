// What makes, dresses and checks the book as a whole: a bundle of its own, dist/upkeep.html, loaded by the
// few commands that look after the book and by no day's work (ARCHITECTURE.md, "The bundles").
// Reached as `office.upkeep()`, never by import.

export { checkBookNow } from './commands/checking/check-book.ts';
export { checkPlanNow } from './commands/checking/check-plan.ts';
export { setUp } from './commands/set-up.ts';
export { dressWorkbook } from './google/dress/dress-workbook.ts';
export { offerSettings } from './google/dress/offer-settings.ts';
export { dressViews } from './google/views/dress-views.ts';
export { supplyEnglish } from './text/in-english.ts';
