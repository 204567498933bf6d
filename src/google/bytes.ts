// Bytes as Apps Script has them: signed numbers in an array (platform.md §6.2).

/** By number: walking through millions of bytes by an iterator makes an object for each. */
export function signedBytes(bytes: Uint8Array): number[] {
  const signed = new Array<number>(bytes.length);
  for (let at = 0; at < bytes.length; at++) signed[at] = ((bytes[at] ?? 0) << 24) >> 24;
  return signed;
}

export function bytesOf(blob: GoogleAppsScript.Base.Blob): Uint8Array {
  const signed = blob.getBytes();
  const bytes = new Uint8Array(signed.length);
  for (let at = 0; at < signed.length; at++) bytes[at] = signed[at] ?? 0;
  return bytes;
}
