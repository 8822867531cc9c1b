import { wordSet } from './word-set.js';

/** What distances, areas, weights and the like are counted in. */
export const MEASURES = wordSet(
  'mile miles yard yards foot feet inch inches acre acres hectare hectares mph kph knots knot',
  'kilometer kilometers kilometre kilometres km meter meters metre metres centimeter centimeters',
  'centimetre centimetres cm millimeter millimeters millimetre millimetres mm',
  'ton tons tonne tonnes kilo kilos kilogram kilograms kg gram grams ounce ounces lbs',
  'liter liters litre litres gallon gallons pint pints barrel barrels degree degrees',
  'watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts',
);

/** What sums of money are counted in, behind the number; no word that is more often another. */
export const CURRENCIES = wordSet(
  'dollar dollars pound pounds euro euros cent cents pence penny yen yuan renminbi rupee rupees franc francs',
  'ruble rubles rouble roubles hryvnia krona kronor krone kroner kronur zloty zlotys forint forints koruna',
  'lira shekel shekels dirham dirhams riyal riyals rial rials dinar dinars peso pesos reais rand naira cedi cedis',
  'shilling shillings birr baht ringgit rupiah dong taka tenge bitcoin bitcoins',
);
/** The same before the number, with a capital: “Rs 500”, “CHF 3m”. */
export const CURRENCY_CODES = wordSet(
  'usd eur gbp chf sek nok dkk pln czk huf inr rs pkr lkr bdt jpy cny rmb hkd sgd aud cad nzd zar kes ksh ngn ghs',
  'brl mxn aed sar rm thb php idr',
);
export const CURRENCY_SIGN = /\p{Sc}$/u;
