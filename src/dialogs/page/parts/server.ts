// The way from a dialog's page to the script: one allow-listed function, answered with a sentence on failure.

interface Runner {
  withSuccessHandler(handler: (answer: Answer) => void): Runner;
  withFailureHandler(handler: () => void): Runner;
  ask(name: string, input: unknown): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };

/** What src/google/screen.ts tells every page about itself. */
interface PageFacts {
  readonly title: string;
  readonly language: 'vi' | 'en';
}

/** What the script did not do, as a sentence, under the code of its reason. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Calls an endpoint; rejects with `Refused` when it could not be done, with null when no answer came. */
export function ask<Value>(name: string, input: unknown): Promise<Value> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        // The server's types and the page's are the same declarations; the wire between has none.
        if (answer.ok) resolve(answer.value as Value);
        else reject(new Refused(answer.code, answer.message));
      })
      // What Google says here is raw and in any language: the frame has a sentence for it.
      .withFailureHandler(() => reject(null))
      .ask(name, input);
  });
}

export function closeDialog(): void {
  google.script.host.close();
}

/** What the server put into the page; the page then bears its title, and says its language. */
export function dialogData<Data>(): Data {
  const { dialogData: data } = window as unknown as { dialogData: Data & { page: PageFacts } };
  document.title = data.page.title;
  document.documentElement.lang = data.page.language;
  // Google shows the title around the page, where a screen reader in the page does not find it.
  const heading = document.createElement('h1');
  heading.className = 'unseen';
  heading.textContent = data.page.title;
  document.getElementById('main')?.prepend(heading);
  return data;
}
