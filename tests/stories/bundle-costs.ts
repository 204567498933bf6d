// What a bundle costs that is loaded where it is needed, in calls to Google's services, once an execution.

/** A file of the project: found, then read. */
const BUNDLE = 2;

/** What is asked for at the screen: dialogs, and most items of the menu. */
export const DESK = BUNDLE;
/** What makes documents. */
export const PRINTING = BUNDLE;
/** What makes, dresses and checks the book. */
export const UPKEEP = BUNDLE;
