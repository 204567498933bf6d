// HtmlService: pages, files and templates (platform.md §8).

import { describe, expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

const hop =
  '<p title="<?= name ?>"><?= greet(name) ?></p><? for (let i = 0; i < 2; i++) { ?><b><?!= i ?></b><? } ?><script>const n = "<?= name ?>";</script>';

const runtime = runtimeWith(
  `function greet(name) { return 'Chào ' + name; }
   function page(value) { const t = HtmlService.createTemplateFromFile('hop'); t.name = value; return t.evaluate().setTitle('Hộp').getContent(); }
   function source() { return HtmlService.createTemplateFromFile('hop').getRawContent(); }
   function library() { return Function(HtmlService.createTemplateFromFile('thu-vien').getRawContent() + 'return lib;')().twice(21); }
   function raw() { return HtmlService.createHtmlOutputFromFile('hop').getContent(); }
   function missing() { HtmlService.createTemplateFromFile('khong'); }`,
  {
    html: {
      'thu-vien.html': 'var lib = (() => ({ twice: (n) => 2 * n, sign: "a && b < c" }))();\n',
      'hop.html': hop,
    },
  },
);

describe('a template', () => {
  it('escapes what <?= ?> prints for the place where it stands, and runs <? ?> among the functions', async () => {
    expect(await runtime.run('page', '<A & "B">')).toBe(
      '<p title="&lt;A &amp; &quot;B&quot;&gt;">Chào &lt;A &amp; &quot;B&quot;&gt;</p><b>0</b><b>1</b>' +
        '<script>const n = "\\x3cA \\x26 \\x22B\\x22\\x3e";</script>',
    );
  });

  it('gives its source back as the file is, which may be a script that the project runs', async () => {
    expect(await runtime.run('source')).toBe(hop);
    expect(await runtime.run('library')).toBe(42);
  });

  it('leaves a file that is no template as it is', async () => {
    expect(await runtime.run('raw')).toContain('<?= greet(name) ?>');
  });

  it('names a file that is missing', async () => {
    await expect(runtime.run('missing')).rejects.toThrow('No HTML file named khong was found.');
  });
});
