"""Made-up news pages: known articles set in layouts as sites have them, with all that sites put around articles.

Made up, so that every word of the article is known; real pages are dirtier. What is measured on them compares readers
with one another and guards against a fall; it says little about how often any of them is right in the world.
"""

# ruff: noqa: E501 (markup is wide)

import random
from dataclasses import dataclass

_NOUNS = "harbour council bridge grain price winter engine school teacher budget minister report market village water".split()
_VERBS = "counted raised moved closed opened bought sold measured reported promised refused lost".split()
_NAMES = ("Mara Linde", "Paul Renner", "Ruth Adeyemi", "Jon Ray", "Carmen Robles", "Tom Bell")


@dataclass(frozen=True)
class MadePage:
    """A page and what is true of it: the paragraphs, captions and rows of its article, what is not its article."""

    layout: str
    html: str
    title: str
    author: str
    published: str
    body: tuple[str, ...]
    captions: tuple[str, ...]
    rows: tuple[str, ...]
    around: tuple[str, ...]


def pages(number: int, seed: int = 11) -> list[MadePage]:
    """So many pages, the layouts in turn."""
    chance = random.Random(seed)
    return [_page(chance, LAYOUTS[index % len(LAYOUTS)]) for index in range(number)]


def _sentence(chance: random.Random) -> str:
    figure = f"{chance.randint(2, 990):,}"
    words = [chance.choice(_NOUNS) for _ in range(chance.randint(5, 14))]
    return f"The {words[0]} {chance.choice(_VERBS)} {figure} {' '.join(words[1:])} in {chance.randint(1990, 2023)}."


def _paragraph(chance: random.Random) -> str:
    if chance.random() < 0.25:
        return f"“We {chance.choice(_VERBS)} it ourselves,” {chance.choice(_NAMES)} said. {_sentence(chance)}"
    if chance.random() < 0.15:
        return f"He did not answer {chance.randint(3, 40)} questions."
    return " ".join(_sentence(chance) for _ in range(chance.randint(1, 4)))


def _headline(chance: random.Random) -> str:
    return f"{chance.choice(_NOUNS).capitalize()} {chance.choice(_VERBS)} {chance.randint(2, 900)} {chance.choice(_NOUNS)}s"


def _page(chance: random.Random, layout) -> MadePage:
    title, author = _headline(chance), chance.choice(_NAMES)
    published = f"20{chance.randint(15, 23)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    body = tuple(dict.fromkeys(_paragraph(chance) for _ in range(chance.randint(4, 14))))
    captions = (f"The {chance.choice(_NOUNS)} of Elsby in an undated picture. Photo: {chance.choice(_NAMES)}",)
    rows = tuple(f"Town {number}\t{chance.randint(10, 99)}\t{chance.randint(100, 999)}" for number in range(4))
    teasers = tuple(f"{_headline(chance)} after a long night" for _ in range(6))
    comments = tuple(f"Reader {number}: {_sentence(chance)} I do not believe it." for number in range(chance.randint(0, 5)))
    cookies = ("We and our 214 partners store cookies on your device to show you advertisements that suit you.",)
    html = layout(title, author, published, body, captions, rows, teasers, comments, cookies)
    return MadePage(layout.__name__.strip("_"), html, title, author, published, body, captions, rows,
                    (*teasers, *comments, *cookies))


def _ps(texts, tag="p", more="") -> str:
    return "".join(f"<{tag}{more}>{text}</{tag}>" for text in texts)


def _table(rows) -> str:
    lines = "".join("<tr>" + _ps(row.split("\t"), "td") + "</tr>" for row in rows)
    return f"<table><tr><th>Town</th><th>Boats</th><th>Nets</th></tr>{lines}</table>"


def _links(texts) -> str:
    return "<ul>" + "".join(f'<li><a href="/x">{text}</a></li>' for text in texts) + "</ul>"


_NAV = "<nav><ul>" + "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Politics", "Sport", "Culture")) \
    + "</ul></nav>"
_FOOT = "<footer><p>© 2023 The Elsby Courier. All rights reserved.</p><a href=/t>Terms</a> <a href=/p>Privacy</a></footer>"


def _semantic(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """A page as its author's guide would have it."""
    head = f'<title>{title} | The Elsby Courier</title><meta name="author" content="{author}">' \
           f'<meta property="article:published_time" content="{published}T08:00:00Z">'
    middle = len(body) // 2
    return f"""<!doctype html><html lang=en><head>{head}</head><body><div id=cookie-banner>{_ps(cookies)}</div>{_NAV}<main>
<article><h1>{title}</h1><p class=byline>By {author}</p><figure><img src=a.jpg><figcaption>{captions[0]}</figcaption></figure>
{_ps(body[:middle])}<aside><h3>Related</h3>{_links(teasers[:2])}</aside>{_ps(body[middle:])}{_table(rows)}</article>
<section class=comments><h2>Comments</h2>{_ps(comments)}</section></main><aside>{_links(teasers[2:])}</aside>{_FOOT}</body></html>"""


def _divs(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """Nothing but divs, told apart by their classes."""
    return f"""<html><head><title>{title} - Courier</title></head><body><div class=topbar>{_links(("Home", "Sport"))}</div>
<div class="row"><div class="col-8 story-body"><div class=headline>{title}</div><div class=meta><span>By {author}</span>
<span class=date>Published {published}</span></div><div class=img-caption>{captions[0]}</div>
{_ps(body, "div", " class=para")}{_table(rows)}</div><div class="col-4 sidebar"><div class=box>Most read</div>{_links(teasers)}
</div></div><div id=disqus_thread class=comment-list>{_ps(comments, "div", " class=comment")}</div>
<div class="gdpr-consent">{_ps(cookies)}<button>Accept</button></div>{_FOOT}</body></html>"""


def _wordpress(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """A blog's theme."""
    said = "".join(f'<li class="comment"><div class="comment-body">{text}</div></li>' for text in comments)
    return f"""<!doctype html><html lang=en-US><head><title>{title} – Courier</title></head><body class="single-post"><header
class="site-header"><p class=site-title>The Courier</p>{_NAV}</header><div id=content><article class="post hentry"><header
class=entry-header><h1 class=entry-title>{title}</h1><div class=entry-meta>Posted on <time datetime="{published}">{published}</time>
by <a rel=author href=/a>{author}</a></div></header><div class=entry-content>
<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">{captions[0]}</p></div>{_ps(body)}{_table(rows)}
<div class="sharedaddy"><h3>Share this:</h3>{_links(("Facebook", "Twitter"))}</div><div class=jp-relatedposts><h3>Related</h3>
{_links(teasers[:3])}</div></div></article><div id=comments><h2>3 thoughts on “{title}”</h2><ol class=comment-list>{said}</ol>
</div></div><aside id=secondary class=widget-area><h2>Recent Posts</h2>{_links(teasers[3:])}</aside>
<div class=cookie-law-info-bar>{_ps(cookies)}</div>{_FOOT}</body></html>"""


def _breaks(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """An old page: tables for layout, line breaks for paragraphs."""
    text = "<br><br>".join(body)
    return f"""<html><head><title>{title}</title></head><body><table width=100%><tr><td colspan=3>{_links(("Home", "News"))}</td></tr>
<tr><td width=150>{_links(teasers[:3])}</td><td><font size=5><b>{title}</b></font><br><i>By {author}, {published}</i><br><br>
<small>{captions[0]}</small><br><br>{text}<br><br>{_table(rows)}</td><td>{_links(teasers[3:])}</td></tr></table>
<hr>{_ps(comments)}{_ps(cookies)}<center>© 2023 Courier</center></body></html>"""


def _teasers_inside(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """Boxes of other stories between the paragraphs, a newsletter among them."""
    parts = []
    for index, text in enumerate(body):
        parts.append(f"<p>{text}</p>")
        if index in (1, 3):
            parts.append(f'<div class="inline-promo"><strong>Read more</strong>{_links(teasers[index:index + 2])}</div>')
        if index == 2:
            parts.append('<div class="newsletter-signup"><p>Sign up to our newsletter and never miss a story.</p></div>')
    return f"""<!doctype html><html><head><title>{title}</title><script type="application/ld+json">
{{"@type":"NewsArticle","headline":"{title}","datePublished":"{published}","author":{{"@type":"Person","name":"{author}"}}}}</script>
</head><body><div role=dialog class=consent-modal>{_ps(cookies)}</div><header>{_NAV}</header><main><h1>{title}</h1>
<div class=article__body><figure><figcaption>{captions[0]}</figcaption></figure>{"".join(parts)}{_table(rows)}</div>
<div class="related-content"><h2>More on this story</h2>{_links(teasers)}</div></main>
<div class="user-comments">{_ps(comments)}</div>{_FOOT}</body></html>"""


def _cards(title, author, published, body, captions, rows, teasers, comments, cookies) -> str:
    """Other stories with decks as long as paragraphs below the article."""
    decks = "".join(f"<article class=card><h3><a href=/x>{text}</a></h3><p>{text}, and what it means for the town and its "
                    "people, as our reporter found out.</p></article>" for text in teasers)
    return f"""<!doctype html><html><head><title>{title} :: Courier</title><meta property=og:title content="{title}"></head><body>
{_NAV}<article class=main-article><h1>{title}</h1><p>{author} · {published}</p><figure><figcaption>{captions[0]}</figcaption>
</figure>{_ps(body)}{_table(rows)}</article><section class="river">{decks}</section><div class=comments-area>{_ps(comments)}</div>
<div class="cookie-notice">{_ps(cookies)}</div>{_FOOT}</body></html>"""


LAYOUTS = (_semantic, _divs, _wordpress, _breaks, _teasers_inside, _cards)
