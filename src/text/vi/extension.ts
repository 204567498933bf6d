// What agencies read of a new due moment on the form. Vietnamese always.

/** The line of a form's description that names the time to answer. */
const DEADLINE = /^Thời hạn.*$/m;

export const extension = {
  /** The description with the new deadline in the place of the old one, else after all of it. */
  description: (before: string, latest: string): string => {
    const line = `Thời hạn mới: ${latest}.`;
    return DEADLINE.test(before) ? before.replace(DEADLINE, () => line) : `${before}\n${line}`;
  },
};
