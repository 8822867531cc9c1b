import type { Gender } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';

const FEMALE_TITLES = wordSet('mrs ms miss madam dame lady baroness countess sister mother');
const MALE_TITLES = wordSet('mr sir lord baron count father brother messrs');

/** Forms of address, which stand right before a name and nowhere else. */
const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr prof professor cllr sir dame lord lady baroness baron rev reverend hon sen sens',
  'rep reps gov gen col lt capt cmdr sgt pc pcso wpc dci cpl pvt adm maj pres insp det supt madam messrs',
  'judge justice senator congressman congresswoman president chancellor mayor governor pope',
  'queen king prince princess duke duchess sheikh sheik imam rabbi cardinal archbishop bishop',
);

const FEMALE_ROLES = wordSet(
  'woman girl wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend',
  'actress waitress heiress hostess empress queen princess duchess goddess stepmother mum mom bride',
  'nun lady businesswoman midwife stepdaughter',
);
const MALE_ROLES = wordSet(
  'man boy husband father son brother uncle nephew grandfather grandson widower boyfriend',
  'king prince duke emperor stepfather dad groom monk gentleman stepson',
  // Of nouns in "-man", those beside which a noun in "-woman" is as usual: a foreman may be a woman.
  'businessman fisherman policeman fireman salesman postman craftsman sportsman cameraman handyman stuntman',
  'congressman councilman assemblyman frontman nobleman',
);

/** Nouns for kinship: with a possessive they name one person by another. */
const KINSHIP = wordSet(
  'wife husband son daughter mother father brother sister partner girlfriend boyfriend fiance fiancee',
  'widow widower grandson granddaughter grandfather grandmother nephew niece aunt uncle cousin',
  'stepson stepdaughter stepfather stepmother mum mom dad twin ex-husband ex-wife spouse',
  'stepbrother stepsister grandma grandpa granny grandad fiancé fiancée',
);

/** Other nouns for what a person is: office, rank, work, part in an event. */
const ROLE_NOUNS = wordSet(
  'president vice-president premier minister secretary undersecretary chancellor senator',
  'representative congressman congresswoman governor mayor ambassador envoy diplomat consul attache',
  'spokesman spokeswoman spokesperson councillor councilman councilwoman councilor alderman lawmaker',
  'legislator politician mp mep msp congressperson peer lord lady baron baroness king queen prince',
  'princess duke duchess emperor empress sultan emir sheikh pope cardinal archbishop bishop priest',
  'pastor vicar minister reverend rabbi imam cleric monk nun ayatollah general colonel major captain',
  'lieutenant sergeant corporal commander admiral marshal officer soldier sailor marine airman',
  'veteran inspector detective superintendent constable sheriff deputy policeman policewoman trooper',
  'judge justice magistrate prosecutor lawyer attorney solicitor barrister counsel advocate director',
  'manager administrator coordinator chairman chairwoman chairperson chair chief executive ceo cfo',
  'coo founder cofounder co-founder owner boss head leader principal dean provost rector adviser',
  'advisor aide strategist consultant operative analyst economist expert specialist professor lecturer',
  'teacher tutor scientist researcher scholar fellow academic historian engineer inventor doctor',
  'physician surgeon nurse psychologist psychiatrist therapist pediatrician paramedic author coauthor',
  'co-author writer novelist poet playwright essayist biographer journalist reporter correspondent',
  'editor columnist commentator presenter broadcaster anchor host blogger critic youtuber influencer',
  'actor actress singer songwriter singer-songwriter musician rapper guitarist drummer pianist',
  'composer conductor dancer choreographer artist painter sculptor photographer filmmaker director',
  'screenwriter producer comedian comic magician model designer architect curator librarian player',
  'striker midfielder defender goalkeeper forward winger coach trainer referee umpire quarterback',
  'pitcher linebacker athlete champion medalist medallist cyclist swimmer runner sprinter boxer',
  'wrestler golfer jockey driver racer skater gymnast pilot astronaut cosmonaut farmer fisherman',
  'candidate nominee contender incumbent activist campaigner organizer organiser lobbyist donor',
  'volunteer counterpart colleague friend neighbour neighbor ally rival opponent predecessor successor',
  'witness victim suspect defendant plaintiff convict prisoner inmate fugitive gunman shooter attacker',
  'killer murderer terrorist hacker whistleblower survivor refugee migrant resident citizen student',
  'pupil graduate alumnus intern apprentice employee worker staffer trader banker broker investor',
  'financier billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman',
  'industrialist philanthropist developer contractor builder carpenter electrician chef baker butcher',
  'bartender waiter waitress shopkeeper hotelier publisher agent assistant secretary-general treasurer',
  'registrar clerk accountant auditor commissioner comptroller controller ombudsman regulator trustee',
  'member official bureaucrat mandarin dictator ruler monarch tsar czar warlord rebel militant',
  'insurgent guerrilla spy dissident exile theologian philosopher mathematician physicist chemist',
  'biologist geologist astronomer meteorologist climatologist ecologist epidemiologist virologist',
  'anthropologist archaeologist sociologist linguist explorer mountaineer climber sailor surfer',
  'celebrity star icon legend hero heroine superstar personality socialite hostess teenager man woman',
  'boy girl child baby',
  'parent person user mp republican democrat',
  'tenant landlord customer passenger patient speaker whip monarch chairwoman co-chair co-host',
  'narrator interviewer translator interpreter archivist bassist vocalist soprano tenor',
  'mr mrs ms miss mx dr prof cllr rev hon sen rep gov gen col lt capt sgt cmdr adm maj sir dame det insp',
  'pensioner retiree master headmaster headmistress headteacher skipper batter batsman bowler seamer',
  'spinner opener all-rounder wicketkeeper seed qualifier debutant finalist winner runner-up holder',
  'number-one fullback hooker prop flanker centre-half centre-back playmaker teammate team-mate mate',
  'hydrologist conservator restorer weaver potter blacksmith plumber mechanic cobbler tailor florist',
  'grocer brewer beekeeper gardener ranger warden caretaker cleaner courier conductor signalman',
  'rescuer lifeguard coastguard firefighter medic midwife carer dentist pharmacist vet surveyor',
  'planner forecaster oceanographer botanist zoologist palaeontologist geneticist virologist',
  'neuroscientist statistician demographer foreman miner stonemason crofter shepherd trawlerman',
  'negotiator mediator interim secretary organist cellist violinist conductor librettist lyricist',
  'impresario stuntman compère compere emcee dj narrator recruit cadet private brigadier commodore',
  'commandant chaplain canon curate deacon verger missionary pilgrim elder chieftain ringleader',
  'accomplice burglar robber thief fraudster arsonist stalker abuser hostage bystander onlooker',
  'passer-by motorist cyclist pedestrian commuter holidaymaker tourist camper rambler hiker skier',
  'shopper buyer seller subscriber listener viewer reader fan supporter follower believer',
  'householder homeowner landowner landlady tenant lodger squatter neighbour publican barista',
  'vice-chancellor vice-chair vice-captain vice-chairman deputy-head postmaster stationmaster',
  'mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law bride groom',
  'substitute understudy newcomer rookie compatriot loanee shortstop outfielder infielder catcher',
  'guard watchman coxswain childminder breeder scorer rower grandnephew grandniece nanny housekeeper decorator instructor dealer',
  'coroner bailiff notary paralegal claimant complainant petitioner appellant litigant juror arbitrator',
  'protester protestor demonstrator looter rioter trafficker smuggler hijacker kidnapper gangster mobster',
  'bodyguard bouncer babysitter caregiver counsellor counselor hairdresser undertaker auctioneer realtor',
  'pollster backbencher emissary stockbroker cashier programmer labourer laborer bricklayer plasterer welder',
  'roofer docker trucker seaman deckhand janitor rancher herder lumberjack poacher jeweller jeweler illustrator',
  'animator stewardess paratrooper mercenary deserter defector asylum-seeker immigrant islander villager',
  'peasant biker kayaker skydiver heir heiress godfather godmother',
  'taoiseach tánaiste tanaiste physio',
  'investigator supervisor educator examiner assessor veterinarian dietitian dietician dispatcher navigator',
  'diver rider steward stevedore harbourmaster harbormaster caterer restaurateur farrier joiner glazier',
  'barman barmaid chorister bandmate collaborator',
  'left-back right-back full-back wing-back half-back fly-half scrum-half right-half left-half',
  'triplet toddler newborn orphan foundling schoolboy schoolgirl freshman sophomore senior',
);

/** Endings of nouns for people that are common enough not to be listed. */
const ROLE_ENDING =
  /(?:ologist|ician|grapher|spokesman|woman|person|[a-z]{3}[^uo]man|keeper|player|leader|writer|fighter|driver|worker|owner|dealer|maker|singer|hunter|trainer|teacher|scientist)$/;
const IST = /(?:^.{3,}ist)$/;
/** What ends so, and is no person. */
const NO_PERSON = wordSet(
  'list assist consist exist persist resist insist twist dist mist talisman snowman strawman doberman',
  'pullman walkman',
);

const isListed = (word: string) => ROLE_NOUNS.has(word) || KINSHIP.has(word);

/** What stands behind a role noun that hyphens join: "mum-of-three", "editor-in-chief", "writer-in-residence". */
const HANGS_ON =
  /-(?:elect|designate|of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|in-(?:chief|residence|waiting)|at-(?:arms|large))$/;

/** A role noun without what does not change it: "ex-", "co-", "-elect", "-of-three", a full stop. */
function bare(lower: string): string {
  if (!lower.includes('-') && !lower.endsWith('.')) return lower;
  return lower
    .replace(/\.$/, '')
    .replace(/^(?:ex|co|vice|then|now)-/, '')
    .replace(HANGS_ON, '');
}

/** Whether a word, in lower case, says what a person is ("secretary", "ex-striker", "geologist"). */
export function isRoleNoun(lower: string): boolean {
  const word = bare(lower);
  const head = word.slice(word.lastIndexOf('-') + 1);
  return (
    isListed(word) ||
    isListed(head) ||
    ((ROLE_ENDING.test(word) || IST.test(word)) && !NO_PERSON.has(word))
  );
}

/** Whether a word, in lower case, is a role by an ending alone that family names have, too: "Goldman". */
export function isFamilyNameOrRole(lower: string): boolean {
  return lower.endsWith('man') && !ROLE_NOUNS.has(bare(lower));
}

/** Whether a word, in lower case, is the plural of a role ("presidents"). */
export function isPluralRole(lower: string): boolean {
  return lower.endsWith('s') && isRoleNoun(lower.slice(0, -1));
}

export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(lower.replace(/\.$|-(?:elect|designate)$/, ''));
}

/** Forms of address that stand before names alone: "Lord", "President" open other things as well. */
const ADDRESS = /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|dame|messrs)\.?$/;

/** Whether a word, in lower case, makes a person's name of whatever stands behind it. */
export function isAddress(lower: string): boolean {
  return ADDRESS.test(lower);
}

/** Offices by which somebody is spoken to: "Mr President" is no name, "Mr King" is. */
const ADDRESSED_OFFICE =
  /^(?:president|chancellor|mayor|governor|senator|speaker|chair|chair(?:man|woman|person)|secretary|minister|ambassador|premier|justice|congress(?:man|woman))$/;

/** Whether a word, in lower case, is an office behind a form of address. */
export function isAddressedOffice(lower: string): boolean {
  return ADDRESSED_OFFICE.test(lower);
}

export function isKinship(lower: string): boolean {
  return KINSHIP.has(lower);
}

/** Whether a noun, in lower case, means one's kin, or people who are kin: "sons", "the family". */
export function isFamily(lower: string): boolean {
  return (
    KINSHIP.has(lower) ||
    KINSHIP.has(lower.replace(/s$/, '')) ||
    /^(?:famil(?:y|ies)|wives|couples?|relatives?|parents?|child(?:ren)?)$/.test(lower)
  );
}

/** What a title or a noun for a person tells of the sex, if anything. */
export function genderOfWord(lower: string): Gender | undefined {
  const word = bare(lower);
  if (FEMALE_TITLES.has(word) || FEMALE_ROLES.has(word) || /(?:women|woman)$/.test(word)) {
    return 'female';
  }
  if (MALE_TITLES.has(word) || MALE_ROLES.has(word)) return 'male';
  return undefined;
}
