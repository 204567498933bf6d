// Which document on Google an address is of.

/**
 * `docs.google.com/document/d/<id>/…`, or of a file that is kept as it is `drive.google.com/file/d/<id>/…`;
 * `/u/1/d/<id>` for whoever has two accounts.
 */
const ADDRESS =
  /^https:\/\/(?:docs\.google\.com\/document|drive\.google\.com\/file)\/(?:u\/\d+\/)?d\/([\w-]+)(?:[/?#]|$)/;

/**
 * The id in a document's address; '' for an address of anything else.
 * @example fileIdOf('https://docs.google.com/document/u/1/d/1aB_c/edit') //=> '1aB_c'
 */
export function fileIdOf(url: string): string {
  return ADDRESS.exec(url.trim())?.[1] ?? '';
}
