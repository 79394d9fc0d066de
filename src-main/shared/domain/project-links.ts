export const linkKinds = [
  'document',
  'passage',
  'code',
  'participant',
  'memo',
  'finding',
  'board',
  'journey',
  'persona',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface ProjectLink {
  readonly kind: LinkKind;
  readonly id: string;
}

/** Words that are no passage yet, in UTF-16 units of the document's text. */
export interface PlaceLink {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

const ids = '[A-Za-z0-9._-]+';
const linkPattern = new RegExp(`^motif:(${linkKinds.join('|')})/(${ids})$`);
const placePattern = new RegExp(`motif:place/(${ids})/(\\d+)-(\\d+)`, 'g');
const anyPattern = new RegExp(`motif:(?:${linkKinds.join('|')})/${ids}`, 'g');

/** The address of a thing of the project, for a link in a memo: `motif:code/ID`. */
export const printProjectLink = ({ kind, id }: ProjectLink): string => `motif:${kind}/${id}`;

/** Null where the address is none of the project's. */
export function parseProjectLink(url: string): ProjectLink | null {
  const match = linkPattern.exec(url);
  return match ? { kind: match[1] as LinkKind, id: match[2]! } : null;
}

/** The address of words that a passage is made of when a memo that holds it is stored: `motif:place/ID/12-40`. */
export const printPlaceLink = ({ documentId, start, end }: PlaceLink): string =>
  `motif:place/${documentId}/${start}-${end}`;

export function parsePlaceLink(url: string): PlaceLink | null {
  const match = new RegExp(`^${placePattern.source}$`).exec(url);
  return match && { documentId: match[1]!, start: Number(match[2]), end: Number(match[3]) };
}

/** The text with each place's address replaced. */
export const replacePlaceLinks = (text: string, replace: (place: PlaceLink) => string): string =>
  text.replace(placePattern, (_url, documentId: string, start: string, end: string) =>
    replace({ documentId, start: Number(start), end: Number(end) }),
  );

/** The addresses of the project's things in a Markdown text, each once. */
export const projectLinksIn = (text: string): readonly string[] => [...new Set(text.match(anyPattern) ?? [])];

/** The text with links to one thing leading to another. */
export const replaceProjectLink = (text: string, from: ProjectLink, to: ProjectLink): string =>
  text.replace(anyPattern, (url) => (url === printProjectLink(from) ? printProjectLink(to) : url));

/** The ids of the passages that a Markdown text links to. */
export const linkedPassageIds = (text: string): readonly string[] =>
  projectLinksIn(text).flatMap((url) => {
    const link = parseProjectLink(url);
    return link?.kind === 'passage' ? [link.id] : [];
  });
