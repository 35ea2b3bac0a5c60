import { stem, words } from './words.ts';

/**
 * Everyday words and the words that pages use for the same thing. A partnership adds its own as aliases and keywords in
 * its content; these are plain English and hold everywhere. `a, b > c, d`: whoever types a or b also means c or d.
 * `a = b = c`: each means the others.
 */
const list = `
  kid, kids, youngster, little one, toddler, infant > child
  son, daughter, boy, girl, brother, sister, stepson, stepdaughter, grandchild, nephew, niece > child
  pupil, student, schoolchild > child, school
  teen, teenager, teenage, adolescent > young people, child
  newborn = baby = infant
  unborn = pregnant = pregnancy
  mum, mummy, mam, mom, mother, dad, daddy, father, stepdad, stepmum, stepfather, stepmother > parent
  mum = mummy = mam = mom = mother
  dad = daddy = father
  carer = guardian
  husband, wife, boyfriend, girlfriend, spouse > partner
  ex, ex partner > partner
  gran, nan, granny, grandma, grandad, grandparent, grandmother, grandfather, aunt, auntie, uncle, relative, cousin > family, relative
  hit, hits, hitting, beat, beats, beaten, smack, slap, punch, kick, thump, strangle, belt, violent > physical abuse, hurt
  hit = smack = slap = beat
  hurt = harm = injure = injury
  bruise = mark = injury = wound = burn = scar
  cut, cuts, cutting > self harm, injury
  burnt, burned, broken, fracture, bitten, bite > injury
  touched, touching, groped, raped, rape, molested, molest, indecent, fondle, inappropriate touching > sexual abuse
  groom, grooming, groomed > exploitation, sexual
  nude, nudes, sexting, naked, selfie, explicit > online, sexual
  internet, web, social media, snapchat, tiktok, instagram, whatsapp, gaming, cyber, cyberbullying, phone app > online
  shout, shouting, scream, screaming, yell, yelling, swear, swearing, humiliate, insult, belittle, name calling > emotional abuse
  scared, afraid, frightened, fear, terrified > fear
  hungry, starving, unfed, underfed, no food, food, lunch > hungry, neglect
  dirty, filthy, smelly, smell, stink, unwashed, unkempt, nits, lice, dirty clothes > neglect, dirty
  home alone, left alone, unattended, unsupervised > supervise, neglect
  alcohol = drink = drunk = alcoholic = booze
  drug, cannabis, weed, cocaine, heroin, crack, skunk, vape, pills, stoned, addict, addiction, overdose > drug, misuse
  dealing, dealer, county line, trap house, knife, knives, stabbed, gang, postcode > gang, exploitation
  gang = gangs
  runaway, run away, ran away, absconded, abscond, not come home, disappeared > missing
  truant, truanting, bunking, skipping school, school refusal, school refuser, refuse school, absence, absent, attendance > absence, attend school
  expelled, suspended from school, kicked out of school, exclusion > excluded school
  depressed, depression, low mood, anxiety, anxious, panic, eating disorder, anorexia > mental health
  suicide = suicidal = kill himself = kill herself = kill themselves
  self harm = self harming = self injury = hurting themselves = harmed themselves
  disabled, disability, autism, autistic, adhd, special needs, learning difficulty, wheelchair > disability, additional need
  homeless, evicted, eviction, hostel, temporary accommodation, sofa surfing > homeless, housing
  damp, mould, overcrowded, squalor, squalid > housing
  debt, poverty, poor, benefits, food bank, no money, broke > income, poverty
  refugee, asylum, immigrant, immigration, migrant > asylum
  forced marriage, marry, married off, arranged marriage > honour based abuse
  fgm = mutilation = circumcision
  extremism, extremist, terrorism, terrorist, radicalised > radicalisation
  divorce, separation, split up, custody, contact dispute > separate, parent
  prison, jail, custody, probation > prison
  died, killed, passed away, bereaved, bereavement > death
  worried, worry, worries, concern, concerned, suspect, suspicion > worried, concern
  report, reporting, tell, inform, alert, notify, raise > report, refer
  refer = referral
  complain, complaint, accuse, accused, accusation, allegation, allege > allegation, complaint
  disagree, disagreement, dispute, argue, challenge, unhappy with decision, appeal > dispute, escalation
  escalate = escalation
  coach, trainer, instructor, scout leader, youth worker, tutor, nursery worker, teaching assistant, imam, priest, vicar, club leader > people who work with children
  teacher, teachers, headteacher, head teacher, staff, colleague, coworker, professional, volunteer, employee > people who work with children, staff
  headteacher = head teacher = head = principal
  boss, manager, supervisor > manager
  doctor = gp = surgery
  nurse, midwife, health visitor, hospital, clinic, a e > health
  cop, cops, officer, met > police
  police = cops = met
  solicitor, lawyer, court, judge, legal > legal, court
  nursery, preschool, childminder, creche, reception class > early years
  college, sixth form, school, academy > school, education
  meeting, meetings > conference, meeting
  meet = meets = meeting
  boss = manager
  chair = chairs = chairman = chairperson = chairwoman = chaired
  training = course = workshop = learning = seminar = webinar
  money, cost, costs, spend, spending, budget, finance, fund, funding, pay, pays, contribution, cash > funding, budget
  statistics, stats, numbers, figures, data, percentage > data, figures
  goal, goals, aims, aim, focus, plan for the year > priorities
  mistake, lesson, lessons, went wrong, inquiry > learning, review
  form, template, paperwork > form
  keep records, records, retain, retention, store, file > record
  confidential, confidentiality, secret, privacy, private information, tell parents > information sharing, consent
  permission, agree, agreement, consent > consent
  rules, law, legislation, guidance, statutory > law, guidance
  phone, telephone, ring, call, number, hotline, email, contact > contact, telephone
  quick = fast = urgent = emergency
  weekend, night, evening, after hours, bank holiday > out of hours
  history, browser, incognito, browsing > hide
  tier = level
  abbreviation, acronym, jargon > glossary
  foster, fostering, fostered, foster parent > foster care
  adopt, adoption, adopted > adoption, permanence
  care home, childrens home, residential, residential home > looked after, home
  in care = looked after
  living with relatives, living with grandparents, grandparents raising > kinship care
  outcome, result, end > outcome
  inspector, inspection, inspected > inspection
  auditor, audit, check > audit
  minutes, agenda > meeting
  ethnic, race, racism, black, religion, faith, culture > equality
  opinion, opinions, say, views, listened, listen, heard, feedback, involve, involved, participation > voice
  sport, football, swimming, gymnastics, karate, club, scouts, brownies, church, mosque, temple, madrasa > people who work with children, voluntary
`;

/** What a word or two in a row stand for besides themselves: stems of words, by the stems of what is typed. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = readList(list);

function readList(text: string): Map<string, string[]> {
  const meanings = new Map<string, Set<string>>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    const key = from.join(' ');
    const known = meanings.get(key) ?? new Set<string>();
    to.filter((word) => !from.includes(word)).forEach((word) => known.add(word));
    meanings.set(key, known);
  };
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
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
