import { createHash } from 'node:crypto';

/** A script that is in the page itself. */
const inline = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Gives a page its Content-Security-Policy: everything comes from the site itself, no text becomes a script, and of
 * scripts in the page only those that are there now may run. Editors and highlighted code set their own styles.
 */
export const withPolicy = (html: string): string => {
  const hashes = [...html.matchAll(inline)].map(([, script = '']) => hashOf(script));
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
};
