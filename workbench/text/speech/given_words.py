"""Given names and titles that tell whom "he" or "she" can mean, folded, without diacritics. Data only."""

WOMEN = frozenset(
    """aisha alejandra alice alicia amanda amina amira amy ana andrea angela angelina anita ann anna anne annie antonia
    astrid barbara beatriz bertha betty birgit brenda bridget brigitte camila carla carmen carol carolina caroline
    catherine cathy cecilia charlotte chloe christina christine claire clara clare claudia consuelo cristina daniela
    daphne deborah delcy denise diana dilma dolores donna dorothy edith eleanor elena elisa elizabeth ellen elsa
    emily emma erika esther eva eve evelyn fatima fiona florence frances frida gabriela gisela gloria grace gwen
    hannah harriet heather heidi helen helena hilda hillary ida ines ingeborg ingrid irene irina isabel isabella
    jacinda jane janet jennifer jessica jill joan joanna jodie judith julia juliana julie kamala karen karin kate
    katherine kathleen kathy katie katja khadija kim kristen laura layla leila lena leticia lilian liliana linda
    lisa liz lorena louise lourdes lucia lucy luisa lydia magdalena margaret margarita maria mariam mariana marianne
    marie marina marisol marta martha mary maya melania melissa mercedes michelle mina monica monika nadia nancy
    naomi natalia natalie nicole nina nora norma olga olivia pamela patricia paula pauline petra pilar priya rachel
    raquel rebeca rebecca regina renata rita rocio rosa rosalia rose ruth sabine samira sandra sara sarah sharon
    sheila sigrid silvia simone sofia soledad sonia sonja sophia sophie stella stephanie susan susana susanne
    svetlana sylvia sylvie tamara tanya tatiana teresa theresa ulla ursula valentina valeria vanessa vera veronica
    veronique victoria violeta virginia viviana wendy xiomara yasmin yolanda yulia zainab zoe""".split()
)
MEN = frozenset(
    """aaron abdul adam adrian ahmad ahmed alan albert alberto alejandro alexander alfonso alfred alfredo ali amir anders
    andres andrew andy angel anthony antonio antony arnold arthur arturo barack bashir benedict benjamin bernard
    bill bob boris brian bruce carl carlos charles christian christopher claudio colin craig cristobal daniel darren
    dave david dennis derek desmond diego dieter dmitry dominic donald douglas duncan edgar eduardo edward emilio
    emmanuel enrique eric erik ernesto erwin esteban eugene evo felipe ferdinand fernando fidel florian francisco
    frank franz fred friedrich gabriel gary georg george gerald gerardo gilbert giovanni gonzalo gordon graham greg
    gregory guillermo gunther gustavo hamid hans harold harry hassan hector heinrich helmut henrik henry herbert
    howard hugh hugo hussein ian ibrahim ignacio igor ivan jack jacob jaime jake james jan jason javier jeff jeffrey
    jens jeremy jerome jerry jesus jim joachim joe joel john johnny jonas jonathan jorge jose josef joseph joshua
    juan julian julio jurgen justin karim karl keith kenneth kevin klaus kofi kurt kyle larry lars lawrence leon
    leonardo liam lopez lorenzo louis luis lukas luke magnus malcolm manuel marc marcel marcelo marco marcos mario
    mark martin matthew maurice mauricio max mehmet merrick michael miguel mike mohamed mohammed muhammad mustafa
    nathan neil nelson nicholas nicolas nigel nils noah norman olaf oleg oliver omar oscar otto pablo pascal patrick
    paul pedro peter philip pierre rafael ralph ramon raul raymond ricardo richard rishi robert roberto rodolfo
    rodrigo roger roland rolf ronald ruben rudolf russell ryan salvador samir samuel sanjay santiago scott sean
    sebastian sebastien serge sergei sergio simon stefan stephen steve steven stuart sven ted theodore thierry
    thomas tim tobias tom tomas tony trevor ulrich uwe vicente victor viktor vincent vladimir volodymyr walter wayne
    wilhelm william winston wolfgang xavier yusuf yves zoltan""".split()
)
TITLES_OF_WOMEN = frozenset(
    """mrs ms miss madam madame mme lady dame queen princess duchess sister mother congresswoman chairwoman spokeswoman
    councilwoman assemblywoman policewoman businesswoman senora sra dona presidenta ministra alcaldesa gobernadora
    senadora diputada directora doctora secretaria embajadora jueza abogada vocera profesora subsecretaria legisladora
    investigadora coordinadora regidora licenciada frau""".split()
)
TITLES_OF_MEN = frozenset(
    """mr sir lord king prince duke pope father brother congressman chairman spokesman councilman assemblyman policeman
    businessman bishop archbishop cardinal senor sr don presidente ministro alcalde gobernador senador diputado
    embajador abogado vocero profesor subsecretario secretario legislador investigador coordinador regidor licenciado
    sacerdote obispo cardenal papa herr monsieur""".split()
)
