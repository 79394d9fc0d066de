import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import { addBlocks, deleteBlocks, moveBlocks, updateBlock } from './block-rows.ts';
import { blockKinds } from './block-kinds.ts';
import { copyReport, createReport, deleteReport, moveReport, updateReport } from './commands.ts';
import { listReports, readReport } from './queries.ts';
import { previewPage, previewReport } from './preview-report.ts';
import { readLogo } from './read-logo.ts';
import { saveReport } from './save-report.ts';
import { deleteTemplate, listTemplates, saveTemplate } from './template-calls.ts';

type Calls = Extract<keyof ProjectHandlers, `reports.${string}`>;

export const reportsFeature: ProjectHandlers<Calls> = {
  'reports.list': ({ db }) => listReports(db),
  'reports.get': ({ db }, { id }) => readReport(db, id),
  'reports.create': createReport,
  'reports.update': updateReport,
  'reports.delete': deleteReport,
  'reports.copy': copyReport,
  'reports.move': moveReport,
  'reports.addBlocks': addBlocks,
  'reports.updateBlock': updateBlock,
  'reports.deleteBlocks': deleteBlocks,
  'reports.moveBlocks': moveBlocks,
};

type ProgramCalls =
  | 'reports.blockKinds'
  | 'reports.preview'
  | 'reports.page'
  | 'reports.save'
  | 'reports.templates'
  | 'reports.templateLogo'
  | 'reports.readLogo'
  | 'reports.saveTemplate'
  | 'reports.deleteTemplate';

export const reportsProgram: ProgramHandlers<ProgramCalls> = {
  'reports.blockKinds': () =>
    blockKinds.map(({ kind, fields, usualOrientation }) => ({ kind, fields: [...fields], usualOrientation })),
  'reports.preview': previewReport,
  'reports.page': previewPage,
  'reports.save': saveReport,
  'reports.templates': listTemplates,
  'reports.templateLogo': ({ templates }, { name }) => ({ logo: templates.logoOf(name) }),
  'reports.readLogo': readLogo,
  'reports.saveTemplate': saveTemplate,
  'reports.deleteTemplate': deleteTemplate,
};
