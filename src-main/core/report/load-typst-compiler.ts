import { AppError } from '../../shared/errors.ts';
import { loadNativeCompiler } from './native-compiler.ts';
import type { TypstCompiler } from './typst-compiler.ts';
import { loadWasmCompiler } from './wasm-compiler.ts';

const loaders = { native: loadNativeCompiler, wasm: loadWasmCompiler } as const;

export type TypstCompilerKind = keyof typeof loaders;

/** The first compiler of these that this machine can run. */
export async function loadTypstCompiler(
  kinds: readonly TypstCompilerKind[] = ['native', 'wasm'],
  load: (kind: TypstCompilerKind) => Promise<TypstCompiler> = (kind) => loaders[kind](),
): Promise<TypstCompiler> {
  const reasons: string[] = [];
  for (const kind of kinds) {
    try {
      return await load(kind);
    } catch (error) {
      reasons.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new AppError('report-failed', { reason: `no Typst compiler runs here (${reasons.join('; ')})` });
}
