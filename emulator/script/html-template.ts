// Templates of HtmlService: pages with scriptlets, made into a piece of script.

/**
 * The script that builds the page: `<? code ?>` runs, `<?= value ?>` prints escaped for the place
 * where it stands, `<?!= value ?>` prints as it is (platform.md §8).
 * Names of the template's own properties are variables in it.
 * @param comments whether the text of the template stands before each piece
 */
export function templateCode(source: string, comments = false): string {
  const parts: string[] = [];
  let inScript = false;
  let rest = source;
  const quote = (text: string) => {
    if (comments) parts.push(text.replace(/^/gm, '// '));
  };
  while (rest !== '') {
    const start = rest.indexOf('<?');
    const text = start < 0 ? rest : rest.slice(0, start);
    if (text !== '') {
      quote(text);
      parts.push(`__print(${JSON.stringify(text)}, 'raw');`);
    }
    inScript = endsInScript(text, inScript);
    if (start < 0) break;
    const end = rest.indexOf('?>', start);
    const stop = end < 0 ? rest.length : end;
    quote(rest.slice(start, stop + 2));
    parts.push(scriptlet(rest.slice(start + 2, stop), inScript));
    rest = rest.slice(stop + 2);
  }
  return `(function (__properties, __print) { with (__properties) {\n${parts.join('\n')}\n} })`;
}

function scriptlet(code: string, inScript: boolean): string {
  if (code.startsWith('!=')) return `__print((${code.slice(2)}\n), 'raw');`;
  if (code.startsWith('=')) {
    return `__print((${code.slice(1)}\n), ${inScript ? "'script'" : "'html'"});`;
  }
  return `${code}\n`;
}

function endsInScript(text: string, before: boolean): boolean {
  const lower = text.toLowerCase();
  const opened = lower.lastIndexOf('<script');
  const closed = lower.lastIndexOf('</script');
  return opened < 0 && closed < 0 ? before : opened > closed;
}

/** A printed value as it may stand in a page, or inside a script of the page. */
export function escapeFor(place: 'raw' | 'html' | 'script', value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  if (place === 'raw') return text;
  const table = place === 'html' ? inHtml : inScript;
  return text.replace(/[&<>"'\\\n\r\u2028\u2029/]/g, (character) => table[character] ?? character);
}

const inHtml: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const inScript: Record<string, string> = {
  '&': '\\x26',
  '<': '\\x3c',
  '>': '\\x3e',
  '"': '\\x22',
  "'": '\\x27',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
  '/': '\\/',
};
