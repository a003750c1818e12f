import { createHash } from 'node:crypto';

/** A script that stands in the page itself. */
const inline = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** What VitePress writes at elements, and its stylesheets or scripts say as well. */
const inlineStyle = / style="(?:position:relative|--vp-vh:0px)?;?"/g;

/**
 * Gives a page its Content-Security-Policy: everything comes from the site itself, no text becomes a script, and of
 * scripts in the page only those that are there now may run. Styles come from stylesheets, or from scripts by the
 * objects of the document.
 *
 * @throws {Error} when an element of the page has a style, which the policy would take from it
 */
export const withPolicy = (page: string): string => {
  const html = page.replaceAll(inlineStyle, '');
  const [style] = /<[^>]* style="[^"]*"|<style[^>]*>/.exec(html.replaceAll(inline, '')) ?? [];
  if (style !== undefined) throw new Error(`A page has a style of its own: ${style}`);
  const hashes = [...html.matchAll(inline)].map(([, script = '']) => hashOf(script));
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
};
