// All matches of a pattern: `String.matchAll` is younger than the library that this room compiles with.

/** Every match of a pattern that has the flag `g`, in order. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const fresh = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = fresh.exec(text); match !== null; match = fresh.exec(text)) {
    found.push(match);
    if (match[0] === '') fresh.lastIndex += 1;
  }
  return found;
}
