/** Of what belongs to the workbench itself: its page may be in no other page's frame. */
export const OWN_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Of an add-in's files, whose pages bring the rest themselves: they may be in the workbench's frames only.
 * A page can't say this itself, since browsers heed it in a header alone.
 */
export const ADD_IN_POLICY = "frame-ancestors 'self'";
