"""What may become of the things that a figure counts, English and Spanish, without diacritics. Data only."""

_WORDS = {
    "seized": "seized seize seizes seizing seizure seizures confiscated confiscate confiscates confiscation impounded intercepted decomiso decomisado "
              "decomisados decomisada decomisadas decomisaron decomisos incauto incautado incautados incautada incautadas incautaron incautacion aseguraron asegurado asegurados",
    "destroyed": "destroyed destroy destroys destroying destruction incinerated burned burnt eradicated demolished razed torched destruido destruidos "
                 "destruida destruidas destruyeron destruyo quemados quemadas quemaron incinerado incinerados incineraron demolidos demolidas erradicaron erradicadas",
    "damaged": "damaged danados danadas danada averiados averiadas",
    "produced": "produced produces producing manufactured produjo produjeron producidos producidas fabricados fabricadas",
    "built": "built build constructed construidas construidos construyo construyeron",
    "bought": "bought buy buys purchased acquired compro compraron comprados compradas adquirio adquirieron adquirido adquiridos adquirida adquiridas",
    "sold": "sold sell sells selling vendio vendieron vendidos vendidas",
    "exported": "exported exports exporting exportation exporto exportaron exportaciones exportados exportadas",
    "imported": "imported imports importing importation importo importaron importaciones importados importadas",
    "delivered": "delivered distributed entregados entregadas entregaron distribuyeron",
    "donated": "donated donations donados donadas donaron",
    "arrested": "arrested arrest arrests detained detention detentions apprehended detenidos detenido detenida detenidas detuvo detuvieron detenciones arrestados arrestaron capturados",
    "charged": "charged indicted prosecuted imputados procesados acusados imputaron",
    "convicted": "convicted guilty convictions condenados condenadas condeno condenaron sentenciados",
    "acquitted": "acquitted acquittals exonerated absueltos absueltas absolvieron absolvio",
    "released": "released freed liberados liberadas liberaron excarcelados",
    "deported": "deported deport deportations expelled repatriated deportados deportadas deportaron expulsados expulsaron repatriados",
    "killed": "killed mortales kill kills killing dead died die dies deaths death fatalities drowned perished slain murdered muertos muertas murieron murio fallecidos "
              "fallecidas fallecieron muertes asesinados asesinadas ahogados",
    "injured": "injured wounded wounds injuries injuring wounding hurt heridos heridas herido herida hirio lesionados",
    "missing": "missing disappeared desaparecidos desaparecidas",
    "rescued": "rescued rescatados rescatadas rescataron",
    "evacuated": "evacuated evacuate evacuates evacuar evacuados evacuadas evacuaron",
    "displaced": "displaced desplazados desplazadas",
    "survived": "survived survive survives surviving sobrevivieron sobrevivio",
    "infected": "infected infections infection contagiados contagios infectados",
    "hospitalised": "hospitalized hospitalised hospitalizations hospitalisations hospitalizados hospitalizadas",
    "vaccinated": "vaccinated inoculated immunised immunized vacunados vacunadas",
    "kidnapped": "kidnapped abducted secuestrados secuestradas secuestraron",
    "spent": "spent spend spends spending expenditure gasto gastaron gastado gastos",
    "saved": "saved saves saving savings ahorro ahorraron",
    "applied": "applied filed submitted lodged solicitaron presentadas presentados presentaron solicitadas",
    "granted": "granted approved accepted issued awarded concedidas concedidos otorgadas otorgados otorgaron aprobadas aprobados concedieron expedidas",
    "rejected": "rejected denied refused rechazadas rechazados denegadas denegados rechazaron denegaron",
    "counted": "counted tallied contados contadas escrutados contabilizados",
    "hired": "hired hire hiring recruit recruited contratar contrato contrataron contratados contratadas reclutados",
    "dismissed": "dismissed sacked fired laid lay laying layoff layoffs despedira despediran despidio despidieron despedidos despedidas",
    "opened": "opened inaugurated inauguro inauguraron abrieron",
    "closed": "closed shut shuttered cerro cerraron cerradas cerrados clausurados clausuradas",
    "arrived": "arrived entered ingresaron llegaron",
    "left": "departed emigrated emigraron salieron emigrants",
    "born": "born births birth nacidos nacidas nacieron nacimientos",
    "planted": "planted plantados plantadas plantaron sembrados",
    "launched": "launched lanzados lanzaron",
    "shot down": "downed derribados derribaron",
    "cancelled": "cancelled canceled cancelados canceladas suspendidos suspendidas",
    "delayed": "delayed postponed retrasados aplazados",
    "stolen": "stolen robbed looted robados robadas saqueados",
    "sunk": "sunk sank hundidos hundio",
    "treated": "treated atendidos atendidas",
    "deployed": "deployed desplegados desplegaron",
    "returned": "returned regresaron retornaron",
    "adopted": "adopted adoptados adoptadas",
    "trapped": "trapped atrapados atrapadas",
    "printed": "printed impresos impresas",
    "restored": "restored reconnected restablecio restablecieron restablecido reconectados",
    "knocked out": "knocked",
    "extradited": "extradited extradition handed extraditados extradito extraditaron",
    "earned": "grossed earned recaudo recaudaron",
    "cost": "cost costs costing costo costaron cuesta costara costaran costaria",
    "tested": "tested",
    "recalled": "recalled recall recalls recalling retirada retira retiran retiro retiraron retirado retirados",
    "supported": "for approve approves support supports supported supporting favour favours favoured favor favors favored backs backed apoya apoyan apoyo apoyaron respalda "
                 "respaldan respaldaron",
    "forecast": "forecast forecasts projected projection projects wants want aims aim aiming target goal hopes pronostica pronostico preve proyecta meta",
    "demanded": "sought seek seeks seeking asked requested demanded demands demanding pide pidio piden solicita solicitan reclama pidieron exige exigio pedia pedian solicitaba solicitaban solicito reclamaba reclamaban exigia exigian pediran pedira",
    "sentenced": "sentenced sentence jailed sentenciado sentencia",
    "abstained": "abstained abstain abstentions abstention abstenciones abstuvieron",
    "identified": "identified identificados identificadas identificaron",
    "opposed": "against contra disapprove disapproves disapproval oppose opposes opposed opposing opone oponen opusieron",
}
MATTER = {word: name for name, words in _WORDS.items() for word in words.split()}
PLANNED = frozenset(
    "plan plans planned planning pledged pledges promised promises vowed proposed proposes allocated earmarked budgeted intends aims target "
    "previsto prevista previstos previstas planea planean planeado prometio prometieron promete propuso propone proyecta destinara".split()
)
COMPATIBLE = (
    {"spent", "bought"}, {"sold", "exported"}, {"delivered", "donated"}, {"granted", "delivered"}, {"produced", "built"},
    {"infected", "hospitalised"}, {"saved", "rescued"}, {"released", "rescued"}, {"granted", "spent"}, {"launched", "opened"}, {"spent", "cost"}, {"sold", "earned"}, {"bought", "cost"}, {"sold", "cost"}, {"built", "cost"}, {"supported", "granted"}, {"opposed", "rejected"}, {"demanded", "applied"}, {"sentenced", "convicted"},
    {"recalled", "sold"}, {"recalled", "produced"}, {"recalled", "delivered"}, {"recalled", "imported"}, {"recalled", "exported"},
)
AKIN = ({"sold", "delivered"},)
"""Matters that may be told of the same things: equal numbers of both agree, others deny nothing."""
UNREAL = frozenset(("forecast", "demanded"))
"""What has not come about is held against nothing that has."""
CONTRARY = ({"supported", "opposed"}, {"convicted", "acquitted"}, {"granted", "rejected"}, {"won", "lost"},
            {"supported", "abstained"}, {"opposed", "abstained"})
"""Matters of which the same number is told of the one or of the other, never of both."""
ONLY_AFTER = {
    "for": frozenset("voted votes vote".split()), "against": frozenset("vote votes voted voting are is were was #".split()), "contra": frozenset(("en",)),
}
"""Words that are a matter only behind these, "#" being a number: 141 in favour, 5 against."""
STOPS = frozenset("and but while after before since until because y e pero mientras tras desde by por than que".split())
LINKS = frozenset(
    "is are was were be been being have has had will would to fue fueron ha han sido ser son es resultaron reportedly later also then finally who which that"
    " already quedaron".split()
)
