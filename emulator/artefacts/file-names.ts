// Names for files on disk, from names that people gave: none escapes its folder, no two are equal.

/** Gives each name a file name of its own; the extension is put on where it is missing. */
export class FileNames {
  readonly #taken = new Set<string>();

  /**
   * @example
   * names.of('Báo cáo: lần 1/2', '.docx') // 'Báo cáo_ lần 1_2.docx'
   * names.of('Báo cáo: lần 1/2', '.docx') // 'Báo cáo_ lần 1_2 (2).docx'
   */
  of(name: string, extension = ''): string {
    const plain = name.normalize('NFC').replace(/[\p{Cc}<>:"/\\|?*]/gu, '_');
    const bare = plain.toLowerCase().endsWith(extension)
      ? plain.slice(0, plain.length - extension.length)
      : plain;
    const stem = bare.replace(/^\.+/, '_').slice(0, 120).trim() || '_';
    for (let count = 1; ; count++) {
      const made = `${stem}${count > 1 ? ` (${count})` : ''}${extension}`;
      if (this.#taken.has(made.toLowerCase())) continue;
      this.#taken.add(made.toLowerCase());
      return made;
    }
  }
}
