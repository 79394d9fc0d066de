import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualReportLook } from '../../../src-main/shared/contract/reports.ts';
import type { FigureData } from '../../../src-main/shared/domain/figure-data.ts';
import type { ReportDocument, ReportNode } from '../../../src-main/shared/domain/report-document.ts';
import { makeBoard, makeJourney } from '../../main/core/figures/sample-figure.ts';
import { makeChart } from '../../main/core/figures/sample-chart.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/transcripts');
const files = ['en_archivetw_2020-06-09-Interview-with-Tatsuhiko-Miyagawa.txt', 'zh_archivetw_2015-11-10-焦點座談.txt'];
const counts = { findings: 60, quotes: 500, figures: 40, documents: 9 };

/** A report of 500 quotes from real transcripts in two languages, behind 60 findings, with 40 figures and nine transcripts: each on pages of its own, as the composer has it. */
export function makeReport(changes: Partial<ReportDocument> = {}): ReportDocument {
  const quotes = readQuotes();
  const findings = Array.from({ length: counts.findings }, (_, index) => makeFinding(index, quotes));
  const figures = Array.from({ length: counts.figures }, (_, index) => makeFigure(index, quotes));
  const part = (kind: string, nodes: readonly ReportNode[]) => {
    return { blockId: kind, kind, isAcross: false, startsPage: true, nodes };
  };
  return {
    language: 'en',
    title: 'Why people stop taking part 民众为什么不再回来',
    author: 'Lin',
    date: '2026-11-22',
    look: usualReportLook,
    logo: null,
    sources: 'below',
    withheld: 0,
    parts: [
      part('cover', [
        { kind: 'cover', title: 'Why people stop taking part', subtitle: 'Findings of 500 quotes', facts: [] },
      ]),
      part('contents', [{ kind: 'contents', title: 'Contents', depth: 2 }]),
      part('findings', [headed('Findings', 'findings'), ...findings.flat()]),
      part('figures', [headed('Figures', 'figures'), ...figures.flat()]),
      part('transcripts', [headed('Transcripts', 'transcripts'), ...makeTranscripts(quotes)]),
    ],
    ...changes,
  };
}

const headed = (text: string, anchor: string, level: 1 | 2 = 1): ReportNode => {
  return { kind: 'heading', level, anchor, text, label: null, number: null, color: null };
};

/** Turns of 80 to 420 characters, Chinese and English in turns. */
function readQuotes(): readonly string[] {
  const [english, chinese] = files.map((file) =>
    readFileSync(join(fixtures, file), 'utf8')
      .split('\n')
      .map((line) => line.replace(/^[^:：]{1,40}[:：]\s*/u, '').trim())
      .filter(({ length }) => length >= 60)
      .map((line) => line.slice(0, 420)),
  ) as [string[], string[]];
  return Array.from({ length: counts.quotes }, (_, index) => {
    const from = index % 2 === 0 ? english : chinese;
    return from[Math.floor(index / 2) % from.length]!;
  });
}

function makeFinding(index: number, quotes: readonly string[]): ReportNode[] {
  const number = index + 1;
  const own = quotes.slice(...[index, number].map((at) => Math.round((at * counts.quotes) / counts.findings)));
  const first = Math.round((index * counts.quotes) / counts.findings);
  const text = `${own[0]!.slice(0, 60)} ${own[1]!.slice(0, 20)}`;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, anchor: `finding-${number}`, text, label: `Finding ${number}`, number, color: null },
    {
      kind: 'stats',
      entries: [
        { name: 'People', value: `${own.length} / 24` },
        { name: 'Documents', value: '5 / 9' },
        { name: 'Priority', value: 'High' },
      ],
    },
    { kind: 'paragraph', tone: 'body', spans: own.slice(0, 2).map((said) => ({ text: said })) },
    ...own.map((said, place): ReportNode => ({
      kind: 'quote',
      anchor: `quote-${first + place}`,
      passageId: `passage-${first + place}`,
      text: said,
      speaker: `P${(place % 24) + 1}`,
      document: nameDocument(first + place),
      place: `turn ${first + place + 1}`,
      target: `passage-${first + place}`,
      side: place === own.length - 1 ? 'against' : 'for',
      codes: [],
    })),
    {
      kind: 'callout',
      label: 'Recommendation',
      tone: 'accent',
      nodes: [{ kind: 'paragraph', tone: 'body', spans: [{ text: own.at(-1)! }] }],
    },
  ];
}

function makeFigure(index: number, quotes: readonly string[]): readonly ReportNode[] {
  const own = quotes.slice(index * 12, index * 12 + 12);
  const figures: readonly (() => FigureData)[] = [
    () => makeChart(own.map((said) => said.slice(0, 24))),
    () => makeBoard(own),
    () => makeJourney(own.slice(0, 4)),
    () => makeChart(own.map((said) => said.slice(0, 24))),
  ];
  const figure = figures[index % figures.length]!();
  const name = `Figure ${index + 1}`;
  const nodes = [
    headed(name, `figure-${index}`, 2),
    { kind: 'figure', anchor: `drawn-${index}`, figure, caption: name },
  ] as const;
  return index === 0 ? nodes : [{ kind: 'page-break' }, ...nodes];
}

const nameDocument = (quote: number): string =>
  `Interview ${Math.floor((quote * counts.documents) / counts.quotes) + 1}`;

function makeTranscripts(quotes: readonly string[]): readonly ReportNode[] {
  const transcripts = Map.groupBy(quotes.map(makeTurn), (_, index) => nameDocument(index));
  return [...transcripts].flatMap(([name, turns], index) => [
    ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
    headed(name, `transcript-${index}`, 2),
    ...turns,
  ]);
}

function makeTurn(said: string, index: number): ReportNode {
  const span = { text: said, isQuoted: true, anchor: `passage-${index}`, backs: [`quote-${index}`] };
  return { kind: 'turn', speaker: `P${(index % 24) + 1}`, place: String(index + 1), spans: [span] };
}
