import type { ImportResult } from '../../../shared/contract/imports.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { formats } from '../../formats/formats.ts';
import { textEncodings } from '../../formats/text/text-encodings.ts';
import type { ProgramHandlers } from '../../handlers.ts';
import type { Program } from '../../program.ts';
import type { Work } from '../../open-project.ts';
import { documentName, likelyKind, previewOf } from './preview.ts';
import { readFiles } from './read-files.ts';
import type { ReadFile } from './read-files.ts';
import { storeDocument } from './store-document.ts';

export const importsProgram: ProgramHandlers<'imports.formats' | 'imports.preview' | 'imports.run'> = {
  'imports.formats': () => ({
    extensions: formats.flatMap((format) => [...format.extensions]),
    encodings: [...textEncodings],
  }),
  'imports.preview': async (program, { files }, context) => (await readFiles(program, files, context)).map(previewOf),
  'imports.run': runImport,
};

async function runImport(
  program: Program,
  { files, comments = true }: CallParsed<'imports.run'>,
  context: CallContext,
): Promise<ImportResult[]> {
  const project = program.requireProject();
  const read = await readFiles(program, files, context);
  if (context.signal.aborted) throw new AppError('cancelled');
  if (program.project() !== project) throw new AppError('no-project');
  return program.write('imports.run', (work) => {
    const results = read.map((file) => store(work, file, comments));
    work.describe({ count: results.filter((result) => result.document).length, name: read[0]?.name ?? '' });
    return results;
  });
}

function store(work: Work, read: ReadFile, withComments: boolean): ImportResult {
  const common = { file: read.name, path: read.file.path };
  if (read.kind === 'refused') {
    const { code, details } = read.error;
    return { ...common, ...nothingTaken, error: { code, details } };
  }
  const { document: parsed, format } = read;
  const document = storeDocument(work, {
    parsed,
    name: read.file.name || documentName(read.name),
    kind: read.file.kind ?? likelyKind(parsed),
    fileName: read.name,
    format,
    withComments,
  });
  return {
    ...common,
    document,
    encoding: parsed.encoding,
    characters: parsed.text.length,
    turns: parsed.turns.length,
    speakers: [...new Set(parsed.turns.map((turn) => turn.speaker))],
    warnings: [...parsed.warnings],
    error: null,
  };
}

const nothingTaken = { document: null, encoding: null, characters: 0, turns: 0, speakers: [], warnings: [] };
