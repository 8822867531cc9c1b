import { describe, expect, it } from 'vitest';
import { decodeFile, decodePage } from '../../src/story/decode.js';

/** “Tea – 3 €”, she’d said… as old pages have it, a byte for each sign. */
const QUOTED = Uint8Array.from([
  ...[0x93, 0x54, 0x65, 0x61, 0x20, 0x96, 0x20, 0x33, 0x20, 0x80, 0x94, 0x2c, 0x20],
  ...[0x73, 0x68, 0x65, 0x92, 0x64, 0x20, 0x73, 0x61, 0x69, 0x64, 0x85],
]);
const READ = '“Tea – 3 €”, she’d said…';

describe('the letters of a page', () => {
  it.each(['windows-1252', 'iso-8859-1', 'us-ascii'])(
    'keep quotation marks, dashes and the euro where its server says “%s”',
    (charset) => {
      expect(decodePage(QUOTED, `text/html; charset=${charset}`)).toBe(READ);
    },
  );

  it('keep them where the page says so itself, or nobody says anything', () => {
    const meta = new TextEncoder().encode('<meta charset="windows-1252">');
    expect(decodePage(Uint8Array.from([...meta, ...QUOTED]))).toBe(
      `<meta charset="windows-1252">${READ}`,
    );
    expect(decodePage(QUOTED)).toBe(READ);
  });

  it('are those of every other place in windows-1252, too', () => {
    const signs = Uint8Array.from({ length: 0x20 }, (_, i) => 0x80 + i);
    expect(decodePage(signs, 'text/html; charset=windows-1252')).toBe(
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ',
    );
    expect(decodePage(Uint8Array.from([0xa3, 0xe9, 0xff]))).toBe('£éÿ');
  });

  it('are UTF-8 where they can be, or where the coding is unknown', () => {
    const bytes = new TextEncoder().encode(READ);
    expect(decodePage(bytes)).toBe(READ);
    expect(decodePage(bytes, 'text/html; charset=none-such')).toBe(READ);
  });

  it.each(['iso-8859-1', 'windows-1252', 'iso-8859-15', 'windows-1250', 'koi8-r'])(
    'are UTF-8 where they can be read as nothing else, though the page says “%s”',
    (charset) => {
      const page = `<meta charset="${charset}"><p>“Åse’s café – 3 €”</p>`;
      const bytes = new TextEncoder().encode(page);
      expect(decodePage(bytes)).toBe(page);
      expect(decodePage(bytes, `text/html; charset=${charset}`)).toBe(page);
    },
  );

  it('are what the page says where one letter happens to be UTF-8, and more are not', () => {
    // “é à Ã©”, of which the last was read and written once too often
    const letters = [0xe9, 0x20, 0xe0, 0x20, 0xc3, 0xa9];
    expect(decodePage(Uint8Array.from(letters), 'text/html; charset=iso-8859-1')).toBe('é à Ã©');
  });

  it.each([
    // “CLICHÉ’S” and “Voß’ boat”
    ['CLICH\u00C9\u0092S', 'CLICHÉ’S'],
    ['Vo\u00DF\u0092 boat', 'Voß’ boat'],
  ])('are what the page says where a letter and a mark happen to be UTF-8: %s', (coded, text) => {
    const bytes = Uint8Array.from(coded, (sign) => sign.charCodeAt(0));
    expect(decodePage(bytes, 'text/html; charset=windows-1252')).toBe(text);
  });

  it('are UTF-8 where the page has but one such letter', () => {
    const page = new TextEncoder().encode('<meta charset="iso-8859-1"><p>A café is open</p>');
    expect(decodePage(page)).toContain('café');
  });

  it('are what is told where two bytes make a letter', () => {
    // “ﾃｩ” in Shift_JIS, “é” in UTF-8
    const letters = Uint8Array.from([0xc3, 0xa9]);
    expect(decodePage(letters, 'text/html; charset=shift_jis')).toBe('ﾃｩ');
  });

  it('are left to other codings as these have them', () => {
    expect(decodePage(Uint8Array.from([0x93, 0xb9, 0x94]), 'text/html; charset=windows-1250')).toBe(
      '“ą”',
    );
  });
});

describe('the letters of a file', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const TOLD = 'The owner’s café was shut on Monday – for good.';

  it('are UTF-8 with one that is not', () => {
    const bytes = Uint8Array.from([...bytesOf(`${TOLD} It was a f`), 0xea, ...bytesOf('te.')]);
    expect(decodeFile(bytes)).toBe(`${TOLD} It was a f\uFFFDte.`);
  });

  it.each([1, 2])('are UTF-8 where it ends within one, %i bytes before its end', (less) => {
    expect(decodeFile(bytesOf(`${TOLD} The…`).slice(0, -less))).toBe(`${TOLD} The\uFFFD`);
    expect(decodeFile(bytesOf('She left the…').slice(0, -1))).toBe('She left the\uFFFD');
  });

  it('are those of old files where it ends with one', () => {
    expect(decodeFile(Uint8Array.from([...bytesOf('She was in the caf'), 0xe9]))).toBe(
      'She was in the café',
    );
  });

  it('are not what a sentence says of those of pages', () => {
    const told = `The page has <meta charset="iso-8859-1"> in it. ${TOLD}`;
    expect(decodeFile(bytesOf(told))).toBe(told);
    const page = `<meta charset="utf-16"><p>${TOLD}</p>`;
    expect(decodeFile(bytesOf(page))).toBe(page);
  });

  it('are unknown where they are those of another alphabet', () => {
    // “Паром стоит”, in windows-1251
    const letters = [0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf1, 0xf2, 0xee, 0xe8, 0xf2];
    expect(decodeFile(Uint8Array.from(letters))).toBeUndefined();
    expect(decodeFile(bytesOf('Паром стоит.'))).toBe('Паром стоит.');
  });

  /** A sentence with its letters above ASCII as the bytes that a coding has for them. */
  const coded = (text: string, bytes: Readonly<Record<string, number>>) =>
    Uint8Array.from(text, (letter) => bytes[letter] ?? letter.charCodeAt(0));
  const WINDOWS_1250 = { č: 0xe8, ň: 0xf2, ř: 0xf8, ž: 0x9e, ł: 0xb3, ę: 0xea, ś: 0x9c, Ż: 0xaf };
  const LATIN_2 = { ł: 0xb3, ą: 0xb1, š: 0xb9, ś: 0xb6 };
  const WINDOWS_1252 = { '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '—': 0x97 };
  const MACINTOSH = { é: 0x8e, '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0 };

  it.each([
    ['The painter Hłasek of Wręb was late, said Żukow.', WINDOWS_1250],
    ['Ada Koček left the ferry, and Jan Mučal stayed.', WINDOWS_1250],
    ['Jiří Daňo met Ada Mučal in Tern.', { ...WINDOWS_1250, í: 0xed }],
    ['The mill of Wąsk is Dušan Hłasek’s.', { ...LATIN_2, '’': 0x27 }],
  ])('are those of Poland and Bohemia where they make words so: “%s”', (text, bytes) => {
    expect(decodeFile(coded(text, bytes))).toBe(text.replace('’', "'"));
  });

  it.each([
    'She’s in the café.\nNobody knew.',
    '“Tea,” he said – and left.\nIt was late.',
    'Nobody knew the driver’s name.\nIt was late.',
  ])('are those of old Macs, however its lines end: “%s”', (text) => {
    expect(decodeFile(coded(text, MACINTOSH))).toBe(text);
  });

  it('are those of Windows, though somebody has put one apostrophe of an old Mac in', () => {
    const text = '“We donÕt know,” said Zoë at the café – São Paulo’s best.';
    expect(decodeFile(coded(text, { ...WINDOWS_1252, '–': 0x96 }))).toBe(text);
  });

  it.each([
    'Molière’s crème brûlée is naïve',
    'Jørgen Møller of Ærø, Åse and Håkon paid £3m and ½ a krone',
    'Señor Núñez of São Paulo, Mòrag, Niccolò and Così fan tutte',
    'The mayor, Mr\u00A0Roe, said no. Mrs\u00A0Low said yes. Dr\u00A0Orr left.',
    '\u00A0\u00A0\u00A0\u00A0Nobody knew. ••••• Co\u00ADunty Coun\u00ADcil —————',
    'The iPhone®and the iPad®are sold, it´s said, in Tern´s shops',
    'Oisín Ó Doran said: “We can’t pay.” Niamh Ó Tuama didn’t agree',
    'Ó Doran and Ó Tuama met',
    'Å bo i byen er dyrt, og en ø er ikke billig. Ø er et bogstav. Å ja',
    'È tardi, Ô Tern, Í dag and Ö alike',
    '¿por qué no? ¿cómo fue? ¿quién?',
    'Take ½cup of milk and ½cup of oats to Nº4 and Nº5',
    'Uachtarán na hÉireann, Banc na hÉireann, Raidió na hÉireann',
    'Ceòl and Seòras, Fèis and Fèisean, pìob and pìobaire; creò',
    'A current of 3 µA and 4 µV; Home•News•Sport',
  ])('stay those of old files where they make words so: “%s”', (text) => {
    expect(decodeFile(coded(text, WINDOWS_1252))).toBe(text);
  });

  it('are unknown where they make words in no coding', () => {
    // “café”, “naïve” and “señor” as DOS has them, and “Паром” in windows-1251 among English words
    const dos = coded('The café was naïve, señor.', { é: 0x82, ï: 0x8b, ñ: 0xa4 });
    expect(decodeFile(dos)).toBeUndefined();
    const ferry = [0xcf, 0xe0, 0xf0, 0xee, 0xec];
    const told = Uint8Array.from([...bytesOf('The ferry is called '), ...ferry, 0x2e]);
    expect(decodeFile(told)).toBeUndefined();
  });
});
