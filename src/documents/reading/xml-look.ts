// Looking into the tree of a .docx: children by name, and the values that properties say.

import type { XmlElement } from './xml.ts';

/** The first child of this name. */
export function child(of: XmlElement | undefined, name: string): XmlElement | undefined {
  return of?.children.find((one) => one.name === name);
}

export function childrenOf(of: XmlElement | undefined, name: string): XmlElement[] {
  return of?.children.filter((one) => one.name === name) ?? [];
}

/** The `w:val` of a child, or undefined where there is no such child or value. */
export function value(of: XmlElement | undefined, name: string): string | undefined {
  return child(of, name)?.attributes['w:val'];
}

/** A property that is on by being there: `<w:b/>`; undefined where nothing is said. */
export function isOn(of: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(of, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'on');
}

/** A length in twips as points; `unsaid` twips where there is none. */
export function points(text: string | undefined, unsaid: number): number {
  const twips = Number.parseFloat(text ?? '');
  return (Number.isNaN(twips) ? unsaid : twips) / 20;
}
