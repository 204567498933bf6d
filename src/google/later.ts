// Bundles that are no part of Code.js: each is a file of the project that holds a script and no page,
// read and run in an execution that needs it (docs/apps-script.md, "The bundle").

/** The exports of a bundle; tools/build.ts leaves them in a variable named like its file. */
export function loadLater<Exports>(
  file: 'desk' | 'printing' | 'english' | 'probing' | 'upkeep',
): Exports {
  // Unprocessed by the reference's own word, unlike `createHtmlOutputFromFile`, which is for pages.
  const code = HtmlService.createTemplateFromFile(file).getRawContent();
  return Function(`${code}\nreturn __${file};`)() as Exports;
}
