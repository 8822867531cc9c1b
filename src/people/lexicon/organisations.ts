import { wordSet } from '../../text/word-set.js';

/** Nouns and adjectives in the names of organisations, places, buildings, laws, works and events. */
const NOT_PERSONS = wordSet(
  'street road avenue boulevard lane drive way allee parkway freeway expressway motorway esplanade mews highway route square plaza bridge tunnel park garden',
  'gardens forest woods river lake sea ocean bay gulf strait channel canal beach coast island',
  'islands isle mountain mountains mount valley hill hills canyon desert cape peninsula harbor',
  'harbour port city town village county borough parish district province state states kingdom',
  'republic union nation nations region territory commonwealth empire capital suburb downtown',
  'midtown zone central new greater upper lower royal national international global world',
  'federal public general university college school institute institution academy polytechnic',
  'faculty campus library museum gallery theatre theater cinema opera orchestra philharmonic',
  'choir hospital clinic infirmary church cathedral chapel temple mosque synagogue monastery',
  'abbey house houses palace castle court courthouse tower towers center centre hall building',
  'block mall hotel inn arena stadium dome coliseum club united rovers wanderers athletic fc',
  'party government ministry department office agency bureau administration commission',
  'committee subcommittee council congress senate parliament assembly legislature cabinet',
  'authority board panel tribunal inquiry company corporation corp inc ltd plc llc limited',
  'holdings group bank fund trust exchange association federation confederation league',
  'foundation society alliance coalition network organisation organization movement front',
  'campaign service services systems solutions technologies industries enterprises partners',
  'ventures studios pictures entertainment records media news times post journal gazette herald',
  'tribune chronicle observer guardian telegraph daily weekly sunday magazine review press',
  'radio television tv broadcasting show lines airlines airways air airport station terminal railway',
  'rail army navy force forces guard corps regiment brigade squadron fleet police patrol act',
  'treaty article bill law laws code amendment constitution rule order agreement accord pact',
  'convention protocol declaration charter award awards prize medal cup trophy championship',
  'championships olympics games festival fair expo parade marathon tournament grand prix open',
  'series season war battle revolution crisis day week month year years age era century project',
  'programme program mission operation plan deal initiative summit conference forum meeting',
  'report survey study poll index line ship uss hms shuttle spacecraft rocket satellite',
  'telescope aircraft jet missile hurricane storm typhoon cyclone virus disease syndrome',
  'disorder app software website internet online facebook twitter google youtube instagram',
  'microsoft apple amazon wikipedia reddit netflix uber tesla boeing airbus toyota ford ferrari',
  'mercedes reuters bloomberg bible quran koran christmas easter god jesus allah heaven earth',
  'moon mars science sciences technology engineering medicine health education research',
  'development security defense defence intelligence justice treasury energy environment',
  'environmental agriculture transport transportation commerce trade labor labour finance',
  'financial economic political social cultural democratic republican conservative liberal',
  'socialist communist green greens tory tories whig democrats republicans conservatives',
  'liberals socialists communists rights human civil women men children veterans youth sports',
  'football soccer basketball baseball cricket rugby tennis golf hockey boxing racing swimming',
  'music art arts film book books photo image video audio file credit source sources category',
  'categories opening closing breaking exclusive update live watch read click share follow',
  'related advertisement updated published part chapter section volume edition episode scene',
  'version phase stage level round match game team squad side final semifinal quarterfinal half',
  'question questions answer answers wall silicon main high',
  'first second third black white red blue golden silver old big great super ultra mega mini',
  'micro major minor affairs relations communications communication operations homeland',
  'interior exterior foreign home border immigration customs revenue investigation',
  'investigations management control protection prevention chamber caucus gop nato un eu',
  'memorial monument statue cemetery tomb exhibit exhibition collection pavilion workshop',
  'factory plant mill mine farm ranch wharf pier dock headquarters base camp fort prison jail',
  'detention community neighborhood heights springs falls rapids creek pond swamp marsh reef',
  'lagoon delta basin plateau ridge peak glacier volcano cross crescent nobel pulitzer oscar',
  'oscars grammy grammys emmy emmys bafta ballon platform model theory effect principle method',
  'test scale cafe restaurant bar grill store stores shop shops market markets pub diner',
  'brewery bakery barn qaeda taliban hamas hezbollah isis isil haram brotherhood jihad fatah',
  'likud knesset kremlin pentagon duma bundestag politburo interpol opec unicef unesco fifa',
  'uefa ioc espn cnn bbc muslims christians jews hindus buddhists catholics protestants',
  'evangelicals sunnis shiites scholarship fellowship leadership partnership friendship',
  'securities investments insurance assurance motors foods homes sons brothers bros associates advisors',
  'advisers estates properties developments construction logistics pharmaceuticals pharma biotech labs',
  'laboratories electronics chemicals petroleum productions publishing publishers telecom networks',
  'consulting consultants solicitors llp gmbh brands equity retail outlets outlet resorts casino brewing',
  'distillers farms laboratory lab homecare healthcare childcare daycare hydro steel cosmetics mining minerals',
  'metals cement textiles aerospace aviation automotive semiconductors beverages confectionery jewellery apparel',
  'footwear furniture packaging plastics shipping haulage freight lettings realty electric oil gas nuclear',
  'éireann bord síochána fianna sinn dáil seanad oireachtas údarás coimisiún iarnród uisce senedd cymru stormont holyrood',
  'grid internship citizenship membership com net org podcast sitcom soap chronicles diaries tonight',
);

/** Closing words of a name of several words that make it an organisation or a thing, not a person. */
export function isNotPersonWord(lower: string): boolean {
  return NOT_PERSONS.has(lower);
}

const ROMAN_NUMERALS = wordSet('I II III IV VI VII VIII IX XI XII');

/** Whether a word is a number in capitals ("World War II"), and no name ("Xi"). */
export function isRomanNumeral(text: string): boolean {
  return ROMAN_NUMERALS.has(text);
}

const KNOWN_ACRONYMS = wordSet(
  'us uk eu un tv ap pm mp dc la ny ai it uae usa nyc nj va md ac cd id',
);

/** Whether two capitals are an acronym that all readers know, and not somebody's initials. */
export function isKnownAcronym(lower: string): boolean {
  return KNOWN_ACRONYMS.has(lower);
}
