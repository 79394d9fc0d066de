import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf, rowsOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

const idOf = async (name: string) =>
  (await hand.core.call('participants.list', {})).find((person) => person.name === name)!.id;

async function describePeople() {
  const { call } = hand.core;
  const home = await call('attributes.create', {
    subject: 'participant',
    name: 'Home',
    type: 'choice',
    options: ['City', 'Land'],
  });
  const likes = await call('attributes.create', { subject: 'participant', name: 'Watches alone', type: 'boolean' });
  const [anna, ben] = [await idOf('Anna'), await idOf('Ben')];
  const cells = [
    { attributeId: home.id, subjectId: anna, value: 'Land' },
    { attributeId: home.id, subjectId: ben, value: 'City' },
    { attributeId: likes.id, subjectId: anna, value: 'yes' },
    { attributeId: likes.id, subjectId: ben, value: 'no' },
  ];
  await call('attributes.fill', { cells });
  return { home: home.id };
}

describe('the sample block', () => {
  it('lists who was studied, and how many are of each kind; interviewers are not studied', async () => {
    await hand.core.call('participants.setRole', { ids: [await idOf('主持人')], role: 'interviewer' });
    await describePeople();
    const document = await gatherDocument(hand, { blocks: ['sample'] });
    expect(linesOf(document).slice(0, 2)).toEqual(['Sample', '4 people took part.']);
    expect(nodesOf(document, 'table').map(rowsOf)).toEqual([
      [
        ['Attribute', 'Value', 'People'],
        ['Home', 'City', '1'],
        ['', 'Land', '1'],
        ['', 'not known', '2'],
        ['Watches alone', 'Yes', '1'],
        ['', 'No', '1'],
        ['', 'not known', '2'],
      ],
      [
        ['Person', 'Home', 'Watches alone'],
        ['Anna', 'Land', 'Yes'],
        ['Ben', 'City', 'No'],
        ['Carla', '–', '–'],
        ['王小姐', '–', '–'],
      ],
    ]);
  });

  it('calls people by their pseudonyms, without what stands behind names in quotes', async () => {
    const { home } = await describePeople();
    await hand.core.call('participants.setPseudonyms', { pseudonyms: [{ id: await idOf('Anna'), pseudonym: 'P1' }] });
    const naming = { by: 'pseudonym' as const, attributeIds: [home] };
    const document = await gatherDocument(hand, {
      blocks: [{ kind: 'sample', options: { counts: false, attributes: [home] } }],
      quotes: { naming },
    });
    expect(rowsOf(nodesOf(document, 'table')[0]!).slice(0, 2)).toEqual([
      ['Person', 'Home'],
      ['P1', 'Land'],
    ]);
  });

  it.each(['refused', 'withdrawn'] as const)('doesn’t list who %s, and says how many', async (state) => {
    await describePeople();
    await hand.core.call('participants.setConsent', { ids: [await idOf('Anna')], state });
    const lines = linesOf(await gatherDocument(hand, { blocks: ['sample'] }));
    expect(lines.join('\n')).not.toMatch(/Anna|Land/u);
    expect(lines).toContain('One of them refused or withdrew consent and is not shown here.');
  });

  it('counts several choices each by itself', async () => {
    const { call } = hand.core;
    const options = ['Radio', 'Television'];
    const { id } = await call('attributes.create', { subject: 'participant', name: 'Has', type: 'choices', options });
    const cells = [
      { attributeId: id, subjectId: await idOf('Anna'), value: 'Radio; Television' },
      { attributeId: id, subjectId: await idOf('Ben'), value: 'Television' },
    ];
    await call('attributes.fill', { cells });
    const tables = nodesOf(await gatherDocument(hand, { blocks: ['sample'] }), 'table').map(rowsOf);
    expect(tables[0]!.slice(1)).toEqual([
      ['Has', 'Radio', '1'],
      ['', 'Television', '2'],
      ['', 'not known', '3'],
    ]);
    expect(tables[1]![1]).toEqual(['Anna', 'Radio, Television']);
  });

  it('shows what is known without names where nobody is named', async () => {
    const { home } = await describePeople();
    const naming = { by: 'nobody' as const, attributeIds: [] };
    const options = { counts: false, attributes: [home] };
    const document = await gatherDocument(hand, { blocks: [{ kind: 'sample', options }], quotes: { naming } });
    expect(rowsOf(nodesOf(document, 'table')[0]!)).toEqual([['Home'], ['Land'], ['City'], ['–'], ['–'], ['–']]);
  });
});
