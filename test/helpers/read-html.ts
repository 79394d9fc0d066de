import { Parser } from 'htmlparser2';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

/** HTML as an independent reader sees it. */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext: (text) => open.at(-1)!.children.push(text),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return root;
}

export function elementsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

/** All words inside, but for styles and scripts. */
export function wordsOf(element: HtmlElement): string {
  const isCode = element.name === 'style' || element.name === 'script';
  return isCode ? '' : element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

export const elementsNamed = (element: HtmlElement, name: string): readonly HtmlElement[] =>
  elementsOf(element).filter((inner) => inner.name === name);

export const withClass = (element: HtmlElement, name: string): readonly HtmlElement[] =>
  elementsOf(element).filter(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
