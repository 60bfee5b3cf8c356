"""Words that say nothing about what is counted, English and Spanish, without diacritics."""

STOP = frozenset("""
a an the this that these those such same own each every all any some no none both either neither
i me my we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what
where when why how there here then than thus so too very just only even also again already still yet ever never always
and or but nor if because while although though since until unless as whether of in on at by for with about against between
into through during before after above below to from up down out off over under near within without along across toward towards
upon among amid per via around beyond despite except
am is are was were be been being have has had having do does did doing done will would shall should can could may might must
not don doesn didn won isn aren wasn weren hasn haven hadn
said says say told tells tell saying according added
more most less least fewer few much many several other another former latter
mr mrs ms dr
percent percentage pct cent per points point
get got gets getting go goes going went gone come comes came coming
s t re ve ll d m
el la los las un una unos unas lo al del de en con por para sin sobre entre hasta desde hacia ante bajo tras segun durante mediante
y e o u ni que quien quienes cual cuales cuyo cuya donde cuando como si pero sino porque aunque mientras
este esta estos estas ese esa esos esas aquel aquella yo tu su sus mi mis nuestro nuestra nos se le les me te ya no muy mas menos
es son era eran fue fueron ser sido siendo ha han habia hay haber estar estan estaba estaban esta tiene tienen tenia
dijo dice dijeron afirmo senalo agrego explico cada todo toda todos todas otro otra otros otras mismo misma
alrededor aproximadamente cerca casi apenas unicamente solamente total
ciento porcentual porcentuales puntos punto
""".split())
