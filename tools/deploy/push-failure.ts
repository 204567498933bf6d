// What clasp says when Google refuses a push, and what to do about it.

const KNOWN: readonly (readonly [sign: RegExp, remedy: string])[] = [
  [
    /has not enabled the Apps Script API/i,
    'The Apps Script API is off for this account. To mend it: turn it on at https://script.google.com/home/usersettings, wait a minute, run `npm run deploy` again.',
  ],
  [
    /invalid_grant|invalid_rapt|unauthorized|login required|no credentials/i,
    'The login has run out. To mend it: `npx clasp login`, then `npm run deploy` again.',
  ],
  [
    /not found|requested entity/i,
    'Google knows no such script, or this account may not edit it. To mend it: see whether scriptId in .clasp.json is right and whether `npx clasp show-authorized-user` is the account that owns the book.',
  ],
  [
    /permission/i,
    'This account may not edit the script. To mend it: log in with the account that owns the book, or let it make this account an editor of the Sheet.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/i,
    'Google was not reached. To mend it: see whether this computer is on the internet (or behind a proxy), then run `npm run deploy` again; nothing was changed.',
  ],
];

/**
 * A sentence with what to do, and clasp's own words after it.
 * @example pushFailure('User has not enabled the Apps Script API.') //=> 'The Apps Script API is off …'
 */
export function pushFailure(said: string): string {
  const words = said.trim();
  const remedy = KNOWN.find(([sign]) => sign.test(words))?.[1];
  return `Not pushed. ${remedy ?? 'The book on Google is as it was.'}\nclasp said: ${words}`;
}
