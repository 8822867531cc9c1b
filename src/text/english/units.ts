import { wordSet } from '../word-set.js';

// On each line stand units of one thing, with the ways to write each; those behind “+” are more often
// something else where no number stands before them.

/** What distances, areas, weights and the like are counted in. */
const MEASURING = [
  'mph | kph + kmh | knot knots',
  'kilometre kilometres kilometer kilometers km | mile miles + mi | metre metres meter meters | centimetre centimetres centimeter centimeters cm | millimetre millimetres millimeter millimeters mm | foot feet + ft | inch inches | yard yards',
  'acre acres | hectare hectares + ha',
  'kilogram kilograms kilo kilos kg | gram grams + g | tonne tonnes ton tons | ounce ounces + oz | lbs + lb',
  'litre litres liter liters + l | millilitre millilitres milliliter milliliters + ml | gallon gallons | pint pints | barrel barrels',
  'degree degrees',
  '+ celsius c | + fahrenheit f',
  'watt watts | kilowatt kilowatts + kw | megawatt megawatts + mw | gigawatt gigawatts + gw',
  '+ kwh | + mwh | + gwh | + twh',
  'volt volts | kilovolt kilovolts + kv',
  '+ kilobyte kilobytes kb | + megabyte megabytes mb | + gigabyte gigabytes gb | + terabyte terabytes tb',
];

/** Sums of money. “Pounds” stand here, where they are most often meant. */
const MONEY =
  'dollar dollars + $ | pound pounds + £ | euro euros + € | cent cents + ¢ | pence penny | yen + ¥ | yuan renminbi + rmb | rupee rupees + ₹ | rouble roubles ruble rubles + ₽ | franc francs | krona kronor krone kroner kronur koruna + crown crowns | hryvnia + ₴ | zloty zlotys | forint forints | peso pesos | lira + ₺ | rand | naira + ₦ | cedi cedis + ₵ | shekel shekels + ₪ | dirham dirhams | riyal riyals | rial rials | dinar dinars | reais | shilling shillings | birr | baht + ฿ | ringgit | rupiah | dong + ₫ | taka | tenge | bitcoin bitcoins + ₿';

const OTHERS = [
  '+ am | + pm',
  '+ second seconds sec secs | + minute minutes min mins | + hour hours hr hrs | + day days | + week weeks | + month months | + year years yr yrs | + decade decades | + century centuries',
  '+ % percent',
];

interface Row {
  readonly alone: readonly string[];
  readonly all: readonly string[];
}

const rowsOf = (line: string): Row[] =>
  line.split(' | ').map((row) => {
    const written = row.split(' ');
    const plus = written.indexOf('+');
    return {
      alone: plus === -1 ? written : written.slice(0, plus),
      all: written.filter((word) => word !== '+'),
    };
  });

const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(rowsOf).flatMap(({ alone }) => alone));

/** What distances, areas, weights and the like are counted in. */
export const MEASURES = wordsOf(MEASURING);

/** The same behind a number, with those that are more often something else elsewhere; no single letters. */
export const MEASURES_BEHIND: ReadonlySet<string> = new Set(
  MEASURING.flatMap(rowsOf).flatMap(({ all }) => all.filter(({ length }) => length > 1)),
);

/** What sums of money are counted in, behind the number; no word that is more often another. */
export const CURRENCIES = wordsOf([MONEY]);

/** What a unit counts; a “distance” is any measure. */
export type UnitKind = 'money' | 'duration' | 'distance';

const TIME_GLUED = wordSet('sec secs min mins hr hrs yr yrs');
/** Letters that stand for a unit right behind a number; a capital for another, or for none: “75c”, “32C”, “5G”. */
const LETTERS: ReadonlyMap<string, UnitKind> = new Map([
  ['p', 'money'],
  ['c', 'money'],
  ['C', 'distance'],
  ['F', 'distance'],
  ['g', 'distance'],
  ['l', 'distance'],
  ['h', 'duration'],
]);

/**
 * What is counted in a unit that is written right behind its number, with no space: “60mph”, “90mins”, “58p”.
 * “In” is one there and nowhere else; “m” mostly stands for millions.
 *
 * @param unit - in the letters that it is written in
 */
export function gluedUnit(unit: string): UnitKind | undefined {
  if (unit.length === 1) return LETTERS.get(unit);
  const lower = unit.toLowerCase();
  if (TIME_GLUED.has(lower)) return 'duration';
  return lower === 'in' || MEASURES_BEHIND.has(lower) ? 'distance' : undefined;
}

/** What is measured, and in which of its units. */
export interface Unit {
  readonly measures: number;
  readonly name: string;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [MONEY, ...MEASURING, ...OTHERS].flatMap((line, measures) =>
    rowsOf(line).flatMap(({ all }) => {
      const [name = ''] = all;
      return all.map((written): [string, Unit] => [written, { measures, name }]);
    }),
  ),
);

/** The unit that a word or a sign stands for, beside a number. */
export function unitOf(written: string): Unit | undefined {
  return UNITS.get(written.replaceAll('.', ''));
}

/** The same before the number, with a capital: “Rs 500”, “CHF 3m”. */
export const CURRENCY_CODES = wordSet(
  'usd eur gbp chf sek nok dkk pln czk huf inr rs pkr lkr bdt jpy cny rmb hkd sgd aud cad nzd zar kes ksh ngn ghs',
  'brl mxn aed sar rm thb php idr',
);
export const CURRENCY_SIGN = /\p{Sc}$/u;
