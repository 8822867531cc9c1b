/**
 * What numbers are measured in: on each line what can be confused, and the ways to write each. Words that
 * are measures of two things (“pounds”) stand where they are most often meant.
 */
const UNITS = [
  'am | pm',
  'second seconds sec | minute minutes min | hour hours hr | day days | week weeks | month months | year years | decade decades | century centuries',
  'dollar dollars $ | pound pounds £ | euro euros € | yen ¥ | rupee rupees ₹ | rouble roubles ruble rubles ₽ | franc francs | crown crowns krona kronor krone kroner | peso pesos | lira ₺ | rand | naira ₦ | cedi cedis ₵ | shekel shekels ₪ | zloty zlotys | yuan',
  'mph | kph kmh | knot knots',
  'kilometre kilometres kilometer kilometers km | mile miles mi | metre metres meter meters | centimetre centimetres centimeter centimeters cm | millimetre millimetres mm | foot feet ft | inch inches | yard yards',
  'kilogram kilograms kilo kilos kg | gram grams g | tonne tonnes ton tons | ounce ounces oz | lb lbs',
  'litre litres liter liters l | millilitre millilitres ml | gallon gallons | pint pints | barrel barrels',
  'c celsius | f fahrenheit',
  'kw kilowatt kilowatts | mw megawatt megawatts | gw gigawatt gigawatts',
  '% percent',
];

/** What is measured, and in which of its units. */
export interface Unit {
  readonly measures: number;
  readonly name: string;
}

let known: Map<string, Unit> | undefined;

function readUnits(): Map<string, Unit> {
  const units = UNITS.flatMap((line, measures) =>
    line.split(' | ').flatMap((names) => {
      const [name = '', ...others] = names.split(' ');
      return [name, ...others].map((written) => [written, { measures, name }] as const);
    }),
  );
  return new Map(units);
}

/** The unit that a word or a sign stands for. */
export function unitOf(written: string): Unit | undefined {
  known ??= readUnits();
  return known.get(written.replaceAll('.', ''));
}
