import { usualReportLook } from '../../src-main/shared/contract/reports.ts';
import type { ReportDocument, ReportNode } from '../../src-main/shared/domain/report-document.ts';

const opening: readonly ReportNode[] = [
  {
    kind: 'cover',
    title: 'Waiting for the 42',
    subtitle: 'Findings report',
    facts: [
      { name: 'Researcher', value: 'Lin' },
      { name: 'Date', value: '22 November 2026' },
    ],
  },
  { kind: 'contents', title: 'Contents', depth: 2 },
];

const finding: readonly ReportNode[] = [
  { kind: 'heading', level: 1, anchor: 'findings', text: 'Findings', label: null, number: null, color: null },
  {
    kind: 'heading',
    level: 2,
    anchor: 'finding-1',
    text: 'Nobody knows when the bus comes',
    label: 'Finding 1',
    number: 1,
    color: null,
  },
  {
    kind: 'stats',
    entries: [
      { name: 'People', value: '2 / 3' },
      { name: 'Documents', value: '2 / 2' },
      { name: 'Priority', value: 'High' },
    ],
  },
  {
    kind: 'paragraph',
    tone: 'lead',
    spans: [
      { text: 'The display ' },
      { text: 'says nothing', isBold: true },
      { text: ' for ' },
      { text: 'minutes', isItalic: true },
      { text: ', as in ' },
      { text: 'finding 2', link: { kind: 'anchor', anchor: 'finding-2' } },
      { text: '.' },
    ],
  },
  {
    kind: 'list',
    isOrdered: false,
    items: [
      [{ kind: 'paragraph', tone: 'body', spans: [{ text: 'They wait.' }] }],
      [{ kind: 'paragraph', tone: 'body', spans: [{ text: '他们等车。' }] }],
    ],
  },
  {
    kind: 'quote',
    anchor: 'quote-1',
    passageId: 'one',
    text: 'I stand there and nobody tells me anything.',
    speaker: 'P1, 34',
    document: 'Interview 1',
    place: '4:10',
    target: 'passage-one',
    side: 'for',
    codes: ['Waiting'],
  },
  {
    kind: 'quote',
    anchor: 'quote-2',
    passageId: 'two',
    text: '我觉得公交车很准时,没有问题。',
    speaker: 'P2',
    document: '访谈二',
    place: 'turn 12',
    target: null,
    side: 'against',
    codes: ['Punctual'],
  },
  {
    kind: 'callout',
    label: 'Recommendation',
    tone: 'accent',
    nodes: [{ kind: 'paragraph', tone: 'body', spans: [{ text: 'Say how late it is.' }] }],
  },
  { kind: 'page-break' },
  {
    kind: 'heading',
    level: 2,
    anchor: 'finding-2',
    text: 'The app disagrees with the stop',
    label: 'Finding 2',
    number: 2,
    color: null,
  },
  { kind: 'paragraph', tone: 'quiet', spans: [{ text: 'One quote is left out: no consent to quoting.' }] },
];

const codebook: readonly ReportNode[] = [
  { kind: 'heading', level: 1, anchor: 'codebook', text: 'Codebook', label: null, number: null, color: null },
  {
    kind: 'entry',
    anchor: 'code-waiting',
    depth: 0,
    color: '#c2410c',
    image: null,
    name: 'Waiting',
    detail: '12 codings',
    nodes: [{ kind: 'paragraph', tone: 'body', spans: [{ text: 'Whenever time passes without news.' }] }],
  },
  {
    kind: 'table',
    description: 'Documents of the study',
    columns: [
      { head: 'Name', align: 'left', weight: 1 },
      { head: 'Codings', align: 'right', weight: 0 },
    ],
    rows: [
      [{ spans: [{ text: 'Interview 1' }], color: '#c2410c' }, { spans: [{ text: '12' }] }],
      [{ spans: [{ text: '访谈二' }], depth: 1 }, { spans: [{ text: '3' }] }],
    ],
  },
  {
    kind: 'figure',
    anchor: 'figure-1',
    caption: 'How often each code was used.',
    figure: {
      kind: 'chart',
      name: 'Codings per code',
      language: 'en',
      form: 'bars',
      rows: [{ name: 'Waiting', color: '#c2410c', depth: 0, values: [12], n: null }],
      series: [{ name: 'Codings', color: null }],
      unit: 'codings',
      more: 0,
    },
  },
];

const transcripts: readonly ReportNode[] = [
  { kind: 'heading', level: 1, anchor: 'transcripts', text: 'Transcripts', label: null, number: null, color: null },
  {
    kind: 'turn',
    speaker: 'P1',
    place: '4:10',
    spans: [
      { text: 'Well, ' },
      {
        text: 'I stand there and nobody tells me anything.',
        isQuoted: true,
        anchor: 'passage-one',
        backs: ['quote-1'],
      },
    ],
  },
];

const part = (kind: string, nodes: readonly ReportNode[]) => ({
  blockId: kind,
  kind,
  isAcross: false,
  startsPage: true,
  nodes,
});

/** A report with every kind of node, in both languages of people. */
export const reportExample: ReportDocument = {
  language: 'en',
  title: 'Waiting for the 42',
  author: 'Lin',
  date: '2026-11-22',
  look: usualReportLook,
  logo: null,
  sources: 'below',
  parts: [
    part('cover', opening),
    part('findings', finding),
    part('codebook', codebook),
    part('transcripts', transcripts),
  ],
  withheld: 1,
};
