// Where an error of a script came from, told as Google tells it.

/**
 * The head line and the frames of the script's own files: `Error: message\n    at f (Code.js:3:5)`
 * (platform.md §10.1). Frames of this runtime would mean nothing to the script's author.
 */
export function scriptStack(head: string, stack: string | undefined): string {
  const frames = (stack ?? '')
    .split('\n')
    .filter(
      (line) =>
        /^ {4}at /.test(line) &&
        !/[( ](?:\/|file:|node:|realm:|call:|[A-Za-z]:\\)/.test(line.slice(6)),
    );
  return [head, ...frames].join('\n');
}
