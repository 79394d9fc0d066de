/** Said in the window: the renderer asks its preload for a line to the core, the preload answers with a MessagePort. */
export const corePortWanted = 'motif:core-port-wanted';
export const corePortGiven = 'motif:core-port';
