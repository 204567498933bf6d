// Reads what is typed into Gmail's search box into a condition.

/** A condition on one message; `term` is a word or phrase anywhere, or in the field `operator` names. */
export type Query =
  | { kind: 'all' | 'any'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'term'; operator: string; value: string; phrase: boolean };

type Token = { sign: '(' | ')' | '{' | '}' | '-' | 'OR' } | { field: string } | Word;
type Word = { word: string; phrase: boolean };

/** The condition of a query (support.google.com/mail/answer/7190). */
export function readQuery(text: string): Query {
  const tokens = tokensOf(text);
  let at = 0;

  const group = (close: ')' | '}' | null): Query => {
    // In braces one part suffices; elsewhere OR binds its two neighbours alone.
    const parts: Query[] = [];
    let joins = false;
    for (; at < tokens.length; ) {
      const token = tokens[at];
      if (token && 'sign' in token && (token.sign === ')' || token.sign === '}')) {
        at += 1;
        if (token.sign === close) break;
        continue;
      }
      if (token && 'sign' in token && token.sign === 'OR') {
        joins = parts.length > 0;
        at += 1;
        continue;
      }
      const part = one('');
      const before = joins ? parts.pop() : undefined;
      joins = false;
      parts.push(before ? { kind: 'any', parts: [before, part] } : part);
    }
    const only = parts.length === 1 ? parts[0] : undefined;
    return only ?? { kind: close === '}' ? 'any' : 'all', parts };
  };

  const one = (operator: string): Query => {
    const token = tokens[at];
    at += 1;
    if (!token) return { kind: 'all', parts: [] };
    if ('word' in token) return { kind: 'term', operator, value: token.word, phrase: token.phrase };
    if ('field' in token) return one(token.field);
    if (token.sign === '-') return { kind: 'not', part: one(operator) };
    if (token.sign === '(') return within(group(')'), operator);
    if (token.sign === '{') return within(group('}'), operator);
    return { kind: 'all', parts: [] };
  };

  return group(null);
}

/** `subject:(a b)`: the operator holds for each word in the brackets. */
function within(query: Query, operator: string): Query {
  switch (query.kind) {
    case 'all':
    case 'any':
      return { ...query, parts: query.parts.map((part) => within(part, operator)) };
    case 'not':
      return { ...query, part: within(query.part, operator) };
    case 'term':
      return query.operator === '' ? { ...query, operator } : query;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /"([^"]*)"?|([(){}])|(-)(?=\S)|([a-z][a-z0-9_]*):(?=\S)|([^\s(){}"]+)/giy;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) {
      pattern.lastIndex = at + 1;
      continue;
    }
    const [, phrase, bracket, minus, field, word] = found;
    if (phrase !== undefined) tokens.push({ word: phrase, phrase: true });
    else if (bracket !== undefined) tokens.push({ sign: bracketOf(bracket) });
    else if (minus !== undefined) tokens.push({ sign: '-' });
    else if (field !== undefined) tokens.push({ field: field.toLowerCase() });
    else if (word === 'OR') tokens.push({ sign: 'OR' });
    else if (word !== undefined) tokens.push({ word, phrase: false });
  }
  return tokens;
}

function bracketOf(bracket: string): '(' | ')' | '{' | '}' {
  switch (bracket) {
    case '(':
    case '{':
    case '}':
      return bracket;
    default:
      return ')';
  }
}
