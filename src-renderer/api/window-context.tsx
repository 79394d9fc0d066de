import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { assert } from '../../src-main/shared/errors.ts';
import type { Host } from '../../src-main/shared/host.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';

interface WindowContext {
  readonly client: Client;
  readonly host: Host;
}

const Context = createContext<WindowContext | null>(null);

export function WindowProvider({ children, ...value }: WindowContext & { readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

function useWindowContext(): WindowContext {
  const value = useContext(Context);
  assert(value, 'components stand inside WindowProvider');
  return value;
}

export const useClient = (): Client => useWindowContext().client;
export const useHost = (): Host => useWindowContext().host;
