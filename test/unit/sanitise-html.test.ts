import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sanitiseHtml } from '../../src/platform/html/sanitise-html.js';

describe('sanitiseHtml', () => {
  it.each([
    [
      'keeps paragraphs and emphasis',
      '<p>A <b>b</b> <em>c</em><br>d</p>',
      '<p>A <b>b</b> <em>c</em><br />d</p>',
    ],
    ['keeps lists', '<ul><li>A</li><li>B</li></ul>', '<ul><li>A</li><li>B</li></ul>'],
    [
      'keeps tables',
      '<table><tr><td colspan="2" style="x">A</td></tr></table>',
      '<table><tr><td colspan="2">A</td></tr></table>',
    ],
    ['keeps the direction of text', '<p dir="rtl" lang="ar">شال</p>', '<p dir="rtl">شال</p>'],
    ['makes the first heading a second', '<h1>A</h1><h3>B</h3>', '<h2>A</h2><h3>B</h3>'],
    ['keeps text that is no HTML', 'Salt & pepper, 3 < 4', 'Salt &amp; pepper, 3 &lt; 4'],
    ['drops classes, styles and ids', '<p class="a" id="b" style="c" data-x="d">A</p>', '<p>A</p>'],
    ['drops unknown tags but not their text', '<article><font>A</font></article><blink>B</blink>', 'AB'],
    ['closes what was left open', '<p><b>A', '<p><b>A</b></p>'],
    [
      'marks links',
      '<a href="https://a.test/x?y=1&z=2" target="_blank" onclick="x()">A</a>',
      '<a href="https://a.test/x?y=1&amp;z=2" rel="noopener nofollow">A</a>',
    ],
    [
      'replaces what a link says of itself',
      '<a rel="opener" href="http://a.test">A</a>',
      '<a href="http://a.test" rel="noopener nofollow">A</a>',
    ],
    [
      'keeps images',
      '<img src="https://a.test/1.png" alt="A" width="10" onerror="x()">',
      '<img src="https://a.test/1.png" alt="A" width="10" />',
    ],
    ['drops comments', 'A<!-- <script>x</script> -->B', 'AB'],
    [
      'drops what is no prose',
      '<title>T</title><style>p{}</style><select><option>O</option></select><p>A</p>',
      '<p>A</p>',
    ],
  ])('%s', (_what, html, expected) => {
    expect(sanitiseHtml(html)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'mailto:a@b.test',
    'tel:1',
    'ftp://a.test',
    'file:///etc/passwd',
    '//a.test',
    '\\\\a.test',
    '/pages/sizes',
    'sizes.html',
    '#top',
    '',
    'https://',
    'https:javascript:x',
    ' https:/a.test',
  ])('makes a link to "%s" plain text and drops such an image', (address) => {
    const attribute = address.replaceAll('"', '&quot;');
    expect(sanitiseHtml(`<p><a href="${attribute}">A <i>b</i></a></p>`)).toBe('<p>A <i>b</i></p>');
    expect(sanitiseHtml(`<p>A<img src="${attribute}">B</p>`)).toBe('<p>AB</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.test></SCRIPT>',
    '<scr<script>ipt>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<iframe src="https://evil.test"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="x"></object>',
    '<embed src="x">',
    '<form action="x"><input onfocus=alert(1) autofocus></form>',
    '<xmp><script>alert(1)</script></xmp>',
    '<textarea><script>alert(1)</script></textarea>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<option>&lt;script&gt;alert(1)&lt;/script&gt;</option>',
    '<plaintext><script>alert(1)</script>',
    '<p><style><!--</style><script>alert(1)</script>--></p>',
    '<a href="https://a.test" onmouseover="alert(1)">A</a>',
    '<base href="//evil.test/">',
    '<meta http-equiv="refresh" content="0;url=//evil.test">',
    '<link rel=stylesheet href=//evil.test>',
    '<video><source onerror="alert(1)"></video>',
    '<details open ontoggle=alert(1)>A</details>',
    '<template><script>alert(1)</script></template>',
    '<img src="https://a.test/1.png" alt="&quot; onerror=&quot;alert(1)">',
    '<p dir="&quot;><script>alert(1)</script>">A</p>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<noembed><img src=x onerror=alert(1)></noembed>',
  ])('leaves nothing that runs of %s', (html) => {
    expectHarmless(sanitiseHtml(html));
  });

  it('is harmless, and stays so when it is read again, for any mixture of tags, attributes and entities', () => {
    const part = fc.constantFrom(
      '<', '>', '"', "'", '/', '&lt;', '&gt;', '&quot;', '&#x3c;', '&amp;', '<!--', '-->', '<![CDATA[', ']]>', '\0',
      '<script>', '</script>', '<style>', '</style>', '<xmp>', '</xmp>', '<textarea>', '</textarea>', '<title>', '</title>',
      '<svg>', '</svg>', '<math>', '<p>', '</p>', '<a href="https://a.test">', '</a>', '<a href="javascript:x">',
      '<img src="https://a.test/1.png" ', '<img src=x ', 'onerror=alert(1)', ' dir="rtl"', '<table><td>', '</table>',
      '<noscript>', '</noscript>', '<iframe>', '</iframe>', '<option>', '<h1>', 'text', ' ', '\n', 'شال',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const clean = sanitiseHtml(parts.join(''));
        expectHarmless(clean);
        expectHarmless(sanitiseHtml(clean));
        expect(plainText(sanitiseHtml(clean))).toBe(plainText(clean));
      }),
      { numRuns: 1_500 },
    );
  });

  it('bounds the depth of nesting', () => {
    const clean = sanitiseHtml(`${'<div>'.repeat(5_000)}A${'</div>'.repeat(5_000)}`);
    expect(clean.match(/<div>/g)).toHaveLength(50);
    expect(plainText(clean)).toBe('A');
  });
});

/** Only allowed tags in the one form the sanitiser writes, with allowed attributes only. */
function expectHarmless(html: string): void {
  const tag =
    /<\/?(?:p|div|h[2-6]|[uo]l|li|blockquote|pre|table|caption|thead|tbody|tfoot|tr|th|td|a|b|strong|i|em|u|s|small|sub|sup|code)(?: (?:dir|href|rel|colspan|rowspan)(?:="[^"<>]*")?)*>|<(?:br|hr|img)(?: (?:dir|src|alt|width|height)(?:="[^"<>]*")?)* \/>/g;
  expect(html.replace(tag, '')).not.toMatch(/[<>]/);
  for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
    expect(address).toMatch(/^https?:\/\//);
}

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One Two three'],
    ['<ul><li>A</li><li>B</li></ul>', 'A B'],
    ['<p>un<b>believ</b>able</p>', 'unbelievable'],
    ['Salt &amp; pepper &lt;3 &eacute; &quot;x&quot;', 'Salt & pepper <3 é "x"'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['  a\n\t b&nbsp;c  ', 'a b c'],
    ['<img src="https://a.test/1.png" alt="a > b">Text<script>x</script>', 'Text'],
    ['<p dir="rtl">شال صوف</p>', 'شال صوف'],
    ['', ''],
  ])('makes of %s: %s', (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
});
