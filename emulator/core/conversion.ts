// What a blob can be converted to. The converter is put in by the room that has one, so that this
// room, which the office page reads as well, needs no program of the machine.

/** The content as PDF; null for kinds that cannot become one. */
export type ToPdf = (mimeType: string, content: Uint8Array) => Uint8Array | null;

let toPdf: ToPdf = () => null;

export function convertsToPdfBy(converter: ToPdf): void {
  toPdf = converter;
}

export const asPdf: ToPdf = (mimeType, content) => toPdf(mimeType, content);
