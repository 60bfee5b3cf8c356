"""Words that news uses for the same thing, as English stems. Small and general; `word_forms` has forms and lands,
`farther_words` what is less alike.

Between commas stands a family: each of its members answers for each other, at a discount.
"""

from workbench.matching.asking.farther_words import MEASURES, OPPOSITES
from workbench.matching.asking.word_forms import FORMS, LANDS
from workbench.text.words.terms import stem_of

FORM, SAME, NEAR, FARTHER = 0.95, 0.75, 0.4, 0.3
"""What a member of a family is worth for another: of the forms of one word, of those that mean the same, of those
that are near, and of those that are farther apart."""

_SAME = """
decline decrease drop fall reduction reduce down, increase rise grow growth up, surge soar jump,
die death dead deadly fatality perish, kill slay, murder homicide, firearm gun weapon,
arrest detain detention apprehend, seize confiscate seizure confiscation, lab laboratory, photo photograph picture,
video footage, vaccine vaccination immunization jab inoculation, vehicle car automobile, plane aircraft airplane,
ship vessel, firm company corporation, buy purchase acquire, manufacture manufacturing produce production,
migrant immigrant migration immigration, unemployment jobless, wage salary pay, student pupil, child kid,
doctor physician, lawyer attorney, law legislation, rule regulation, agreement accord deal pact treaty,
meeting meet summit, talk dialogue discussion, ban prohibit forbid, allow permit, help aid assist assistance,
attack assault, destroy demolish dismantle destruction, begin start, end finish conclude, fake false bogus hoax,
deny denial, claim assert allege contend insist, election vote poll, elderly senior, job employment, murderer killer,
percent %, overdose overdosing, warming heating, wildfire bushfire, storm hurricane cyclone typhoon,
pollution contamination, refugee asylum, cannabis marijuana, crime criminal, jail prison imprison, police cop,
nuclear atomic, quit resign resignation, fire dismiss sack, lawsuit suit sue,
bankrupt bankruptcy insolvent insolvency, dad father, mom mother mum, wife husband spouse, twin twice double,
triple threefold, quadruple fourfold, gasoline petrol, petroleum oil, railway railroad rail train,
highway motorway freeway, telephone phone, mobile cell cellphone smartphone, email mail, internet online web,
illness disease sickness, ill sick, injure injury wound wounded, hurt harm damage, rape assault,
theft steal stolen robbery rob, burglary burglar, fraud scam swindle, bribe bribery corruption corrupt,
cancel scrap abolish repeal, delay postpone, hide conceal, hire recruit employ, huge enormous massive, wealthy rich,
poor poverty, gay homosexual lesbian lgbt, islam muslim islamic, jew jewish judaism, christian christianity,
black african, hispanic latino latina, native indigenous aboriginal, citizen national nationality,
foreign abroad overseas, foreigner alien, legal lawful, ocean sea, river stream, forest woodland,
earthquake quake tremor, tornado twister, drought dry, freeze frozen ice, heat hot warm warmth, cold cool cooling,
rainfall rain, emit emission, renewable solar wind, electricity power electric, reactor nuclear, coal lignite,
mine mining miner, farm farmer agriculture agricultural farming, cow cattle, pig swine hog, bird avian,
virus coronavirus covid, epidemic pandemic outbreak, infect infection infectious, mask facemask, symptom sign,
medicine drug medication pharmaceutical, surgery operation surgeon, pregnant pregnancy, abortion abort,
baby infant newborn, teenager teen adolescent, old elderly aged, veteran vet, soldier troop, army military,
navy naval, missile rocket, bomb bombing explosive explosion blast, terror terrorism terrorist,
hostage captive kidnap abduct abduction, protest demonstration demonstrator protester rally, riot unrest looting,
strike walkout, union labor labour, boss employer, ceo chief executive, bank banker lender, loan lend borrow,
mortgage loan, rent tenant landlord, house home housing, apartment flat, build built construction construct,
factory plant, pipeline pipe, import importation, export exportation, tariff duty customs, inflation price,
grocery food, restaurant diner cafe, store shop, customer shopper consumer, ticket fare, plane flight fly aviation,
pilot crew, crash collision accident, road street, bike bicycle cycling, bus coach, truck lorry,
driver motorist drive, license licence, passport visa, border frontier, deport deportation expel expulsion,
ballot voter vote voting, poll survey, campaign candidacy, senate senator,
congress congressional congresswoman congressman, parliament parliamentary, republican gop, democrat democratic,
governor gubernatorial, mayor mayoral, judge judicial justice, court tribunal, convict conviction guilty,
sentence punishment, prisoner inmate detainee, gang cartel, traffick smuggle smuggler trafficker,
sniper shooter gunman shooting shoot shot, stab stabbing knife, tape recording audio, clip video film,
movie film cinema, singer musician, actor actress, author writer, newspaper paper press media, journalist reporter,
magazine journal, photo selfie, scientist researcher, research study, theory hypothesis, planet earth world global,
space nasa orbit, church religious religion, pope pontiff, queen king royal monarch, prince princess, island isle,
village hamlet, outlaw ban, free liberate release, secret classified confidential, false untrue incorrect wrong,
true correct accurate, former ex, yearly annual annually, monthly month, weekly week, daily day
"""

_CUT_SHORT = """
ad advert advertisement, app application, info information, intel intelligence, tech technology, govt government,
dept department, vax vaccine vaccination, exam examination, flu influenza, meth methamphetamine, ammo ammunition,
memo memorandum, =tv tv television telly, uni university, math maths mathematics, stat statistic, admin administration,
pres prez president, rep representative, sen senator, gov governor, dem democrat democratic, gen general,
lt lieutenant, sgt sergeant, capt captain, prof professor, rehab rehabilitation, chemo chemotherapy, condo condominium,
fridge refrigerator, mic microphone, med medicine medication, pic picture photo, vid video, promo promotion,
dorm dormitory, copter chopper helicopter, xmas christmas, auto automobile,
econ economy economics economic, intl international, natl national, approx approximately, avg average,
=hq hq headquarters, fed federal, rhino rhinoceros, hippo hippopotamus, croc crocodile,
gator alligator, bot robot, cig cigarette, vape vaping, carb carbohydrate, veg veggie vegetable,
champ champion, bio biography, corp corporation, org organisation organization, cert certificate,
typo misprint, decaf decaffeinated, deli delicatessen, limo limousine, hosp hospital, immig immigration,
mins minute, hrs hour, yrs year, yr year, wk week, bday birthday, feds federal, acct account, amt amount,
attn attention, bldg building, mtg meeting, sched schedule
"""
"""Words cut short, as headlines and posts write them."""

_NEAR = """
decline decrease drop fall reduction reduce down cut lower shrink less,
increase rise grow growth up surge soar jump climb higher expand more, die death kill fatality casualty victim lethal,
murder homicide killing femicide manslaughter, firearm gun weapon arm rifle pistol ammunition,
arrest detain capture custody jail, seize confiscate intercept recover, drug narcotic substance opioid,
law legislation bill act statute rule regulation, vote ballot election poll,
job employment worker employee labour labor, wage salary earnings income, migrant immigrant refugee asylum border,
doctor physician medic nurse hospital, vaccine shot dose, student pupil school classroom teacher, vehicle car truck,
plane aircraft jet flight, ship vessel boat, firm company corporation business enterprise,
buy purchase acquire sell sale, build construct construction, begin start launch open, end finish stop halt close,
ban prohibit forbid outlaw illegal, help aid assist support, attack assault strike bombing,
soldier troop military army force, war conflict fighting, police officer agent, court judge ruling trial,
crime criminal offence offense illegal, money fund funding finance budget, cost price expense,
spend expenditure spending budget, tax levy tariff duty, debt deficit loan, pollution emission carbon,
warming climate temperature, storm flood rain, woman female girl, man male boy, country nation state,
city town municipality community, president leader head, minister secretary, government administration authority,
meeting talk dialogue conference visit, agreement accord deal cooperation framework, deny reject refuse dismiss,
claim assert allege insist contend argue maintain, show reveal demonstrate prove, report announce publish,
photo image picture, fake false hoax misleading, half 50, say state tell, promise pledge vow commit commitment,
threat threaten warn warning, deliver hand, accept approve approval agree adopt endorse,
oppose opposition against object resist, support favor favour back endorse, win victory defeat beat won,
lose loss lost, pay payment paid fee, free cost gratis, shut close closure, leave left quit exit depart departure,
arrive arrival enter entry come, cross crossing border, travel trip visit journey tour, send sent ship deliver,
give gave grant donate donation gift provide, take took taken grab, get got receive obtain,
own owner possess property, spread transmit transmission infect, cure heal treat treatment remedy,
test testing screen screening exam check vet, job unemployment work employ, income wage salary earn profit revenue,
wealth rich billionaire millionaire fortune, subsidy grant aid fund,
school university college student education tuition, teach teacher lesson taught, church priest bishop,
crime murder robbery violence violent, gun shooting bullet, police arrest sheriff, prison jail sentence bail,
court lawsuit judge, immigrant alien foreigner undocumented, war invasion invade attack, peace ceasefire truce,
weapon missile nuclear bomb, ally alliance nato, enemy foe rival opponent, trade import export tariff,
dollar buck money cash, half fifty, hungry hunger famine starve starvation food, water drink, fire burn blaze arson,
ice snow glacier, energy power electricity fuel, oil gas fuel, carbon co2, tree forest, animal wildlife,
dog puppy canine, cat kitten, illness virus fever flu, health medical insurance, drug pill dose medicine,
opioid fentanyl heroin overdose, alcohol beer wine drunk, smoke tobacco cigarette, mother parent father,
child son daughter baby, family household, friend neighbor neighbour, home flat apartment tenant,
empty vacant vacate unoccupied abandon, old age retire retirement pension pensioner, begin beginning initial,
history historical record, first earliest, last final latest, famous celebrity, secret hidden hide,
lie false mislead deceive, evidence proof prove, expert scientist professor doctor, study research survey finding,
reporter journalist news media, video footage clip tape, facebook instagram twitter tweet social,
website internet web site, phone call, flag banner symbol, statue monument memorial, music song sing,
sport team player football soccer basketball, christmas holiday, dead death obituary,
people person inhabitant resident citizen villager population, leave flee evacuate evacuation displace displaced,
hurt injure injury wound wounded casualty hospital hospitalize, prisoner captive inmate detainee convict,
merge merger amalgamate consolidate takeover, repair mend fix restore renovate overhaul refurbish maintenance,
decline decrease drop fall plunge tumble slump plummet dip shrink slash halve, share stock,
increase rise gain climb surge swell spike skyrocket, electricity power current outage blackout,
crack defect defective flaw fault damage, shut close closed closure block blocked, tell inform notify warn order,
blame accuse fault responsible responsibility liable, danger dangerous risk threat hazard unsafe,
quick quickly fast rapid rapidly swift speed, inspector inspection inspect examine examination audit check review,
flood flooded flooding inundate deluge, collapse crumble fail failure, rescue save, miss disappear disappearance vanish,
spokesman spokeswoman spokesperson, delay late postpone overdue, secret covert undisclosed, tourist visitor guest,
passenger traveller traveler commuter, crowd audience attendance turnout, contract contractor builder tender,
expensive costly dear, cheap affordable, employee staff personnel workforce, layoff redundancy dismiss dismissal,
site location place spot, shortage lack scarcity, supply deliver delivery, dam reservoir, road highway motorway,
explode explosion blast detonate, apologise apologize apology regret sorry, sign signature, stolen theft loot,
complain complaint grievance, investigate investigation probe inquiry inquest, resign resignation step quit,
permission permit approval authorise authorize licence license, fine penalty penalise sanction,
clean cleanup, pollute contaminate toxic poison poisonous, sick ill illness patient, nurse hospital clinic ward
"""


def _read() -> dict[str, dict[str, float]]:
    related: dict[str, dict[str, float]] = {}
    for families, worth in ((FORMS, FORM), (LANDS, SAME), (_SAME, SAME), (_CUT_SHORT, SAME), (_NEAR, NEAR),
                            (OPPOSITES, FARTHER), (MEASURES, FARTHER)):
        for words in families.split(","):
            family = list(dict.fromkeys(filter(None, map(_stem, words.split()))))
            for stem in family:
                for other in family:
                    if other != stem:
                        related.setdefault(stem, {}).setdefault(other, worth)
    return related


def _stem(word: str) -> str:
    """Initials are written as the index knows them."""
    return word if word.startswith("=") else stem_of(word)


RELATED: dict[str, dict[str, float]] = _read()
"""Stem -> the other stems of its families and what they are worth for it."""
