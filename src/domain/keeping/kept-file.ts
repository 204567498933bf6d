// A file in Drive that a snapshot is, as the list of them tells it.

export interface FileFacts {
  readonly name: string;
  /** What a person reads beside the file: why, and how many rows. */
  readonly description: string;
  /** Short texts by which the list is told, each under 100 bytes. */
  readonly marks: Readonly<Record<string, string>>;
}

export interface ListedFile extends FileFacts {
  readonly fileId: string;
  readonly url: string;
  /** In bytes, packed. */
  readonly size: number;
}
