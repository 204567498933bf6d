// The second bundle, which makes documents: read from its file of the project and run, once an execution
// and only in one that needs it (docs/apps-script.md, "The bundle").

import { once } from '../once.ts';
import type { Printing } from '../ports.ts';

/** What tools/build.ts names the bundle's exports. */
const NAME = '__printing';

export function googlePrinting(): () => Printing {
  return once(() => {
    // Unprocessed by the reference's own word, unlike `createHtmlOutputFromFile`, which is for pages.
    const code = HtmlService.createTemplateFromFile('printing').getRawContent();
    return Function(`${code}\nreturn ${NAME};`)() as Printing;
  });
}
