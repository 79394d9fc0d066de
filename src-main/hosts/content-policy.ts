const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  // Style elements are made by the editor, and style attributes carry code colours.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self'",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What a window may load: its own files. A header of every answer, in Electron and in the web host alike. */
export const contentPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
