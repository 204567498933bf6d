// Small reads of WordprocessingML: children and attributes by their local names.

import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';

export type { Element } from '@xmldom/xmldom';

/** The root element of a part, or null where the part is missing. */
export function rootOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Element | null {
  const bytes = parts.get(name);
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes);
  return new DOMParser().parseFromString(text, 'text/xml').documentElement;
}

/** Child elements, all or those of one local name. */
export function childrenOf(element: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

export const childOf = (element: Element | null, ...path: string[]): Element | null =>
  path.reduce<Element | null>((at, name) => childrenOf(at, name)[0] ?? null, element);

/** The first element of this name at any depth. */
export function within(element: Element | null, name: string): Element | null {
  for (const child of childrenOf(element)) {
    const found = child.localName === name ? child : within(child, name);
    if (found) return found;
  }
  return null;
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: Element | null, name: string): string | null {
  for (const one of element?.attributes ?? []) if (one.localName === name) return one.value;
  return null;
}

/** The `w:val` of a child element. */
export const valOf = (element: Element | null, ...path: string[]): string | null =>
  attribute(childOf(element, ...path), 'val');

/** A whole number in an attribute. */
export function numberIn(element: Element | null, name: string): number | undefined {
  const text = attribute(element, name);
  const value = text === null ? Number.NaN : Number.parseFloat(text);
  return Number.isNaN(value) ? undefined : value;
}

/** The element as text, if another document can take it: it refers to nothing outside of itself. */
export function portableXml(element: Element): string {
  const xml = new XMLSerializer().serializeToString(element);
  return /\sr:\w+=/.test(xml) ? '' : xml;
}

const isElement = (node: { nodeType: number }): node is Element => node.nodeType === 1;
