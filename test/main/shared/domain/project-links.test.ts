import { describe, expect, it } from 'vitest';
import {
  linkedPassageIds,
  linkKinds,
  parsePlaceLink,
  parseProjectLink,
  printPlaceLink,
  printProjectLink,
  projectLinksIn,
  replacePlaceLinks,
} from '../../../../src-main/shared/domain/project-links.ts';

describe('links to things of the project', () => {
  it.each(linkKinds)('come back as they were: %s', (kind) => {
    expect(parseProjectLink(printProjectLink({ kind, id: '0b-9.x_Z' }))).toEqual({ kind, id: '0b-9.x_Z' });
  });

  it('to places come back as they were', () => {
    const place = { documentId: 'd-1', start: 3, end: 20 };
    expect(parsePlaceLink(printPlaceLink(place))).toEqual(place);
  });

  it.each(['motif:theme/x', 'motif:code/', 'motif:code/a b', 'https://motif:code/x', 'motif:place/d/3', ''])(
    'are none: %j',
    (url) => {
      expect([parseProjectLink(url), parsePlaceLink(url)]).toEqual([null, null]);
    },
  );

  it('are found in a text, each once', () => {
    const text = '[a](motif:code/x) [b](motif:passage/p-1), [a](motif:code/x) motif:nothing/y';
    expect(projectLinksIn(text)).toEqual(['motif:code/x', 'motif:passage/p-1']);
    expect(linkedPassageIds(text)).toEqual(['p-1']);
  });

  it('to places are replaced where they stand', () => {
    const text = '[a](motif:place/d/1-2) and [b](motif:place/d/3-4)';
    expect(replacePlaceLinks(text, ({ start }) => `motif:passage/p${start}`)).toBe(
      '[a](motif:passage/p1) and [b](motif:passage/p3)',
    );
  });
});
