import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The parts of a package that are XML, each parsed as such: what isn't well formed throws, with the part's name. */
export function readOffice(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return new Map(parts.map(([path, part]) => [path, parseXml(strFromU8(part), path)]));
}

/** Throws where it isn’t well formed. */
export function parseXml(text: string, path: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => open.at(-1)!.children.push(words));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root;
}

/** The element and all inside it, in the order of the file. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));
}

export const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).filter((one) => one.name === name);

/** What is written in its runs; a break is a new line. */
export function writtenIn(element: XmlElement): string {
  return elementsIn(element)
    .map(({ name, children }) => (/^[wa]:t$/u.test(name) ? children.join('') : /^[wa]:br$/u.test(name) ? '\n' : ''))
    .join('');
}

/** Targets inside the package that no part has. */
export function missingTargets(bytes: Uint8Array): readonly string[] {
  const paths = new Set(Object.keys(unzipSync(bytes)));
  return [...readOffice(bytes)].flatMap(([path, part]) => {
    if (!path.endsWith('.rels')) return [];
    const home = posix.dirname(posix.dirname(path));
    return named(part, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Target = '' } }) =>
        Target.startsWith('/') ? Target.slice(1) : posix.normalize(posix.join(home, Target)),
      )
      .filter((target) => !paths.has(target));
  });
}

/** All words inside. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
