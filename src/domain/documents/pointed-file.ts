// What a person points at by its address on Google, and where their own browser gets it as a file.

export interface PointedFile {
  /** A Google Doc, or a file that was put on Drive as it is. */
  readonly kind: 'DOC' | 'FILE';
  readonly id: string;
  /** Answered to whoever is signed in and may open the file: by Google, to their browser. */
  readonly download: string;
}

/** Google's ids are some forty letters long. */
const ADDRESS =
  /^https:\/\/(docs\.google\.com\/document|drive\.google\.com\/file)\/(?:u\/(\d+)\/)?d\/([\w-]{10,100})(?:[/?#]\S*)?$/;

/**
 * Null for an address of anything else. The export address of a Doc is Google's own; that of a file
 * on Drive is what people use [K]. Whoever has several accounts keeps the one of the address [K].
 * @example pointedFile('https://docs.google.com/document/d/1AbCdEfGhIj/edit')?.download
 * //=> 'https://docs.google.com/document/d/1AbCdEfGhIj/export?format=docx'
 */
export function pointedFile(address: string): PointedFile | null {
  const [whole = '', place, account, id = ''] = ADDRESS.exec(address.trim()) ?? [];
  if (whole === '') return null;
  // A Word file that is edited in Google Docs without being turned into a Doc says so in its address.
  const isFile = place === 'drive.google.com/file' || /[?&]rtpof=true/.test(whole);
  if (isFile) {
    const user = account === undefined ? '' : `authuser=${account}&`;
    const download = `https://drive.google.com/uc?${user}export=download&id=${id}`;
    return { kind: 'FILE', id, download };
  }
  const user = account === undefined ? '' : `u/${account}/`;
  const download = `https://docs.google.com/document/${user}d/${id}/export?format=docx`;
  return { kind: 'DOC', id, download };
}
