"""Given names and titles that tell whom "he" or "she" can mean, folded, without diacritics. Data only."""

WOMEN = frozenset(
    """alice alicia alejandra amanda amy ana andrea angela angelina ann anna anne annie antonia barbara beatriz bertha
    betty brenda camila carla carmen carol carolina caroline catherine cathy cecilia charlotte christina christine clara
    claire claudia cristina daniela deborah delcy denise diana dilma dolores donna dorothy elena elisa elizabeth ellen
    emily emma erika esther eva evelyn fatima florence frances gabriela gloria grace hannah harriet heather helen helena
    hillary ida ines ingrid irene isabel isabella jacinda jane janet jessica jill joan jodie julia juliana julie kamala
    karen kate katherine kathleen kathy katie kim kristen laura lena leticia lilian linda lisa liz louise lourdes lucia
    lucy luisa magdalena margaret margarita maria mariana marie marina marta martha mary maya melania melissa mercedes
    michelle monica nadia nancy naomi natalia natalie nicole nora olga olivia pamela patricia paula pauline pilar rachel
    raquel rebecca regina renata rita rosa rosalia rose ruth sandra sara sarah sharon sheila silvia simone sofia sonia
    sophia sophie stephanie susan susana svetlana sylvia tatiana teresa theresa ursula valentina valeria vanessa veronica
    victoria violeta virginia viviana wendy xiomara yolanda yulia zoe""".split()
)
MEN = frozenset(
    """aaron adam adrian ahmed alan albert alberto alejandro alexander alfonso alfredo ali andres andrew andy angel
    anthony antonio antony arthur arturo barack benjamin bernard bill bob boris brian bruce carlos charles christopher
    claudio cristobal daniel dave david dennis diego dmitry donald douglas eduardo edward emilio emmanuel enrique eric
    erik ernesto esteban evo felipe fernando fidel francisco frank franz fred gabriel gary george gerald gerardo giovanni
    gonzalo gordon greg guillermo gustavo hans harold harry hector henry hugo ian ibrahim ignacio igor ivan jack jacob
    jaime jake james jan jason javier jeff jeffrey jeremy jerry jesus jim joe joel john johnny jonathan jorge jose joseph
    joshua juan julio justin karl keith kenneth kevin klaus larry lars leonardo lopez luis luke manuel marcelo marco
    marcos mario mark martin matthew max merrick michael miguel mike mohamed mohammed muhammad nathan nicholas nicolas
    nigel noah oliver omar oscar otto pablo patrick paul pedro peter philip rafael ramon raul ricardo richard rishi robert
    roberto rodrigo roger ronald rodolfo ruben ryan salvador samuel santiago scott sebastian sergio sergei simon stephen
    steve steven ted thomas tim tom tomas tony victor viktor vincent vladimir volodymyr walter wayne wilhelm william
    winston xavier yusuf""".split()
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
