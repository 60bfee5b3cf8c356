"""Countries with what is theirs and who lives there, English and Spanish, without diacritics: each line is one, known by
its first word. Data only."""

_LINES = """
mexico mexican mexicans mexicano mexicana mexicanos mexicanas
canada canadian canadians canadiense canadienses
china chinese chino china chinos chinas
russia russian russians rusia ruso rusa rusos rusas
ukraine ukrainian ukrainians ucrania ucraniano ucraniana ucranianos ucranianas
germany german germans alemania aleman alemana alemanes alemanas
france french francia frances francesa franceses francesas
italy italian italians italia italiano italiana italianos italianas
spain spanish spaniard spaniards espana espanol espanola espanoles espanolas
britain british britons briton britanico britanica britanicos britanicas
ireland irish irlanda irlandes irlandesa irlandeses
portugal portuguese portugues portuguesa portugueses
poland polish poles polonia polaco polaca polacos
greece greek greeks grecia griego griega griegos
sweden swedish swedes suecia sueco sueca suecos
norway norwegian norwegians noruega noruego noruegos
finland finnish finlandia finlandes finlandeses
denmark danish danes dinamarca danes danesa daneses
netherlands dutch holland holandes holandesa holandeses
belgium belgian belgians belgica belga belgas
austria austrian austrians austriaco austriaca austriacos
switzerland swiss suiza suizo suizos
hungary hungarian hungarians hungria hungaro hungara hungaros
romania romanian romanians rumania rumano rumana rumanos
turkey turkish turks turquia turco turca turcos
syria syrian syrians siria sirio siria sirios
iran iranian iranians irani iranies
iraq iraqi iraqis irak iraki iraquies
israel israeli israelis israelies
lebanon lebanese libano libanes libanesa libaneses
egypt egyptian egyptians egipto egipcio egipcia egipcios
libya libyan libyans libia libio libios
morocco moroccan moroccans marruecos marroqui marroquies
algeria algerian algerians argelia argelino argelinos
nigeria nigerian nigerians nigeriano nigerianos
kenya kenyan kenyans kenia keniano kenianos
ethiopia ethiopian ethiopians etiopia etiope etiopes
sudan sudanese sudanes sudaneses
india indian indians indio indios
pakistan pakistani pakistanis paquistani paquistanies
afghanistan afghan afghans afganistan afgano afgana afganos
bangladesh bangladeshi bangladeshis
japan japanese japon japones japonesa japoneses
taiwan taiwanese taiwanes taiwaneses
vietnam vietnamese vietnamita vietnamitas
thailand thai thais tailandia tailandes tailandeses
philippines filipino filipinos filipina filipinas
indonesia indonesian indonesians indonesio indonesios
malaysia malaysian malaysians malasia malasio malasios
australia australian australians australiano australiana australianos
brazil brazilian brazilians brasil brasileno brasilena brasilenos
argentina argentine argentines argentinian argentinians argentino argentinos
chile chilean chileans chileno chilena chilenos
colombia colombian colombians colombiano colombiana colombianos
peru peruvian peruvians peruano peruana peruanos
ecuador ecuadorian ecuadorians ecuatoriano ecuatoriana ecuatorianos
bolivia bolivian bolivians boliviano boliviana bolivianos
venezuela venezuelan venezuelans venezolano venezolana venezolanos
cuba cuban cubans cubano cubana cubanos
haiti haitian haitians haitiano haitiana haitianos
guatemala guatemalan guatemalans guatemalteco guatemalteca guatemaltecos
honduras honduran hondurans hondureno hondurena hondurenos
nicaragua nicaraguan nicaraguans nicaraguense nicaraguenses
panama panamanian panamanians panameno panamena panamenos
"""
LINES = tuple(tuple(dict.fromkeys(line.split())) for line in _LINES.strip().splitlines())
OF_THE_US = frozenset("american americans estadounidense estadounidenses norteamericano norteamericana norteamericanos".split())
"""Of the United States, unless a word stands before it."""
OTHER_AMERICANS = frozenset("latin african central north south native asian pan mexican cuban".split())
