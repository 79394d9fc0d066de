import type { CallInput, CallNameOf, CallOutput } from '../../shared/contract/index.ts';
import { connect } from '../../shared/rpc/connect.ts';
import type { Client } from '../../shared/rpc/connect.ts';
import { portOf } from './port-of.ts';
import type { RunningCore } from './run-core.ts';

export type AskCore = <Name extends CallNameOf<'query'>>(
  name: Name,
  input: CallInput<Name>,
) => Promise<CallOutput<Name>>;

/** Reads of the main process itself, over a line of its own; a new one where the core was lost. */
export function createCoreAsker(core: RunningCore): AskCore {
  let client: Client | null = null;
  return (name, input) => {
    if (!client) {
      const made = connect(portOf(core.line()));
      made.onClose(() => {
        if (client === made) client = null;
      });
      client = made;
    }
    return client.call(name, input);
  };
}
