import { childElements, childNamed, type XmlElement } from '../xml/xml-element.ts';

/** Word writes the same thing for newer and older readers: the first branch is taken, never both. */
export function chosenBranch(element: XmlElement): readonly XmlElement[] {
  const branch = childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');
  return branch ? childElements(branch) : [];
}
