import type { CallNameOf, CallOutput, CallParsed } from '../shared/contract/index.ts';
import type { CallContext } from '../shared/rpc/serve.ts';
import type { Program } from './program.ts';
import type { Work } from './open-project.ts';

export type ProjectCall = CallNameOf<'query' | 'command'>;
export type ProgramCall = CallNameOf<'state' | 'action' | 'job'>;

export type ProjectHandlers<Name extends ProjectCall = ProjectCall> = {
  [N in Name]: (work: Work, input: CallParsed<N>) => CallOutput<N>;
};

export type ProgramHandlers<Name extends ProgramCall = ProgramCall> = {
  [N in Name]: (program: Program, input: CallParsed<N>, context: CallContext) => CallOutput<N> | Promise<CallOutput<N>>;
};
