import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Report, ReportTemplate } from '../../../shared/contract/reports.ts';
import type { Language, Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireImage } from '../../db/images.ts';
import type { Program } from '../../program.ts';
import { readReport } from './queries.ts';
import { readyTemplates } from './ready-templates.ts';

/** Ready ones, then the researcher's own. */
export const listTemplates = (program: Program, { language }: { readonly language: Language }): ReportTemplate[] => [
  ...readyTemplates(language),
  ...program.templates.list().map(({ logo: _logo, ...template }) => template),
];

export function saveTemplate(program: Program, input: CallParsed<'reports.saveTemplate'>): Nothing {
  const { reportId, name } = input;
  if (readyNames().includes(name.toLowerCase())) throw new AppError('name-taken', { name });
  const { report, logo } = program.requireProject().read(({ db }) => {
    const found = readReport(db, reportId);
    return { report: found, logo: found.logoImageId === null ? null : requireImage(db, found.logoImageId) };
  });
  program.templates.save({ ...templateOf(report, name), logo });
  program.announce(['reportTemplate']);
  return {};
}

export function deleteTemplate(program: Program, { name }: CallParsed<'reports.deleteTemplate'>): Nothing {
  if (!program.templates.delete(name)) throw new AppError('not-found', { kind: 'reportTemplate', name });
  program.announce(['reportTemplate']);
  return {};
}

const readyNames = () => (['en', 'zh-CN'] as const).flatMap(readyTemplates).map(({ name }) => name.toLowerCase());

/** The report without what belongs to its project: things that are chosen, links to them, attributes of participants. */
function templateOf({ look, quotes, blocks }: Report, name: string): ReportTemplate {
  const naming = { ...quotes.naming, attributeIds: [] };
  return {
    name,
    isOwn: true,
    look,
    quotes: { ...quotes, naming },
    blocks: blocks.map(({ id: _id, options, ...block }) => ({ ...block, options: withoutThings(options) })),
  };
}

function withoutThings(options: Report['blocks'][number]['options']) {
  const kept = Object.entries(options).filter(([, value]) => !Array.isArray(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, typeof value === 'string' ? withoutLinks(value) : value]));
}

const withoutLinks = (markdown: string) => markdown.replaceAll(/\[((?:\\.|[^\\[\]])*)\]\(motif:[^()\s]*\)/gu, '$1');
