import sanitize, { type IOptions } from 'sanitize-html';

const BLOCKS = [
  'p', 'div', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr',
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
]; // prettier-ignore
const INLINE = ['a', 'b', 'strong', 'i', 'em', 'u', 's', 'small', 'sub', 'sup', 'code', 'br', 'img'];

/**
 * Their content is no prose, so it goes with the tag. `xmp` and `textarea` must stay in this list: the library
 * passes their raw text through without escaping it.
 */
const NO_PROSE = [
  'script', 'style', 'textarea', 'xmp', 'title', 'option', 'noscript', 'noembed', 'noframes', 'plaintext',
  'template', 'iframe', 'object', 'svg', 'math', 'select', 'audio', 'video', 'canvas',
]; // prettier-ignore

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]/i;

const OPTIONS: IOptions = {
  allowedTags: [...BLOCKS, ...INLINE],
  allowedAttributes: {
    '*': ['dir'],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  nonTextTags: NO_PROSE,
  nestingLimit: 50,
  transformTags: {
    // The page around the description has the one `h1`.
    h1: 'h2',
    a: (tagName, { href = '', dir = '' }) => ({ tagName, attribs: { href, rel: 'noopener nofollow', dir } }),
  },
  exclusiveFilter: ({ tag, attribs }) => {
    if (tag === 'img') return !WEB_ADDRESS.test(attribs['src'] ?? '');
    return tag === 'a' && !WEB_ADDRESS.test(attribs['href'] ?? '') ? 'excludeTag' : false;
  },
};

/**
 * The description with nothing left but paragraphs, headings (`h2` to `h6`), lists, emphasis, tables, and links and
 * images with an absolute http or https address; links carry `rel="noopener nofollow"`. Scripts, styles, embedded
 * documents, event handlers, classes and ids are gone; the text of other unknown tags stays.
 */
export function sanitiseHtml(html: string): string {
  return sanitize(html, OPTIONS).trim();
}

const BLOCK_OR_BREAK = new RegExp(`</?(?:${BLOCKS.join('|')}|br)(?: [^>]*)?>`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * The words of a description on one line, for search documents: no tags, no entities, single spaces; words of
 * neighbouring blocks stay apart. It is text, not HTML: escape it before it goes into a page.
 */
export function plainText(html: string): string {
  // The sanitised form has `<` and `>` around tags only and knows four entities, which makes cutting by pattern safe.
  return sanitiseHtml(html)
    .replace(BLOCK_OR_BREAK, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
