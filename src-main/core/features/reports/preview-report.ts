import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { Program } from '../../program.ts';
import { createPreviewWorker } from '../../report/preview/preview-worker.ts';
import type { PreviewWorker } from '../../report/preview/preview-worker.ts';
import type { OpenProject } from '../../open-project.ts';
import { documentOfReport } from './document-of-report.ts';
import { showProgress } from './show-progress.ts';

const workers = new WeakMap<OpenProject, PreviewWorker>();

/** Lays a report out, and what changed since the last time only. */
export async function previewReport(
  program: Program,
  { reportId }: CallParsed<'reports.preview'>,
  context: CallContext,
): Promise<CallOutput<'reports.preview'>> {
  const document = documentOfReport(program, { id: reportId });
  if (document.parts.length === 0) return { pages: [] };
  const options = { signal: context.signal, onStage: showProgress(context) };
  return { pages: [...(await workerOf(program).draw(document, options))] };
}

export async function previewPage(
  program: Program,
  { hash }: CallParsed<'reports.page'>,
): Promise<CallOutput<'reports.page'>> {
  const svg = await workerOf(program).print(hash);
  if (svg === null) throw new AppError('not-found', { kind: 'page', id: hash });
  return { svg };
}

/** One as long as the project is open. */
function workerOf(program: Program): PreviewWorker {
  const project = program.requireProject();
  const known = workers.get(project);
  if (known) return known;
  const { resources, reportFonts, reportWorker } = program.options.paths;
  const worker = createPreviewWorker({
    worker: pathToFileURL(reportWorker),
    resources: { folder: join(resources, 'report'), fonts: reportFonts },
  });
  workers.set(project, worker);
  project.onClose(() => worker.close());
  return worker;
}
