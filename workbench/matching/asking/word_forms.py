"""English words that are one word in other forms, where the endings do not tell: "buy" and "bought", "decide" and
"decision"; and lands with those who live there, their tongue and their seat of government.

Between commas stands a family. `thesaurus` says what its members are worth for each other.
"""

FORMS = """
arise arose arisen, awake awoke, bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound,
bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt,
buy bought, catch caught, choose chose chosen choice, cling clung, come came, creep crept, deal dealt, dig dug, draw
drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt,
fight fought, find found, flee fled, fling flung, fly flew flown flight, forbid forbade forbidden, forget forgot
forgotten, forgive forgave forgiven, freeze froze frozen, give gave given, go went gone, grind ground, grow grew grown
growth, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known knowledge, lay laid,
lead led, leap leapt, learn learnt, leave left, lend lent loan, lie lay lain, light lit, lose lost loss, make made, mean
meant, meet met, mislead misled, mistake mistook mistaken, oversee oversaw overseen oversight, overtake overtook
overtaken, pay paid, plead pled, prove proven proof, ride rode ridden, ring rang rung, rise rose risen, run ran, see saw
seen, seek sought, sell sold sale, send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank
shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept asleep, slide slid, speak spoke spoken speech, speed sped,
spend spent, spill spilt, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
strike struck stricken, strive strove, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take
took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod, undergo underwent
undergone, understand understood, uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won,
wind wound, withdraw withdrew withdrawn withdrawal, withhold withheld, write wrote written, man men, woman women, child
children, person people, foot feet, tooth teeth, mouse mice, goose geese, life lives, wife wives, knife knives, thief
thieves, half halves, leaf leaves, wolf wolves, shelf shelves, calf calves, crisis crises, criterion criteria,
phenomenon phenomena, bacterium bacteria, curriculum curricula, medium media, datum data, index indices, basis bases,
analysis analyses, hypothesis hypotheses, good better best, bad worse worst, far further farther, strong strength, long
length, wide width, high height, deep depth, broad breadth, young youth, true truth, warm warmth, hot heat, die death
dead, live life alive, born birth, destroy destruction, receive receipt, deceive deceit deception, conceive concept,
perceive perception, permit permission, admit admission, commit commission, submit submission, omit omission, decide
decision, divide division, explode explosion, invade invasion, conclude conclusion, include inclusion, exclude
exclusion, expand expansion, extend extension extent, suspend suspension, defend defence defense, offend offence
offense, pretend pretence pretense, respond response, expel expulsion, compel compulsion, reduce reduction, produce
production, introduce introduction, deduct deduction, consume consumption, assume assumption, presume presumption,
resume resumption, describe description, prescribe prescription, subscribe subscription, redeem redemption, absorb
absorption, maintain maintenance, retain retention, detain detention, abstain abstention, contain content, acquire
acquisition, require requisite, apply application, multiply multiplication, rely reliance reliable, comply compliance,
deny denial, try trial, marry marriage, carry carriage, bury burial, vary variety variation, renew renewal, arrive
arrival, approve approval, refuse refusal, remove removal, survive survival survivor, propose proposal, dispose
disposal, dismiss dismissal, betray betrayal, portray portrayal, withdraw withdrawal, sign signature, pronounce
pronunciation, repeat repetition, compete competition, oppose opposition, expose exposure, compose composition, suppose
supposition, repair reparation, prepare preparation, restore restoration, declare declaration, explain explanation,
proclaim proclamation, reclaim reclamation, reveal revelation, choose choice, advise advice, devise device, believe
belief, relieve relief, grieve grief, succeed success, exceed excess, proceed procedure process, enter entry entrance,
inherit inheritance, insure insurance insurer, assure assurance, appear appearance, resist resistance, assist
assistance, perform performance, exist existence, depend dependence, differ difference, refer reference, prefer
preference, occur occurrence, emerge emergency, poor poverty, rich wealth wealthy, safe safety, able ability, rare
rarity, secure security, absent absence, present presence, silent silence, violent violence, evident evidence, innocent
innocence, patient patience, distant distance, urgent urgency, frequent frequency, pregnant pregnancy, accurate
accuracy, private privacy, bankrupt bankruptcy, honest honesty, loyal loyalty, royal royalty, hungry hunger, angry
anger, thirsty thirst, guilty guilt, easy ease, busy business, similar similarity, legal legality, anxious anxiety,
notorious notoriety, various variety, pious piety, proud pride, hero heroic, drama dramatic
"""

LANDS = """
=us america american washington, =uk britain british briton england english london, scotland scottish scot, wales welsh,
ireland irish dublin, france french frenchman paris, germany german berlin, spain spanish spaniard madrid, italy italian
rome, portugal portuguese lisbon, netherlands dutch holland hague, belgium belgian, switzerland swiss, austria austrian
vienna, denmark danish dane copenhagen, sweden swedish swede stockholm, norway norwegian oslo, finland finnish finn
helsinki, iceland icelandic, poland polish pole warsaw, czech prague, slovakia slovak, hungary hungarian budapest,
romania romanian bucharest, bulgaria bulgarian, greece greek athens, turkey turkish turk ankara turkiye, russia russian
moscow kremlin, ukraine ukrainian kyiv kiev, belarus belarusian minsk, serbia serbian serb belgrade, croatia croatian
croat, bosnia bosnian, kosovo kosovar, albania albanian, lithuania lithuanian, latvia latvian, estonia estonian, china
chinese beijing, japan japanese tokyo, korea korean seoul, taiwan taiwanese taipei, india indian delhi, pakistan
pakistani islamabad, bangladesh bangladeshi, nepal nepali nepalese, vietnam vietnamese, thailand thai bangkok,
philippines filipino philippine manila, indonesia indonesian jakarta, malaysia malaysian, myanmar burma burmese,
cambodia cambodian, afghanistan afghan kabul, iran iranian tehran persian, iraq iraqi baghdad, syria syrian damascus,
lebanon lebanese beirut, israel israeli jerusalem, palestine palestinian gaza, jordan jordanian, egypt egyptian cairo,
saudi riyadh, yemen yemeni, qatar qatari doha, kuwait kuwaiti, libya libyan tripoli, tunisia tunisian, algeria algerian,
morocco moroccan, sudan sudanese khartoum, ethiopia ethiopian, somalia somali, kenya kenyan nairobi, uganda ugandan,
tanzania tanzanian, rwanda rwandan, congo congolese, nigeria nigerian, ghana ghanaian, senegal senegalese, mali malian,
niger nigerien, zimbabwe zimbabwean, angola angolan, australia australian canberra, zealand zealander wellington, canada
canadian ottawa, mexico mexican, guatemala guatemalan, honduras honduran, salvador salvadoran, nicaragua nicaraguan,
panama panamanian, cuba cuban havana, haiti haitian, jamaica jamaican, venezuela venezuelan caracas, colombia colombian
bogota, ecuador ecuadorian, peru peruvian lima, bolivia bolivian, chile chilean santiago, argentina argentine
argentinian, brazil brazilian brasilia, uruguay uruguayan, paraguay paraguayan, europe european brussels, africa
african, asia asian, =eu brussels european, california californian, texas texan, york yorker, islam muslim islamic
moslem
"""
