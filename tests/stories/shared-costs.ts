// What many commands cost alike, in calls to Google's services, once an execution.

/** A file of the project: found, then read. */
const BUNDLE = 2;

/** What is asked for at the screen: dialogs, and most items of the menu. */
export const DESK = BUNDLE;
/** What makes documents. */
export const PRINTING = BUNDLE;
/** What makes, dresses and checks the book. */
export const UPKEEP = BUNDLE;

/**
 * In the end each sheet that was written is looked at once more, for rows that somebody has moved; for the
 * first one it stands in place of the flush.
 */
export const SEEN_AGAIN = 1;
