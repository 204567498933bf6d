// Cuts a search of Drive into its words: terms, operators, quoted texts, brackets.

export interface Token {
  kind: 'word' | 'text' | 'sign';
  text: string;
}

const PATTERN =
  /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(<=|>=|!=|[=<>(){}])|([A-Za-z][\w.]*))/y;

/** null when the text cannot be cut into words. */
export function tokensOf(query: string): Token[] | null {
  const tokens: Token[] = [];
  const text = query.trimEnd();
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    const match = PATTERN.exec(text);
    if (!match) return null;
    const [, quoted, sign, word] = match;
    if (quoted !== undefined) {
      tokens.push({ kind: 'text', text: quoted.slice(1, -1).replace(/\\(.)/gs, '$1') });
    } else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}
