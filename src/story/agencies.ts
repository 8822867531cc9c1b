import { anyOf } from '../text/alternatives.js';

/** What sells news and pictures, by the names that lines of a page sign with. */
const BOTH = [
  'AFP',
  'AP',
  'Anadolu',
  'B(?:loomberg|LOOMBERG)',
  'EPA(?:-EFE)?',
  'PA',
  'R(?:euters|EUTERS)',
];
const NEWS = [
  ...BOTH,
  ...['AAP', 'ANI', 'ANSA', 'Bernama', 'CP', 'DPA', 'dpa', 'EFE', 'IANS', 'KUNA', 'Kyodo', 'PTI'],
  ...['TASS', 'UNI', 'UPI', 'WAM', 'Xinhua', 'Yonhap'],
];
/** What sells pictures alone. */
const PICTURES = [
  '[Gg]etty(?: [Ii]mages)?',
  'GETTY(?: IMAGES)?',
  '[Ss]hutterstock',
  '[Aa]lamy',
  'ALAMY',
  '[Ii]?[Ss]tock(?:[Pp]hoto)?',
  '[Uu]nsplash',
];
/** What the part of an agency is called that sells pictures. */
const PART = ' (?:[Pp]hoto|PHOTO|[Ii]mages|[Mm]edia|[Ww]ire)';

/** How an agency signs what it tells. */
export const NEWS_AGENCY = anyOf([...NEWS, 'Agencies']);
/** Whom a picture is from. */
export const PICTURE_AGENCY = anyOf([`${anyOf(BOTH)}(?:${PART})?`, ...PICTURES]);

const WHOLE_NAMES = ['Agence France-Presse', 'Associated Press', 'Thomson Reuters'];
const NEWS_NAME = new RegExp(
  String.raw`^(?:[Tt]he )?${anyOf([...NEWS, ...WHOLE_NAMES])}(?: L\.?P\.?|${PART})?$`,
);
const PICTURE_NAME = new RegExp(`^${anyOf(PICTURES)}$`, 'i');

/** Whether a name is that of an agency. */
export const isNewsAgency = (name: string): boolean => NEWS_NAME.test(name);
export const isPictureAgency = (name: string): boolean => PICTURE_NAME.test(name);
