"""The phrases of page furniture: what sites put around articles, in several languages.

Patterns are matched at the beginning of short blocks only, so that a sentence of the article that happens to hold the
words is safe. Each has the reason that the reader shows for a line set apart.
"""

import re
from collections.abc import Iterable

_I = re.IGNORECASE

TAIL = (
    (
        "comments",
        re.compile(
            r"(?:(?:leave|add|post|write|submit)\s(?:a|your)\s(?:comment|reply|response)|(?:view|show|see|read|load)\s(?:all\s)?(?:\d+\s)?"
            r"comments|comments?(?:\s*\(?\d*\)?)?\s*$|\d+\scomments?\b|no\scomments|have\ssomething\sto\ssay\?|"
            r"join\sthe\s(?:conversation|discussion|debate)|what\sdo\syou\sthink\?|(?:log|sign)\s?in\sto\s(?:comment|reply)|"
            r"be\sthe\sfirst\sto\scomment|your\semail\saddress\swill\snot|deja(?:r|nos)?\s(?:un|tu)\scomentario|comentarios?(?:\s*\(?\d*\)?)?\s*$|"
            r"comenta(?:r)?\s(?:esta|la)\s|yorum(?:lar|\syap|\sekle)?\b|kommentare?\b|commentaires?\s*$|laisser\sun\scommentaire)",
            _I,
        ),
    ),
    (
        "other stories",
        re.compile(
            r"(?:you\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested|enjoy)|related(?:\s(?:stories|articles?|news|posts?|content|topics|"
            r"coverage|reading|links|items|videos?))?:?\s*$|more\s(?:from|on|in|about|stories|news|articles)\b.{0,60}$|"
            r"most\s(?:popular|read|viewed|shared|commented|recent|watched)\b|recommended(?:\sfor\syou|\sarticles|\sstories|\sreading)?:?\s*$|"
            r"trending(?:\snow|\sstories)?:?\s*$|(?:previous|next)(?:\sand\s(?:previous|next))?\s(?:article|post|story|news|page)\b|"
            r"(?:latest|top|other|popular|breaking)\s(?:news|stories|posts|articles|headlines|videos)\s*$|editor[s’']*\s(?:picks?|choice)|"
            r"up\snext\s*$|don[’']?t\smiss\b|what\sto\sread\snext|also\sin\sthis\s(?:section|issue)|from\saround\sthe\sweb|"
            r"(?:lo\s)?m[aá]s\s(?:le[ií]d[oa]s?|vist[oa]s?|popular(?:es)?|noticias)\s*$|(?:notas?|noticias?|art[ií]culos?|contenidos?)\s"
            r"relacionad[oa]s?|te\s(?:puede|podr[ií]a)\sinteresar|tambi[eé]n\s(?:te\s)?(?:puede|podr[ií]a|lee)|[uú]ltimas\snoticias\s*$|"
            r"(?:about|sobre)\s(?:the|el|la)\s(?:authors?|writers?|autor|autora|firma)\s*$|à\slire\s(?:aussi|également)|mehr\szum\sthema|das\sk[oö]nnte\ssie|önceki\sve\ssonraki|benzer\shaberler|ilgili\shaberler|"
            r"leia\s(?:também|mais)\s*$|veja\stambém)",
            _I,
        ),
    ),
    (
        "subscription",
        re.compile(
            r"(?:(?:sign\sup|subscribe|register)\s(?:now\s|today\s|here\s)?(?:for|to|and)\b|subscribe\b.{0,40}$|(?:become|already)\sa\s"
            r"(?:member|subscriber)|(?:our|the|free|daily|weekly)\s(?:\w+\s)?newsletter|newsletter\s*$|get\s.{0,60}\s(?:in|to)\syour\sinbox|support\s"
            r"(?:our|independent|quality)\s(?:\w+\s)?journalism|(?:please\s)?(?:consider\s)?donat(?:e|ing)\b.{0,60}$|suscr[ií]b(?:ete|ase|irse|ir)\b|"
            r"paid\ssubscribers\b|stay\s(?:connected|informed|up\sto\sdate)\s*$|recib[ea]\s(?:el|la|las|los|nuestr[oa]s?|cada)\b.{0,60}$|"
            r"ap[uú]nt(?:ate|arse|arme)\s*$|this\s(?:article|content|story)\sis\s(?:for|only|available\sto)\s(?:paid\s)?(?:subscribers|members))",
            _I,
        ),
    ),
    (
        "site footer",
        re.compile(
            r"(?:©|\(c\)\s?(?:19|20)\d\d|copyright\b|all\srights\sreserved|(?:todos\s(?:los\s)?)?derechos\sreservados|todos\sos\sdireitos|"
            r"(?:this\s(?:site|website)\suses|we\suse|we\sand\sour\spartners\suse|utilizamos|usamos)\s(?:\w+\s)?cookies|accept\s(?:all\s)?cookies|cookie\s(?:policy|settings|"
            r"preferences)|back\sto\stop\b|(?:powered|hosted)\sby\b.{0,40}$|(?:scroll|jump)\sto\s(?:the\s)?top\s*$|privacy\s(?:policy|notice|statement)|terms\s(?:of|and)\s(?:use|service|conditions)|"
            r"aviso\sde\sprivacidad|pol[ií]tica\sde\s(?:privacidad|cookies))",
            _I,
        ),
    ),
    (
        "sharing",
        re.compile(
            r"(?:share\s(?:this|on|via|with|article|story|the)\b.{0,60}$|share:?\s*$|follow\sus\b.{0,80}$|follow\s@?\w+\son\s|"
            r"like\sus\son\b|(?:copiar\senlace|copy\slink|enviar\spor\s(?:correo|e-?mail)|imprimir|comentar(?:\s\d+)?)\s*$|"
            r"compart(?:e|ir|a)\b.{0,40}$|(?:suggest|send|tell|recommend|e-?mail)\s(?:this\s)?(?:to\s)?a\sfriend\s*$|s[ií]guenos\b.{0,60}$|find\sus\son\b|tweet\s*$|partager\s*$|paylaş\s*$)",
            _I,
        ),
    ),
)
"""What comes after an article. From the first such line on it is furniture, until the article plainly goes on."""

_NO_SENTENCES = frozenset({"other stories", "sharing"})
NEVER_RESUMES = frozenset({"comments"})

LINE = (
    ("sharing", re.compile(r"(?:(?:compartir|share|partager)\s(?:en|por|v[ií]a|on|via|sur)\s\w+\s*)+$", _I)),
    (
        "advertisement",
        re.compile(
            r"(?:advertise?ments?|sponsored(?:\scontent)?|publicidad|anuncios?|anzeige|publicité|reklam|ad)(?:\s*[·|-]\s*scroll\sto\scontinue)?\s*$", _I
        ),
    ),
    (
        "reading counter",
        re.compile(
            r"(?:this\s(?:news|article|page|post|story|entry)\s(?:has\sbeen|was)\s(?:read|viewed|visited|shared)\s[\d.,]+\stimes?\b.{0,20}$|"
            r"(?:views?|reads?|shares?|hits|vistas|lecturas|okunma)\s*:?\s*[\d.,]+[km]?\s*$|[\d.,]+\s?[km]?\s(?:views?|reads?|shares?|likes?|hits|vistas|"
            r"lecturas|okunma|min(?:ute)?s?(?:\sread)?)\s*$|reading\stime\b.{0,20}$|tiempo\sde\slectura\b.{0,20}$|estimated\sreading\b.{0,30}$)",
            _I,
        ),
    ),
    (
        "read more",
        re.compile(
            r"(?:read\s(?:also|more|next|the\sfull\sstory|here)|also\sread|see\salso|read|watch|click\shere|continue\sreading|"
            r"(?:leer|lee|lea|leé|ver|vea|mir[aá])\s(?:también|tambien|más|mas|además)|m[aá]s\sinformaci[oó]n|(?:noticias?\s)?relacionad[oa]s?|"
            r"more(?=:)|related(?=:))\s*(?::|>|»|\||…|\.\.\.|$)",
            _I,
        ),
    ),
    (
        "site navigation",
        re.compile(
            r"(?:skip\sto\s(?:\w+\s)?(?:content|navigation|main)|(?:return|back)\sto\s[^.!?:]{2,50}$|volver\sa(?:l|\sla?s?)?\s[^.!?:]{2,40}$|an\sofficial\swebsite\sof\b|official\swebsites\suse\b|here[’']s\show\syou\sknow|\d{1,3}[-\s]minutes?[-\s](?:listen|read|watch|video)\s*$|(?:download|embed|playlist)\s*$|[^.!?:]{2,50}\slogo\s*$|ver\s(?:biograf[ií]a|perfil|comentarios)\s*$|e-?mail\saddress\s?\*?\s*$|menu\s*$|search\s*$|sections?\s*$|home\s*$|log\s?in\s*$|sign\s?in\s*$|sign\sup\s*$|my\saccount\s*$|"
            r"toggle\s\w+|open\s\w+\smenu|close\s*$|listen\s(?:to\sthis\sarticle)?\s*$|print(?:\sthis)?(?:\spage|\sarticle)?\s*$|"
            r"e-?mail\s(?:this)?(?:\sarticle)?\s*$|inicio\s*$|buscar\s*$|ir\sal\scontenido|saltar\sal\scontenido|save\s*$|loading\b.{0,20}$|"
            r"anasayfa\s*$|you\sare\shere\b|register\s*$|subscribe\s*$|suscr[ií]bete\s*$|share\s*$|iniciar\ssesi[oó]n\s*$)",
            _I,
        ),
    ),
    (
        "invitation",
        re.compile(
            r"(?:click\shere\s(?:to|for)\b.{0,80}$|(?:have|got)\s(?:a|an)\s(?:news\s)?(?:tip|story)\b.{0,80}$|"
            r"(?:contact|reach)\s(?:(?:the\s)?(?:reporter|writer|author|editor)\s)?[^.!?]{2,60}\sat\s\S+@.{0,120}$|"
            r"(?:e-?mail|contact)\sus\sat\b.{0,60}$|haz\sclic\saqu[ií]\b.{0,80}$|download\s(?:our|the)\sapp\b.{0,40}$|"
            r"[^.!?]{3,60}\snewsletter\s(?:provides|brings|delivers|gives|offers)\s[^.!?]{5,120}\..{0,30}$|"
            r"follow\s\S.{1,60}['’]s?\s.{2,80}\sat\shttps?://\S+$)",
            _I,
        ),
    ),
    (
        "picture credit",
        re.compile(
            r"(?i:photos?|fotos?|image|imagen)(?:\s(?i:credits?|courtesy|cr[eé]dito))?\s?[:/]\s?"
            r"[A-ZÀ-Þ][\w.&'’-]*(?:[\s/]+[A-ZÀ-Þ][\w.&'’-]*){0,3}$"
        ),
    ),
    (
        "tags",
        re.compile(
            r"(?:(?:top\s)?tags?|etiquetas?|archivado\sen|filed\sunder|posted\sin|topics?|keywords|"
            r"categor(?:y|ies|ías?)|temas|etiketler)\s*(?::.{0,160})?$",
            _I,
        ),
    ),
    ("source line", re.compile(r"(?:kaynak|editor|editör|muhabir|haber\smerkezi)\s*:", _I)),
    (
        "republication",
        re.compile(
            r"(?:official\snews\spublished\sat|this\s(?:article|story|post|piece|text)\s(?:was\s)?(?:originally|first|previously)\s(?:published|appeared)|"
            r"(?:originally|first)\spublished\s(?:at|on|in|by)|read\sthe\s(?:full|original)\s(?:article|story|text|report|post)|original(?:ly)?\s(?:source|link|article)\s?:|"
            r"publicado\soriginalmente|source\s?:\s?https?://|fuente\s?:\s?https?://|via\s?:\s?https?://)",
            _I,
        ),
    ),
    (
        "release notice",
        re.compile(
            r"(?:for\simmediate\srelease|embargoed\s(?:until|for)\b.{0,60}|(?:press|news|media)\srelease|(?:comunicado|nota|boletín)\sde\sprensa|"
            r"para\s(?:su\s)?(?:difusión|publicación)\sinmediata)\s*:?$",
            _I,
        ),
    ),
    (
        "written by",
        re.compile(
            r"\(?(?:(?:additional\s)?(?:reporting|writing|editing|translation)\s(?:by|from)\s.{2,160}$|with\s(?:reports?|information|files|input)\s(?:from|by)\s.{2,120}$|"
            r"con\sinformaci[oó]n\sde\s.{2,120}$|(?:the\s)?associated\spress\scontributed\b|our\sstandards\s?:.{0,80}$)",
            _I,
        ),
    ),
)
"""Furniture line by line, wherever it stands."""

POSTED = re.compile(
    r"(?:(?:posted|published|updated|written|last\supdated|first\spublished|publicado|actualizado|creado|giriş|güncelleme|yayın(?:lanma)?|"
    r"veröffentlicht|publié)(?:\s(?:by|on|at|por|el|am|le|tarihi)\b|\s?:)|(?:por|by)\b).{0,70}\b(?:19|20)\d\d\b.{0,80}$",
    _I,
)
"""`Posted by Eva Brandt on Mar 4, 2024 at 10:35am`."""
BYLINE = re.compile(
    r"(?i:(?:(?:written\s|reported\s|story\s|words\s|interview\s|interviewed\s)?(?:by|por|par|von|escrito\spor|redacci[oó]n))\s?:?"
    r"|(?:interview|words|text|texto|entrevista)\s?:)\s+"
    r"(?P<name>(?:[A-ZÀ-ÞİŞĞ][\w.'’-]+|de|del|la|van|von|der|and|y|&|,|al|bin|el)(?:\s*,?\s+(?:[A-ZÀ-ÞİŞĞ][\w.'’-]+|de|del|la|van|von|der|and|y|&|al|bin|el)){0,11})"
    r"(?:\s*(?:[|,·•–—-]|(?=(?i:published|posted|updated|publicado|actualizado)\b)).{0,60})?$"
)
BREADCRUMB = re.compile(
    r"(?:home\s?page|home|inicio|ana\s?sayfa|accueil|startseite|portada)(?:\s*[»>›/|·→]|\s{2,}|(?=[A-ZÀ-Þ][a-zà-ÿ]))",
    _I,
)
_GLUED = re.compile(r"(?:Home|Inicio|Anasayfa|Accueil|Startseite|Portada)[A-ZÀ-Þ][a-zà-ÿ]+")
_TRAIL = re.compile(r"[^»›>]{2,40}(?:\s[»›>]\s[^»›>]{2,60}){1,6}$")
_WIDE = re.compile(r"\s{2,}|\t|\s[|·•]\s")
_FOOTER_WORDS = frozenset(
    "home about contact terms privacy policy cookies gdpr advertise sitemap imprint careers jobs help faq press rss legal "
    "login register subscribe us service conditions accessibility contacto nosotros aviso legal privacidad términos "
    "impressum datenschutz ethos shop donate archive archives newsletter subscribe".split()
)
_SECTIONS = frozenset(
    "news home politics business sport sports culture world opinion economy health science technology tech travel life lifestyle "
    "entertainment arts video videos weather local national international us uk europe environment climate education money "
    "markets style food books music tv film podcasts more latest live nacional internacional nacionales internacionales "
    "economía economia política politica deportes cultura opinión opinion sociedad mundo ciencia tecnología tecnologia "
    "clima vivo en espectáculos estados salud vida negocios inicio portada suscríbete últimas noticias".split()
)
_SOCIAL = frozenset(
    "facebook twitter x whatsapp linkedin email e-mail telegram reddit pinterest instagram youtube tiktok print share copy link "
    "threads bluesky mastodon messenger".split()
)


def tail_reason(shown: str) -> str:
    """Why `shown` begins what follows an article, "" when it does not."""
    if len(shown) > 160:
        return ""
    why = _first(TAIL, shown)
    if why in _NO_SENTENCES and shown[-1:] in ".!?" and (shown.count(" ") >= 5 or shown[:4].lower() == "more"):
        return ""  # "Most read is the letter of the fishermen."
    return why or ("site footer" if is_footer_menu(shown) else "")


def head_reason(shown: str) -> str:
    """Why a line above an article is none of it: what a site puts below its articles, some put above them too."""
    if POSTED.match(shown):
        return "by-line and date"
    why = tail_reason(shown)
    few = shown.count(" ") <= 3 or why in ("subscription", "site footer") and shown.count(" ") <= 16
    return why if few else ""


def line_reason(shown: str) -> str:
    """Why `shown` is furniture by itself, "" when it is not."""
    if len(shown) > 240:
        return ""
    shown = shown.lstrip("[")
    why = _first(LINE, shown)
    if not why and _of(shown, _SOCIAL, share=1.0):
        why = "sharing"
    return why


def is_social(shown: str) -> bool:
    """Whether a line is nothing but the name of a way to share a story."""
    return len(shown) <= 12 and shown.lower() in _SOCIAL


def _first(reasons: Iterable[tuple[str, re.Pattern]], shown: str) -> str:
    for why, pattern in reasons:
        if pattern.match(shown):
            return why
    return ""


def is_breadcrumb(shown: str) -> bool:
    """`Home » Politics » A story`, also when a page's text came out glued."""
    return len(shown) <= 160 and bool(
        _GLUED.match(shown) or _TRAIL.match(shown) or BREADCRUMB.match(shown) and _has_trail(shown)
    )


def is_footer_menu(shown: str) -> bool:
    """A line of footer links: `Terms Policy GDPR Contact`."""
    return len(shown) <= 120 and shown[-1:] not in (".", "?", "!") and _of(shown, _FOOTER_WORDS, share=0.6)


def is_menu(printed: str) -> bool:
    """A line of names set wide apart, as the text of a menu comes out: `Priorities   Briefing Room   Español`."""
    names = _WIDE.split(printed.strip())
    return (len(names) >= 4 and len(printed) <= 160 and all(len(name.split()) <= 3 for name in names)
            and all(name[:1].isupper() and name[-1].isalpha() for name in names))


def are_sections(shown: str) -> bool:
    """Whether a line is nothing but names of a site's sections: `News Politics Business Sport`."""
    words = [word.lower() for word in re.split(r"[\s|·•,/>»&]+", shown) if word]
    return 0 < len(words) <= 14 and len(shown) <= 120 and all(word in _SECTIONS for word in words)


def _has_trail(shown: str) -> bool:
    return any(mark in shown for mark in "»>›|→·") or " / " in shown


def _of(shown: str, words: frozenset[str], share: float) -> bool:
    """Whether most words of a line are of a set; one word is no evidence."""
    found = [word for piece in shown.lower().split() if (word := piece.strip("|·•,/&-"))]
    if len(found) < 2 or words.isdisjoint(found):
        return False
    return sum(word in words for word in found) >= share * len(found)
