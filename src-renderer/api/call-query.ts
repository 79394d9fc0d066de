import { queryOptions } from '@tanstack/react-query';
import type { CallInput, CallNameOf, CallOutput } from '../../src-main/shared/contract/index.ts';

export type ReadName = CallNameOf<'query' | 'state'>;
export type CallKey<Name extends ReadName = ReadName> = readonly [Name, CallInput<Name>];

/** The query of one read of the contract; how it is fetched stands in `createQueryClient`. */
export function callQuery<Name extends ReadName>(name: Name, input: CallInput<Name>) {
  return queryOptions<CallOutput<Name>, Error, CallOutput<Name>, CallKey<Name>>({ queryKey: [name, input] });
}
