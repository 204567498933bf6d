// The XML of a .docx as it is read, and what is refused.

import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/documents/reading/xml.ts';

describe('reading XML', () => {
  it('keeps elements, attributes and text, with entities resolved', () => {
    const root = readXml(
      '<?xml version="1.0"?><!-- a --><a b="1 &lt; 2" c=\'>\'><d>x &amp; &#x1F600;&#7879;</d><e/></a>',
    );
    expect(root.attributes).toEqual({ b: '1 < 2', c: '>' });
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['d', 'x & \u{1f600}ệ'],
      ['e', ''],
    ]);
  });

  it('reads CDATA as text', () => {
    expect(readXml('<a><![CDATA[<b>&amp;]]></a>').text).toBe('<b>&amp;');
  });

  it('reads properties that are written alike once', () => {
    const one = '<w:rPr><w:b/></w:rPr>';
    const root = readXml(`<a><r>${one}</r><r>${one}</r><r><w:rPr><w:i/></w:rPr></r></a>`);
    const [first, second, third] = root.children.map(({ children }) => children[0]);
    expect(first).toBe(second);
    expect(third?.children[0]?.name).toBe('w:i');
  });

  it('reads the properties inside of a tracked change', () => {
    const root = readXml(
      '<a><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><x/></a>',
    );
    expect(root.children.map(({ name }) => name)).toEqual(['w:rPr', 'x']);
  });

  it.each(['<a><b></a></b>', '<a>', '', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '<a b="1>'])(
    'refuses %s',
    (text) => expect(() => readXml(text)).toThrow(SyntaxError),
  );

  it('leaves an entity that it does not know as it is written', () => {
    expect(readXml('<a>&nbsp;</a>').text).toBe('&nbsp;');
  });
});
