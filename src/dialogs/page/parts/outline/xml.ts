// Looking into the XML of a .docx: by local names, whatever prefix the program that wrote it chose.

/** The elements directly inside, of one name or of any. */
export function children(parent: Node | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (name === undefined || element.localName === name) found.push(element);
  }
  return found;
}

export function child(parent: Node | null, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** An attribute by its local name; '' without one. */
export function attribute(element: Element | null, name: string): string {
  const attributes = element?.attributes;
  for (let index = 0; index < (attributes?.length ?? 0); index += 1) {
    const one = attributes?.item(index);
    if (one?.localName === name) return one.value;
  }
  return '';
}
