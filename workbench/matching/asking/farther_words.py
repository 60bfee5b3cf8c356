"""Families of English words farther apart than those of `thesaurus`: opposites, and measures of one kind.

A claim and the passage that tells otherwise often have these where one that tells the same has the same words. A
hundred and fifty families of words that go together in the news of one subject (ferry, ship, crew) were tried too:
they helped where they were thought of, and found less in a set of documents that nobody had seen.
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
