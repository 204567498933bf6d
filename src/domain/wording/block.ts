// The wording of a document in blocks that staff may edit, each with the named fields it may use.

/** A block of a document: what can be filled in, and what must print in every case. */
export interface WordingBlock {
  /** Vietnamese names without accents, as staff type them between `{{` and `}}`. */
  readonly fields: readonly string[];
  /** A document would be wrong without these: the block can neither lose nor hide them. */
  readonly required: readonly string[];
}

/** The blocks of one document, in the order of its text. */
export type WordingBlocks = Readonly<Record<string, WordingBlock>>;

export type FieldsOf<Blocks extends WordingBlocks> = Blocks[keyof Blocks]['fields'][number];

/** What stands for each field of a block; '' for none: it prints nothing and its section is left out. */
export type WordingFacts<Block extends WordingBlock> = Readonly<
  Record<Block['fields'][number], string>
>;

/** The paragraphs of a block with their values put in; [] when staff emptied it. */
export type Wording<Blocks extends WordingBlocks = WordingBlocks> = <
  Id extends keyof Blocks & string,
>(
  block: Id,
  facts: WordingFacts<Blocks[Id]>,
) => readonly string[];

/** The words of a document as shipped, what its blocks are called, and what its fields mean. */
export interface WordingTexts<Blocks extends WordingBlocks> {
  readonly blocks: {
    readonly [Id in keyof Blocks]: {
      /** Where in the document the block stands: “Đoạn mở đầu”. */
      readonly place: string;
      /** A paragraph a line. */
      readonly text: string;
    };
  };
  readonly fields: Readonly<Record<FieldsOf<Blocks>, string>>;
}

/** The same of any document. */
export interface AnyWordingTexts {
  readonly blocks: Readonly<Record<string, { readonly place: string; readonly text: string }>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** A row of the sheet of wordings, as far as a text is concerned. */
export interface WordingRow {
  readonly wordingId: string;
  readonly text: string;
}

/**
 * The id of the row that holds a block.
 * @example wordingIdOf('CONG_VAN', 'moDau') //=> 'CONG_VAN.moDau'
 */
export function wordingIdOf(document: string, block: string): string {
  return `${document}.${block}`;
}

/** What a block says now: what its row says, blank too; as shipped where the row is gone. */
export function textOfBlock(
  document: string,
  block: string,
  shipped: AnyWordingTexts,
  rows: readonly WordingRow[],
): string {
  const row = rows.find(({ wordingId }) => wordingId === wordingIdOf(document, block));
  return row === undefined ? (shipped.blocks[block]?.text ?? '') : row.text;
}
