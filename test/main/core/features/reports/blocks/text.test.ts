import { describe, expect, it } from 'vitest';
import { gatherDocument, nodesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('text of one’s own', () => {
  it('stands under its title, with headings in their places', async () => {
    const options = { text: '## More\n\nWords.' };
    const document = await gatherDocument(hand, {
      blocks: [
        { kind: 'text', title: 'Why', options },
        { kind: 'text', options },
      ],
    });
    expect(nodesOf(document, 'heading').map(({ text, level }) => [text, level])).toEqual([
      ['Why', 1],
      ['More', 2],
      ['More', 1],
    ]);
  });

  it('leads to the things that it names where they first stand in the report', async () => {
    const { codes, findings, meeting } = hand.study;
    const text = [
      `[code](motif:code/${codes.need})`,
      `[finding](motif:finding/${findings[0]})`,
      `[document](motif:document/${meeting.id})`,
      '[nobody](motif:persona/none)',
    ].join(' ');
    const blocks = [{ kind: 'text', options: { text } }, 'themes', 'codebook', 'findings', 'transcripts'];
    const document = await gatherDocument(hand, { blocks });
    const links = nodesOf(document, 'paragraph')[0]!.spans.flatMap(({ link }) =>
      link?.kind === 'anchor' ? link.anchor : [],
    );
    const headings = nodesOf(document, 'heading').filter(({ anchor }) => links.includes(anchor));
    expect(links).toHaveLength(3);
    expect(headings.map(({ text: words }) => words)).toEqual(['Need', 'People lose it', 'meeting']);
  });
});
