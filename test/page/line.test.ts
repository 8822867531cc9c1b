import { describe, expect, it } from 'vitest';
import { LAST, LEAD, NEXT, paragraphs, readPageOf, readParagraphs } from './story-page.js';

const FOUND = 'The pier was shut in May after a structural survey found cracks in its posts.';
/** What becomes of a paragraph among others. */
const read = (paragraph: string) =>
  readParagraphs(`${paragraph}${paragraphs(LEAD, NEXT, LAST)}`).slice(0, -3);

describe('a line of a page', () => {
  it.each([
    ['a button', '<button class="term">structural survey</button>'],
    ['an element of the page’s own making', '<gloss-term>structural survey</gloss-term>'],
    ['an element that nobody knows', '<term>structural <b>survey</b></term>'],
    [
      'a button with a note that is not shown',
      '<span><button>structural survey</button><span role="tooltip" hidden>A long look.</span></span>',
    ],
  ])('keeps the words of its sentence that stand in %s', (_, markup) => {
    const marked = FOUND.replace('structural survey', markup);
    expect(read(`<p>${marked}</p>`)).toEqual([FOUND]);
    expect(read(`<div>${marked}</div>`)).toEqual([FOUND]);
  });

  it.each(['&shy;', '&#173;', '\u00AD', '\u200B'])(
    'is read without the mark of where a word may be broken: %j',
    (mark) => {
      expect(read(`<p>${FOUND.replace('structural', `struc${mark}tural`)}</p>`)).toEqual([FOUND]);
    },
  );

  it('has the quotation marks that a browser puts around a quotation', () => {
    const told = 'The keeper said: <q>They call it <q>the leak</q> at the pool.</q>';
    expect(read(`<p>${told}</p>`)).toEqual([
      'The keeper said: “They call it ‘the leak’ at the pool.”',
    ]);
    const marked = 'The keeper said: “<q>We shut it within an hour.</q>”';
    expect(read(`<p>${marked}</p>`)).toEqual(['The keeper said: “We shut it within an hour.”']);
  });

  it.each([
    '<sup><a href="#n1">1</a></sup>',
    '<sup id="r1"><a href="#n1">[1]</a></sup>',
    '<a href="#n1"><sup>1</sup></a>',
  ])('is read without the number of a note: %s', (number) => {
    expect(read(`<p>${FOUND.slice(0, -1)}${number}.</p>`)).toEqual([FOUND]);
  });

  it('keeps what is raised in it and no note, and a number apart from the one before it', () => {
    const told =
      '<p>On the 19<sup>th</sup> they found 10<sup>-3</sup> of it on 40 m<sup>2</sup>.</p>';
    expect(read(told)).toEqual(['On the 19th they found 10⁻³ of it on 40 m².']);
  });

  it('has the marks of a quotation that begins with an apostrophe, and those of the page', () => {
    const told =
      "<p><q>'Tis the worst year,</q> said the keeper. <q>‘It’s over,’</q> said Ida.</p>";
    expect(read(told)).toEqual(["“'Tis the worst year,” said the keeper. ‘It’s over,’ said Ida."]);
  });

  it('has the pence of a price behind a point', () => {
    expect(read('<p>A swim was £1<sup>99</sup> in May, and €12<sup>50</sup> in June.</p>')).toEqual(
      ['A swim was £1.99 in May, and €12.50 in June.'],
    );
  });

  it.each([
    [
      '<b>The pool held 4.</b><span>2 million litres of water when it was shut.</span>',
      'The pool held 4.2 million litres of water when it was shut.',
    ],
    [
      '<span>Mc</span><span>Allister Street, where it stands, is shut.</span>',
      'McAllister Street, where it stands, is shut.',
    ],
    [
      '<span>The pool was shut after nine days of rain</span><sup>2</sup>',
      'The pool was shut after nine days of rain²',
    ],
    [
      '<em>The inquiry by the Daily</em><em>Herald found that the wall was cracked.</em>',
      'The inquiry by the DailyHerald found that the wall was cracked.',
    ],
    [
      '<span>The wall gave way after rain.</span><a href="#footnote-1">1</a><span> Nobody swam.</span>',
      'The wall gave way after rain.1 Nobody swam.',
    ],
  ])('is one, whatever elements its pieces have: %s', (markup, text) => {
    expect(read(`<p>${markup}</p>`)).toEqual([text]);
  });

  it('is one where the pieces of a word, or of a number, have elements of their own', () => {
    const told = 'Two hundred swimmers came, and 4,800 people signed a letter to the council.';
    const markup = told
      .replace('Two', '<span>T</span><span>wo</span>')
      .replace('4,800', '<span>4,</span><span>800</span>')
      .replace('people', '<span>peo</span><span>ple</span>');
    expect(read(`<p>${markup}</p>`)).toEqual([told]);
  });

  it('keeps them where they begin its sentence', () => {
    const text = 'Structural surveys found cracks in the posts of the pier in May.';
    const marked = text.replace('Structural surveys', '<button>Structural surveys</button>');
    expect(read(`<p>${marked}</p>`)).toEqual([text]);
  });

  it.each([
    ['the number of a note', FOUND.replace('survey', 'survey<button>1</button>')],
    ['a sign that shows more', FOUND.replace('survey', 'survey <button>i</button>')],
    ['what is to be pressed under it', `${FOUND} <button>Read more</button>`],
    ['what is to be pressed over it', `<button>Play</button> ${FOUND}`],
    ['an element of the page’s own making behind it', `${FOUND}<share-this>Share</share-this>`],
  ])('is read without %s', (_, marked) => {
    const page = readPageOf(`<p>${marked}</p>${paragraphs(LEAD, NEXT, LAST)}`);
    expect(page.paragraphs).toEqual([FOUND, LEAD, NEXT, LAST]);
  });

  it('is shown once, and in the words of the page, whatever is cut out of it', () => {
    const marked = FOUND.replace(
      'after a structural survey found',
      'after a survey<span class="comment-count">12 comments</span> found',
    );
    const [first = '', ...others] = readParagraphs(
      paragraphs(marked, LEAD, NEXT, LAST, `${NEXT} <button>Share</button>`),
    );
    expect(first).toContain('in May after a survey');
    expect(others.filter((text) => text.includes('cracks'))).toEqual([]);
  });

  it('is no heading with a button in it', () => {
    const body = `${paragraphs(LEAD, NEXT)}<h2>A leaking roof <button>Copy link</button></h2>${paragraphs(LAST)}`;
    expect(readParagraphs(body)).toEqual([LEAD, NEXT, 'A leaking roof', LAST]);
  });

  it('has no words that are only read aloud', () => {
    const told =
      'They met the <a href="/u">unions<span class="visually-hidden">, external</span></a> in June.';
    expect(read(`<p>${told}</p>`)).toEqual(['They met the unions in June.']);
    expect(
      read('<p>They met the unions<span class="sr-only"> (opens in a new tab)</span> in June.</p>'),
    ).toEqual(['They met the unions in June.']);
    expect(read('<p>They met <span class="not-sr-only">the unions</span> in June.</p>')).toEqual([
      'They met the unions in June.',
    ]);
  });

  it('has the letters that are seen, though they are not read aloud', () => {
    const text = 'Twelve swimmers stayed in the water until the lights went out.';
    expect(
      read(`<p><span class="dropcap" aria-hidden="true">T</span>${text.slice(1)}</p>`),
    ).toEqual([text]);
    expect(
      read(
        `<p><span aria-hidden="true"><big>T</big>welve</span><span class="screen-reader-text">Twelve</span>${text.slice(6)}</p>`,
      ),
    ).toEqual([text]);
  });

  it('has no letters that are drawn as a sign, and none of a link that is not read aloud', () => {
    const body = `They met the unions<i class="material-icons" aria-hidden="true">open_in_new</i> in <span class="icon" aria-hidden="true">calendar</span>June.`;
    expect(read(`<p>${body}</p>`)).toEqual(['They met the unions in June.']);
    expect(
      readParagraphs(
        `${paragraphs(LEAD, NEXT)}<h2>A leaking roof <a href="#roof" aria-hidden="true">Link</a></h2>${paragraphs(LAST)}`,
      ),
    ).toEqual([LEAD, NEXT, 'A leaking roof', LAST]);
  });

  it('is read wherever the body of a broken page begins', () => {
    const { paragraphs: read } = readPageOf(paragraphs(LEAD, NEXT, LAST), '</head><div></div>');
    expect(read).toEqual([LEAD, NEXT, LAST]);
  });
});

describe('a quotation that is set apart', () => {
  const QUOTE = 'We learned to swim there, all of us.';

  it.each([
    ['foot', `<blockquote><p>${QUOTE}</p><footer>— Nell Bligh, in a letter</footer></blockquote>`],
    [
      'caption',
      `<figure><blockquote><p>${QUOTE}</p></blockquote><figcaption>— Nell Bligh, in a letter</figcaption></figure>`,
    ],
    [
      'byline',
      `<blockquote><p>${QUOTE}</p><p class="author">— Nell Bligh, in a letter</p></blockquote>`,
    ],
  ])('keeps whose it is, in its %s', (_, quote) => {
    const told = [QUOTE, '— Nell Bligh, in a letter'];
    expect(readParagraphs(`${paragraphs(LEAD)}${quote}${paragraphs(NEXT, LAST)}`)).toEqual([
      LEAD,
      ...told,
      NEXT,
      LAST,
    ]);
    expect(readParagraphs(`${paragraphs(LEAD, NEXT, LAST)}${quote}`).slice(3)).toEqual(told);
  });

  it('takes that along where it is only shown once more', () => {
    const said = '“We learned to swim there, all of us, and now it goes,” said Nell Bligh.';
    const pulled =
      '<figure><blockquote><p>“We learned to swim there, all of us, and now it goes”</p></blockquote><figcaption>Nell Bligh</figcaption></figure>';
    const { paragraphs: read, dropped } = readPageOf(
      `${paragraphs(LEAD, said)}${pulled}${paragraphs(NEXT, LAST)}`,
    );
    expect(read).toEqual([LEAD, said, NEXT, LAST]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'a sentence of the story, shown once more',
      'a sentence of the story, shown once more',
    ]);
  });

  it('is none where a page is laid out by it', () => {
    const { paragraphs: read } = readPageOf(
      `<blockquote>${paragraphs(LEAD, NEXT, LAST)}<p class="author">Ida Holm</p><footer>Harbour Papers</footer></blockquote>`,
    );
    expect(read).toEqual([LEAD, NEXT, LAST]);
  });

  it('does not make a caption of a picture a part of the story', () => {
    const figure = `<figure><img src="x.jpg"><blockquote><p>${QUOTE}</p></blockquote><figcaption>Nell Bligh at the pool</figcaption></figure>`;
    expect(readParagraphs(`${paragraphs(LEAD, NEXT)}${figure}${paragraphs(LAST)}`)).not.toContain(
      'Nell Bligh at the pool',
    );
  });
});

describe('a line of the source', () => {
  const set = [LEAD, NEXT, LAST];

  it.each([
    ['<pre>', '</pre>'],
    ['<div style="color: #000; white-space: pre-line">', '</div>'],
    ['<div style="white-space:pre-wrap"><span>', '</span></div>'],
    ['<div style="white-space: break-spaces">', '</div>'],
  ])('is a line of the page in %s', (begin, end) => {
    expect(readParagraphs(`${begin}${set.join('\n\n')}${end}`)).toEqual(set);
    expect(readParagraphs(`${begin}\r\n${set.join('\r\n')}${end}`)).toEqual(set);
    const broken = set.map((text) => text.replace(/(.{1,50})(?: |$)/g, '$1\n')).join('\n');
    expect(readParagraphs(`${begin}${broken}${end}`)).toEqual(set);
  });

  it.each([
    ['a paragraph', '<p>', '</p>'],
    ['what is no longer set as written', '<pre><div style="white-space: normal">', '</div></pre>'],
    ['what is not to be broken', '<div style="white-space: nowrap">', '</div>'],
  ])('is none in %s', (_, begin, end) => {
    expect(readParagraphs(`${begin}${set.join('\n\n')}${end}`)).toEqual([set.join(' ')]);
  });

  it('is none where there are no sentences in it', () => {
    const program = 'if (open) {\n  swim();\n}\nelse {\n  leave();\n}';
    expect(
      readParagraphs(`${paragraphs(LEAD, NEXT)}<pre>${program}</pre>${paragraphs(LAST)}`),
    ).toEqual([LEAD, NEXT, 'if (open) { swim(); } else { leave(); }', LAST]);
  });
});
