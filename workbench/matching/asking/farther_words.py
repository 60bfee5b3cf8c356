"""Families of English words farther apart than those of `thesaurus`, as the news of many subjects uses them.

A claim and the passage that tells otherwise often have opposites, or other measures of one kind, where one that tells
the same has the same words.
"""

OPPOSITES = """
first last, open close shut, rise fall, increase decrease reduction cut, more fewer less, most least, alive dead,
survive die perish, win lose, allow permit ban forbid prohibit, accept reject refuse, approve reject veto, admit deny,
confirm deny, early late, before after, begin start end stop, hire fire dismiss, arrive leave depart, guilty innocent,
convict acquit, legal illegal, safe dangerous unsafe, full empty, high low, old new young, above below, over under,
inside outside, public private, strong weak, support oppose reject, true false, right wrong, success failure, succeed
fail, found missing lost, work broken defective, male female, man woman, day night, import export, buy sell, borrow
lend, profit loss, gain lose, enter leave, present absent, include exclude, remain leave stay, majority minority,
maximum minimum, temporary permanent, voluntary mandatory compulsory, partly fully entirely completely, once twice,
single several, daily weekly monthly, hot cold, dry wet, north south east west, morning afternoon evening night,
domestic foreign, local national federal, expensive cheap, rich poor, known unknown, everybody everyone nobody none,
always never, possible impossible, necessary unnecessary, prevent cause, warn ignore, delay punctual, immediate delay,
agree disagree refuse, praise criticise criticize blame, calm panic, trust distrust, protect endanger, save kill,
recover worsen, better worse, up down, forward back, same different, easy difficult hard, insured uninsured, paid
unpaid free, solvent insolvent, healthy sick ill, unanimous divided, calm rough, light heavy
"""

MEASURES = """
second minute hour, hour day week, week month year, meter metre kilometer kilometre mile foot yard inch centimeter
centimetre, ton tonne kilogram kilo gram pound ounce, liter litre gallon barrel, hectare acre, degree celsius
fahrenheit temperature, dollar euro pound peso, percent third quarter half fifth
"""
"""An hour against 52 minutes: what is told of one thing in the one is often told of it in the other."""

OF_ONE_SUBJECT = """
aboard board carry passenger crew onboard, sink founder capsize overturn overturned vanish, ferry ship vessel boat
craft liner, drown drowning drowned, captain master skipper commander, sailor seaman seafarer mariner crew, harbor
harbour port dock quay pier wharf, sail voyage crossing sailing departure, raft lifeboat dinghy, coast shore beach
ashore, wreck wreckage hull, anchor moor berth, mayday distress sos, alarm alert siren, lamp light bulb indicator,
flicker blink flash, lounge cabin saloon, deck floor level, overcrowded overloaded packed crowded, slick spill leak
sheen, escape leak spill, diesel fuel petrol oil, helicopter aircraft chopper, coastguard navy rescuer, firefighter
brigade blaze, paramedic ambulance medic, search hunt look, body corpse remains, bereaved relative family kin, mourn
mourning grief grieve, survivor survive alive rescued, casualty victim injured, derail derailment train carriage,
track rail line, signal signalman, brake speed, driver engineer conductor operator, runway airport airline, takeoff
landing land, cockpit pilot captain, bridge viaduct span, tunnel tube, lift elevator, crane scaffold, inquiry
investigation probe commission inquest tribunal, chair head lead chairman chairwoman chairperson president, finding
conclusion result report, judge magistrate justice, interim preliminary provisional, final definitive, resign
resignation quit step, demand call urge request appeal ask, reject brush dismiss spurn, offer propose tender, bail
custody release, question interrogate interview, witness testify testimony, suspect suspicion accuse, charge indict
indictment prosecute prosecution prosecutor, plead plea, verdict ruling judgment judgement, jury juror, appeal
overturn reverse, warrant search raid, bribe kickback corruption, launder laundering, embezzle embezzlement
misappropriate, bank lender creditor, deposit depositor saving account customer, branch office, collapse failure
bankruptcy insolvency, run panic withdraw withdrawal, bailout rescue bail aid, regulator supervisor authority
watchdog, auditor audit accountant, shareholder investor stockholder, bond debt note, stake holding share, dividend
payout, capital equity, liquidity cash, asset property holding, liability debt, takeover acquisition merger buyout,
executive manager boss director, board director, bonus pay salary compensation, compensation compensate indemnity
damages payout reparation, guarantee insure insured insurance, interest rate, default arrears, mortgage borrower
homeowner, inflation prices, recession downturn slump, heat heatwave hot temperature, degree temperature, drought dry
arid, rainfall rain downpour shower, record highest hottest, storm gale wind gust hurricane, snow blizzard ice, flood
deluge overflow, landslide mudslide avalanche, lightning thunder, wildfire blaze fire, smoke fume, evacuate evacuation
shelter, forecast predict forecaster meteorologist meteorological, weather climate, cooling shelter refuge, elderly
pensioner older aged senior, homeless rough, dehydration heatstroke, hospital clinic ward emergency, admit hospitalise
hospitalize hospital, intensive critical care, discharge release, patient case, treat treatment, operate operation
surgery surgeon, bed ward capacity, nurse midwife carer, waiting queue delay, outbreak epidemic cluster, case
infection patient, strain variant, quarantine isolate isolation, blackout outage power electricity, grid network,
substation transformer, generator backup, reconnect restore, consumer customer household, bill tariff charge, school
classroom teacher pupil, exam grade mark, tuition fee, headteacher principal head, curriculum syllabus, truancy
absence, fine penalty sanction punish, permit licence license authorisation authorization approval concession, revoke
withdraw suspend suspension, deadline date term, extend extension prolong, postpone defer delay, schedule timetable
plan, budget spending cost estimate, overrun exceed, contractor builder firm supplier, subcontractor supplier, tender
bid bidder contract, award grant give, sign signature signed, inspect inspection survey surveyor check examine
examination audit visit, deficiency defect fault flaw shortcoming problem, certificate certify certified licence,
expire expired expiry overdue, maintenance repair service servicing, malfunction fault failure breakdown, spare part
replacement, replace replacement substitute, install installation fit fitted, remove removal, design plan drawing
blueprint, age old year, build built construct construction launch, yard shipyard dockyard, fleet ship vessel
aircraft, retire scrap decommission, grounding aground run, collide collision crash hit strike, divert diversion
reroute, cancel call abandon scrap, restart resume reopen, mine pit quarry, explosion blast, gas methane, toxic
poisonous hazardous, radiation radioactive, leak seep escape, sample test specimen, concentration level amount, limit
threshold maximum standard, exceed surpass above over, drinking water tap, well borehole, filter purify, match game
fixture, goal score, coach trainer manager, league championship, fan supporter spectator, ticket seat, tournament cup,
referee umpire, doping drug steroid, medal gold, transfer sign, injury injured, stadium arena ground venue, vote
ballot poll, count tally recount, turnout voter, candidate contender nominee, majority margin lead, coalition
alliance, cabinet minister, opposition rival, protest demonstration demonstrator protester rally march, riot unrest,
curfew lockdown, strike walkout stoppage, union worker, picket, hostage captive abduct kidnap kidnapping, ransom
extort extortion, bomb explosive device, attacker gunman assailant perpetrator, shoot gunfire shot, stab knife, wound
wounded injure, police officer force, chase pursuit, weapon gun knife, motive reason, hacker hack cyberattack attack
intrusion, data record file information, leak disclose reveal publish, password credential, encrypt ransomware, server
computer system, software program, satellite rocket launch, robot machine automation, privacy surveillance camera,
footage recording video camera, museum gallery exhibition, painting picture artwork, theft steal stolen thief, guard
security watchman, fake forgery counterfeit, farm harvest crop grain wheat, livestock cattle herd, pesticide herbicide
chemical, fish fishery catch fisherman, quota limit allowance, species animal, habitat reserve park, festival concert
event, crowd audience crush, organiser organizer promoter, ticket sale, barrier fence gate, exit door, steward guard
security, tower block building flat apartment, cladding facade insulation, landlord owner, tenant resident, rent
lease, evict eviction, fire blaze, refund repay reimburse reimbursement, owe debt, donate donation donor, charity
foundation, fundraise raise collect, meal food dinner, contaminated contamination tainted infected, recall withdraw
withdrawal, factory plant, product item, label mark, inhabitant resident population islander villager citizen, supply
food medicine, navy army military, charter rent hire, free charge cost, route service line, late delay overdue behind,
speed fast knot, wave sea swell, depth deep, diver dive, current tide, recover retrieve raise salvage, trust
confidence, warn warning caution, ignore disregard overlook, know knowledge aware, tell inform notify report, log
record entry register, document paper file, letter note, email message, apologise apology sorry, regret remorse,
responsible responsibility blame fault, lie mislead, secret hide conceal, silent silence comment, decline refuse,
estimate assess reckon put, calculate compute, approximate about roughly, double twofold twice, halve half, third
three, quarter four, total overall altogether, shortage lack short scarce, increase raise, reduce cut, freeze halt
suspend, plan intend intention, promise vow pledge, expect anticipate, hope optimistic, spokesperson spokeswoman
spokesman official, mayor councillor council, governor state, minister ministry government department, president
leader, prime premier, parliament assembly lawmaker deputy, wealthy rich, salary wage pay, job post position, dismiss
sack fire layoff redundancy, hire recruit, employee worker staff, headquarters office base, brother sister sibling,
husband wife partner widow, son daughter child, schoolteacher teacher, lawyer attorney counsel solicitor, expert
specialist professor, scientist researcher
"""
