// The options of a command line, or a sentence about what is wrong with them.

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the program as unusable input does (2), with this sentence. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The values of the options; stops with the usage when there is one more, or one has no value. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    stop(`${usage}\n${reason}`);
  }
}
