// The library's errors in Google's words.

const googleErrors: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#ERROR': '#VALUE!',
  '#SPILL!': '#REF!',
};

/** Google's text for an error; any other text as it is. */
export const errorText = (text: string): string => googleErrors[text] ?? text;
