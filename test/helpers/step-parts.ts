import fc from 'fast-check';
import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { AppError } from '../../src-main/shared/errors.ts';
import type { TestCore } from './create-test-core.ts';
import { wholeFindings } from './whole-findings.ts';

export type Step = (core: TestCore) => Promise<void>;

export const at = fc.nat({ max: 1000 });
export const words = fc.oneof(
  fc.constantFrom('Need', 'need', '需要', "It's", 'A/B'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
export const memo = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 30 }));

export const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

/** Calls a command; what it refuses is a step that changes nothing. */
export async function attempt<Name extends CallNameOf<'command'>>(core: TestCore, name: Name, input: CallInput<Name>) {
  try {
    await core.call(name, input);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
  }
}

export const codes = async (core: TestCore) => (await core.call('codes.tree', {})).map((code) => code.id);
export const documents = (core: TestCore) => core.call('documents.list', {});
export const findings = (core: TestCore) => wholeFindings(core.call);
export const codings = async (core: TestCore) => {
  const codeIds = await codes(core);
  return codeIds.length === 0 ? [] : (await core.call('passages.ofCodes', { codeIds })).passages;
};
export const speakers = async (core: TestCore) => {
  const [first] = await documents(core);
  return first ? (await core.call('documents.content', { id: first.id })).speakers : [];
};

export const id = (value: { readonly id: string } | undefined) => value?.id ?? 'none';
