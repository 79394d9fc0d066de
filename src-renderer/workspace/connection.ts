import { create } from 'zustand';

/** Whether the core is gone: until it is back, nothing that is done in the window is saved. */
export const useConnection = create(() => ({ isLost: false }));
export const noteConnection = (isLost: boolean): void => useConnection.setState({ isLost });
