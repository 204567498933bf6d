// A query cut into its words.

import { QueryError } from './errors.ts';

export type TokenKind = 'word' | 'number' | 'string' | 'id' | 'sign' | 'end';

export interface Token {
  kind: TokenKind;
  /** As written; without its quotes for a string and a quoted id. */
  text: string;
  /** As written. */
  image: string;
  line: number;
  column: number;
}

const pattern =
  /(?<space>\s+)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d+\.?\d*|\.\d+)|(?<string>'[^']*'|"[^"]*")|(?<id>`[^`]+`)|(?<sign>!=|<>|<=|>=|[,()=<>*+\-/%])/y;

/** The words of a query, the end last. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  while (at < text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      const { line, column } = place(at);
      throw new QueryError(
        'PARSE_ERROR',
        `Lexical error at line ${line}, column ${column}.  Encountered: "${text[at]}" (${text.codePointAt(at)}), after : ""`,
      );
    }
    const { word, number, string, id, sign } = match.groups ?? {};
    const image = match[0];
    const told = { image, ...place(at) };
    at += image.length;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, ...told });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, ...told });
    else if (string !== undefined)
      tokens.push({ kind: 'string', text: string.slice(1, -1), ...told });
    else if (id !== undefined) tokens.push({ kind: 'id', text: id.slice(1, -1), ...told });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, ...told });
  }
  tokens.push({ kind: 'end', text: '', image: '', ...place(at) });
  return tokens;
}

/** Words that no column can be called without quotes. */
export const reserved: ReadonlySet<string> = new Set(
  'select where group pivot order by limit offset label format options asc desc true false and or not date timeofday datetime timestamp'.split(
    ' ',
  ),
);

function kindText({ kind, text }: Token): string {
  switch (kind) {
    case 'word':
      return reserved.has(text.toLowerCase()) ? `"${text.toLowerCase()}"` : '<ID>';
    case 'number':
      return text.includes('.') ? '<DECIMAL_LITERAL>' : '<INTEGER_LITERAL>';
    case 'string':
      return '<STRING_LITERAL>';
    case 'id':
      return '<QUOTED_ID>';
    case 'sign':
    case 'end':
      return `"${text}"`;
  }
}

/** Google's sentence for a word out of place, without its list of what could stand there. */
export function unexpected(token: Token): QueryError {
  const { kind, image, line, column } = token;
  const met = kind === 'end' ? '"<EOF>"' : `" ${kindText(token)} "${image} ""`;
  return new QueryError('PARSE_ERROR', `Encountered ${met} at line ${line}, column ${column}.`);
}
