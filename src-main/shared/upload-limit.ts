/** The largest file that a browser may hand to the web host, in bytes. */
export const uploadLimit = 256 * 1024 * 1024;
