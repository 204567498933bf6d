// All matches of a pattern: `String.matchAll` is younger than the library that this room compiles with.

/** Every match of a pattern that has the flag `g`, in order, from a place of the text on. */
export function everyMatch(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  const fresh = new RegExp(pattern.source, pattern.flags);
  fresh.lastIndex = from;
  const found: RegExpExecArray[] = [];
  for (let match = fresh.exec(text); match !== null; match = fresh.exec(text)) {
    found.push(match);
    if (match[0] === '') fresh.lastIndex += fresh.unicode ? lengthAt(text, fresh.lastIndex) : 1;
  }
  return found;
}

/** With the flag `u` a search from within a pair of surrogates begins before it: it would find no end. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
