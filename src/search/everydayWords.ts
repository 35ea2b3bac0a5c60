import { stem, words } from './words.ts';

/**
 * Everyday words and the words that pages use for the same thing. They are plain English and hold everywhere; what is
 * particular to a partnership stands in its content, as aliases and keywords.
 * `a, b > c, d`: whoever types a or b may mean c or d. `a = b = c`: each may mean the others. Fillers are left out, as they
 * are of a query: "end my life" is `end life`.
 */
const list = `
  kid, youngster, little one, toddler, infant, son, daughter, boy, girl, brother, sister, stepson, stepdaughter, grandchild, nephew, niece > child
  pupil, student, schoolchild > child, school
  teen, teenager, teenage, adolescent, youth, lad > young, child
  newborn = baby = infant
  unborn = pregnant
  mum, mummy, mam, mom, mother, dad, daddy, father, stepdad, stepmum, stepfather, stepmother, carer, guardian > parent
  mum = mummy = mam = mom = mother
  dad = daddy = father
  husband, wife, boyfriend, girlfriend, spouse > partner
  ex > partner, separate
  type = category = kind
  gran, nan, granny, grandma, grandad, grandparent, grandmother, grandfather, aunt, auntie, uncle, cousin, relative > family, relative, kinship
  hit, beat, beaten, smack, slap, punch, kick, thump, strangle, violent > physical, hurt, hit
  hurt = harm = injure = injury
  bruise = mark = injury = wound = scar
  burn, cut, broken bone, fracture, bitten, bite > injury, bruise
  cutting > self harm
  touch, touched, groped, rape, molest, fondle, indecent > sexual
  groom > exploit
  nude, nudes, sexting, naked, selfie, internet, web, social media, snapchat, tiktok, instagram, whatsapp, gaming, cyber > online
  cyberbullying > online, bully
  shout, scream, yell, swear, humiliate, insult, belittle, name calling > emotional, critical
  scared, afraid, frightened, terrified > fear, afraid
  starving, unfed, underfed, food, lunch > hungry, diet
  filthy, smelly, smell, stink, unwashed, unkempt, nits, lice > neglect, dirty, smell
  home alone, left alone, unattended, unsupervised > supervise, alone
  alcohol = drink = drunk = booze
  alcoholic > alcohol
  cannabis, weed, cocaine, heroin, crack, skunk, pills, stoned, addict, addiction, overdose, substance > drug
  dealing, dealer, county line, trap house, knife, stab, postcode > gang, exploit
  runaway, run away, abscond, come home, disappear > missing
  truant, bunking, skipping, refuser, attend, attendance > absent
  expelled, excluded, exclusion > exclude
  depressed, depression, anxious, anxiety, low mood, panic, eating disorder, anorexia > mental, anxious
  kill myself, kill himself, kill herself, kill themselves, end life, ending life, take life > suicide
  autism, autistic, adhd, special educational, learning difficulty, wheelchair > disability, send
  evict, eviction, hostel, temporary accommodation, sofa surfing > homeless, house
  damp, mould, overcrowded, squalor > house
  debt, poor, benefits, food bank > poverty, income
  refugee, asylum, immigrant, immigration, migrant > asylum
  forced marriage, married off, arranged marriage > honour
  extremism, extremist, terrorism, terrorist > radicalisation
  divorce, split, custody > separate
  jail = prison
  kill, pass away, bereaved > die
  worry = concern = suspect = suspicion
  report, tell, inform, alert, notify > refer, report
  complain, complaint, accuse, accusation, allegation, allege, misconduct > allegation, complaint
  disagree, disagreement, argue, challenge, unhappy, appeal > dispute, escalate
  coach, trainer, instructor, scout, tutor, babysitter, nanny, imam, priest, vicar, chaperone > staff, volunteer
  teacher, headteacher, colleague, coworker, employee, worker > staff
  headteacher = head teacher
  boss, supervisor > manager
  doctor = gp = surgery
  nurse, midwife, hospital, clinic > health
  cop, officer > police
  solicitor, lawyer, court, judge > legal
  preschool, childminder, creche > nursery
  nursery > early years
  sixth form, university > college
  academy > school
  meeting > conference
  chair = chairman = chairperson = chairwoman
  course, workshop, seminar, webinar, elearning > training
  money, cost, spend, budget, finance, pay, cash, price, funding > fund, budget
  statistics, stats, numbers, percentage > data, figures
  goals, aims, focus > priority
  mistake, lesson, wrong > learning
  secret, private, confidential > confidential, share
  permission > consent
  rules, legislation > law
  phone = telephone = ring = call
  weekend, night, evening > hours
  browser, incognito, browsing > hide
  tier = level
  jargon, acronym > glossary
  foster parent, fostering > foster
  adopt, adoption > permanence
  residential > home
  inspector > inspection
  check > audit
  race, racism, ethnic, religion, faith, culture > equality
  opinion, views, listened, feedback, involve > voice
  sports, football, swimming, gymnastics, karate, scouts, brownies, church, mosque, temple, madrasa > club, voluntary
  brexit, reorganise, reorganisation, restructure > change
`;

/** What a word, or a few in a row, may stand for besides itself: stems, by the stems of what is typed. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = readList(list);

/** The most words in a row that stand for something. */
export const longestEverydayWords = Math.max(
  ...[...everydayWords.keys()].map((key) => key.split(' ').length),
);

function readList(text: string): Map<string, string[]> {
  const meanings = new Map<string, Set<string>>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    const key = from.join(' ');
    const known = meanings.get(key) ?? new Set<string>();
    to.filter((word) => !from.includes(word)).forEach((word) => known.add(word));
    meanings.set(key, known);
  };
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (line.includes('>')) {
      const [from = [], to = []] = line.split('>').map((side) => side.split(',').map(stems));
      for (const one of from) add(one, to.flat());
    } else {
      const same = line.split('=').map(stems);
      for (const one of same) add(one, same.filter((other) => other !== one).flat());
    }
  }
  return new Map([...meanings].map(([from, to]) => [from, [...to]]));
}

function stems(text: string): string[] {
  return words(text).map(stem);
}
