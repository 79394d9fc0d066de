import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTurn } from '../../../../src-main/shared/domain/parse-turn.ts';
import { createTurnPrinter } from '../../../../src-main/shared/domain/print-turn.ts';

const context = {
  codes: [
    { id: 'price', parentId: null, name: 'Price' },
    { id: 'value', parentId: 'price', name: 'Value' },
    { id: 'two', parentId: null, name: 'Two words' },
    { id: 'jiage', parentId: null, name: '价格' },
    { id: 'high', parentId: 'jiage', name: '价格太高' },
    { id: 'deep', parentId: 'two', name: 'Deep' },
    { id: 'deeper', parentId: 'value', name: 'Deep' },
  ],
  people: [
    { id: 'anna', name: 'Anna Smith', sign: '1', pseudonym: 'P1' },
    { id: 'ben', name: 'Ben', sign: '2', pseudonym: '' },
    { id: 'benita', name: 'Benita', sign: '3' },
    { id: 'wang', name: '王小姐', sign: 'w' },
  ],
};

const parse = (text: string) => parseTurn(text, context);
/** The words, then what was understood. */
const told = (text: string) => {
  const { words, response, marks, codes } = parse(text);
  return [
    words,
    ...(response === null ? [] : [response]),
    ...marks.map((mark) => ('start' in mark ? `${mark.kind} ${words.slice(mark.start, mark.end)}` : mark.kind)),
    ...codes.map((code) => ('id' in code ? `#${code.id}` : `#${code.path.join('/')} new`)),
  ];
};

describe('what was typed', () => {
  it.each([
    ['I like C# and F#', 'a word ending in #'],
    ['a*b*c and 2 * 3 * 4', 'stars that multiply'],
    ['What?? Really!!', 'doubled signs behind English words'],
    ['Help!!! 真的？？？', 'three of a sign'],
    ['write to a@b.org', 'an address'],
    ['-5 degrees', 'a number'],
    ['+1 more', 'one more'],
    ['we are #1', 'a number behind #'],
    ['ask @nobody', 'a name that nobody has'],
    ['@ # * and', 'signs on their own'],
    ['**bold** text', 'Markdown'],
    ['line one\nline two', 'two lines'],
    ['他说C#很好', 'Chinese around C#'],
  ])('stays words: %s', (text) => {
    expect(told(text)).toEqual([text]);
  });

  it.each([
    ['Too expensive !!', ['Too expensive', 'key-moment']],
    ['!! Too expensive', ['Too expensive', 'key-moment']],
    ['太贵了！！', ['太贵了', 'key-moment']],
    ['太贵了!! ？？', ['太贵了', 'key-moment', 'follow-up']],
    ['Why so ?? !!', ['Why so', 'follow-up', 'key-moment']],
    ['Hm !!??', ['Hm', 'key-moment', 'follow-up']],
  ])('is marked by two signs that stand alone, or behind Chinese: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Dear #price', ['Dear', '#price']],
    ['Dear #PRICE, very', ['Dear, very', '#price']],
    ['Dear #Price/Value', ['Dear', '#value']],
    ['Dear #value', ['Dear', '#value']],
    ['Dear #"two words" indeed', ['Dear indeed', '#two']],
    ['很贵＃价格', ['很贵', '#jiage']],
    ['#价格太高我不买', ['我不买', '#high']],
    ['#新的 很贵', ['很贵', '#新的 new']],
    ['很贵 #价格/服务', ['很贵', '#价格/服务 new']],
    ['很贵 #服务/价格', ['很贵', '#服务/价格 new']],
    ['#「新 编码」很贵', ['很贵', '#新 编码 new']],
    ['It is #new/Here and #New/here', ['It is and', '#new/Here new']],
    ['#price #price twice', ['twice', '#price']],
  ])('is coded by what follows #: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['@Ben do you?', ['@Ben do you?', 'addresses @Ben']],
    ['@ben, do you?', ['@Ben, do you?', 'addresses @Ben']],
    ['@benit do you?', ['@Benita do you?', 'addresses @Benita']],
    ['@1 do you?', ['@Anna Smith do you?', 'addresses @Anna Smith']],
    ['@Anna smith do you?', ['@Anna Smith do you?', 'addresses @Anna Smith']],
    ['@smi do you?', ['@Anna Smith do you?', 'addresses @Anna Smith']],
    ['@p1 do you?', ['@P1 do you?', 'addresses @P1']],
    ['@王小姐你觉得呢', ['@王小姐你觉得呢', 'addresses @王小姐']],
    ['我问＠王 吧', ['我问@王小姐 吧', 'addresses @王小姐']],
  ])('addresses whom @ names: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['*laughs*', ['[laughs]', 'non-verbal [laughs]']],
    ['Sure *laughs out loud*, yes', ['Sure [laughs out loud], yes', 'non-verbal [laughs out loud]']],
    ['好的*笑*可以', ['好的［笑］可以', 'non-verbal ［笑］']],
    ['＊叹气＊', ['［叹气］', 'non-verbal ［叹气］']],
  ])('tells behaviour between stars: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['+', ['', 'agrees']],
    ['＋ ', ['', 'agrees']],
    ['- no, never', ['no, never', 'disagrees']],
    ['－ 不 #价格', ['不', 'disagrees', '#jiage']],
    ['+ !!', ['', 'agrees', 'key-moment']],
  ])('responds with + or - at its beginning: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['\\#price \\!! \\@Ben \\*x*', '#price !! @Ben *x*'],
    ['\\+ is plus', '+ is plus'],
    ['C:\\dir\\file', 'C:\\dir\\file'],
    ['\\\\\\#price', '\\#price'],
  ])('keeps signs behind a backslash: %s', (text, words) => {
    expect(parse(text).words).toBe(words);
  });

  it('says what names are not clear, and keeps them', () => {
    expect(parse('#deep and @be')).toMatchObject({
      words: '#deep and @be',
      unclear: ['#deep', '@be'],
      codes: [],
      marks: [],
    });
  });
});

const plain = fc.oneof(
  fc.constantFrom(
    'too',
    '贵',
    'yes',
    '我不买',
    '车',
    'Ben',
    'C',
    '1',
    '，',
    '。',
    '.',
    '?',
    '!',
    ' ',
    '  ',
    '\n',
    '-',
    '/',
    '"',
    '🙂',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const signs = fc.constantFrom(
  '#',
  '＃',
  '@',
  '＠',
  '*',
  '＊',
  '!!',
  '？？',
  '??',
  '+ ',
  '－ ',
  '\\',
  ' #price',
  ' @1',
  ' *笑*',
  '#"',
  '”',
);
const anything = fc.array(fc.oneof(plain, signs), { maxLength: 12 }).map((parts) => parts.join(''));
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('parsing a turn', () => {
  it('leaves text without signs as it is, but for the space around it', () => {
    const unsigned = fc.array(plain, { maxLength: 12 }).map((parts) =>
      parts
        .join('')
        .replace(/[#＃@＠*＊!！?？\\]/gu, '')
        .replace(/^[\s+＋\-－]+/u, ''),
    );
    fc.assert(
      fc.property(unsigned, (text) => {
        expect(parse(text)).toMatchObject({ words: text.trim(), marks: [], codes: [], response: null });
      }),
    );
  });

  it('loses no letter that is no mark', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { typed, words } = parse(text);
        const outside = typed.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        const kept = typed.flatMap((mark) =>
          mark.kind === 'non-verbal'
            ? [mark.behaviour]
            : mark.kind === 'addresses'
              ? [mark.name]
              : mark.kind === 'unclear'
                ? [text.slice(mark.start, mark.end)]
                : [],
        );
        expect([...letters(words)].sort()).toEqual([...letters(outside + kept.join(''))].sort());
      }),
    );
  });

  it('says of each mark where it was typed and what it stands on', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { marks, words } = parse(text);
        const placed = marks.flatMap((mark) =>
          'start' in mark ? [[words.slice(mark.start, mark.end), text.slice(mark.typed.start, mark.typed.end)]] : [],
        );
        expect(placed.every(([stands, typed]) => /^(?:[@[［])/u.test(stands!) && /^[@＠*＊]/u.test(typed!))).toBe(true);
      }),
    );
  });

  it('understands what is printed of a turn as that turn', () => {
    const print = createTurnPrinter(context);
    const pathOf: Record<string, string[]> = {
      price: ['Price'],
      value: ['Price', 'Value'],
      jiage: ['价格'],
      high: ['价格', '价格太高'],
      two: ['Two words'],
    };
    fc.assert(
      fc.property(anything, (text) => {
        const { words, marks, codes } = parse(text);
        const inWords = marks.map((mark) =>
          'start' in mark ? mark : { kind: mark.kind, start: 0, end: words.length },
        );
        const paths = codes.map((code) => ('id' in code ? pathOf[code.id]! : code.path));
        const again = parse(print({ words, marks: inWords, codes: paths }));
        expect(again.words).toBe(words);
        const kinds = (of: typeof marks) =>
          of.map((mark) => ('start' in mark ? [mark.kind, mark.start, mark.end] : [mark.kind])).sort();
        expect(new Map(kinds(again.marks).map((kind) => [kind.join(), kind]))).toEqual(
          new Map(kinds(marks).map((kind) => [kind.join(), kind])),
        );
        expect(again.codes).toHaveLength(codes.length);
      }),
      { numRuns: 500 },
    );
  });
});
