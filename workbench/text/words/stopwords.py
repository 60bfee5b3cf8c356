"""Words that say nothing of what a sentence is about, by language, folded. None of them is ever searched for."""

_LISTS = {
    "en": """a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with
        within without about above across after again against along among around because before behind below beneath
        beside between beyond both down during each either few further had has have having he her here hers herself him
        himself his how i it its itself just me more most much my myself no not now only other our ours ourselves own
        same she should some such that their theirs them themselves there these they this those through too under until
        very was we were what when where which while who whom whose why will would you your yours yourself yourselves am
        are be been being can could did do does doing done is may might must shall also any all almost already although
        always another anyone anything even ever every get gets got however let like many neither never none often one
        per rather really since still though thus together toward towards unless us via well whether
        yes ain aren couldn didn doesn don hadn hasn haven isn mustn needn shan shouldn wasn weren won wouldn ll ve re
        said say says saying according""",
    "es": """a al algo algun alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos aqui asi aun aunque
        cada como con contra cual cuales cuando de del desde donde dos durante e el ella ellas ellos en entre era eran es
        esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue fueron ha haber habia han hasta hay
        la las le les lo los mas me mi mientras muy nada ni no nos nosotros o otra otras otro otros para pero poco por
        porque pues que quien quienes se sea segun ser si sido sin sobre solo son su sus tambien tan tanto te tenia tiene
        tienen todo toda todas todos tras tu un una unas uno unos y ya yo dijo dice""",
    "fr": """a ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir c car ce cela celle celles celui ces
        cet cette ceux chaque chez comme comment contre d dans de depuis des donc dont du elle elles en encore entre est
        et etaient etait etant ete etre eu eux fait font il ils j je jusque l la le les leur leurs lors lui m ma mais me
        meme memes mes moi moins mon n ne ni non nos notre nous on ont ou par parce pas pendant peu plus pour pourquoi
        qu quand que quel quelle quelles quels qui s sa sans se selon sera ses si son sont sous sur t ta te tes toi ton
        tous tout toute toutes tres tu un une vers vos votre vous y""",
    "de": """aber als alle allem allen aller alles also am an andere anderem anderen anderer anderes auch auf aus bei beim
        bin bis bist da damit dann das dass dein dem den denn der des dessen dich die dies diese diesem diesen dieser
        dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch fur gegen hab habe haben hat
        hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jedem jeden jeder
        jedes jetzt kann kein keine keinem keinen keiner konnen konnte man mein mich mir mit muss nach nicht nichts noch
        nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so sondern sonst uber um und uns
        unter vom von vor wahrend war waren was weil weiter welche wenn wer werde werden wie wieder will wir wird wo
        wurde wurden zu zum zur zwar zwischen sagte""",
    "pt": """a ao aos aquela aquele as ate com como da das de dela dele deles depois do dos e ela elas ele eles em entre
        era essa esse esta estao estar este eu foi foram ha isso isto ja lhe mais mas me mesmo meu minha muito na nao nas
        nem no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quando que quem sao se sem ser
        seu seus so sua suas tambem te tem tinha um uma umas uns voce""",
    "it": """a ad agli ai al alla alle allo anche ancora c che chi ci come con contro cui da dagli dai dal dalla dalle
        degli dei del della delle dello di dopo dove e ed era erano essere fra gli ha hanno i il in io l la le lei li lo
        loro lui ma mi mia mio molto ne negli nei nel nella nelle non noi nostra nostro o ogni per perche piu poi prima
        quale quando quella quelle quelli quello questa queste questi questo se sei si sono sua sue sugli sui sul sulla
        suo suoi tra tu tutti tutto un una uno vi voi""",
    "nl": """aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen
        haar had heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn
        moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel
        voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou""",
}

STOP_WORDS: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _LISTS.items()}
