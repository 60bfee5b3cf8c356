"""Things that news counts, in English and in Spanish: each line is one thing, in the singular, without diacritics. Data only.

Words that stand in synonym_words.CLASSES already take the others of their line into that class.
"""

_LINES = """
bridge puente | ship vessel barco buque | boat bote lancha embarcacion | flight vuelo | plane aircraft airplane avion aeronave
firefighter bombero | striker huelguista | nurse enfermero enfermera | teacher maestro maestra docente profesor
lawyer attorney abogado abogada | journalist periodista | scientist cientifico | researcher investigador
detainee detenido | hostage rehen | victim victima | survivor sobreviviente superviviente survive survived survives sobrevivieron | witness testigo
wounded herido | death fallecido | body corpse cadaver cuerpo | orphan huerfano | widow viuda | baby bebe newborn
neighbour neighbor vecino | family familia | couple pareja | household hogar | home vivienda | flat apartment apartamento departamento piso
employee empleado | worker obrero | boss jefe | owner dueno propietario | tenant inquilino | landlord casero
school escuela | university universidad | classroom aula | teacher profesora | pupil alumna
hospital sanatorio | clinic clinica | bed cama | ambulance ambulancia | surgery cirugia | disease enfermedad | cholera colera | measles sarampion | flu influenza gripe | smallpox viruela | malaria paludismo | rabies rabia
street calle | road carretera camino | motorway highway autopista | tunnel tunel | airport aeropuerto | station estacion | port harbour harbor puerto
train tren | bus autobus omnibus | truck lorry camion | bicycle bike bicicleta | motorcycle motocicleta moto | wheel rueda | accident crash collision accidente choque colision
river rio | lake lago | beach playa | island isla | forest bosque | tree arbol | storm tormenta | drought sequia | hurricane huracan | landslide mudslide avalanche avalancha alud deslave
volcano volcan | rain rainfall lluvia precipitacion | snow snowfall nieve nevada | wind viento eolico eolica gust rafaga racha | temperature temperatura
cow vaca | cattle ganado | pig cerdo | sheep oveja | chicken pollo | hen gallina | horse caballo | dog perro | cat gato | bird ave pajaro | fish pescado pez
farm granja finca | crop harvest cosecha cultivo | field campo | rice arroz | corn maize maiz | sugar azucar | coffee cafe | milk leche | meat carne | bread pan | egg huevo | potato patata | apple manzana | orange naranja
church iglesia | cathedral catedral | castle castillo | monastery convent monasterio | choir coro | mosque mezquita | priest sacerdote | bishop obispo | museum museo | library biblioteca | theatre theater teatro | book libro | film movie pelicula
shop store tienda | market mercado | factory plant fabrica | warehouse almacen bodega | office oficina | bank banco | branch sucursal | customer client cliente
loan lending prestamo | tax impuesto | income ingreso | profit earnings ganancia utilidad beneficio | loss perdida | investment inversion | shareholder accionista
law ley | project proyecto | trial juicio | sentence condena | complaint denuncia | prison jail carcel prision | cell celda
seat escano curul | papeleta boleta | mayor alcalde | councillor concejal | deputy diputado | senator senador | minister ministro
army ejercito | tank tanque | missile misil | bomb bomba | bullet bala | shot disparo tiro | attack ataque atentado | war guerra | battle batalla
fire incendio | explosion blast estallido | earthquake sismo | collapse derrumbe | shelter albergue refugio | tent carpa | meal comida | blanket manta cobija
player jugador | cup copa | goal gol | team equipo | medal medalla | athlete atleta deportista
visa visado | passport pasaporte | asylum asilo | permit permiso | licence license licencia
well pozo | dam presa embalse reservoir embankment | electricity electricidad | outage blackout apagon | turbine turbina
phone telephone telefono | computer ordenador computadora | email correo | account cuenta | user usuario | subscriber suscriptor abonado
union sindicato | strike huelga | protest protesta | barricade barricada
neighbourhood neighborhood barrio colonia | village pueblo aldea | district distrito | province provincia | state estado | region comarca
economy gdp economia pib | pension jubilacion | pensioner retiree jubilado pensionado
bag sack saco bolsa | box caja | bottle botella | barrel barril | container contenedor | parcel package paquete | letter carta
truce ceasefire armistice tregua | siege asedio | scholar academic academico | suicide suicidio | discount descuento | gang banda pandilla | trafficker smuggler traficante contrabandista
bribe soborno | scam fraud fraude estafa | juror jurado | plaintiff demandante | lawsuit demanda | defendant accused acusado
drone dron | rocket cohete | airstrike bombing bombardeo | mercenary mercenario | governor gobernador | ambassador embajador | candidate candidato | delegate delegado
referendum plebiscite plebiscito | petition peticion | abstention abstencion | amendment enmienda | subsidy subsidio subvencion | bond bono | tariff arancel | mortgage hipoteca
rent alquiler | dividend dividendo | vacancy vacante | bonus prima | ventilator respirador | surgeon cirujano | abortion aborto | overdose sobredosis
donor donante | transplant trasplante | variant variante | mask mascarilla cubrebocas | aftershock replica | tornado twister | rescuer rescatista | volunteer voluntario | helicopter helicoptero
debris rubble escombro | passenger pasajero | pilot piloto | ferry transbordador | tanker petrolero | bay bahia | cruise crucero | carriage wagon vagon | runway pista | scholarship beca | graduate graduado
enrolment enrollment matricula | species especie | whale ballena | shark tiburon | bee abeja | wolf lobo | bear oso | elephant elefante | reactor | miner minero | emission emision | landfill vertedero
plastic plastico | glacier glaciar | reef arrecife | award prize premio galardon | artifact artefact artefacto | concert concierto | song cancion | artist artista | sculpture escultura | exhibition exhibit exposicion
pilgrim peregrino | twin gemelo | grandchild nieto | follower seguidor | reader lector | call llamada | message mensaje | download descarga
cement cemento | fertilizer fertiliser fertilizante | fuel combustible | petrol gasoline gasolina | diesel gasoleo | salt sal | cheese queso | wine vino | beer cerveza | fruit fruta
vegetable verdura hortaliza | flour harina | soybean soya soy soja | barley cebada | cotton algodon | wood timber lumber madera | sand arena | waste garbage rubbish trash basura residuo
aid assistance relief ayuda | medicine medicamento | speech address discurso | summit cumbre | agreement accord treaty pact deal contract acuerdo tratado contrato | sanction sancion | mission mision
container contenedor | crew tripulacion | commuter | inspection inspeccion | inspector | auditor | audit auditoria | investigation inquiry probe investigacion
request application solicitud | negotiation talks negociacion | straight consecutive successive consecutivo consecutiva | demonstration rally protest manifestacion
rehearsal ensayo | raid redada | clash enfrentamiento | seizure decomiso | lead leading ahead advantage ventaja plomo | cartridge cartucho | speed velocidad travelling traveling speeding clocked | surplus superavit
favour favor | congress congreso | hour hora | age edad | birth nacimiento | wedding boda | divorce divorcio | mistake equivocacion
typhoon tifon | cyclone ciclon | undecided indeciso | bail fianza | hunger hungry hambre | famine hambruna | heat calor | king rey | queen reina | wall muro | fence valla | smoker fumador
moon luna | engine motor | wealth riqueza | savings ahorro | creditor acreedor | takeover adquisicion | bankruptcy quiebra bancarrota | shift turno | deadline plazo | fare tarifa | ticket boleto billete
delay retraso | lane carril | railway railroad ferrocarril | pipeline oleoducto gasoducto | leak fuga | spill derrame | gold oro | silver plata | iron hierro | steel acero | copper cobre
knife cuchillo | daughter hija | son hijo | mother madre | father padre | husband esposo marido | friend amigo | guest invitado | shipwreck naufragio | hail granizo | fog niebla | ice hielo
dust polvo | smoke humo | ash ceniza | soil suelo | seed semilla | wave ola | toy juguete | shoe zapato | clothing clothes ropa | pupil escolar | dropout desercion | birthrate natalidad
gross bruto bruta | net neto neta | military militar | suspected suspect sospechoso sospechosa | permanent permanente | temporary temporal
illegal ilegal | core subyacente | opposition oposicion | government gobierno | foreign extranjero extranjera | leader lider | hashish hachis | defeat derrota | infant infantil | female femenino femenina | male masculino masculina | weekly semanal | summer verano
winter invierno | elderly anciano anciana | disabled discapacitado | pregnant embarazada | rich rico | unemployed desempleado | satellite satelite | spacecraft nave | height altura | breach brecha | layer capa | growth crecimiento | average promedio | custody custodia | shortage escasez | harvest cosecha | heatwave canicula
notification notificacion | reaction reaccion | batch lote | particle particula | glass vidrio | blood sangre | test prueba | pipe tuberia | maker manufacturer fabricante | defect defecto | crack grieta fisura | mud sludge lodo barro fango
arsenic arsenico | mercury mercurio | recount recuento | machine maquina | camera camara | sample muestra | password contrasena | server servidor | cyberattack ciberataque | depth profundidad | mine mina | document documento | symptom sintoma
fever fiebre | health salud | treatment tratamiento | study estudio | risk riesgo | emergency emergencia | food alimento | tower torre | crane grua | roof techo tejado | spokesman spokeswoman spokesperson portavoz vocero vocera | expert experto | cause causa
majority mayoria | level nivel | data dato | file archivo | route ruta | operation operacion | appeal apelacion | failure averia | campaign campana | supply suministro | storage almacenamiento | length longitud | width anchura | weight peso
adverse adverso adversa | mild leve | severe serious grave | toxic toxico toxica | chemical quimico quimica | crossing cruce | public publico publica | private privado privada | national nacional
"""

_VERBS = """
live lives lived viven vive vivian vivio residen reside | office tenure served serve serves cargo mandato gobierna goberno gobernado gobernaron gobernan govern governed reign reigned
close closed closes closing shut shuts closure closures shutdown cerro cerraron cerrado cerrada cerrados cerradas cierre | rescue rescued rescues rescatados rescatadas rescatado rescataron rescato rescate
evacuate evacuated evacuation evacuar evacuate evacuates evacuee evacuees evacuados evacuadas evacuaron evacuo evacuacion | vaccinated vaccinate inoculated immunised immunized vacunados vacunadas vacuno vacunaron
deported deportation deportations deportados deportadas deporto deportaron deportaciones | displaced desplazados desplazadas | missing unaccounted disappeared desaparecidos desaparecidas desaparecido
destroyed destroys destroy razed demolished destruyo destruyeron destruidos destruidas destruido destruida | damaged danados danadas danado danada danaron
planted plantaron plantados planto | received receives recibio recibieron recibe reciben | produced produces produjo produjeron produce producen
delivered entrego entregaron entregados entregadas | hired contrato contrataron contratado
dismissed dismissal dismissals laid lay laying axed redundant redundancies despidio despidieron despedidos despido despidos despedira despediran despide despiden layoff layoffs | affected afectados afectadas afecto afecta afectan damnificados
attended attend attends asistieron asistio asistentes attendees | travelled traveled viajaron viajo | arrived arrives llegaron llego | trapped atrapada atrapados atrapadas atrapado
treated atendidos atendidas atendio | born nacieron nacio nacidos | cancelled canceled cancel cancels cancellation cancellations cancelar cancelacion scrapped cancelados canceladas cancelo cancelaron | collapsed derrumbo derrumbaron
injured hirio hirieron | lost perdio perdieron perdidos perdidas | won win wins winning victory victories triumph triunfo gano ganaron victoria | beat beats beaten defeated defeats thrashed vencio vencieron derroto derrotaron | cost costs costo costaron cuesta costara costaran costaria | earn earned earns gana ganan
worked works trabaja trabajan trabajo trabajaron | signed firmo firmaron | freed released liberados liberaron liberado liberada | expelled expulsados expulso expulsaron | looted saqueados saquearon | convicted condenados condenado condenaron
| ended ends finished ending termino acabo concluyo finalizo terminaron | settle settled settles settling settlement settlements | abstention abstain abstained abstaining abstuvieron | hit hits struck strikes golpeo sacudio | sank sunk sunken hundieron | hospitalised hospitalized hospitalizados hospitalizadas | exhumed exhumados | withdrew withdrawn withdrawal retiraron | flooded inundo inundaron inundadas inundados | announced anuncio anunciaron anuncia
| resume resumes resumed resuming resumption reanudar reanuda reanudara reanudaran reanudo reanudaron reanudacion | contain contains contained contiene contienen contenia contenian | find finds found encontro encontraron encontrado encontrados hallo hallaron hallados halladas
| warn warns warned warning warnings advirtio advirtieron advierte advertencia advertencias | postpone postpones postponed postponement aplazar aplazo aplazaron aplazado aplazada aplazados aplazadas | promise promises promised prometio prometieron promete prometido
| reopen reopens reopened reopening reabrir reabrira reabrio reabrieron reapertura | reject rejects rejected rejection rechazo rechazaron rechaza rechazado rechazada | escape escapes escaped fugaron fugo escaparon escapo | inspected inspect inspects inspecciono inspeccionaron inspeccionado inspeccionada
| increase increases increased increasing aumento aumentos aumentaron aumenta aumentado | donate donates donated donation donations dono donaron donado donados donacion donaciones | raised recaudo recaudaron recaudado recaudados | distribute distributes distributed distribuyo distribuyeron distribuidos distribuidas
| drinking potable | sue sues sued demando demandaron | ordered orders ordeno ordenaron | investigate investigates investigated investigating review reviews reviewed reviewing investiga investigan investigo investigaron investigara
| occur happen happens happened sucedio sucedieron occurs occurred occurring ocurre ocurren ocurrio ocurrieron ocurrida ocurridas ocurrido ocurridos | questioned interrogate interrogates interrogated interrogation interrogo interrogaron interrogado interrogados | lasted lasts lasting duro duraron dura durara | copied copio copiaron copiado copiados | enter enters entro entraron | burst bursts revento reventaron
"""

_NOT_NOUNS = frozenset("state degree".split())


def _with_plural(word: str) -> tuple[str, ...]:
    if word in _NOT_NOUNS:
        return (word,)
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word, word.removesuffix("z") + ("ces" if word.endswith("z") else "es")
    if word.endswith("y") and word[-2] not in "aeiou":
        return word, word[:-1] + "ies"
    if word[-1] in "aeiou":
        return word, word + "s"
    return word, word + "s", word + "es"


def same_things() -> tuple[tuple[str, ...], ...]:
    """The words for each thing, singular and plural, and for what was done to it, the first of each line the one that it is known by."""
    nouns, verbs = ([thing.split() for thing in table.replace("\n", "|").split("|")] for table in (_LINES, _VERBS))
    return (
        *(tuple(form for word in words for form in _with_plural(word)) for words in nouns if words),
        *(tuple(words) for words in verbs if words),
    )
