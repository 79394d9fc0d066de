import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CallInput, CallNameOf, CallOutput } from '../../src-main/shared/contract/index.ts';
import { useClient } from './window-context.tsx';

/** The key of all writes under way. */
export const writing = ['writing'] as const;

type WriteName = CallNameOf<'command' | 'action'>;

/** A command or action to call; a refusal is shown by the mutation cache, in one place. */
export function useCall<Name extends WriteName>(
  name: Name,
): UseMutationResult<CallOutput<Name>, Error, CallInput<Name>> {
  const client = useClient();
  return useMutation({ mutationKey: writing, mutationFn: (input: CallInput<Name>) => client.call(name, input) });
}
