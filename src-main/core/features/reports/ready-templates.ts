import { usualQuoteRules } from '../../../shared/contract/quotes.ts';
import { usualReportLook } from '../../../shared/contract/reports.ts';
import type { BlockOptions, ReportTemplate } from '../../../shared/contract/reports.ts';
import type { Language } from '../../../shared/contract/values.ts';

type NewBlock = ReportTemplate['blocks'][number];

interface ReadyTemplate {
  readonly names: Readonly<Record<Language, string>>;
  readonly blocks: readonly NewBlock[];
}

const block = (kind: string, options: BlockOptions = {}): NewBlock => ({ kind, options });

/** The first is what a report is made from where nothing is said. */
const ready: readonly ReadyTemplate[] = [
  {
    names: { en: 'Findings report', 'zh-CN': '研究发现报告' },
    blocks: [
      block('cover'),
      block('contents'),
      block('summary'),
      block('method'),
      block('sample'),
      block('findings'),
      block('themes'),
      block('boards'),
      block('journeys'),
      block('codebook'),
    ],
  },
  {
    names: { en: 'Short summary', 'zh-CN': '简要摘要' },
    blocks: [
      block('cover'),
      block('summary'),
      block('findings', { layout: 'running', overview: false, quotes: 2, about: false }),
    ],
  },
  {
    names: { en: 'Full documentation', 'zh-CN': '完整存档' },
    blocks: [
      block('cover'),
      block('contents', { depth: 3 }),
      block('summary'),
      block('method'),
      block('sample'),
      block('sessions'),
      block('findings'),
      block('themes', { each: 'codes' }),
      block('charts'),
      block('boards'),
      block('journeys'),
      block('touchpoints'),
      block('personas'),
      block('guides'),
      block('codebook'),
      block('memos'),
      block('transcripts'),
    ],
  },
];

/** What a report can begin with, named in the language. */
export const readyTemplates = (language: Language): readonly ReportTemplate[] =>
  ready.map((template) => inLanguage(template, language));

/** The one that is called so in either language, named in this one. */
export function readyTemplateNamed(name: string, language: Language): ReportTemplate | undefined {
  const found = ready.find(({ names }) =>
    Object.values(names).some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  return found && inLanguage(found, language);
}

const inLanguage = ({ names, blocks }: ReadyTemplate, language: Language): ReportTemplate => ({
  name: names[language],
  isOwn: false,
  look: usualReportLook,
  quotes: usualQuoteRules,
  blocks: [...blocks],
});
