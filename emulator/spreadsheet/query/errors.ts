// What is wrong with a query, in Google's codes.

/**
 * The codes are those of Google's published data source library
 * (github.com/google/google-visualization-java, MessagesEnum); Sheets shows the code and its argument.
 */
export class QueryError extends Error {
  constructor(code: string, argument?: string) {
    super(argument === undefined ? code : `${code}: ${argument}`);
    this.name = 'QueryError';
  }
}

/** A query has no rows to show. */
export class EmptyOutput extends Error {
  constructor() {
    super('Query completed with an empty output.');
    this.name = 'EmptyOutput';
  }
}
