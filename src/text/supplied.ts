// Where the words come from. Each language stands in one bundle, Vietnamese in Code.js, English in one that
// is loaded when somebody reads it; the other bundles are handed both.

/** The words of each language, by type alone: nothing of them stands where only this is imported. */
export type Vietnamese = typeof import('./vietnamese.ts');
export type English = typeof import('../english.ts');

export interface Languages {
  readonly vi: () => Vietnamese;
  readonly en: () => English;
}

let languages: Languages | undefined;

/** Says how the words are had; each language is asked for at its first use. */
export function supplyWords(supplied: Languages): void {
  languages = supplied;
}

/** What was supplied, to be handed on. */
export function suppliedWords(): Languages {
  if (languages === undefined) throw new Error('Nobody has said where the words are.');
  return languages;
}

export const inVietnamese = (): Vietnamese => suppliedWords().vi();

/** Throws what loading them throws. */
export const inEnglish = (): English => suppliedWords().en();
