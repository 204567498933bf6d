// The words of the papers, handed in by the caller: the domain itself knows no sentence.

export type DocumentWords = typeof import('../../text/vi/documents.ts').documents;
